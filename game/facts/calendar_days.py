"""Calendar days out of clocks and calendars."""

from datetime import UTC, date, datetime

from game.facts.model import Day


def day_of(day: date) -> Day:
    return Day(day.year, day.month, day.day)


def day_at(seconds: float) -> Day:
    """The day by universal time, of seconds since 1970."""
    moment = datetime.fromtimestamp(seconds, UTC)
    return day_of(moment)


def local_day(seconds: float) -> date:
    """The day at the computer's place; of a time that no calendar knows the first one."""
    try:
        there = datetime.fromtimestamp(seconds, UTC).astimezone()
    except (OSError, OverflowError, ValueError):
        return date.min
    return there.date()
