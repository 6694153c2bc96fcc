"""How far apart two dates are, counted in days, weeks, months or years."""

from datetime import date

from game.facts.dates import Date, Day

DAYS = {"days": 1.0, "weeks": 7.0, "months": 365.25 / 12, "years": 365.25}
_GREGORIAN_CYCLE, _DAYS_OF_IT = 400, 146_097  # years, and their days


def span(first: Date, then: Date, unit: str) -> tuple[float, float]:
    """The least and the most units that can lie between two dates; the same number twice where both are days."""
    days = DAYS[unit]
    least = _number(then.first)
    least -= _number(first.last)
    most = _number(then.last)
    most -= _number(first.first)
    return least / days, most / days


def until(first: Date, day: Day, unit: str) -> float:
    """The most units that can lie between a date and a day."""
    passed = _number(day)
    passed -= _number(first.first)
    days = DAYS[unit]
    return passed / days


def _number(day: Day) -> int:
    """The number of the day; years before our era are moved into it by whole cycles of the calendar."""
    year = day.year
    moved = 0
    while year < 1:
        year += _GREGORIAN_CYCLE
        moved += _DAYS_OF_IT
    number = date(year, day.month, day.day).toordinal()
    return number - moved
