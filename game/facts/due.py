"""What is doubtful about facts on one day and not on another: what was to be looked at again, what is still to come."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import chain

from game.facts.dates import edtf
from game.facts.model import Bank, Day, Problem, Severity

REVIEW_SOON = timedelta(days=60)


def due(bank: Bank, today: Day) -> list[Problem]:
    """Everything of that kind, in the order of places."""
    return sorted(set(chain(_overdue(bank, today), _soon_overdue(bank, today), _to_come(bank, today))))


def _overdue(bank: Bank, today: Day) -> Iterator[Problem]:
    for fact in bank.facts.values():
        if fact.review_by and fact.review_by.last < today:
            text = f'"{fact.id}" was to be looked at again by {edtf(fact.review_by)} and is not asked until then'
            yield Problem(fact.where, text, Severity.DOUBT)


def _soon_overdue(bank: Bank, today: Day) -> Iterator[Problem]:
    """What falls out of play unless somebody looks at it in the coming weeks."""
    soon = _later(today, REVIEW_SOON)
    for fact in bank.facts.values():
        if fact.review_by and today <= fact.review_by.last <= soon:
            text = f'"{fact.id}" is to be looked at again by {edtf(fact.review_by)}; after that it is not asked'
            yield Problem(fact.where, text, Severity.DOUBT)


def _later(day: Day, by: timedelta) -> Day:
    later = date(day.year, day.month, day.day) + by
    return Day(later.year, later.month, later.day)


def _to_come(bank: Bank, today: Day) -> Iterator[Problem]:
    for fact in bank.facts.values():
        if fact.as_of and fact.as_of.first > today:
            text = f'"{fact.id}" is said to be known as of {edtf(fact.as_of)}, which is still to come; mend the date'
            yield Problem(fact.where, text, Severity.DOUBT)
