"""A worksheet as pages to print: name and date, questions that no page cuts, and the answers on a page of their own."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from math import ceil
from random import Random

from game.authoring import answer_page, paper_forms
from game.authoring.markup import element
from game.authoring.paper import document
from game.authoring.paper_forms import PaperPart
from game.authoring.paper_packing import (
    BETWEEN_COLUMNS,
    FOOT,
    GAP,
    HEIGHT,
    WIDTH,
    answers_packed,
    pages_for,
    questions_packed,
    space_on,
)
from game.facts.model import Bank, Day
from game.quiz.play.on_paper import on_paper
from game.quiz.play.worksheet import SheetWanted, worksheet
from game.quiz.question import Question
from game.translation import tr

_SPACES = (1, 1, 1, 1, 1.5, 2)  # of draws, as shares of the pages that should do

STYLE = f"""
.sheet {{ width: {WIDTH}mm; min-height: {HEIGHT}mm; margin: 1.5rem auto; display: flex; flex-direction: column; }}
.sheet h1 {{ margin: 0 0 .25em; font-size: 1.7em; line-height: 1.3; display: flex; justify-content: space-between; }}
.sheet h1 span {{ white-space: nowrap; font-size: .75em; align-self: end; }}
.names {{ display: flex; gap: 1.5em; height: 2.4em; align-items: end; margin-bottom: .8em; }}
.names span {{ flex: 1; display: flex; gap: .5em; }}
.names span.long {{ flex: 2.2; }}
.names span::after {{ content: ""; flex: 1; border-bottom: .08em solid; }}
.questions {{ flex: 1; display: flex; flex-direction: column; gap: {GAP}em; }}
.questions.full {{ justify-content: space-between; }}
.columns {{ flex: 1; display: flex; gap: {BETWEEN_COLUMNS}em; }}
.columns > div {{ flex: 1; }}
.foot {{ height: {FOOT}em; display: flex; justify-content: space-between; align-items: end; }}
.foot span {{ font-size: 9pt; }}
@page {{ size: auto; margin: 12mm 15mm; }}
@media screen {{ .sheet {{ padding: 12mm 15mm; box-sizing: content-box; outline: 1px solid #5A648A; }} }}
@media print {{ .sheet {{ margin: 0; width: auto; break-after: page; }} .sheet:last-child {{ break-after: auto; }} }}
{paper_forms.STYLE}{answer_page.STYLE}"""


@dataclass(frozen=True, slots=True)
class Worksheet:
    """What a worksheet is made of; `code` tells it from others, on its pages and on that of the answers."""

    title: str
    code: str
    questions: tuple[Question, ...]


def make_sheet(bank: Bank, wanted: SheetWanted, seed: int, today: Day) -> Worksheet:
    """The questions for as many pages as are wanted, or more where only kinds that take much space are."""
    questions = _questions_for(bank, wanted, seed, today)
    if len(wanted.eras) == 1:
        [era] = wanted.eras
        title = bank.era(era).name
        code = f"{era} {seed}"
    else:
        title = bank.title
        code = f"{bank.name} {seed}"
    return Worksheet(title, code, tuple(questions))


def _questions_for(bank: Bank, wanted: SheetWanted, seed: int, today: Day) -> list[Question]:
    """Of a few draws the first that has them all, else the one that has most."""
    written = on_paper(bank)
    few_pages = pages_for(wanted.count)
    best: list[Question] = []
    for draw, share in enumerate(_SPACES):
        rng = Random(f"{seed}/{draw}")
        pages = ceil(few_pages * share)
        space = space_on(pages)
        questions = worksheet(written, wanted, rng, today, space)
        has_more = len(questions) > len(best)
        if has_more:
            best = questions
        is_enough = len(best) == wanted.count
        is_hopeless = share > 1 and not has_more
        if is_enough or is_hopeless:
            break
    return best


def page(sheet: Worksheet, bank: Bank) -> str:
    """The HTML of all pages."""
    packed, ordered = questions_packed(sheet.questions)
    body = []
    pages = len(packed.shares)
    for number, pieces in enumerate(packed.shares, 1):
        told = tr("Page {n} of {all}").format(n=number, all=pages)
        foot = _foot(sheet, bank, told)
        head = _title(sheet) + _names() if number == 1 else _name()
        questions = _questions(pieces, full=number < pages)
        body.append(_sheet(packed.size, head, questions, foot))
    answers = _answers(sheet, ordered, bank)
    body.extend(answers)
    title = tr("Worksheet: {title}").format(title=sheet.title)
    return document("worksheet", title, bank.language, STYLE, body)


def _sheet(size: float, *inside: str) -> str:
    return element(
        "section",
        *inside,
        class_="sheet",
        style=f"font-size: {size:g}pt",
    )


def _title(sheet: Worksheet) -> str:
    """With room for the points."""
    count = len(sheet.questions)
    points = element("span", f"____ / {count}")
    title = escape(sheet.title)
    return element("h1", title, points)


def _names() -> str:
    """Lines for what a sheet belongs to."""
    return element(
        "div",
        _to_write(tr("Name"), "long"),
        _to_write(tr("Class")),
        _to_write(tr("Date")),
        class_="names",
    )


def _name() -> str:
    """On further pages, since sheets fall apart."""
    name = _to_write(tr("Name"))
    return element("div", name, class_="names")


def _to_write(what: str, class_: str = "") -> str:
    return element("span", escape(what), class_=class_)


def _questions(pieces: Sequence[PaperPart], full: bool) -> str:
    """On a page that is full, what is left over is shared among the gaps."""
    inside = [piece.html for piece in pieces]
    class_ = "questions full" if full else "questions"
    return element("div", *inside, class_=class_)


def _foot(sheet: Worksheet, bank: Bank, number: str) -> str:
    parts = []
    for text in (bank.title, number, sheet.code):
        part = element("span", escape(text))
        parts.append(part)
    return element("div", *parts, class_="foot")


def _answers(sheet: Worksheet, questions: Sequence[Question], bank: Bank) -> Iterator[str]:
    packed = answers_packed(questions, bank.phrases)
    columns = packed.shares
    pages = ceil(len(columns) / 2)
    title = tr("Answers: {title}").format(title=sheet.title)
    head = element("h1", escape(title))
    for page in range(pages):
        number = page + 1
        told = tr("Answers, page {n} of {all}").format(n=number, all=pages)
        foot = _foot(sheet, bank, told)
        first = 2 * page
        beside = _beside(columns[first : first + 2])
        yield _sheet(packed.size, head, beside, foot)


def _beside(columns: Sequence[Sequence[PaperPart]]) -> str:
    """One or two columns, each half as wide as the page."""
    parts = []
    for column in columns:
        inside = [piece.html for piece in column]
        part = element("div", *inside)
        parts.append(part)
    if len(parts) == 1:
        parts.append(element("div"))
    return element("div", *parts, class_="columns")
