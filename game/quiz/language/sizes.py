"""How large what is written is: units that count and units that measure, and texts that are numbers or dates."""

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache
from math import inf

from game.facts.dates import Date, parse_date
from game.facts.quantities import UNITS, Quantity
from game.quiz.language.wording import TEXTS_KEPT

_LARGEST = {"%": 100.0, "°": 360.0}
_BASES = {
    "mm": ("m", 0.001), "cm": ("m", 0.01), "m": ("m", 1.0), "km": ("m", 1000.0),
    "ft": ("m", 0.3048), "mi": ("m", 1609.344), "in": ("m", 0.0254), "yd": ("m", 0.9144),
    "lb": ("g", 453.592), "oz": ("g", 28.3495),
    "g": ("g", 1.0), "kg": ("g", 1000.0), "t": ("g", 1e6), "tonnes": ("g", 1e6),
    "s": ("s", 1.0), "min": ("s", 60.0), "minutes": ("s", 60.0), "h": ("s", 3600.0), "hours": ("s", 3600.0),
    "days": ("s", 86400.0), "weeks": ("s", 604800.0),
}  # fmt: skip
_TIME = frozenset({"days", "weeks", "months", "years"})
_NUMBER = re.compile(r"(?:about |only )?([$€£]?) *([-−+]?\d[\d,]*(?:\.\d+)?)\b *((?![<>=+*/×÷±^≤≥≠≈]).*)")
_WORDS = ("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def counts_things(unit: str) -> bool:
    """Whether the unit is things of which there is a whole number, such as people, not days or kilograms."""
    return unit not in UNITS


def is_counted(number: Decimal, unit: str) -> bool:
    """Whether it is a whole number of things or days, not a measure such as kilograms."""
    if unit not in _TIME and not counts_things(unit):
        return False
    whole = number.to_integral_value()
    return number == whole


def measured(quantity: Quantity) -> tuple[float, str]:
    """The quantity in a unit in which it can be compared with others, and that unit."""
    unit = quantity.unit
    base, factor = _BASES.get(unit, (unit, 1.0))
    number = float(quantity.number)
    return number * factor, base


def largest(unit: str) -> float:
    """The largest number that makes sense in the unit."""
    return _LARGEST.get(unit, inf)


def sizes_of(texts: Sequence[str]) -> tuple[float, ...] | None:
    """By what to sort texts that are all dates, or all numbers of one unit; None if they are anything else."""
    if not texts:
        return None
    if not _has_a_number(texts[0]):
        return None
    dates = [date_of(text) for text in texts]
    middles = [date.middle for date in dates if date]
    if len(middles) == len(texts):
        return tuple(middles)
    numbers: list[float] = []
    units: set[str] = set()
    for text in texts:
        found = _number(text)
        if found is None:
            return None
        number, unit = found
        numbers.append(number)
        units.add(unit)
    return tuple(numbers) if len(units) == 1 else None


def _has_a_number(text: str) -> bool:
    """Whether it has figures, or begins with a number in words."""
    if any(map(str.isdigit, text)):
        return True
    first, _, _ = text.casefold().partition(" ")
    return first in _WORDS


@lru_cache(maxsize=TEXTS_KEPT)
def date_of(text: str) -> Date | None:
    """The date that an option is, if it is one."""
    return parse_date(text)


@lru_cache(maxsize=TEXTS_KEPT)
def _number(text: str) -> tuple[float, str] | None:
    """The number at the start of a text, in figures or as a word, and what it counts (`day` for 1 day and 5 days)."""
    folded = text.casefold()
    first, _, rest = folded.partition(" ")
    if first in _WORDS:
        number = _WORDS.index(first)
        return float(number), rest.removesuffix("s")
    found = _NUMBER.fullmatch(folded)
    if found is None:
        return None
    sign, figures, counted = found.groups()
    figures = figures.replace(",", "")
    figures = figures.replace("−", "-")
    unit = re.sub(r"\d+", "#", counted)
    return float(figures), sign + unit.removesuffix("s")


def written_to(number: Decimal) -> tuple[int, int]:
    """The places of the last digit and of the last one that counts; numbers alike in both look alike."""
    return exponent_of(number), last_place(number)


def last_place(number: Decimal) -> int:
    """The exponent of the last digit that counts: -1 for 21.5, 0 for 1111, 2 for 400."""
    exponent = exponent_of(number)
    if exponent < 0:
        return exponent
    return exponent_of(number.normalize())


def exponent_of(number: Decimal) -> int:
    return int(number.as_tuple().exponent)
