"""Pairs of dated facts whose distance in time is the story: from rows to intervals."""

import re

from game.facts.entries import FilePart, LeftOutError
from game.facts.format import IntervalRow
from game.facts.model import Date, Fact, Interval
from game.facts.nameable import Nameable
from game.facts.spans import DAYS, span

_UNIT = re.compile(rf"\b({'|'.join(DAYS)})\b", re.IGNORECASE)
_FINER = {"years": "months", "months": "weeks", "weeks": "days"}
_COARSER = {finer: unit for unit, finer in _FINER.items()}
_LEAST = 0.5  # of a unit


def interval_of(place: FilePart, row: IntervalRow, named: Nameable, source: str) -> Interval:
    """The interval of a row; its level is that of the harder fact, and its source that of the later one, unless it
    has its own."""
    first = _fact(row.first, place, "from", named)
    then = _fact(row.then, place, "to", named)
    early, late = _date(first, place, "from"), _date(then, place, "to")
    if not early.before(late):
        text = f'"{then.id}" ({late.text}) is not after "{first.id}" ({early.text}); "to" is the later of the two'
        where = place.where("to")
        raise LeftOutError(where, text)
    unit = row.unit or _unit(row.ask, place)
    _check_precision(early, late, unit, place)
    return Interval(
        first=first.id,
        then=then.id,
        ask=row.ask,
        unit=unit,
        era=then.era,
        chapter=then.chapter,
        where=place.where(),
        source=source or then.source or first.source,
        level=row.level or max(first.level, then.level),
        why=row.why or "",
    )


def _fact(name: str, place: FilePart, key: str, named: Nameable) -> Fact:
    fact = named.facts.get(name)
    if fact is None:
        text = named.no_fact(name)
        raise LeftOutError(place.where(key), text)
    return fact


def _date(fact: Fact, place: FilePart, key: str) -> Date:
    """The date of a fact, which must be known."""
    date = fact.value
    if not isinstance(date, Date):
        text = f'"{fact.id}" has no date; an interval lies between two facts that have one'
        raise LeftOutError(place.where(key), text)
    if date.uncertain or date.open or date.approximate:
        text = f'the date of "{fact.id}" ({date.text}) is not known well enough to count from it'
        raise LeftOutError(place.where(key), text)
    return date


def _unit(ask: str, place: FilePart) -> str:
    """The first unit that the question speaks of."""
    said = _UNIT.search(ask)
    if said is None:
        text = '"ask" should say the unit, such as "How many years after ...", or add "unit: years"'
        raise LeftOutError(place.where("ask"), text)
    return said[1].casefold()


def _check_precision(early: Date, late: Date, unit: str, place: FilePart) -> None:
    """Two dates must leave no more than one unit open, and at least half of one must lie between them."""
    least, most = span(early, late, unit)
    between = f"between {early.text} and {late.text}"
    if most - least > 1:
        coarser = _COARSER.get(unit, "")
        advice = "name facts whose dates are better known"
        if coarser:
            advice = f"ask for {coarser}"
        text = f"{between} lie {least:.0f} to {most:.0f} {unit}, which is too vague to be asked; {advice}"
        raise LeftOutError(place.where("ask"), text)
    if least < _LEAST:
        finer = _FINER.get(unit, "")
        advice = "name facts that lie farther apart"
        if finer:
            advice = f"ask for {finer}"
        text = f"{between} lies less than half of what is asked for; {advice}"
        raise LeftOutError(place.where("ask"), text)
