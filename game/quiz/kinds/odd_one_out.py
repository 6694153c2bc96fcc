"""The one of four that does not share what the three others have in common."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from random import Random

from game.facts.model import Bank, Fact, Name
from game.quiz.claim import LacksValue
from game.quiz.known.index import Index, index_of, names_of
from game.quiz.known.likeness import Thing
from game.quiz.known.pool import some_of
from game.quiz.known.truth import surely_without
from game.quiz.language.wording import said_of_the_others, telling_words
from game.quiz.making.ask import Terms
from game.quiz.making.compose import question, shuffled
from game.quiz.making.picking import Wanted, choose
from game.quiz.making.remarks import on_entry
from game.quiz.question import Question

_OTHERS = 3
_MOST_WORDS = 18
_NEAR = 15  # years off: an odd one of another time would give itself away
_TRIES = 8  # values or odd ones that are looked at


def make(fact: Fact, bank: Bank, rng: Random, ask: Terms) -> Question | None:
    """The fact is about the odd one, or about one of the three others."""
    if not names_of(fact) or not fact.complete:
        return None
    index = index_of(bank)
    ways = rng.sample([_as_the_odd_one, _as_one_of_three], 2)
    for way in ways:
        made = way(fact, index, rng, ask)
        if made:
            return made
    return None


def _as_the_odd_one(fact: Fact, index: Index, rng: Random, ask: Terms) -> Question | None:
    """What the odd one has instead is the explanation."""
    if not _is_shared(fact, fact, index):
        return None
    key = index.entry(fact.entry)
    names = list(_shared(fact, index))
    tries = min(_TRIES, len(names))
    for name in rng.sample(names, tries):
        value = index.thing(name)
        if not surely_without(fact.entry, value, fact.relation.name, index):
            continue
        others = _others(fact, name, index, rng, ask)
        made = _question(fact, key, name, others, (), index, rng)
        if made:
            return made
    return None


def _as_one_of_three(fact: Fact, index: Index, rng: Random, ask: Terms) -> Question | None:
    own = index.entry(fact.entry)
    shared = _shared(fact, index)
    for name in names_of(fact):
        if name not in shared or telling_words(own.text, name.text):
            continue
        for odd in _odd_ones(fact, name, index, rng, ask):
            others = _others(fact, name, index, rng, ask)
            rest = [thing for thing in others if thing is not own]
            made = _question(fact, odd, name, rest, (own,), index, rng)
            if made:
                instead = on_entry(odd, fact, index)
                return replace(made, said=f"{instead} {made.said}")
    return None


def _odd_ones(fact: Fact, name: Name, index: Index, rng: Random, ask: Terms) -> Iterator[Thing]:
    """Entries of the kind, and of about the time, that surely have not the value, but another one that is shared as
    well."""
    value = index.thing(name)
    year = index.year_of(fact.entry)
    relation = fact.relation.name
    alike = index.siblings[index.group_of(fact)]
    pool = ask.facts(alike)
    tries = min(_TRIES, len(pool))
    for other in rng.sample(pool, tries):
        if not _are_of_one_whole(other.entry, fact.entry, index):
            continue
        lacks = surely_without(other.entry, value, relation, index)
        odd = index.entry(other.entry)
        if lacks and odd.away(year) <= _NEAR and _is_shared(other, fact, index):
            yield odd


def _shared(fact: Fact, index: Index) -> Mapping[Name, tuple[str, ...]]:
    """The values that several entries of the kind have, with those entries."""
    return index.shared.get(index.group_of(fact), {})


def _is_shared(fact: Fact, own: Fact, index: Index) -> bool:
    """Whether others have its value, too, as far as they are open with the fact that is asked about: else the odd ones
    would be things that are never among the three."""
    alike = index.group_of(fact)
    shared = index.shared_until(own.era, alike)
    return not shared.isdisjoint(names_of(fact))


def _question(
    fact: Fact, key: Thing, name: Name, others: Iterable[Thing], own: Sequence[Thing], index: Index, rng: Random
) -> Question | None:
    """`own` are those of the three that there is no choice about."""
    shared = said_of_the_others(fact, name, index.bank)
    prompt = index.bank.phrases.fill("odd_one_out", sentence=shared)
    wanted = Wanted(key, prompt, fact.level, key.year)
    wrong = choose(wanted, others, rng, own)
    words = prompt.split()
    if len(words) > _MOST_WORDS or len(wrong) < _OTHERS:
        return None
    if telling_words(prompt, key.text) or _odd_by_name(key, wrong):
        return None
    things, form = shuffled(key, wrong, rng)
    truths = [on_entry(thing, fact, index) for thing in things]
    return question(
        "odd_one_out",
        fact,
        index,
        form,
        prompt,
        LacksValue(name),
        truths,
    )


def _are_of_one_whole(entry: str, other: str, index: Index) -> bool:
    """Whether they are parts of the same: a part of another whole would be odd for that."""
    entries = index.bank.entries
    return set(entries[entry].part_of) == set(entries[other].part_of)


def _others(fact: Fact, name: Name, index: Index, rng: Random, ask: Terms) -> Iterator[Thing]:
    """Things of which the value is true, of eras that are open with the fact, and that do not have it in their own
    name."""
    related = index.relatives(fact.entry)
    eras = index.eras_open_with(fact)
    holders = _shared(fact, index)[name]
    for entry_id in some_of(holders, rng):
        entry = index.bank.entries[entry_id]
        if entry.era not in eras or entry_id in related:
            continue
        if not _are_of_one_whole(entry_id, fact.entry, index):
            continue
        thing = index.entry(entry_id)
        if ask.take_thing(thing) and not telling_words(thing.text, name.text):
            yield thing


def _odd_by_name(key: Thing, others: Sequence[Thing]) -> bool:
    """Whether one could tell it by the names alone: the others have words in common, and it has none with them."""
    things = (key, *others)
    of_others = [_alike_by_name(thing, things) for thing in others]
    of_key = _alike_by_name(key, things)
    if of_key < min(of_others):
        return True
    most = max(of_others)
    return of_key == 0 and most == _OTHERS - 1


def _alike_by_name(thing: Thing, things: Sequence[Thing]) -> int:
    """How many others have a word in common with it."""
    alike = [other for other in things if not thing.words.isdisjoint(other.words)]
    return len(alike) - 1
