"""The value of a fact, among false ones: who commanded Apollo 11? What was the mass of Sputnik 1?"""

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from random import Random

from game.facts.model import Bank, Fact, Quantity, quantity_text
from game.facts.quantities import parse_quantity
from game.quiz.claim import IsValue
from game.quiz.known.hardness import in_figures
from game.quiz.known.index import Index, index_of, names_of
from game.quiz.known.likeness import Thing
from game.quiz.language.sizes import is_counted, largest, written_to
from game.quiz.language.wording import asked
from game.quiz.making.ask import Terms
from game.quiz.making.compose import question, shuffled
from game.quiz.making.distractors import wrong_values
from game.quiz.making.introducing import introduced
from game.quiz.making.ranks import RATIOS, levels_from, numbers_beside
from game.quiz.making.remarks import on_value
from game.quiz.question import Choose, Question

_LEAST_COUNT = Decimal(2)  # "1 orbits" would stand out
_WRONG = 3
_Ranked = tuple[tuple[Decimal, ...], int, int]  # numbers, the rank of the truth, the level


def make(fact: Fact, bank: Bank, rng: Random, ask: Terms) -> Question | None:
    index = index_of(bank)
    if isinstance(fact.value, Quantity):
        return _number(fact, fact.value, index, rng, ask)
    things = value_and_others(fact, index, rng, ask)
    return _question(fact, things, index, rng, ask)


def of_value(fact: Fact, key: Thing, index: Index, rng: Random, ask: Terms) -> Question | None:
    """The question whose key is this one of the values."""
    things = _beside(fact, key, index, rng, ask)
    return _question(fact, things, index, rng, ask)


def _question(fact: Fact, found: tuple[Thing, ...], index: Index, rng: Random, ask: Terms) -> Question | None:
    """The first of the things is the key."""
    if not found:
        return None
    key, *wrong = found
    things, form = shuffled(key, wrong, rng)
    truths = []
    for thing in things:
        truth = index.said(fact)
        if thing is not key:
            truth = on_value(thing, fact, index)
        truths.append(truth)
    prompt = introduced(asked, fact, index, ask)
    return question(
        "direct",
        fact,
        index,
        form,
        prompt,
        IsValue(),
        truths,
    )


def value_and_others(fact: Fact, index: Index, rng: Random, ask: Terms) -> tuple[Thing, ...]:
    """One of the fact's values and two or three false ones, or nothing."""
    names = names_of(fact)
    if not names:
        return ()
    key = index.thing(rng.choice(names))
    return _beside(fact, key, index, rng, ask)


def _beside(fact: Fact, key: Thing, index: Index, rng: Random, ask: Terms) -> tuple[Thing, ...]:
    prompt = asked(fact, index.bank)
    wrong = wrong_values(fact, key, prompt, fact.level, index, rng, ask)
    return (key, *wrong) if wrong else ()


def _number(fact: Fact, value: Quantity, index: Index, rng: Random, ask: Terms) -> Question | None:
    found = _given(fact, value, rng) or _generated(fact, value, index, rng)
    if found is None:
        return None
    numbers, rank, level = found
    if numbers[-1] > largest(value.unit):
        return None
    known = index.quantities[fact.relation.name, value.unit]
    options = []
    truths = []
    for number in numbers:
        options.append(quantity_text(number, value.unit))
        truths.append(index.said(known[number]) if number in known else "")
    truths[rank] = index.said(fact)
    form = Choose(tuple(options), rank, ranked=True)
    prompt = introduced(asked, fact, index, ask)
    made = question(
        "direct",
        fact,
        index,
        form,
        prompt,
        IsValue(),
        truths,
    )
    return replace(made, level=max(level, in_figures(fact)))


def _given(fact: Fact, value: Quantity, rng: Random) -> _Ranked | None:
    """Three of the numbers that the teacher gave, with the truth among them, its rank and the level they are worth."""
    others = []
    for text in fact.wrong:
        given = parse_quantity(text, value.unit)
        if given and given.unit == value.unit and given.number > 0:
            others.append(given.number)
    if len(others) < _WRONG or value.number <= 0:
        return None
    wrong = rng.sample(others, _WRONG)
    numbers = sorted([value.number, *wrong])
    ratios = [float(higher / lower) for lower, higher in pairwise(numbers)]
    rank = numbers.index(value.number)
    for level in levels_from(fact.level):
        if min(ratios) >= RATIOS[level]:
            return tuple(numbers), rank, level
    return None


def _generated(fact: Fact, value: Quantity, index: Index, rng: Random) -> _Ranked | None:
    number, unit = value.number, value.unit
    if number <= 0:
        return None
    real = index.numbers_alike[fact.relation.name, unit, written_to(number)]
    counted = is_counted(number, unit)
    least = _LEAST_COUNT if counted else Decimal(0)
    return numbers_beside(number, fact.level, real, least, counted, rng)
