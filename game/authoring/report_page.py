"""The report of lessons as one page to read or to print: what to look at, then each question with its bars."""

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from game.authoring.badge_drawing import badge
from game.authoring.markup import element
from game.authoring.paper import document
from game.authoring.report_table import share_of
from game.authoring.report_words import classes_of, day_of, days_of, gain_in_words, look_in_words, percent, summary
from game.badges import LETTERS
from game.quiz.play.item_figures import ItemFigures, LookAt, OptionVotes, figures_of
from game.quiz.play.lesson_record import LessonRecord
from game.translation import tr

_STYLE = """
body { max-width: 190mm; margin: 2rem auto; padding: 0 1.5rem; font-size: 12pt; }
h1, h2, h3 { line-height: 1.25; margin: 1.2em 0 .4em; }
h1 { font-size: 1.8em; margin-top: 0; }
h2 { font-size: 1.3em; border-bottom: 2px solid #0B1026; }
p { margin: .3em 0; }
.look { margin: .5em 0; padding: .4em .8em; border-left: .35em solid #962600; background: #FFF4EC;
  break-inside: avoid; }
.small { font-size: .8em; color: #2E3860; overflow-wrap: anywhere; }
.item { break-inside: avoid; margin: 1.2em 0; }
.item h3 { margin: 0 0 .3em; font-size: 1em; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th { padding: 0 .3em; text-align: left; font-size: .8em; font-weight: 400; color: #2E3860; }
td { padding: .12em .3em; vertical-align: middle; }
.letter { width: 2.4em; }
.vote { width: 27%; }
.badge { width: 1.7em; height: 1.7em; display: block; }
.badge text { font-weight: 700; }
.key { font-weight: 700; color: #005C3A; }
.key::after { content: " \\2713"; }
.bar { display: inline-block; height: .8em; background: #5A648A; vertical-align: middle; margin-right: .4em; }
.second .bar { background: #0B1026; }
@page { margin: 14mm; }
@media print { body { margin: 0; max-width: none; padding: 0; font-size: 10pt; } h2 { break-after: avoid; } }
"""
_LONGEST_BAR = 72  # percent of its cell; the number stands beside it


def report_page(records: Sequence[LessonRecord], language: str = "en") -> str:
    """The HTML; there is no name of a pupil in it."""
    figures = figures_of(records)
    title = report_title(records)
    days = days_of(records)
    told = "".join(map(_paragraph, summary(records, figures)))
    items = []
    for number, item in enumerate(figures, 1):
        items.append(_item(number, item))
    body = [
        element("h1", escape(title)),
        _small(days),
        told,
        _heading(tr("What to look at")),
        *_looks(figures),
        _heading(tr("The questions")),
        *items,
        *_teams(records),
    ]
    return document("report", title, language, _STYLE, body)


def _heading(text: str) -> str:
    return element("h2", escape(text))


def _paragraph(text: str) -> str:
    return element("p", escape(text))


def _small(text: str) -> str:
    return element("p", escape(text), class_="small")


def report_title(records: Sequence[LessonRecord]) -> str:
    classes = classes_of(records)
    if classes:
        return tr("Report: {name}").format(name=classes)
    return tr("Report of a lesson")


def _looks(figures: Sequence[ItemFigures]) -> Iterator[str]:
    found = False
    for number, item in enumerate(figures, 1):
        for look in item.looks:
            found = True
            yield _look(number, item, look)
    if not found:
        yield _paragraph(tr("Nothing stands out."))


def _look(number: int, item: ItemFigures, look: LookAt) -> str:
    stem = element("b", escape(_numbered(number, item)))
    words = look_in_words(look)
    return element(
        "div",
        element("p", stem),
        _paragraph(words),
        _small(item.latest.where),
        class_="look",
    )


def _numbered(number: int, item: ItemFigures) -> str:
    return f"{number}. {item.latest.stem}"


def _item(number: int, item: ItemFigures) -> str:
    table = _table(item) if item.votes else ""
    stem = _numbered(number, item)
    return element(
        "section",
        element("h3", escape(stem)),
        table,
        _answer(item),
        _paragraph(_figures(item)),
        _small(item.latest.where),
        class_="item",
    )


def _answer(item: ItemFigures) -> str:
    """Of what a class answers together, which has no table."""
    answer = item.latest.answer
    if not answer:
        return ""
    return _paragraph(tr("Answer: {answer}").format(answer=answer))


def _figures(item: ItemFigures) -> str:
    """A line: shares, gain, what drew most."""
    if item.latest.together is not None:
        share = item.first or 0.0
        hits = round(share * item.lessons)
        together = tr("Answered together: right in {right} of {lessons}.")
        return together.format(right=hits, lessons=item.lessons)
    if item.first is None:
        return tr("No hands were counted.")
    right = percent(item.first)
    told = [tr("Right: {share}").format(share=right)]
    if item.second is not None:
        after = percent(item.second)
        told.append(tr("after talking {share}").format(share=after))
    if item.gain is not None:
        gain = gain_in_words(item.gain)
        told.append(tr("gain {gain}").format(gain=gain))
    strongest = item.strongest_wrong
    if strongest:
        drawn = percent(share_of(strongest, item.votes))
        most = tr("most drawn to “{option}” ({share})")
        told.append(most.format(option=strongest.text, share=drawn))
    parts = "; ".join(told)
    return f"{parts}."


def _table(item: ItemFigures) -> str:
    votes = item.votes
    has_second = item.second is not None
    after = tr("after talking") if has_second else ""
    head = element(
        "tr",
        element("th", class_="letter"),
        element("th"),
        element("th", escape(tr("first vote")), class_="vote"),
        element("th", escape(after), class_="vote"),
    )
    rows = [head]
    first = sum(option.first for option in votes)
    second = sum(option.second for option in votes)
    for place, option in enumerate(votes):
        bars = [_bar(option.first, first, "")]
        if has_second:
            bars.append(_bar(option.second, second, "second"))
        rows.append(_option(place, option, bars))
    return element("table", *rows)


def _option(place: int, option: OptionVotes, bars: Iterable[str]) -> str:
    sign = badge(place) if place < len(LETTERS) else ""
    class_ = "key" if option.is_key else ""
    words = element("span", escape(option.text), class_=class_)
    return element(
        "tr",
        element("td", sign),
        element("td", words),
        *bars,
    )


def _bar(count: int, whole: int, class_: str) -> str:
    share = count / whole if whole else 0.0
    width = round(share * _LONGEST_BAR, 1)
    bar = element("i", class_="bar", style=f"width: {width}%")
    return element("td", bar, str(count), class_=class_)


def _teams(records: Iterable[LessonRecord]) -> Iterator[str]:
    rows = []
    for record in records:
        for name, points in record.teams:
            day = day_of(record).isoformat()
            texts = (record.class_name, day, name, str(points))
            cells = [element("td", escape(text)) for text in texts]
            rows.append(element("tr", *cells))
    if rows:
        yield element("h2", escape(tr("Teams")))
        yield element("table", *rows)
