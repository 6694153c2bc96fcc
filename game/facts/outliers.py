"""Numbers that are a thousandth of what stands beside them: a point that was meant to part thousands."""

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from statistics import median

from game.facts.model import Bank, Fact, Problem, Quantity, Severity
from game.facts.quantities import UNITS, parse_quantity, quantity_text

_LOST = Decimal(1000)
_FAR, _NEAR = 50, 30  # times: so far from the others it is odd, and so near to them it would be right
_TIMES = ("days", "weeks", "months", "years")

Number = tuple[Fact, Decimal]


def outliers(bank: Bank) -> Iterator[Problem]:
    """A doubt for each such number of a fact, or of its wrong options."""
    groups: dict[tuple[str, str], list[Number]] = defaultdict(list)
    for fact in bank.facts.values():
        if isinstance(fact.value, Quantity):
            unit = fact.value.unit
            groups[fact.relation.name, unit] += [(fact, number) for number in _numbers(fact, fact.value)]
    for (_, unit), numbers in groups.items():
        others = [number for _, number in numbers if not _is_parted(number)]
        middle = median(others) if others else None
        for fact, number in numbers:
            if _is_parted(number) and _is_odd(number, unit, middle):
                found, meant = quantity_text(number, unit), quantity_text(number * _LOST // 1, unit)
                text = (
                    f"{found} is a thousandth of what would be usual here; did you mean {meant}? A point parts decimals"
                )
                yield Problem(fact.where, text, Severity.DOUBT)


def _numbers(fact: Fact, value: Quantity) -> Iterator[Decimal]:
    yield value.number
    for text in fact.wrong:
        wrong = parse_quantity(text, value.unit)
        if wrong and wrong.unit == value.unit:
            yield wrong.number


def _is_parted(number: Decimal) -> bool:
    """Whether it is written like 8.611, with three digits after the point and no more than three before it."""
    return number.as_tuple().exponent == -3 and 1 <= abs(number) < _LOST


def _is_odd(number: Decimal, unit: str, middle: Decimal | None) -> bool:
    if middle is None or middle <= 0:
        return unit not in UNITS or unit in _TIMES  # there is no thousandth of a person
    return middle / number >= _FAR and 1 / Decimal(_NEAR) <= middle / (number * _LOST) <= _NEAR
