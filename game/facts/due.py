"""What is doubtful about facts on one day and not on another: what was to be looked at again, what is still to come."""

from collections.abc import Iterator
from datetime import date, timedelta

from game.facts.calendar_days import day_of
from game.facts.dates import edtf
from game.facts.model import Bank, Day, Fact, Problem, Severity

REVIEW_SOON = timedelta(days=60)


def due(bank: Bank, today: Day) -> list[Problem]:
    """Everything of that kind, in the order of places."""
    soon = _later(today, REVIEW_SOON)
    problems = set()
    for fact in bank.facts.values():
        for text in _reasons(fact, today, soon):
            problem = Problem(fact.where, text, Severity.DOUBT)
            problems.add(problem)
    return sorted(problems)


def _reasons(fact: Fact, today: Day, soon: Day) -> Iterator[str]:
    """What falls out of play unless somebody looks at it until then, and what is said to be known too early."""
    review_by = fact.review_by
    if review_by:
        last = review_by.last
        until = edtf(review_by)
        if last < today:
            yield f'"{fact.id}" was to be looked at again by {until} and is not asked until then'
        elif last <= soon:
            yield f'"{fact.id}" is to be looked at again by {until}; after that it is not asked'
    as_of = fact.as_of
    if as_of and as_of.first > today:
        known = edtf(as_of)
        yield f'"{fact.id}" is said to be known as of {known}, which is still to come; mend the date'


def _later(day: Day, by: timedelta) -> Day:
    start = date(day.year, day.month, day.day)
    later = start + by
    return day_of(later)
