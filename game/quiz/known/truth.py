"""What is certainly false: only what is missing from a complete list, under all of its names. Unknown is not false."""

from collections.abc import Iterable

from game.facts.model import Fact
from game.quiz.known.index import Index, names_of
from game.quiz.known.likeness import Thing, are_alike
from game.quiz.language.wording import normal


def true_spellings(fact: Fact, index: Index) -> frozenset[str]:
    """Every name of every thing that is true beside this fact, or that someone could argue to be true.

    That is its values with their aliases, what they are part of and their parts, what the teacher accepts besides,
    and the same again for the kin of its entry: who flew on one of two ships flew on the mission.
    """
    found = index.true_spellings.get(fact.id)
    if found is None:
        spellings = set(_own_spellings(fact, index))
        for other in index.kin(fact):
            spellings |= _own_spellings(other, index)
        found = frozenset(spellings)
        index.true_spellings[fact.id] = found
    return found


def _own_spellings(fact: Fact, index: Index) -> frozenset[str]:
    found = {normal(text) for text in fact.also}
    for name in names_of(fact):
        found |= index.thing(name).spellings
        for relative in index.relatives(name.entry):
            found |= index.entry(relative).spellings
    return frozenset(found)


def may_be_true(thing: Thing, fact: Fact, index: Index) -> bool:
    """Whether `thing` is a value of the fact, or is bound up with one."""
    spellings = true_spellings(fact, index)
    return not thing.spellings.isdisjoint(spellings)


def certainly_false(thing: Thing, fact: Fact, index: Index) -> bool:
    return fact.complete and not may_be_true(thing, fact, index)


def surely_without(entry: str, thing: Thing, relation: str, index: Index) -> bool:
    """Whether the entry has this relation recorded, completely, and without `thing` or anything like it; of what is
    true of one entry only, others need not say that they have it not."""
    fact = index.fact_of(entry, relation)
    if fact is None:
        another = index.bank.by_relation[relation][0]
        return another.relation.unique
    return is_without(fact, (thing,), index)


def is_without(fact: Fact, things: Iterable[Thing], index: Index) -> bool:
    """Whether none of the things is a value of the fact, nor could be taken for one by its words."""
    if not fact.complete:
        return False
    values = index.values_of(fact)
    if not values:
        return False
    spellings = true_spellings(fact, index)
    for thing in things:
        if not thing.spellings.isdisjoint(spellings):
            return False
        for value in values:
            if are_alike(thing.words, value.words):
                return False
    return True
