"""Facts that somebody should look at again: checked long ago, or with a day near from which they are not asked."""

from collections.abc import Iterator
from datetime import date

from game.facts.dates import edtf
from game.facts.model import Bank, Day, Fact, Problem, Severity


def stale(bank: Bank, today: date, months: int) -> list[Problem]:
    """One doubt for each fact last known more than so many months ago, or to be reviewed within so many months.

    What falls out of play first comes first, then what was checked longest ago.
    """
    found = [(fact, " ".join(_reasons(fact, today, months))) for fact in bank.facts.values()]
    told = sorted((_urgency(fact), Problem(fact.where, text, Severity.DOUBT)) for fact, text in found if text)
    return [problem for _, problem in told]


def _urgency(fact: Fact) -> tuple[bool, Day]:
    """By this facts are sorted: the last day on which it is asked or, after all that have one, when it was checked."""
    checked = fact.checked.last if fact.checked else Day(1, 1, 1)
    return (False, fact.review_by.last) if fact.review_by else (True, checked)


def _reasons(fact: Fact, today: date, months: int) -> Iterator[str]:
    if fact.checked and (age := months_since(fact.checked.last, today)) > months:
        text = f'"{fact.id}" was last known to be so in {edtf(fact.checked)}, {age} months ago;'
        yield f'{text} look it up and write a new "as_of:".'
    if not fact.review_by:
        return
    if fact.is_overdue(Day(today.year, today.month, today.day)):
        text = f'"{fact.id}" was to be looked at again by {edtf(fact.review_by)};'
        yield f'{text} look it up and write a later "review_by:".'
    elif (left := months_until(fact.review_by.last, today)) <= months:
        text = (
            f'"{fact.id}" is to be looked at again by {edtf(fact.review_by)}: {_in(left)} it will no longer be asked;'
        )
        yield f'{text} look it up and write a later "review_by:".'


def _in(months: int) -> str:
    if months == 0:
        return "in less than a month"
    return "in 1 month" if months == 1 else f"in {months} months"


def months_since(day: Day, today: date) -> int:
    """Whole months from a day to today; none for a day to come."""
    whole = (today.year - day.year) * 12 + today.month - day.month - (today.day < day.day)
    return max(0, whole)


def months_until(day: Day, today: date) -> int:
    """Whole months from today to a day; none for a day that is past."""
    whole = (day.year - today.year) * 12 + day.month - today.month - (day.day < today.day)
    return max(0, whole)
