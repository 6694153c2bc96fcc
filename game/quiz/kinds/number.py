"""A quantity to be estimated on a logarithmic axis."""

from decimal import Decimal
from math import floor, log10
from random import Random

from game.facts.model import Bank, Fact, Quantity
from game.quiz.known.index import index_of
from game.quiz.language.sizes import counts_things, is_counted, largest, last_place
from game.quiz.language.wording import asked
from game.quiz.making.compose import question
from game.quiz.question import Axis, Place, Question

_DECADES = 1.45  # a factor of 28
_MARGIN = 0.15  # of the axis, at both ends, where the truth never lies
_ROUND = (1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)
_STEP = 1.02
_LEAST_COUNT = 10


def make(fact: Fact, bank: Bank, rng: Random) -> Question | None:
    if not isinstance(fact.value, Quantity):
        return None
    number, unit = fact.value.number, fact.value.unit
    if number < (_LEAST_COUNT if counts_things(unit) else Decimal("1e-6")):
        return None
    form = Place(axis(number, unit, rng), *_half_a_digit(number))
    asked_for = asked(fact, bank)
    prompt = bank.phrases.fill("estimate", question=asked_for)
    return question("number", fact, index_of(bank), form, prompt, answer=fact.value.text)


def axis(number: Decimal, unit: str, rng: Random) -> Axis:
    """About a decade and a half from a round end on, with the truth anywhere in its inner part."""
    below = rng.uniform(_MARGIN, 1 - _MARGIN) * _DECADES
    low = _nearest_round(float(number) / 10**below)
    if is_counted(number, unit):
        low = max(1.0, low)
    high = float(f"{low * 10**_DECADES:.2g}")
    if high > largest(unit):
        low, high = _nearest_round(largest(unit) / 10**_DECADES), largest(unit)
    return Axis(low, high, unit, logarithmic=True, step=_STEP)


def _nearest_round(number: float) -> float:
    power = 10.0 ** floor(log10(number))
    return float(f"{min((nice * power for nice in _ROUND), key=lambda nice: abs(log10(nice / number))):.2g}")


def _half_a_digit(number: Decimal) -> tuple[float, float]:
    """What would be written as this number."""
    half = Decimal(1).scaleb(min(last_place(number), int(number.as_tuple().exponent))) / 2
    return float(number - half), float(number + half)
