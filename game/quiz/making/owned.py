"""What somebody did, or was the first in, as said of somebody else: only where the bank knows whose it really was."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from game.facts.model import Bank, Fact
from game.quiz.known.index import Index
from game.quiz.known.likeness import Thing, clash
from game.quiz.known.traits import SEXES
from game.quiz.language.wording import telling_words
from game.quiz.making.ask import Terms
from game.quiz.making.distractors import values_without
from game.quiz.making.picking import Wanted, rank
from game.quiz.making.remarks import on_value
from game.quiz.making.telltale import actors_named
from game.quiz.question import Choose, Question

_SAME_TIME = 25  # years
_KNOWN_TO_ALL = 1  # level
_LIKELIEST = 3  # of which one is drawn


def is_claim(fact: Fact, bank: Bank) -> bool:
    """Whether it tells what somebody did, or what was the first."""
    relation = fact.relation
    entry = bank.entries[fact.entry]
    of_people = bank.nature(entry.kind).people
    return relation.type == "text" and (relation.unique or of_people)


def places_owned(choice: Choose, fact: Fact, index: Index) -> Sequence[int]:
    """The places of the wrong options of which the bank knows whose they are."""
    places = []
    for place in choice.wrong_places:
        thing = index.called(choice.options[place])
        if _is_owned(thing, fact, index):
            places.append(place)
    return places


def with_owned(asked: Question, fact: Fact, index: Index, rng: Random, ask: Terms) -> Question:
    """The question with one wrong option of which it is known whose it is; as it was where it has one, or where there
    is none."""
    choice = asked.form
    if not isinstance(choice, Choose):
        return asked
    if places_owned(choice, fact, index):
        return asked
    place = rng.choice(choice.wrong_places)
    kept = []
    for other, option in enumerate(choice.options):
        if other != place:
            thing = index.called(option)
            kept.append(thing)
    key = index.called(choice.options[choice.key])
    likely = _owned(fact, key, asked.prompt, kept, index, rng, ask)
    if not likely:
        return asked
    instead = rng.choice(likely[:_LIKELIEST])
    return _exchanged(asked, choice, place, instead, fact, index)


def _owned(
    fact: Fact, key: Thing, prompt: str, kept: Sequence[Thing], index: Index, rng: Random, ask: Terms
) -> list[Thing]:
    """What can stand beside the options that are kept, the likeliest first; of what was done in the same country, where
    there is any. A first is of a sort that is among them."""
    own = index.entry(fact.entry)
    sorts = {_sort_of(thing) for thing in kept}
    without_given = replace(fact, wrong=())
    false = values_without(
        without_given,
        key,
        prompt,
        index,
        rng,
        ask,
    )
    owned = []
    for thing in false:
        if telling_words(thing.text, prompt) or _names_foreign(thing, own, index):
            continue
        if fact.relation.unique and _sort_of(thing) not in sorts:
            continue
        clashes = any(clash(thing, other) for other in kept)
        if not clashes and _is_owned(thing, fact, index):
            owned.append(thing)
    year = index.year_of(fact.entry)
    wanted = Wanted(
        key,
        prompt,
        fact.level,
        year,
        key.told,
    )
    native = [thing for thing in owned if not thing.by.isdisjoint(own.by)]
    return rank(wanted, native or owned, rng)


def _sort_of(thing: Thing) -> str:
    """The word with which a first begins: woman, person, flight."""
    return thing.text.split()[0]


def _names_foreign(thing: Thing, own: Thing, index: Index) -> bool:
    """Whether it names something of a country with which the entry has nothing to do: Apollo, of a cosmonaut."""
    for by in actors_named(thing, index):
        if by and by.isdisjoint(own.by):
            return True
    return False


def _is_owned(thing: Thing, fact: Fact, index: Index) -> bool:
    """Whether it is known of another entry for which one could take the fact's: of its kind, sex and time. What
    everybody knows of the other one tempts nobody."""
    own = index.entry(fact.entry)
    year = index.year_of(fact.entry)
    eras = index.eras_open_with(fact)
    for holder in index.holders.get(thing.key, ()):
        owner = index.entry(holder.entry)
        if owner.kind != own.kind or owner.true & SEXES != own.true & SEXES:
            continue
        if holder.era not in eras or owner.away(year) > _SAME_TIME:
            continue
        if holder.level <= _KNOWN_TO_ALL:
            continue
        if holder.relation.name == fact.relation.name:
            return True
    return False


def _exchanged(asked: Question, choice: Choose, place: int, instead: Thing, fact: Fact, index: Index) -> Question:
    """With another option at the place, and what is told of it."""
    options = list(choice.options)
    truths = list(asked.truths)
    options[place] = instead.text
    truths[place] = on_value(instead, fact, index)
    form = replace(choice, options=tuple(options))
    return replace(asked, form=form, truths=tuple(truths))
