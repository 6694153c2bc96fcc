"""How each form is answered with a pencil: boxes to tick, to number, to put letters in; a line to write or mark on."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from math import ceil
from typing import assert_never

from game.authoring.markup import element
from game.authoring.paper_axis import AXIS_HEIGHT, axis_drawing
from game.badges import LETTERS
from game.quiz.question import Arrange, Choose, ChooseMany, Fix, Form, Ladder, Pair, Place, Question, Typed
from game.translation import tr

LINE = 1.3  # height of a line of text; all lengths are in times the size of letters
_OF_LETTER, _OF_BOLD = 0.535, 0.575  # width, on the average and a little more
_SPACE = 0.32  # above what follows the prompt
_ROW = LINE + _SPACE
_BOX_AND_SPACE = 3.6  # before an option, and after it
_NUMBER = 2.2  # where the number of the question stands
_MOST_COLUMNS = 4
_TO_WRITE = 2.3

STYLE = """
.q { display: grid; grid-template-columns: 2.2em 1fr; break-inside: avoid; }
.q > b { font-weight: 700; }
.q p { margin: 0; font-weight: 600; }
.q ol { list-style: none; margin: 0; padding: 0; display: grid; column-gap: 1em; }
.q li { margin-top: .32em; display: flex; align-items: baseline; line-height: 1.3; }
.box { flex: none; display: inline-block; width: 1.05em; height: 1.05em; margin-right: .5em; border: .1em solid;
  border-radius: .15em; align-self: flex-start; margin-top: .12em; }
.box.wide { width: 1.7em; }
.letter { flex: none; width: 1.5em; font-weight: 700; }
.write { display: block; height: 2.3em; max-width: 30em; border-bottom: .08em solid; }
.q svg { display: block; width: 100%; }
.q .then { margin-top: .32em; font-weight: 400; }
"""


@dataclass(frozen=True, slots=True)
class PaperPart:
    """A part of a page and how high it is at most."""

    html: str
    height: float


def lines(text: str, width: float, bold: bool = False) -> int:
    """How many lines a text takes at most in a column of that width."""
    of_letter = _OF_BOLD if bold else _OF_LETTER
    letters = max(1.0, width / of_letter)
    needed = len(text) / letters
    return max(1, ceil(needed))


def on_sheet(question: Question, number: int, width: float) -> PaperPart:
    """A question as it stands on a worksheet of that width."""
    inside = width - _NUMBER
    prompt = question.prompt
    asked = lines(prompt, inside, bold=True) * LINE
    answer = _answer(question.form, inside)
    html = element(
        "section",
        element("b", str(number)),
        element("div", element("p", escape(prompt)), answer.html),
        class_="q",
    )
    return PaperPart(html, asked + answer.height)


def _answer(form: Form, width: float) -> PaperPart:
    match form:
        case Choose() | ChooseMany():
            return _ticked(form.options, width)
        case Arrange():
            return _numbered(form.items, width)
        case Pair():
            return _paired(form, width)
        case Place():
            drawing = axis_drawing(form.axis, width)
            return PaperPart(drawing, AXIS_HEIGHT)
        case Typed():
            line = element("i", class_="write")
            return PaperPart(line, _TO_WRITE)
        case Fix():
            return _corrected(form, width)
        case Ladder():
            return _by_clues(form, width)
    assert_never(form)


def _ticked(options: Sequence[str], width: float) -> PaperPart:
    items = []
    for place, option in enumerate(options):
        item = _box() + _lettered(place, option)
        items.append(item)
    return _grid(items, options, width)


def _numbered(options: Sequence[str], width: float) -> PaperPart:
    items = []
    for option in options:
        item = _wide_box() + escape(option)
        items.append(item)
    told = _paragraph(tr("Write 1, 2, 3 ... into the boxes."), width)
    boxes = _grid(items, options, width)
    return _together(told, boxes)


def _paired(form: Pair, width: float) -> PaperPart:
    """Two columns; the left one has a box in each row, for a letter of the right one."""
    items = []
    half = width / 2
    height = 0.0
    for place, left in enumerate(form.left):
        right = form.right[place]
        items.append(_wide_box() + escape(left))
        items.append(_lettered(place, right))
        rows = max(_rows(left, half), _rows(right, half))
        height += rows * LINE + _SPACE
    told = _paragraph(tr("Write the letters into the boxes."), width)
    pairs = PaperPart(_list(items, 2), height)
    return _together(told, pairs)


def _corrected(form: Fix, width: float) -> PaperPart:
    """Both steps; the options of the second are there whether the statement is true or not."""
    verdicts = []
    for text in form.verdicts:
        verdict = _box() + escape(text)
        verdicts.append(verdict)
    first = PaperPart(_list(verdicts, _MOST_COLUMNS), _ROW)
    asked = _paragraph(form.follow_up, width)
    second = _ticked(form.offered, width)
    return _together(first, asked, second)


def _by_clues(form: Ladder, width: float) -> PaperPart:
    clues = [_paragraph(clue, width) for clue in form.clues]
    options = _ticked(form.options, width)
    return _together(*clues, options)


def _paragraph(text: str, width: float) -> PaperPart:
    html = element("p", escape(text), class_="then")
    height = lines(text, width) * LINE + _SPACE
    return PaperPart(html, height)


def _together(*pieces: PaperPart) -> PaperPart:
    """Below each other."""
    html = "".join(piece.html for piece in pieces)
    height = sum(piece.height for piece in pieces)
    return PaperPart(html, height)


def _grid(items: Sequence[str], texts: Sequence[str], width: float) -> PaperPart:
    """The items in as many columns as leave each in one line, or below each other."""
    most = min(_MOST_COLUMNS, len(texts))
    for columns in range(most, 1, -1):
        if _stand_in(columns, texts, width):
            rows = ceil(len(texts) / columns)
            height = rows * _ROW
            return PaperPart(_list(items, columns), height)
    height = 0.0
    for text in texts:
        height += _rows(text, width) * LINE + _SPACE
    return PaperPart(_list(items, 1), height)


def _stand_in(columns: int, texts: Sequence[str], width: float) -> bool:
    """Whether each has a line of its own in so many columns, and none stands alone in the last row."""
    stands_alone = len(texts) % columns == 1
    if stands_alone and columns > 2:
        return False
    column = width / columns
    return all(_rows(text, column) == 1 for text in texts)


def _rows(text: str, width: float) -> int:
    return lines(text, width - _BOX_AND_SPACE)


def _list(items: Iterable[str], columns: int) -> str:
    rows = [element("li", item) for item in items]
    style = f"grid-template-columns: repeat({columns}, 1fr)"
    return element("ol", *rows, style=style)


def _lettered(place: int, text: str) -> str:
    letter = element("span", LETTERS[place], class_="letter")
    return letter + escape(text)


def _box() -> str:
    return element("i", class_="box")


def _wide_box() -> str:
    return element("i", class_="box wide")
