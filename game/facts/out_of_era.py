"""Events far outside the years of their era; other dates, such as those of a birth, may well be older."""

from collections.abc import Iterator

from game.facts.dates import edtf
from game.facts.model import Bank, Date, Problem, Severity

YEARS_OUTSIDE = 25


def out_of_era(bank: Bank) -> Iterator[Problem]:
    for fact in bank.facts.values():
        relation = fact.relation
        if not relation.event or not fact.asked:
            continue
        date = fact.value
        if not isinstance(date, Date):
            continue
        era = bank.era(fact.era)
        years = era.years
        if _far_from(date, years):
            text = f"{edtf(date)} is far outside its era ({edtf(years)}); is the date right, and the era?"
            yield Problem(fact.where, text, Severity.DOUBT)


def _far_from(when: Date, era: Date) -> bool:
    earliest = era.first.year - YEARS_OUTSIDE
    latest = era.last.year + YEARS_OUTSIDE
    if when.first.year < earliest:
        return True
    return not when.open and when.last.year > latest
