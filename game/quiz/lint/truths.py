"""Which options are true: what the question claims of them, looked up in the bank, whatever the kind drew them from."""

from collections.abc import Sequence
from typing import assert_never

from game.facts.model import Date, Fact, Name, Quantity, Written, year_text
from game.quiz.claim import (
    CameFirst,
    HasValue,
    IsDescribed,
    IsValue,
    IsVouchedFor,
    LacksValue,
    LiesBetween,
    MakesTrue,
    OfEntry,
    OfEvent,
    OfFact,
    WasIn,
)
from game.quiz.known.happenings import Happening
from game.quiz.known.index import Index, names_of
from game.quiz.known.truth import may_be_true
from game.quiz.language.sizes import sizes_of
from game.quiz.language.wording import claim, normal, says, told
from game.quiz.lint.parts import Texts
from game.quiz.question import Question

_CLEAR = 1.0  # years by which a wrong length of time must miss


def truths(question: Question, options: Texts, index: Index) -> Sequence[bool]:
    """For each option whether it is true, or may be; nothing where that cannot be told."""
    asked = question.claim
    match asked:
        case IsValue() | MakesTrue() | LiesBetween() | IsVouchedFor():
            return _of_fact(asked, question, options, index)
        case HasValue() | LacksValue() | IsDescribed():
            return _of_entries(asked, question, options, index)
        case WasIn() | CameFirst():
            return _of_events(asked, question, options, index)
        case _:
            return ()


def _of_fact(asked: OfFact, question: Question, options: Texts, index: Index) -> Sequence[bool]:
    fact = index.bank.facts[question.fact]
    match asked:
        case IsValue():
            return [is_value(text, fact, index) for text in options]
        case MakesTrue(values):
            return _of_statement(values, question, options, fact, index)
        case LiesBetween():
            return _of_lengths(question, options, index)
        case IsVouchedFor():
            return [isinstance(fact.value, Written) and text == fact.value.right for text in options]
        case _:
            assert_never(asked)


def is_value(text: str, fact: Fact, index: Index) -> bool:
    """Whether it is a value of the fact, or may be: a year in which it may have been, a number as it is written, or
    a name under which a value is known, or what is bound up with it."""
    match fact.value:
        case Date():
            return text in _years(fact)
        case Quantity() as quantity:
            return text == quantity.text or text in fact.also
        case Written():
            return False
        case _:
            return may_be_true(index.called(text), fact, index)


def _years(fact: Fact) -> set[str]:
    """All years in which it may have been."""
    dates = (fact.value, *fact.also_dates) if isinstance(fact.value, Date) else ()
    first = {year_text(date.first.year) for date in dates}
    last = {year_text(date.last.year) for date in dates}
    return first | last


def _of_statement(values: Texts, question: Question, options: Texts, fact: Fact, index: Index) -> Sequence[bool]:
    """Each option must say the value that it stands for, and the prompt the first one."""
    if len(values) != len(options) or not _says_value(question.prompt, values[0], index):
        return ()
    if not all(says(text, normal(value)) for text, value in zip(options[1:], values[1:], strict=True)):
        return ()
    is_true = any(claim(fact, text, index.bank) in question.prompt for text in _stated(fact, index))
    return [is_true, *(is_value(value, fact, index) for value in values[1:])]


def _stated(fact: Fact, index: Index) -> Texts:
    """The values of the fact as a sentence has them."""
    match fact.value:
        case Date() as date:
            return tuple(year_text(some.first.year) for some in (date, *fact.also_dates))
        case Quantity() as quantity:
            return (quantity.text,)
        case _:
            return tuple(told(fact.relation.say, name, index.bank) for name in names_of(fact))


def _says_value(prompt: str, value: str, index: Index) -> bool:
    """Under any of its names."""
    return any(says(prompt, spelling) for spelling in index.called(value).spellings)


def _of_lengths(question: Question, options: Texts, index: Index) -> Sequence[bool]:
    """Whether each may be the time between the two events."""
    events = sorted(events_of(question, index).values(), key=lambda event: event.first)
    if len(events) != 2:
        return ()
    earlier, later = events
    shortest = later.first.decimal - earlier.last.decimal - _CLEAR
    longest = later.last.decimal - earlier.first.decimal + _CLEAR
    return [shortest < length < longest for length in sizes_of(options) or ()]


def _of_entries(asked: OfEntry, question: Question, options: Texts, index: Index) -> Sequence[bool]:
    fact = index.bank.facts[question.fact]
    match asked:
        case HasValue(name):
            return _having(name, question, options, index)
        case LacksValue(name):
            return [not has for has in _having(name, question, options, index)]
        case IsDescribed():
            return [index.named.get(text) == fact.entry for text in options]
        case _:
            assert_never(asked)


def _having(name: Name, question: Question, options: Texts, index: Index) -> Sequence[bool]:
    """Whether the entries of these names have, or may have, the value; nothing where the question asks for another."""
    value = index.thing(name)
    if not any(says(question.prompt, spelling) for spelling in value.spellings):
        return ()
    relation = index.bank.facts[question.fact].relation.name
    rows = [index.fact_of(index.named.get(text), relation) for text in options]
    return [row is not None and may_be_true(value, row, index) for row in rows]


def _of_events(asked: OfEvent, question: Question, options: Texts, index: Index) -> Sequence[bool]:
    by_title = events_of(question, index)
    events = [by_title[text] for text in options if text in by_title]
    if len(events) < len(options):
        return ()
    match asked:
        case WasIn(year):
            is_asked = says(question.prompt, normal(year_text(year)))
            return [is_asked and event.first.year <= year <= event.last.year for event in events]
        case CameFirst():
            return [_is_first(event, events) for event in events]
        case _:
            assert_never(asked)


def _is_first(event: Happening, events: Sequence[Happening]) -> bool:
    return all(other is event or event.last < other.first for other in events)


def events_of(question: Question, index: Index) -> dict[str, Happening]:
    """The question's own events by their titles."""
    found = (index.happenings.get(fact) for fact in question.facts)
    return {event.title: event for event in found if event}
