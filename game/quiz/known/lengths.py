"""What lies between the two events of a pair whose distance in time is the story."""

from collections.abc import Sequence
from decimal import Decimal
from math import floor, inf

from game.facts.model import Bank, Date, Fact, Interval, quantity_text
from game.facts.spans import span

_NEARLY = 1 / 3  # of a unit, that may be missing from a whole one
_UNITS = {
    "days": "unit_of_days",
    "weeks": "unit_of_weeks",
    "months": "unit_of_months",
    "years": "unit_of_years",
}  # their phrases


def owner_of(interval: Interval, bank: Bank) -> Fact:
    """The fact that it is asked with: its end or, where that only serves, its beginning."""
    end = bank.facts[interval.then]
    if end.asked:
        return end
    return bank.facts[interval.first]


def between(interval: Interval, bank: Bank) -> tuple[float, float]:
    """The least and the most units that may lie between the two, whichever of their dates are meant."""
    first = bank.facts[interval.first]
    then = bank.facts[interval.then]
    shortest = inf
    longest = 0.0
    for early in _dates(first):
        for late in _dates(then):
            least, most = span(early, late, interval.unit)
            shortest = min(shortest, least)
            longest = max(longest, most)
    return shortest, longest


def length_of(interval: Interval, bank: Bank) -> int:
    """How many units one says that lie between them: those that have passed, or nearly have."""
    first = bank.facts[interval.first]
    then = bank.facts[interval.then]
    early, *_ = _dates(first)
    late, *_ = _dates(then)
    least, most = span(early, late, interval.unit)
    middle = (least + most) / 2
    nearly = middle + _NEARLY
    return floor(nearly)


def written(length: float, interval: Interval, bank: Bank) -> str:
    """So many units as an option."""
    phrase = _UNITS[interval.unit]
    unit = bank.phrases.fill(phrase)
    number = Decimal(length)
    return quantity_text(number, unit)


def _dates(fact: Fact) -> Sequence[Date]:
    dates = list(fact.also_dates)
    if isinstance(fact.value, Date):
        dates.insert(0, fact.value)
    return dates
