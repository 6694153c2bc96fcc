"""Which facts are wanted next, the most wanted first.

Among the facts that may be asked, in this order:

    never right  a core fact that was asked and never right, at least twenty questions ago; the likeliest known first
    due          asked twenty questions or half a day ago, and worth more than the new one that would come next (see
                 `worth`); what gains most first
    new          core first, then the lowest level
    known        the least likely known first
    late         what was asked within the last five questions, or in this round already; the oldest first

While few of the last answers were right, something comes before all of these that will be: this keeps spirits up.
What is due was, by the design, what is less likely known than a threshold. By its worth, about a twentieth more is
learnt in the three worlds of the simulation, and as much in sixteen others that it was not chosen in; in these it is
1.2 of what facts one after the other teach (1.1 by the threshold), since it sees where to meet what is new gains more.

A miss is not asked again at once, which would cost an eighth of what is learnt: it comes back next time. The design has
eight questions where twenty stand: in simulation twenty teach 1 % more than twelve, and those 2 % more than eight.

What keeps spirits up may have been right twelve questions ago, where the design has not on the same day: in a long
first session nothing else was left. Of twelve answers in a row eight or more were right in .86 of all places (.77 by
the design), in worlds of memory that this was not chosen in, and as much is learnt.

Of what keeps spirits up that comes first which gains most: what was learnt here, not known before, and is about to be
forgotten. By activation (ACT-R) 2 % more is learnt with calm than with what is nearest to .8, in five further worlds as
much, and spirits are as good.

What is new and as likely known is asked before that, and else of what is new the likeliest known, core or not: it lifts
spirits as well, and more comes of it. In six further worlds 2 % more is learnt with calm, and the share stays (.83).
"""

from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import NamedTuple

from game.facts.model import Fact
from game.quiz.making.ask import LEVELS
from game.quiz.play.memory import APART, Mind, Trace, known_before, recall
from game.quiz.play.worth import worth_again, worth_of_new

FIVE, TWENTY = 5, 20  # questions for which nothing comes back, and after which something may that is needed
TWELVE = 12  # questions after which something may come back for the sake of spirits
_OFTEN = 0.7  # share of right answers below which it gets calm
_CALMING = 0.7  # chance of being remembered of what is asked then


class Need(IntEnum):
    """Why a fact is wanted, the weakest reason first."""

    LATE = 0
    KNOWN = 1
    NEW = 2
    DUE = 3
    NEVER_RIGHT = 4
    CALMING = 5


class Want(NamedTuple):
    """A fact, why it is wanted, how much among those of the same need (more is more), and the chance that it is known.
    `right`: it was right before."""

    need: Need
    much: tuple[float, float]
    fact: Fact
    known: float
    right: bool = False


class Occasion(NamedTuple):
    """The turn that facts are wanted for. `when` is seconds since 1970; `asked` are the facts of the round so far.
    Without `calm` nothing is asked for the sake of spirits."""

    when: float
    asked: Sequence[str] = ()
    calm: bool = True


def wanted(pool: Sequence[Fact], mind: Mind, occasion: Occasion) -> list[Want]:
    """All facts of the pool, the most wanted first; of two that are wanted alike the one that comes first in the
    pool."""
    shares = mind.shares()
    before = _known_before(mind)
    of_new = _worth_of_next_new(pool, mind, before)
    found = []
    for fact in pool:
        trace = mind.traces.get(fact.id)
        if trace is None:
            want = _new(fact, before[fact.level], occasion)
        else:
            known = recall(mind, trace, occasion.when, shares)
            want = _seen(fact, mind, occasion, trace, known)
            if want.need == Need.KNOWN and _is_rested(trace, mind, occasion):
                worth = worth_again(mind, trace, fact.level, known, occasion.when, shares)
                want = _due(want, worth, of_new)
        found.append(want)
    if occasion.calm and _wants_calm(mind):
        found = _calming_first(found, mind)
    found.sort(key=_strength, reverse=True)
    return found


def _known_before(mind: Mind) -> Mapping[int, float]:
    """By level."""
    found = {}
    for level in LEVELS:
        found[level] = known_before(mind, level)
    return found


def _worth_of_next_new(pool: Sequence[Fact], mind: Mind, before: Mapping[int, float]) -> float:
    """Of the fact that would come first of those not asked before; 0 where there is none."""
    new = [fact for fact in pool if fact.id not in mind.traces]
    if not new:
        return 0.0
    easy = min(new, key=_turn_of_new)
    return worth_of_new(mind, easy.level, before[easy.level], mind.shares())


def _turn_of_new(fact: Fact) -> tuple[bool, int]:
    return not fact.core, fact.level


def _strength(want: Want) -> tuple[Need, tuple[float, float]]:
    return want.need, want.much


def _new(fact: Fact, known: float, occasion: Occasion) -> Want:
    if fact.id in occasion.asked:
        return _asked_already(fact, known, False, occasion)
    much = fact.core, -fact.level
    return Want(Need.NEW, much, fact, known)


def _seen(fact: Fact, mind: Mind, occasion: Occasion, trace: Trace, known: float) -> Want:
    right = trace.ever_right
    ago = mind.answers - trace.place
    much = known, 0.0
    is_needed = fact.core and not right
    if is_needed and ago >= TWENTY:
        return Want(Need.NEVER_RIGHT, much, fact, known, right)
    if fact.id in occasion.asked:
        return _asked_already(fact, known, right, occasion)
    if ago < FIVE:
        much = 1.0, ago
        return Want(Need.LATE, much, fact, known, right)
    much = -known, 0.0
    return Want(Need.KNOWN, much, fact, known, right)


def _due(want: Want, worth: float, of_new: float) -> Want:
    """The fact is due if it is worth more than what is new."""
    if worth <= of_new:
        return want
    return want._replace(need=Need.DUE, much=(worth, 0.0))


def _is_rested(trace: Trace, mind: Mind, occasion: Occasion) -> bool:
    """Whether it was asked so many questions ago, or long enough."""
    ago = mind.answers - trace.place
    if ago >= TWENTY:
        return True
    seconds = occasion.when - trace.seen
    away = abs(seconds)
    return away >= APART


def _asked_already(fact: Fact, known: float, right: bool, occasion: Occasion) -> Want:
    """In this round: what was asked first comes first, after all else."""
    asked = list(occasion.asked)
    asked.reverse()
    ago = asked.index(fact.id)
    return Want(Need.LATE, (0, ago), fact, known, right)


def _wants_calm(mind: Mind) -> bool:
    right = sum(mind.lately)
    answers = len(mind.lately)
    return right < _OFTEN * answers


def _calming_first(found: Sequence[Want], mind: Mind) -> list[Want]:
    """With the facts that will be right, and were not asked just now, before all others."""
    changed = []
    for want in found:
        trace = mind.traces.get(want.fact.id)
        if trace is None:
            easiest = _easiest_first(want)
            changed.append(easiest)
        elif _is_calming(want, trace, mind):
            gain = _gain(want, trace)
            calming = want._replace(need=Need.CALMING, much=(gain, 0.0))
            changed.append(calming)
        else:
            changed.append(want)
    return changed


def _easiest_first(want: Want) -> Want:
    """Of what is new; a fact of this round that was never answered stays where it is."""
    if want.need == Need.LATE:
        return want
    need = Need.CALMING if want.known >= _CALMING else Need.NEW
    much = want.known, want.fact.core
    return want._replace(need=need, much=much)


def _gain(want: Want, trace: Trace) -> float:
    """How much it helps to ask a fact again: more if it was learnt here, and by now may be forgotten."""
    learnt = 1 - trace.knew
    forgotten = 1 - want.known
    return learnt * forgotten


def _is_calming(want: Want, trace: Trace, mind: Mind) -> bool:
    ago = mind.answers - trace.place
    if ago < TWELVE:
        return False
    if want.need == Need.LATE:
        return False
    return want.known >= _CALMING
