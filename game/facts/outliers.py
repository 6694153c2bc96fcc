"""Numbers that are a thousandth of what stands beside them: a point that was meant to part thousands."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from statistics import median
from typing import NamedTuple

from game.facts.model import Bank, Fact, Problem, Quantity, Severity
from game.facts.quantities import UNITS, parse_quantity, quantity_text

_LOST = Decimal(1000)
_FAR, _NEAR = 50, 30  # times: so far from the others it is odd, and so near to them it would be right
_TIMES = ("days", "weeks", "months", "years")


class Number(NamedTuple):
    """A number, and the fact that it is about."""

    fact: Fact
    number: Decimal

    @property
    def is_parted(self) -> bool:
        """Whether it is written like 8.611, with three digits after the point and no more than three before it."""
        digits = self.number.as_tuple()
        if digits.exponent != -3:
            return False
        return 1 <= abs(self.number) < _LOST


def outliers(bank: Bank) -> Iterator[Problem]:
    """A doubt for each such number of a fact, or of its wrong options."""
    groups: dict[tuple[str, str], list[Number]] = defaultdict(list)  # by relation and unit
    for fact in bank.facts.values():
        value = fact.value
        if isinstance(value, Quantity):
            relation = fact.relation.name
            numbers = groups[relation, value.unit]
            numbers.extend(_numbers(fact, value))
    for (_, unit), numbers in groups.items():
        yield from _odd(numbers, unit)


def _odd(numbers: Sequence[Number], unit: str) -> Iterator[Problem]:
    """The doubts about numbers that stand beside each other."""
    parted: list[Number] = []
    usual: list[Decimal] = []
    for number in numbers:
        if number.is_parted:
            parted.append(number)
        else:
            usual.append(number.number)
    middle = median(usual) if usual else None
    for fact, amount in parted:
        if _is_odd(amount, unit, middle):
            found = quantity_text(amount, unit)
            meant = quantity_text(amount * _LOST // 1, unit)
            text = f"{found} is a thousandth of what would be usual here; did you mean {meant}? A point parts decimals"
            yield Problem(fact.where, text, Severity.DOUBT)


def _numbers(fact: Fact, value: Quantity) -> Iterator[Number]:
    yield Number(fact, value.number)
    unit = value.unit
    for text in fact.wrong:
        wrong = parse_quantity(text, unit)
        if wrong and wrong.unit == unit:
            yield Number(fact, wrong.number)


def _is_odd(number: Decimal, unit: str, middle: Decimal | None) -> bool:
    """Whether it is far from the middle of the others, and a thousand times the number would not be."""
    if middle is None or middle <= 0:
        return unit not in UNITS or unit in _TIMES  # there is no thousandth of a person
    times = middle / number
    if times < _FAR:
        return False
    times = middle / (number * _LOST)
    nearest = 1 / Decimal(_NEAR)
    return nearest <= times <= _NEAR
