"""What is doubtful about facts on one day and not on another: what was to be looked at again, what is still to come."""

from collections.abc import Iterator
from itertools import chain

from game.facts.dates import edtf
from game.facts.model import Bank, Day, Problem, Severity


def due(bank: Bank, today: Day) -> list[Problem]:
    """Everything of that kind, in the order of places."""
    return sorted(set(chain(_overdue(bank, today), _to_come(bank, today))))


def _overdue(bank: Bank, today: Day) -> Iterator[Problem]:
    for fact in bank.facts.values():
        if fact.review_by and fact.review_by.last < today:
            text = f'"{fact.id}" was to be looked at again by {edtf(fact.review_by)} and is not asked until then'
            yield Problem(fact.where, text, Severity.DOUBT)


def _to_come(bank: Bank, today: Day) -> Iterator[Problem]:
    for fact in bank.facts.values():
        if fact.as_of and fact.as_of.first > today:
            text = f'"{fact.id}" is said to be known as of {edtf(fact.as_of)}, which is still to come; mend the date'
            yield Problem(fact.where, text, Severity.DOUBT)
