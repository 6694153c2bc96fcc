"""Names with a comma that a list has cut in two, so that both halves would be shown as names."""

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from game.facts.model import Bank, Problem, Severity, Where
from game.facts.values import folded

_TOLD = '"{name}" is one name, but its comma parts it in two in this list; put the whole name in double quotes'


def cut_names(bank: Bank) -> Iterator[Problem]:
    with_comma = _with_comma(bank)
    if not with_comma:
        return
    for where, texts in _lists(bank):
        for name in _cut(texts, with_comma):
            text = _TOLD.format(name=name)
            yield Problem(where, text, Severity.DOUBT)


def _with_comma(bank: Bank) -> Collection[str]:
    """The names of entries that have a comma in them, folded."""
    names = set()
    for entry in bank.entries.values():
        for name in (entry.name, entry.called, *entry.also):
            if ", " in name:
                names.add(folded(name))
    return names


def _cut(texts: Sequence[str], names: Collection[str]) -> Iterator[str]:
    for first, second in pairwise(texts):
        whole = f"{first}, {second}"
        if folded(whole) in names:
            yield whole


def _lists(bank: Bank) -> Iterator[tuple[Where, Sequence[str]]]:
    """Where several names stand beside each other."""
    for entry in bank.entries.values():
        yield entry.where, entry.avoid
    for fact in bank.facts.values():
        yield fact.where, fact.wrong
        if isinstance(fact.value, tuple):
            yield fact.where, [name.text for name in fact.value]
    for picture in bank.pictures:
        yield picture.where, picture.like
