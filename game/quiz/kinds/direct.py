"""The value of a fact, among false ones: who commanded Apollo 11? What was the mass of Sputnik 1?"""

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from random import Random

from game.facts.model import Bank, Fact, Quantity, quantity_text
from game.facts.quantities import parse_quantity
from game.quiz.known.index import Index, index_of, names_of
from game.quiz.known.likeness import Thing
from game.quiz.language.sizes import is_counted, largest, written_to
from game.quiz.language.wording import asked
from game.quiz.making.ask import Terms
from game.quiz.making.compose import question, shuffled, truth_of_value
from game.quiz.making.distractors import wrong_values
from game.quiz.making.ranks import RATIOS, numbers_beside
from game.quiz.question import Choose, Question

_LEAST_COUNT = Decimal(2)  # "1 orbits" would stand out
_WRONG = 3


def make(fact: Fact, bank: Bank, rng: Random, ask: Terms) -> Question | None:
    if isinstance(fact.value, Quantity):
        return _number(fact, fact.value, index_of(bank), rng)
    return _name(fact, index_of(bank), rng, ask)


def _name(fact: Fact, index: Index, rng: Random, ask: Terms) -> Question | None:
    found = value_and_others(fact, index, rng, ask)
    return _question(fact, found, index, rng) if found else None


def of_value(fact: Fact, key: Thing, index: Index, rng: Random, ask: Terms) -> Question | None:
    """The question whose key is this one of the values."""
    found = _beside(fact, key, index, rng, ask)
    return _question(fact, found, index, rng) if found else None


def _question(fact: Fact, found: tuple[Thing, ...], index: Index, rng: Random) -> Question:
    """The first of the things is the key."""
    key, prompt = found[0], asked(fact, index.bank)
    things, form = shuffled(key, found[1:], rng)
    truths = [index.said(fact) if thing is key else truth_of_value(thing, fact, index) for thing in things]
    return question("direct", fact, index, form, prompt, truths)


def value_and_others(fact: Fact, index: Index, rng: Random, ask: Terms) -> tuple[Thing, ...]:
    """One of the fact's values and two or three false ones, or nothing."""
    names = names_of(fact)
    if not names:
        return ()
    return _beside(fact, index.thing(rng.choice(names)), index, rng, ask)


def _beside(fact: Fact, key: Thing, index: Index, rng: Random, ask: Terms) -> tuple[Thing, ...]:
    wrong = wrong_values(fact, key, asked(fact, index.bank), fact.level, index, rng, ask)
    return (key, *wrong) if wrong else ()


def _number(fact: Fact, value: Quantity, index: Index, rng: Random) -> Question | None:
    known = index.quantities[fact.relation.name, value.unit]
    found = _given(fact, value, rng) or _generated(fact, value, index, rng)
    if not found or found[0][-1] > largest(value.unit):
        return None
    numbers, rank, level = found
    options = tuple(quantity_text(number, value.unit) for number in numbers)
    truths = [index.said(known[number]) if number in known else "" for number in numbers]
    truths[rank] = index.said(fact)
    form = Choose(options, rank, ranked=True)
    return replace(question("direct", fact, index, form, asked(fact, index.bank), truths), level=level)


def _given(fact: Fact, value: Quantity, rng: Random) -> tuple[tuple[Decimal, ...], int, int] | None:
    """Three of the numbers that the teacher gave, with the truth among them, its rank and the level they are worth."""
    given = [parse_quantity(text, value.unit) for text in fact.wrong]
    others = [some.number for some in given if some and some.unit == value.unit and some.number > 0]
    if len(others) < _WRONG or value.number <= 0:
        return None
    numbers = tuple(sorted((value.number, *rng.sample(others, _WRONG))))
    least = min(float(other / one) for one, other in pairwise(numbers))
    level = next((level for level in range(fact.level, 6) if least >= RATIOS[level]), None)
    return (numbers, numbers.index(value.number), level) if level else None


def _generated(fact: Fact, value: Quantity, index: Index, rng: Random) -> tuple[tuple[Decimal, ...], int, int] | None:
    real = index.numbers_alike[fact.relation.name, value.unit, written_to(value.number)]
    counted = is_counted(value.number, value.unit)
    least = _LEAST_COUNT if counted else Decimal(0)
    return numbers_beside(value.number, fact.level, real, least, counted, rng) if value.number > 0 else None
