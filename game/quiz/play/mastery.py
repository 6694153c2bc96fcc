"""How well each fact is known, for the pages: as words and counts, since a chance is less sure than its figure looks.

met      it was asked
known    it is remembered now, and was right twice half a day apart, not only among two options
solid    it will be remembered in a fortnight, and was also right once without options
"""

from collections.abc import Iterable, Sequence
from enum import IntEnum

from game.facts.model import Bank
from game.quiz.play.memory import DAY, Mind, Trace, recall

SURE = 0.8  # the chance of being remembered from which a fact is known
FORTNIGHT = 14 * DAY


class Mastery(IntEnum):
    """Each includes the ones before it: what is solid is known, too."""

    NEW = 0
    MET = 1
    KNOWN = 2
    SOLID = 3


def standing(mind: Mind, fact: str, now: float, shares: Sequence[float] = ()) -> Mastery:
    """Of one fact, at `now` in seconds since 1970. `shares` are those of the mind, for whoever asks about many."""
    trace = mind.traces.get(fact)
    if trace is None:
        return Mastery.NEW
    if not (trace.right_apart and trace.by_more):
        return Mastery.MET
    if recall(mind, trace, now, shares) < SURE:
        return Mastery.MET
    is_solid = trace.freely and _recall_later(mind, trace, now, shares) >= SURE
    return Mastery.SOLID if is_solid else Mastery.KNOWN


def _recall_later(mind: Mind, trace: Trace, now: float, shares: Sequence[float]) -> float:
    """In a fortnight; what a wrong clock has put into the future was asked as long ago."""
    ago = abs(now - trace.seen)
    later = trace.seen + ago
    later += FORTNIGHT
    return recall(mind, trace, later, shares)


def counts(mind: Mind, facts: Iterable[str], now: float, read: frozenset[str] = frozenset()) -> tuple[int, int, int]:
    """How many of the facts are met, known and solid; each of them counts the next ones, too. Those that were `read` of
    are met."""
    shares = mind.shares()
    met = 0
    known = 0
    solid = 0
    for fact in facts:
        found = standing(mind, fact, now, shares)
        is_met = found >= Mastery.MET
        is_read = fact in read
        met += is_met or is_read
        known += found >= Mastery.KNOWN
        solid += found >= Mastery.SOLID
    return met, known, solid


def wanting_a_look(mind: Mind, facts: Iterable[str], now: float) -> tuple[str, ...]:
    """Those of the facts that would like another look: asked before, and fading. The shakiest comes first."""
    return _below(mind.threshold(), mind, facts, now)


def fading(mind: Mind, bank: Bank, eras: Iterable[str], now: float) -> tuple[str, ...]:
    """The same of all that is asked in these eras."""
    asked: list[str] = []
    for era in eras:
        facts = bank.asked_in_era.get(era, ())
        ids = [fact.id for fact in facts]
        asked += ids
    return wanting_a_look(mind, asked, now)


def shakiest(mind: Mind, facts: Iterable[str], now: float, most: int) -> tuple[str, ...]:
    """Of those of the facts that were asked before so many that are most likely forgotten, the shakiest first; none
    that is sure."""
    shaky = _below(SURE, mind, facts, now)
    return shaky[:most]


def _below(chance: float, mind: Mind, facts: Iterable[str], now: float) -> tuple[str, ...]:
    """Those that were asked before and are less likely remembered than that, the least likely first."""
    shares = mind.shares()
    found: list[tuple[float, str]] = []
    for fact in facts:
        trace = mind.traces.get(fact)
        if trace is None:
            continue
        known = recall(mind, trace, now, shares)
        if known < chance:
            found.append((known, fact))
    found.sort()
    in_order = [fact for _, fact in found]
    return tuple(in_order)
