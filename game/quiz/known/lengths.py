"""What lies between the two events of a pair whose distance in time is the story."""

from game.facts.model import Bank, Date, Interval
from game.facts.spans import span


def between(interval: Interval, bank: Bank) -> tuple[float, float]:
    """The least and the most units that may lie between the two."""
    first = bank.facts[interval.first].value
    then = bank.facts[interval.then].value
    assert isinstance(first, Date)
    assert isinstance(then, Date)
    return span(first, then, interval.unit)


def length_of(interval: Interval, bank: Bank) -> int:
    """How many units one says that lie between them."""
    least, most = between(interval, bank)
    return round((least + most) / 2)
