"""Facts that somebody should look at again: checked long ago, or past the day until which they may be asked."""

from collections.abc import Iterator
from datetime import date

from game.facts.dates import edtf
from game.facts.model import Bank, Day, Fact, Problem, Severity


def stale(bank: Bank, today: date, months: int) -> list[Problem]:
    """One doubt for each fact last known more than so many months ago, or whose `review_by` is past."""
    return sorted(
        Problem(fact.where, text, Severity.DOUBT)
        for fact in bank.facts.values()
        if (text := " ".join(_reasons(fact, today, months)))
    )


def _reasons(fact: Fact, today: date, months: int) -> Iterator[str]:
    if fact.as_of and (age := months_since(fact.as_of.last, today)) > months:
        text = f'"{fact.id}" was last known to be so in {edtf(fact.as_of)}, {age} months ago;'
        yield f'{text} look it up and write a new "as_of:".'
    if fact.review_by and fact.is_overdue(Day(today.year, today.month, today.day)):
        text = f'"{fact.id}" was to be looked at again by {edtf(fact.review_by)};'
        yield f'{text} look it up and write a later "review_by:".'


def months_since(day: Day, today: date) -> int:
    """Whole months from a day to today; none for a day to come."""
    whole = (today.year - day.year) * 12 + today.month - day.month - (today.day < day.day)
    return max(0, whole)
