"""What differs between two editions of a bank."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from game.facts.model import Bank, Entry, Fact, Interval, Where


def changed(old: Bank, new: Bank) -> tuple[str, ...]:
    """The ids of the intervals, and then of the asked facts, that are new or say something else, they or their entry,
    each in the order of places.

    Where they stand does not count, nor the wording that many facts share, nor when the whole file was checked.
    """
    facts = []
    for fact in new.facts.values():
        if not fact.asked:
            continue
        if not _was_there(fact, old, new):
            facts.append(fact)
    intervals = []
    for interval in new.intervals.values():
        if not _is_as_before(interval, old):
            intervals.append(interval)
    ids = [*_ids(intervals)]
    ids += _ids(facts)
    return tuple(ids)


def _ids(some: Iterable[Fact | Interval]) -> Iterator[str]:
    """In the order of places."""

    def place(one: Fact | Interval) -> Where:
        return one.where

    for one in sorted(some, key=place):
        yield one.id


def _is_as_before(interval: Interval, old: Bank) -> bool:
    before = old.intervals.get(interval.id)
    if before is None:
        return False
    moved = replace(before, where=interval.where)
    return moved == interval


def _was_there(fact: Fact, old: Bank, new: Bank) -> bool:
    before = old.facts.get(fact.id)
    if before is None or before.entry != fact.entry:
        return False
    if not _says_the_same(before, fact):
        return False
    old_entry = old.entries[fact.entry]
    new_entry = new.entries[fact.entry]
    return _is_the_same(old_entry, new_entry)


def _says_the_same(before: Fact, fact: Fact) -> bool:
    if before == fact:
        return True
    if before.relation.name != fact.relation.name:
        return False
    moved = replace(
        before,
        where=fact.where,
        relation=fact.relation,
        checked=fact.checked,
    )
    return moved == fact


def _is_the_same(before: Entry, entry: Entry) -> bool:
    if before == entry:
        return True
    moved = replace(before, where=entry.where, facts=entry.facts)
    return moved == entry
