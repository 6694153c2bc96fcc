"""People who are called by their last name, or by an initial, where they have their whole name elsewhere."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from game.facts.joined import names
from game.facts.misspelt import looks_like
from game.facts.model import Bank, Problem, Where
from game.facts.values import folded

Whole = tuple[str, Where]  # a name of several words, and where it stands first


def same_people(bank: Bank) -> Iterator[Problem]:
    """A doubt for each such name that is no entry's: it would be a wrong option beside the whole one."""
    told: set[str] = set()
    wholes = _by_last_name(bank)
    for text, where in _mere_words(bank):
        if text in told:
            continue
        told.add(text)
        last = _last(text)
        for whole, place in wholes[last]:
            if _may_be(text, whole):
                yield looks_like(where, text, whole, place)
                break


def _mere_words(bank: Bank) -> Iterator[Whole]:
    """The names of people that no entry has."""
    for fact, name in names(bank):
        if name.entry is not None:
            continue
        nature = bank.nature(fact.relation.type)
        if nature.people:
            yield name.text, fact.where


def _by_last_name(bank: Bank) -> Mapping[str, list[Whole]]:
    found: dict[str, list[Whole]] = defaultdict(list)
    for entry in bank.entries.values():
        nature = bank.nature(entry.kind)
        if nature.people:
            last = _last(entry.name)
            found[last].append((entry.name, entry.where))
    for text, where in _mere_words(bank):
        last = _last(text)
        found[last].append((text, where))
    return found


def _last(name: str) -> str:
    _, _, last = folded(name).rpartition(" ")
    return last


def _may_be(text: str, whole: str) -> bool:
    """Whether the text, whose last word is that of the whole name, is this name in short."""
    first, *rest = folded(text).split()
    whole_first, *whole_rest = folded(whole).split()
    if not whole_rest or _is_initial(whole_first):
        return False
    if not rest:
        return True
    initial = first.rstrip(".")
    return _is_initial(first) and whole_first.startswith(initial)


def _is_initial(word: str) -> bool:
    letters = word.rstrip(".")
    return len(letters) == 1
