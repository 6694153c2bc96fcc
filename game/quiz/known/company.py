"""Of how many other entries of its kind what a fact says may be true, told without a look at each of them."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from game.facts.model import Fact
from game.quiz.known.groups import Group
from game.quiz.known.index import Index
from game.quiz.known.truth import is_without, true_spellings

_GROUPS_KEPT = 128


@dataclass(frozen=True, slots=True)
class _Company:
    """Entries of one kind, as one of their relations has them: how many `may_have` any value, since what they have is
    not known; and of the others, by each word of what is true of them, the facts."""

    may_have: int
    by_word: Mapping[str, tuple[Fact, ...]]


def has_company(fact: Fact, least: int, index: Index) -> bool:
    """Whether names that the fact tells may be those of so many other entries."""
    company = _company(index.group_of(fact), index)
    values = index.values_of(fact)
    found = company.may_have
    for other in _sharing_a_word(fact, company, index):
        if not is_without(other, values, index):
            found += 1
        if found >= least:
            break
    return found >= least


def _sharing_a_word(fact: Fact, company: _Company, index: Index) -> list[Fact]:
    """Nothing else can have a value in common with the fact, or one that is alike."""
    found = {}
    for value in index.values_of(fact):
        words = set(value.words)
        words.update(_words(value.spellings))
        for word in words:
            for other in company.by_word.get(word, ()):
                found[other.id] = other
    found.pop(fact.id, None)
    return list(found.values())


@lru_cache(maxsize=_GROUPS_KEPT)
def _company(group: Group, index: Index) -> _Company:
    _, kind = group
    facts = index.siblings[group]
    may_have = 0
    if not facts[0].relation.unique:
        may_have = len(index.entries_of_kind[kind].things) - len(facts)
    by_word = defaultdict[str, list[Fact]](list)
    for fact in facts:
        if not fact.complete:
            may_have += 1
            continue
        for word in _words_of(fact, index):
            by_word[word].append(fact)
    found = {word: tuple(having) for word, having in by_word.items()}
    return _Company(may_have, found)


def _words_of(fact: Fact, index: Index) -> set[str]:
    found = set(_words(true_spellings(fact, index)))
    for value in index.values_of(fact):
        found |= value.words
    return found


def _words(spellings: frozenset[str]) -> Iterator[str]:
    for spelling in spellings:
        yield from spelling.split()
