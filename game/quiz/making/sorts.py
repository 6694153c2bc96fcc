"""Of what sort things are that can be taken for each other: of firsts by the words with which they begin (a flight, a
satellite, the first private ship), of people by what they had to do with, and where."""

from game.facts.model import Date, Fact
from game.quiz.known.index import Index, names_of
from game.quiz.known.likeness import Thing
from game.quiz.language.wording import telling_words

_SOON = 3  # words


def are_of_a_sort(one: Fact, other: Fact) -> bool:
    """Whether both say soon the same word."""
    first = _beginning_of(one)
    second = _beginning_of(other)
    shared = telling_words(first, second)
    return bool(shared)


def _beginning_of(fact: Fact) -> str:
    first, *_ = names_of(fact)
    words = first.text.split()
    soonest = []
    for word in words[:_SOON]:
        is_name = word[0].isupper()  # American things are of no one sort
        if not is_name:
            soonest.append(word)
    return " ".join(soonest)


def is_of_the_trade(thing: Thing, own: Thing, has_done_something: bool, index: Index) -> bool:
    """Of people, whether both took part in things of a kind, such as flights, as far as one knows; or neither took part
    in anything, both are of one country, and the bank tells what the other one did."""
    parts = _parts(thing, index)
    own_parts = _parts(own, index)
    takes_part = bool(parts) or _has_date(thing, index)
    if takes_part != (bool(own_parts) or _has_date(own, index)):
        return False
    if takes_part:
        is_one_unknown = not parts or not own_parts
        return is_one_unknown or not parts.isdisjoint(own_parts)
    if not has_done_something:
        return False
    is_foreign = thing.by.isdisjoint(own.by)
    return not is_foreign or thing.by == own.by


def _parts(thing: Thing, index: Index) -> frozenset[str]:
    """The relations by which other things name somebody."""
    relations = set()
    for holder in index.holders.get(thing.key, ()):
        relations.add(holder.relation.name)
    return frozenset(relations)


def _has_date(thing: Thing, index: Index) -> bool:
    """Whether something that the bank tells of somebody has a date; that everybody dies tells nothing."""
    facts = index.bank.by_entry.get(thing.entry or "", {})
    for fact in facts.values():
        is_date = isinstance(fact.value, Date)
        if is_date and not fact.relation.ends:
            return True
    return False
