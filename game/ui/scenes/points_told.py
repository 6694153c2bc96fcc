"""Why an answer brought more or less than 100 points."""

from collections.abc import Iterator
from typing import NamedTuple

from game.quiz.play.round import Answered
from game.quiz.play.rules import HINT, OPTIONS
from game.quiz.question import Ladder, Place, Typed
from game.translation import tr

WHOLE = 100


class Reckoned(NamedTuple):
    """`100 − 25 for the hint + 15 for a harder question`, the same in few words, and as a mere sum; empty where there
    is nothing to tell."""

    told: str
    short: str
    plain: str


class _Cause(NamedTuple):
    """Of less than all the points."""

    told: str
    short: str


def reckoned(answered: Answered) -> Reckoned:
    """Of what it brought; of nothing there is nothing to reckon."""
    credited = round(WHOLE * answered.credit)
    more = answered.points - credited
    is_usual = credited == WHOLE and not more
    if is_usual or not answered.points:
        return Reckoned("", "", "")
    told = _lost(answered, credited, in_short=False)
    short = _lost(answered, credited, in_short=True)
    plain = str(credited)
    if not more:
        return Reckoned(told, short, short)
    harder = tr("+ {n} harder").format(n=more)
    for_harder = tr("+ {n} for a harder question").format(n=more)
    return Reckoned(
        f"{told} {for_harder}",
        f"{short} {harder}",
        f"{plain} {harder}",
    )


def _lost(answered: Answered, credited: int, in_short: bool) -> str:
    """`100 − 25 for the hint`, or all the points where none was lost."""
    lost = WHOLE - credited
    if not lost:
        return str(WHOLE)
    causes = list(_causes(answered))
    whys = [cause.short if in_short else cause.told for cause in causes]
    why = tr(" and ").join(whys)
    words = tr("{whole} − {n} {why}") if in_short else tr("{whole} − {n} for {why}")
    return words.format(whole=WHOLE, n=lost, why=why)


def _causes(answered: Answered) -> Iterator[_Cause]:
    """One at least; the others only add to what was asked for on the way."""
    if OPTIONS in answered.helped:
        yield _Cause(tr("the options"), tr("options"))
    if HINT in answered.helped:
        yield _Cause(tr("the hint"), tr("hint"))
    form = answered.question.form
    graded = form.grade(answered.response)
    is_told = bool(answered.helped) and graded == 1
    match form:
        case Typed():  # all that it can lose is told by then
            return
        case _ if is_told:
            return
        case Ladder():
            yield _Cause(tr("more clues"), tr("clues"))
        case Place():
            yield _Cause(tr("the distance"), tr("distance"))
        case _:
            yield _Cause(tr("what is not right"), tr("mistakes"))
