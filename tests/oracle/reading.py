"""The bank as the oracle reads it: names, values and dates, by a path that no generator has a part in."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any

from game.facts.model import Bank, Date, Day, Entry, Fact
from game.quiz.question import Choose, Question

Checks = Mapping[str, Callable[[Question, Fact, Any, Bank], Iterator[str]]]


@cache
def plain(text: str) -> str:
    return re.sub(r"[^\w]+", " ", text.casefold()).strip().removeprefix("the ")


def names(entry: Entry) -> set[str]:
    return {plain(text) for text in (entry.name, entry.called, *entry.also)}


def wholes(entry: str, bank: Bank) -> set[str]:
    found, todo = set[str](), [entry]
    while todo:
        new = set(bank.entries[todo.pop()].part_of) - found
        found |= new
        todo += [some for some in new if some in bank.entries]
    return found & bank.entries.keys()


@cache
def parts(entry: str, bank: Bank) -> frozenset[str]:
    return frozenset(other for other in bank.entries if entry in wholes(other, bank))


def own_names(fact: Fact, bank: Bank) -> set[str]:
    """Every wording of every value of the fact, with what the values belong to and what belongs to them."""
    found = {plain(text) for text in fact.also}
    for name in fact.value if isinstance(fact.value, tuple) else ():
        found.add(plain(name.text))
        if name.entry:
            near = {name.entry, *wholes(name.entry, bank)}
            near |= parts(name.entry, bank)
            found |= {text for entry in near for text in names(bank.entries[entry])}
    return found


def true_names(fact: Fact, bank: Bank) -> set[str]:
    """The same, with the values of the entry's whole and of its parts, which might be meant as well."""
    up = wholes(fact.entry, bank)
    near = up | parts(fact.entry, bank)
    same = (bank.by_entry.get(other, {}).get(fact.relation.name) for other in near)
    return own_names(fact, bank).union(*(own_names(other, bank) for other in same if other))


def entry_named(text: str, bank: Bank) -> Entry | None:
    return next((entry for entry in bank.entries.values() if entry.name == text), None)


def titled(question: Question, bank: Bank) -> dict[str, Fact]:
    """The facts of a question by the titles of their events."""
    facts = [bank.facts[some] for some in question.facts]
    titles = [some.event or some.relation.event[0].replace("{s}", bank.entries[some.entry].called) for some in facts]
    return {title[:1].upper() + title[1:]: some for title, some in zip(titles, facts, strict=True)}


def span(fact: Fact) -> tuple[Day, Day]:
    """The first and the last day that may be meant."""
    assert isinstance(fact.value, Date)
    dates = (fact.value, *fact.also_dates)
    return min(date.first for date in dates), max(date.last for date in dates)


def options_of(form: object, ranked: bool = False, sizes: tuple[int, ...] = (3, 4)) -> Iterator[str]:
    """What is wrong with the options of a choice as such."""
    if not isinstance(form, Choose):
        yield "not a choice"
        return
    folded = [plain(text) for text in form.options]
    if len(set(folded)) < len(folded) or len(folded) not in sizes:
        yield f"options {form.options}"
    if form.ranked != ranked:
        yield "ranked or not"
