"""What differs between two editions of a bank."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from game.facts.model import Bank, Entry, Fact, Interval, Problem, Quotation, Written
from game.facts.problem import mistakes


def changed(old: Bank, new: Bank) -> tuple[str, ...]:
    """The ids of the asked facts that are new or say something else, they or their entry, in the order of places.

    Where they stand does not count, nor the wording that many facts share, nor when the whole file was checked.
    """
    facts = []
    for fact in new.facts.values():
        if not fact.asked:
            continue
        if not _was_there(fact, old, new):
            facts.append(fact)
    facts.sort(key=lambda fact: fact.where)
    return tuple(fact.id for fact in facts)


def unreadable(old: Bank, new: Bank, problems: Iterable[Problem]) -> set[str]:
    """The files that are still there and of which mistakes have left nothing, though it was more than one item;
    `problems` are those of the new edition.

    Any of the mistakes may be the cause: one in eras.yaml can empty every other file.
    """
    wrong = mistakes(problems)
    if not wrong:
        return set()
    there = set(new.files)
    for mistake in wrong:
        place = mistake.where
        there.add(place.file)
    before = _items(old)
    now = _items(new)
    emptied = set()
    for file in there:
        if before[file] > 1 and not now[file]:
            emptied.add(file)
    return emptied


def _items(bank: Bank) -> Counter[str]:
    """How many entries, hand-written questions, intervals and quotations each file has."""
    written = []
    for fact in bank.facts.values():
        if isinstance(fact.value, Written):
            written.append(fact)
    files = _files(bank.entries.values())
    files += _files(written)
    files += _files(bank.intervals.values())
    files += _files(bank.quotations.values())
    return Counter(files)


def _files(items: Iterable[Entry | Fact | Interval | Quotation]) -> list[str]:
    files = []
    for item in items:
        place = item.where
        files.append(place.file)
    return files


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
