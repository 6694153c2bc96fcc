"""The one of four that does not share what the three others have in common."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from random import Random

from game.facts.model import Bank, Fact, Name
from game.quiz.known.index import Index, index_of, names_of
from game.quiz.known.likeness import Thing
from game.quiz.known.pool import some_of
from game.quiz.known.truth import surely_without
from game.quiz.language.filling import inside_quotes
from game.quiz.language.wording import said_of_this, telling_words
from game.quiz.making.compose import question, shuffled, truth_of_entry
from game.quiz.making.distractors import Wanted, choose
from game.quiz.question import Question

_OTHERS = 3
_MOST_WORDS = 18
_TRIES = 8  # values or odd ones that are looked at


def make(fact: Fact, bank: Bank, rng: Random) -> Question | None:
    """The fact is about the odd one, or about one of the three others."""
    index = index_of(bank)
    if not names_of(fact) or not fact.complete:
        return None
    ways = rng.sample([_as_the_odd_one, _as_one_of_three], 2)
    return next((made for way in ways if (made := way(fact, index, rng))), None)


def _as_the_odd_one(fact: Fact, index: Index, rng: Random) -> Question | None:
    """What the odd one has instead is the explanation."""
    key, shared = index.entry(fact.entry), _shared(fact, index)
    if not _is_shared(fact, fact, index):
        return None
    for name in rng.sample(list(shared), min(_TRIES, len(shared))):
        if surely_without(fact.entry, index.thing(name), fact.relation.name, index):
            others = _others(fact, name, index, rng)
            if made := _question(fact, key, name, others, (), index, rng):
                return made
    return None


def _as_one_of_three(fact: Fact, index: Index, rng: Random) -> Question | None:
    own, shared = index.entry(fact.entry), _shared(fact, index)
    for name in (some for some in names_of(fact) if some in shared and not telling_words(own.text, some.text)):
        odd = index.siblings[fact.relation.name, index.kind(fact)]
        value = index.thing(name)
        for other in rng.sample(odd, min(_TRIES, len(odd))):
            lacks = surely_without(other.entry, value, fact.relation.name, index)
            if lacks and _is_shared(other, fact, index):
                key = index.entry(other.entry)
                others = [thing for thing in _others(fact, name, index, rng) if thing is not own]
                if made := _question(fact, key, name, others, (own,), index, rng):
                    return replace(made, said=f"{truth_of_entry(key, fact, index)} {made.said}")
    return None


def _shared(fact: Fact, index: Index) -> Mapping[Name, tuple[str, ...]]:
    """The values that several entries of the kind have, with those entries."""
    return index.shared.get((fact.relation.name, index.kind(fact)), {})


def _is_shared(fact: Fact, own: Fact, index: Index) -> bool:
    """Whether others have its value, too, as far as they are open with the fact that is asked about: else the odd ones
    would be things that are never among the three."""
    shared = index.shared_until(own.era, fact.relation.name, index.kind(fact))
    return not shared.isdisjoint(names_of(fact))


def _question(
    fact: Fact, key: Thing, name: Name, others: Iterable[Thing], own: Sequence[Thing], index: Index, rng: Random
) -> Question | None:
    """`own` are those of the three that there is no choice about."""
    this = said_of_this(fact, name, index.bank)
    prompt = index.bank.phrases.fill("odd_one_out", sentence=inside_quotes(this))
    wrong = choose(Wanted(key, prompt, fact.level, key.year), others, rng, own, far=True)
    if len(prompt.split()) > _MOST_WORDS or len(wrong) < _OTHERS:
        return None
    if telling_words(prompt, key.text) or _odd_by_name(key, wrong):
        return None
    things, form = shuffled(key, wrong, rng)
    return question("odd_one_out", fact, index, form, prompt, [truth_of_entry(thing, fact, index) for thing in things])


def _others(fact: Fact, name: Name, index: Index, rng: Random) -> Iterator[Thing]:
    """Things of which the value is true, of eras that are open with the fact, and that do not have it in their own
    name."""
    related, eras = index.relatives(fact.entry), index.eras_open_with(fact)
    some = (entry for entry in some_of(_shared(fact, index)[name], rng) if index.bank.entries[entry].era in eras)
    things = (index.entry(entry) for entry in some if entry not in related)
    return (thing for thing in things if not telling_words(thing.text, name.text))


def _odd_by_name(key: Thing, others: Sequence[Thing]) -> bool:
    """Whether one could tell it by the names alone: the others have words in common, and it has none with them."""
    shared = [sum(bool(one.words & other.words) for other in (key, *others)) - 1 for one in (key, *others)]
    return shared[0] < min(shared[1:]) or (not shared[0] and max(shared) == _OTHERS - 1)
