"""The answers of a worksheet for the teacher, each with its reason, on a page of their own."""

from html import escape

from game.authoring.markup import element
from game.authoring.paper_forms import LINE, PaperPart, lines
from game.facts.model import Phrases
from game.quiz.forms.form import KeyOnPaper
from game.quiz.question import Question
from game.translation import tr

_GAP = 0.7
_NUMBER = 2.0

STYLE = """
.a { display: grid; grid-template-columns: 2em 1fr; break-inside: avoid; margin-bottom: .7em; }
.a p { margin: 0; }
"""


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
    told = question.form.on_paper(phrases)
    if told.marks:
        return told
    return KeyOnPaper(question.answer)
