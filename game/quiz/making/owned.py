"""What somebody did, or was the first in, as said of somebody else: only of one that a pupil could take for whoever it
really was."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from game.facts.model import Bank, Fact, Name
from game.quiz.known.index import Index
from game.quiz.known.likeness import Thing, clash
from game.quiz.known.traits import SEXES
from game.quiz.making.ask import Terms
from game.quiz.making.distractors import entries_without
from game.quiz.making.picking import Wanted, rank
from game.quiz.making.remarks import on_entry
from game.quiz.making.sorts import are_of_a_sort, is_of_the_trade
from game.quiz.question import Choose, Question

_SAME_TIME, _SOON_AFTER = 9, 4  # years: of people, who have a long career, and of things
_LIKELIEST = 3  # of which one is drawn


def is_claim(fact: Fact, bank: Bank) -> bool:
    """Whether it tells what somebody did, or what was the first."""
    relation = fact.relation
    entry = bank.entries[fact.entry]
    of_people = bank.nature(entry.kind).people
    return relation.type == "text" and (relation.unique or of_people)


def places_tempting(choice: Choose, fact: Fact, index: Index) -> Sequence[int]:
    """The places of the wrong entries that one could take for the fact's."""
    places = []
    for place in choice.wrong_places:
        thing = index.called(choice.options[place])
        if _is_tempting(thing, fact, index):
            places.append(place)
    return places


def with_tempting(asked: Question, name: Name, fact: Fact, index: Index, rng: Random, ask: Terms) -> Question:
    """The question for the entry with one wrong option that tempts; as it was where it has one, or where there is
    none."""
    choice = asked.form
    if not isinstance(choice, Choose) or places_tempting(choice, fact, index):
        return asked
    place = rng.choice(choice.wrong_places)
    kept = []
    for other, option in enumerate(choice.options):
        if other != place:
            thing = index.called(option)
            kept.append(thing)
    likely = _tempting(fact, name, asked.prompt, kept, index, rng, ask)
    if not likely:
        return asked
    instead = rng.choice(likely[:_LIKELIEST])
    return _exchanged(asked, choice, place, instead, fact, index)


def _tempting(
    fact: Fact, name: Name, prompt: str, kept: Sequence[Thing], index: Index, rng: Random, ask: Terms
) -> list[Thing]:
    """The entries that can stand beside the options that are kept, the likeliest first."""
    value = index.thing(name)
    alike = index.entries_alike[index.group_of(fact)]
    without = entries_without(
        fact,
        value,
        prompt,
        index,
        rng,
        alike,
        ask,
    )
    tempting = []
    for thing in without:
        clashes = any(clash(thing, other) for other in kept)
        if not clashes and _is_tempting(thing, fact, index):
            tempting.append(thing)
    key = index.entry(fact.entry)
    year = index.year_of(fact.entry)
    wanted = Wanted(
        key,
        prompt,
        fact.level,
        year,
    )
    return rank(wanted, tempting, rng)


def _is_tempting(thing: Thing, fact: Fact, index: Index) -> bool:
    """Whether it is of the kind, sex and time of the fact's entry, and has done something of the sort."""
    own = index.entry(fact.entry)
    if thing.kind != own.kind:
        return False
    if thing.true & SEXES != own.true & SEXES:
        return False
    nature = index.bank.nature(own.kind)
    year = index.year_of(fact.entry)
    longest = _SAME_TIME if nature.people else _SOON_AFTER
    if thing.away(year) > longest:
        return False
    same = index.fact_of(thing.entry, fact.relation.name)
    if nature.people:
        return is_of_the_trade(thing, own, same is not None, index)
    return same is not None and are_of_a_sort(same, fact)


def _exchanged(asked: Question, choice: Choose, place: int, instead: Thing, fact: Fact, index: Index) -> Question:
    """With another option at the place, and what is told of it."""
    options = list(choice.options)
    truths = list(asked.truths)
    options[place] = instead.text
    truths[place] = on_entry(instead, fact, index)
    form = replace(choice, options=tuple(options))
    return replace(asked, form=form, truths=tuple(truths))
