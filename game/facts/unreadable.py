"""Question files of which mistakes leave nothing, so that all they held would vanish from a game that is open."""

from collections import Counter
from collections.abc import Iterable

from game.facts.model import Bank, Entry, Fact, Interval, Problem, Quotation, Written
from game.facts.problem import mistakes


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
