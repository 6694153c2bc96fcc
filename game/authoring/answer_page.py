"""The answers of a worksheet for the teacher, each with its reason, on a page of their own."""

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from typing import assert_never

from game.authoring.markup import element
from game.authoring.paper_forms import LINE, PaperPart, lines
from game.badges import LETTERS
from game.facts.model import Phrases
from game.quiz.question import Arrange, Choose, ChooseMany, Fix, Ladder, Pair, Place, Question, Typed
from game.translation import tr

_GAP = 0.7
_NUMBER = 2.0

STYLE = """
.a { display: grid; grid-template-columns: 2em 1fr; break-inside: avoid; margin-bottom: .7em; }
.a p { margin: 0; }
"""


@dataclass(frozen=True, slots=True)
class KeyOnPaper:
    """`marks` is what the sheet says where all is right: letters, numbers, a word; `words` is what they mean."""

    marks: str
    words: str = ""


def answered(question: Question, number: int, phrases: Phrases, width: float) -> PaperPart:
    """A question's answer in a column of that width; width and height are in times the size of letters."""
    inside = width - _NUMBER
    key = key_on_paper(question, phrases)
    reason = _reason(question)
    marks = element("b", escape(key.marks))
    words = f"&ensp;{escape(key.words)}"
    html = element(
        "section",
        element("b", str(number)),
        element("div", element("p", marks, words), element("p", escape(reason))),
        class_="a",
    )
    told = lines(reason, inside) if reason else 0
    key_lines = lines(f"{key.marks}  {key.words}", inside, bold=True)
    return PaperPart(html, (key_lines + told) * LINE + _GAP)


def _reason(question: Question) -> str:
    """With the day of which it is told, where that can change."""
    reason = question.why or question.said
    if not question.as_of:
        return reason
    told = tr("as of {date}").format(date=question.as_of)
    return f"{reason} ({told})"


def key_on_paper(question: Question, phrases: Phrases) -> KeyOnPaper:
    form = question.form
    match form:
        case Choose() | Ladder():
            return KeyOnPaper(LETTERS[form.key], form.in_words())
        case ChooseMany():
            return KeyOnPaper(_letters(sorted(form.keys)), form.in_words())
        case Arrange():
            return KeyOnPaper(_numbers(form), form.in_words())
        case Pair():
            return KeyOnPaper(_letters(form.key), form.in_words())
        case Place():
            return KeyOnPaper(question.answer if form.axis.logarithmic else _years(form, phrases))
        case Typed():
            return KeyOnPaper(form.in_words())
        case Fix():
            return _correction(form)
    assert_never(form)


def _letters(places: Iterable[int]) -> str:
    letters = [LETTERS[place] for place in places]
    return ", ".join(letters)


def _numbers(form: Arrange) -> str:
    """What is written into the boxes, from the first to the last: `2, 4, 1, 3`."""
    places = []
    for item in range(len(form.items)):
        place = form.order.index(item) + 1
        places.append(str(place))
    return ", ".join(places)


def _years(form: Place, phrases: Phrases) -> str:
    axis = form.axis
    first = axis.written(form.first)
    last = axis.written(form.last)
    if last == first:
        return first
    return phrases.fill("from_to", first=first, last=last)


def _correction(form: Fix) -> KeyOnPaper:
    """The verdict, and where it is false what is right."""
    verdict, *correction = form.right_response()
    marks = form.verdicts[verdict]
    if not correction:
        return KeyOnPaper(marks)
    place = form.corrections.index(form.key)
    return KeyOnPaper(f"{marks}, {LETTERS[place]}", form.in_words())
