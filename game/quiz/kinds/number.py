"""A quantity to be estimated on a logarithmic axis."""

from dataclasses import replace
from decimal import Decimal
from math import floor, log10
from random import Random

from game.facts.model import Bank, Fact, Quantity
from game.quiz.claim import IsValue
from game.quiz.known.hardness import in_figures
from game.quiz.known.index import index_of
from game.quiz.language.sizes import counts_things, exponent_of, is_counted, largest, last_place
from game.quiz.language.wording import asked
from game.quiz.making.ask import Terms
from game.quiz.making.compose import question
from game.quiz.making.introducing import introduced
from game.quiz.question import Axis, Place, Question

_DECADES = 1.45  # a factor of 28
_MARGIN = 0.15  # of the axis, at both ends, where the truth never lies
_ROUND = (1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)
_STEP = 1.02
_LEAST_COUNT, _LEAST_MEASURE = Decimal(10), Decimal("1e-6")


def make(fact: Fact, bank: Bank, rng: Random, ask: Terms) -> Question | None:
    quantity = fact.value
    if not isinstance(quantity, Quantity):
        return None
    least = _LEAST_COUNT if counts_things(quantity.unit) else _LEAST_MEASURE
    if quantity.number < least:
        return None
    scale = axis(quantity.number, quantity.unit, rng)
    first, last = _half_a_digit(quantity.number)
    index = index_of(bank)
    asked_for = introduced(asked, fact, index, ask, after=4)
    prompt = bank.phrases.fill("estimate", question=asked_for)
    made = question(
        "number",
        fact,
        index,
        Place(scale, first, last),
        prompt,
        IsValue(),
    )
    level = in_figures(fact)
    return replace(
        made,
        answer=quantity.text,
        level=level,
    )


def axis(number: Decimal, unit: str, rng: Random) -> Axis:
    """About a decade and a half from a round end on, with the truth anywhere in its inner part."""
    share = rng.uniform(_MARGIN, 1 - _MARGIN)
    below = 10 ** (share * _DECADES)
    low = _nearest_round(float(number) / below)
    if is_counted(number, unit):
        low = max(1.0, low)
    high = _rounded(low * 10**_DECADES)
    limit = largest(unit)
    if high > limit:
        low = _nearest_round(limit / 10**_DECADES)
        high = limit
    return Axis(low, high, unit, logarithmic=True, step=_STEP)


def _nearest_round(number: float) -> float:
    power = 10.0 ** floor(log10(number))

    def far_off(nice: float) -> float:
        return abs(log10(nice / number))

    nice = min((nice * power for nice in _ROUND), key=far_off)
    return _rounded(nice)


def _rounded(number: float) -> float:
    return float(f"{number:.2g}")


def _half_a_digit(number: Decimal) -> tuple[float, float]:
    """What would be written as this number."""
    place = min(last_place(number), exponent_of(number))
    digit = Decimal(1).scaleb(place)
    half = digit / 2
    return float(number - half), float(number + half)
