"""What an answer was worth, in a sign and in words, and the explanation that goes with it."""

import re

from game.quiz.play.round import Answered
from game.quiz.play.rules import HINT
from game.quiz.question import Ladder, Place, Question
from game.translation import tr
from game.ui.room import Room
from game.ui.scenes.prose import Prose
from game.ui.theme import Colour
from game.ui.widgets.judged import truth_of_key, verdict_of
from game.ui.widgets.signs import Verdict
from game.ui.widgets.strips import Strip

LONGEST_LINE = 36.0  # of text, as a multiple of its size: about 70 characters
_ADDRESS = re.compile(r"https?://(?:www\.)?([^/\s]+)\S*")


def verdict_words(answered: Answered) -> str:
    if isinstance(answered.question.form, Ladder) and answered.credit:
        return _after_clues(answered)
    if answered.right and answered.helped:
        return _after_help(answered.helped)
    near = isinstance(answered.question.form, Place)
    match verdict_of(answered):
        case Verdict.RIGHT if answered.credit == 1:
            return tr("Correct!")
        case Verdict.RIGHT:
            return tr("Close enough!") if near else tr("Nearly all right!")
        case Verdict.PARTLY:
            return tr("Not far off") if near else tr("Partly right")
        case _:
            return tr("Not quite")


def _after_clues(answered: Answered) -> str:
    """Right is right, however many clues it took."""
    seen = answered.response[0] if isinstance(answered.response, tuple) else 1
    return tr("Correct!") if seen == 1 else tr("Correct, with {n} clues").format(n=seen)


def _after_help(helped: tuple[str, ...]) -> str:
    """Whoever asked for both has not enough of the credit left for this."""
    return tr("Correct, with a hint") if HINT in helped else tr("Correct, with the options shown")


def earned(answered: Answered) -> str:
    """`+60 points · 3 in a row`, as far as there is something to tell."""
    points, streak = answered.points, answered.streak
    parts = []
    if points:
        parts.append(tr("+1 point") if points == 1 else tr("+{n} points").format(n=points))
    if streak > 1:
        parts.append(tr("{n} in a row").format(n=streak))
    return " · ".join(parts)


def without_addresses(source: str) -> str:
    """What is cited, each source by its name alone; the host of an address that stands in a name."""
    names = []
    for part in source.split("; "):
        name, *_ = part.split(", http")
        readable = _ADDRESS.sub(r"\1", name)
        names.append(readable)
    return "; ".join(names)


def explanation(answered: Answered, room: Room, width: float, gap: float, on: Colour | None = None) -> list[Strip]:
    """The fact in a sentence and why, then where it is from."""
    sentences = reasons(answered, room, width, gap, on)
    return [*sentences, *credit(answered, room, width, gap, on)]


def reasons(answered: Answered, room: Room, width: float, gap: float, on: Colour | None = None) -> list[Strip]:
    """The fact in a sentence and why."""
    longest = LONGEST_LINE * room.theme.style("body").size
    why = f"{_said(answered)} {answered.question.why}"
    sentences = Prose(room, min(width, longest), on)
    sentences.write("why", why.strip(), "body", gap)
    return sentences.strips


def credit(answered: Answered, room: Room, width: float, gap: float, on: Colour | None = None) -> list[Strip]:
    """Where it is from."""
    words = _credit(answered.question)
    prose = Prose(room, width, on)
    prose.write("source", words, "note", gap * 0.6, room.theme.palette.link)
    return prose.strips


def _said(answered: Answered) -> str:
    """The fact, as far as it was not read just before."""
    question = answered.question
    if question.said.rstrip(".") == question.answer:
        return ""
    if answered.right:  # and so the row of the key was read just before
        in_row = truth_of_key(answered)
        rest = question.said.removeprefix(in_row)
        return rest.strip()
    return question.said


def _credit(question: Question) -> str:
    """Where the fact is from, without the address, and of what day it is."""
    parts = []
    source = without_addresses(question.source)
    if source:
        parts.append(tr("Source: {source}").format(source=source))
    if question.as_of:
        parts.append(tr("as of {date}").format(date=question.as_of))
    return " · ".join(parts)
