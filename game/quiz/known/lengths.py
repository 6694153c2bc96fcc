"""What lies between the two events of a pair whose distance in time is the story."""

from collections.abc import Sequence
from itertools import product

from game.facts.model import Bank, Date, Fact, Interval
from game.facts.spans import span


def between(interval: Interval, bank: Bank) -> tuple[float, float]:
    """The least and the most units that may lie between the two, whichever of their dates are meant."""
    first = _dates(bank.facts[interval.first])
    then = _dates(bank.facts[interval.then])
    spans = [span(early, late, interval.unit) for early, late in product(first, then)]
    shortest = min(least for least, _ in spans)
    longest = max(most for _, most in spans)
    return shortest, longest


def length_of(interval: Interval, bank: Bank) -> int:
    """How many units one says that lie between them."""
    first, *_ = _dates(bank.facts[interval.first])
    then, *_ = _dates(bank.facts[interval.then])
    least, most = span(first, then, interval.unit)
    middle = (least + most) / 2
    return round(middle)


def _dates(fact: Fact) -> Sequence[Date]:
    assert isinstance(fact.value, Date)
    return (fact.value, *fact.also_dates)
