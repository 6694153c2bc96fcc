"""Since when there has been what a question speaks of, and until when it must have come, so that no other year is
offered."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from math import floor

from game.facts.model import Date, Entry, Fact
from game.quiz.known.index import Index
from game.quiz.known.likeness import Thing
from game.quiz.language.wording import says_any

_NAME = re.compile(r"[^\W\d_a-z]\w+")
_CLEARLY = 2  # years that others must have been there before
_BEFORE = 6  # years that one may be mistaken about a name
_KNOWN = 1  # level of what everybody knows


def earliest_year(fact: Fact, prompt: str, index: Index) -> int:
    """Nobody would believe in a flight before the first flight, nor in an Apollo before the first Apollo."""
    date = fact.value
    assert isinstance(date, Date)
    latest = date.first.year - _CLEARLY
    first_years = _first_years(index)
    earliest = index.beginning
    kind = index.kind(fact)
    bounds = [first_years[kind]]
    for name in _NAME.findall(prompt):
        year = first_years.get(name, earliest)
        bounds.append(year - _BEFORE)
    for year in bounds:
        if earliest < year <= latest:
            earliest = year
    return earliest


def latest_years(fact: Fact, prompt: str, index: Index) -> Sequence[int]:
    """The last years that can be offered, the strictest first: nobody does anything after death, and what a writer
    joined to a later event that everybody knows came before that one."""
    present = index.present
    before_event = _before_known_event(fact, index)
    in_life = before_event
    for thing, until in _lives(index):
        if says_any(prompt, thing.spellings):
            in_life = min(in_life, until)
    return in_life, before_event, present


def _before_known_event(fact: Fact, index: Index) -> int:
    bank = index.bank
    latest = index.present
    for interval in bank.intervals.values():
        if interval.first != fact.id:
            continue
        end = bank.facts[interval.then]
        is_known = end.level <= _KNOWN
        if not is_known:
            continue
        date = end.value
        assert isinstance(date, Date)
        year_before = date.first.year - 1
        latest = min(latest, year_before)
    return latest


@lru_cache(maxsize=2)
def _lives(index: Index) -> Sequence[tuple[Thing, int]]:
    """The people of whom it is told when they died, with that year."""
    bank = index.bank
    found = []
    for entry in bank.entries.values():
        nature = bank.nature(entry.kind)
        if not nature.people:
            continue
        thing = index.entry(entry.id)
        if thing.until is not None:
            year = floor(thing.until)
            found.append((thing, year))
    return tuple(found)


@lru_cache(maxsize=2)
def _first_years(index: Index) -> Mapping[str, int]:
    """By each kind of entry, and by each word of a name, the first year of which a date is told."""
    found: dict[str, int] = {}
    for fact in index.bank.facts.values():
        date = fact.value
        if not isinstance(date, Date):
            continue
        entry = index.bank.entries[fact.entry]
        first = date.first.year
        for word in (entry.kind, *_names(entry)):
            known = found.get(word, first)
            found[word] = min(known, first)
    return found


def _names(entry: Entry) -> Iterator[str]:
    for text in (entry.name, entry.called, *entry.also):
        yield from _NAME.findall(text)
