"""Facts that somebody should look at again: checked long ago, or with a day near from which they are not asked."""

from collections.abc import Iterator
from datetime import date

from game.facts.calendar_days import day_of
from game.facts.dates import edtf
from game.facts.model import Bank, Date, Day, Fact, Problem, Severity


def stale(bank: Bank, today: date, months: int) -> list[Problem]:
    """One doubt for each fact last known more than so many months ago, or to be reviewed within so many months.

    What falls out of play first comes first, then what was checked longest ago.
    """
    told = []
    for fact in bank.facts.values():
        text = " ".join(_reasons(fact, today, months))
        if text:
            doubt = Problem(fact.where, text, Severity.DOUBT)
            told.append((_urgency(fact), doubt))
    return [doubt for _, doubt in sorted(told)]


def _urgency(fact: Fact) -> tuple[bool, Day]:
    """By this facts are sorted: the last day on which it is asked or, after all that have one, when it was checked."""
    if fact.review_by:
        return False, fact.review_by.last
    if fact.checked:
        return True, fact.checked.last
    return True, Day(1, 1, 1)


def _reasons(fact: Fact, today: date, months: int) -> Iterator[str]:
    if fact.checked:
        age = months_since(fact.checked.last, today)
        if age > months:
            when = edtf(fact.checked)
            text = f'"{fact.id}" was last known to be so in {when}, {age} months ago;'
            yield f'{text} look it up and write a new "as_of:".'
    if fact.review_by:
        text = _of_review(fact.id, fact.review_by, today, months)
        if text:
            yield f'{text} look it up and write a later "review_by:".'


def _of_review(fact: str, review_by: Date, today: date, months: int) -> str:
    """That somebody should have looked again, or should soon."""
    when = edtf(review_by)
    if review_by.last < day_of(today):
        return f'"{fact}" was to be looked at again by {when};'
    left = months_until(review_by.last, today)
    if left > months:
        return ""
    return f'"{fact}" is to be looked at again by {when}: {_in(left)} it will no longer be asked;'


def _in(months: int) -> str:
    if months == 0:
        return "in less than a month"
    return "in 1 month" if months == 1 else f"in {months} months"


def months_since(day: Day, today: date) -> int:
    """Whole months from a day to today; none for a day to come."""
    return _whole_months(day, day_of(today))


def months_until(day: Day, today: date) -> int:
    """Whole months from today to a day; none for a day that is past."""
    return _whole_months(day_of(today), day)


def _whole_months(start: Day, end: Day) -> int:
    months = (end.year - start.year) * 12
    months += end.month - start.month
    if end.day < start.day:
        months -= 1
    return max(0, months)
