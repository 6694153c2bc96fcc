"""The milestones of the eras: the facts that open the next one, in the order of their time."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from game.facts.model import Bank, Date, Day, Fact
from game.quiz.play.learner import core_of
from game.session import Session

MOST = 24  # of an era; there are more of them only where a bank marks no facts as core


class Milestone(NamedTuple):
    """`year` is that of the fact, or the first one known of what it is about; None where there is none."""

    fact: Fact
    year: int | None


class Spotted(NamedTuple):
    """What is looked at: the place of an era, and the id of the fact of one of its milestones, or nothing; one that was
    `told` is seen though it may not be known yet."""

    place: int
    fact: str
    told: bool = False


class _When(NamedTuple):
    first: Day
    year: int | None


@lru_cache(maxsize=16)
def milestones(bank: Bank, era: str) -> Sequence[Milestone]:
    """Of one era; those without a date stand at its end."""
    moments: dict[str, _When] = {}
    facts = core_of(bank, era)[:MOST]
    for fact in facts:
        moments[fact.id] = _when(fact, bank)
    ordered = sorted(facts, key=lambda fact: moments[fact.id].first)
    found = []
    for fact in ordered:
        year = moments[fact.id].year
        found.append(Milestone(fact, year))
    return found


@lru_cache(maxsize=16)
def milestones_with(bank: Bank, era: str, looked_at: str) -> Sequence[Milestone]:
    """Those of the era, and the fact that is looked at among them, if it is of the era, in its place."""
    found = milestones(bank, era)
    fact = bank.facts.get(looked_at)
    if fact is None or fact.era != era:
        return found
    if looked_at in _ids(bank, era):
        return found
    own = _when(fact, bank)
    place = 0
    for milestone in found:
        when = _when(milestone.fact, bank)
        if when.first <= own.first:
            place += 1
    before = found[:place]
    after = found[place:]
    new = Milestone(fact, own.year)
    return [*before, new, *after]


@lru_cache(maxsize=2)
def all_milestones(bank: Bank) -> Sequence[str]:
    """The ids of the facts, era by era."""
    found: list[str] = []
    for era in bank.era_ids:
        found += _ids(bank, era)
    return found


def first_unknown(session: Session, era: str) -> str:
    """The id of the first fact that is to be found, or of the first one where all are known; empty where there is
    none."""
    ids = _ids(session.bank, era)
    for fact in ids:
        memory = session.learner.memory(fact)
        if not memory.ever_right:
            return fact
    return ids[0] if ids else ""


def _ids(bank: Bank, era: str) -> list[str]:
    return [milestone.fact.id for milestone in milestones(bank, era)]


def _when(fact: Fact, bank: Bank) -> _When:
    """The date of the fact itself, else the first one of what it is about, within the era."""
    own = _moment(fact)
    if own:
        return own
    years = bank.era(fact.era).years
    first = _When(years.last, None)
    about = bank.by_entry.get(fact.entry, {})
    for other in about.values():
        moment = _moment(other)
        if moment and moment.first >= years.first:
            first = min(first, moment)
    return first


def _moment(fact: Fact) -> _When | None:
    date = fact.value
    if not isinstance(date, Date) or date.uncertain:
        return None
    return _When(date.first, date.year)
