"""Whether the key is the one true answer by the bank's facts, worked out for each kind of question anew."""

from collections.abc import Callable, Mapping
from itertools import pairwise
from math import nan
from typing import assert_never

from game.facts.model import Bank, Date, Fact, Name, Quantity, Written, year_text
from game.quiz.known.happenings import Happening
from game.quiz.known.index import Index, index_of, names_of
from game.quiz.known.likeness import Thing
from game.quiz.known.truth import may_be_true
from game.quiz.language.sizes import measured, sizes_of
from game.quiz.language.wording import claim, normal, said_of_this, says
from game.quiz.lint.parts import bare
from game.quiz.question import Arrange, Choose, ChooseMany, Ladder, Pair, Place, Question, Typed

Options = tuple[str, ...]
Truths = Callable[[Question, Options, Fact, Index], list[bool]]
_CLEAR = 1.0  # years by which a wrong length of time must miss


def key_not_the_only_true_one(question: Question, bank: Bank) -> bool:
    """Or, where several are to be chosen, whether the keys are not all that is true."""
    form, fact, index = question.form, bank.facts[question.fact], index_of(bank)
    match form:
        case Choose(options, key) | Ladder(_, options, key):
            return _differ(question, options, (key,), fact, index)
        case ChooseMany(options, keys):
            return _differ(question, options, keys, fact, index)
        case Arrange():
            return not _ascends(question, form, index)
        case Pair():
            return not _belong_together(question, form, index)
        case Place(_, first, last):
            return not first <= _place(fact) <= last
        case Typed(answers):
            return not _is_right(answers[0] if answers else "", fact, index)
        case _:
            assert_never(form)


def _differ(question: Question, options: Options, keys: tuple[int, ...], fact: Fact, index: Index) -> bool:
    truths = _TRUTHS.get(question.kind)
    if truths is None:
        return False
    found = truths(question, bare(question, options), fact, index)
    return found != [place in keys for place in range(len(options))]


def _direct(question: Question, options: Options, fact: Fact, index: Index) -> list[bool]:
    if isinstance(fact.value, Quantity):
        return [text in (fact.value.text, *fact.also) for text in options]
    return [may_be_true(thing(text, index), fact, index) for text in options]


def _inverse(question: Question, options: Options, fact: Fact, index: Index) -> list[bool]:
    value = asked_value(question, fact, index)
    return [value is not None and has(text, value, fact, index) for text in options]


def _year(question: Question, options: Options, fact: Fact, index: Index) -> list[bool]:
    assert isinstance(fact.value, Date)
    years = {year_text(year) for some in (fact.value, *fact.also_dates) for year in (some.first.year, some.last.year)}
    return [text in years for text in options]


def _written(question: Question, options: Options, fact: Fact, index: Index) -> list[bool]:
    return [isinstance(fact.value, Written) and text == fact.value.right for text in options]


def _which_event(question: Question, options: Options, fact: Fact, index: Index) -> list[bool]:
    year, events = index.happenings[fact.id].first.year, _events(question, index)
    found = [events.get(text) for text in options]
    return [event is None or event.first.year <= year <= event.last.year for event in found]


def _before_after(question: Question, options: Options, fact: Fact, index: Index) -> list[bool]:
    events = _events(question, index)
    found = [events[text] for text in options if text in events]
    return [all(other is event or event.last < other.first for other in found) for event in found]


def _how_long_between(question: Question, options: Options, fact: Fact, index: Index) -> list[bool]:
    first, last = sorted(_events(question, index).values(), key=lambda event: event.first)
    shortest, longest = last.first.decimal - first.last.decimal, last.last.decimal - first.first.decimal
    return [shortest - _CLEAR < length < longest + _CLEAR for length in sizes_of(options) or ()]


def _odd_one_out(question: Question, options: Options, fact: Fact, index: Index) -> list[bool]:
    """Three have what the question says of "this mission", and one has not."""
    common = in_common(question, options, fact, index)
    return [not any(has(text, value, fact, index) for value in common) for text in options]


def _true_or_fix(question: Question, options: Options, fact: Fact, index: Index) -> list[bool]:
    """The first option is that the statement is true, the others are what would be."""
    stated: list[str] | list[Name]
    match fact.value:
        case Date():
            true = _year(question, options, fact, index)
            stated = [year_text(date.first.year) for date in (fact.value, *fact.also_dates)]
        case Quantity() as quantity:
            true, stated = _direct(question, options, fact, index), [quantity.text]
        case _:
            true = _direct(question, options, fact, index)
            stated = list(names_of(fact))
    return [any(claim(fact, text, index.bank) in question.prompt for text in stated), *true[1:]]


def _select_all(question: Question, options: Options, fact: Fact, index: Index) -> list[bool]:
    return (_direct if of_values(options, fact, index) else _inverse)(question, options, fact, index)


def _clue_ladder(question: Question, options: Options, fact: Fact, index: Index) -> list[bool]:
    return [index.named.get(text) == fact.entry for text in options]


_TRUTHS: Mapping[str, Truths] = {
    "direct": _direct,
    "inverse": _inverse,
    "year": _year,
    "written": _written,
    "which_event": _which_event,
    "before_after": _before_after,
    "how_long_between": _how_long_between,
    "odd_one_out": _odd_one_out,
    "true_or_fix": _true_or_fix,
    "select_all": _select_all,
    "clue_ladder": _clue_ladder,
}


def _ascends(question: Question, form: Arrange, index: Index) -> bool:
    """Events by their days, and things by their size."""
    items = [form.items[place] for place in form.order]
    if question.kind == "order":
        known = _events(question, index)
        events = [known[title] for title in items if title in known]
        return len(events) == len(items) and all(one.last < other.first for one, other in pairwise(events))
    facts = _by_name(question, index)
    values = [facts[text].value for text in items if text in facts]
    sizes = [measured(value)[0] for value in values if isinstance(value, Quantity)]
    return len(sizes) == len(items) and all(one < other for one, other in pairwise(sizes))


def _belong_together(question: Question, form: Pair, index: Index) -> bool:
    """Each left one with its own right one, and with no other."""
    facts = _by_name(question, index)
    return all(
        one in facts and _is_value(text, facts[one], index) is (spot == place)
        for one, place in zip(form.left, form.key, strict=True)
        for spot, text in enumerate(form.right)
    )


def _is_value(text: str, fact: Fact, index: Index) -> bool:
    match fact.value:
        case Date() as date:
            return text in {year_text(some.first.year) for some in (date, *fact.also_dates)}
        case Quantity() as quantity:
            return text == quantity.text
        case _:
            return may_be_true(thing(text, index), fact, index)


def _is_right(typed: str, fact: Fact, index: Index) -> bool:
    """A value of the fact, or its entry where that is asked for."""
    if isinstance(fact.value, Quantity):
        return typed in (fact.value.text, str(fact.value.number))
    return _is_value(typed, fact, index) or normal(typed) in index.entry(fact.entry).spellings


def _place(fact: Fact) -> float:
    """Where on an axis it belongs."""
    match fact.value:
        case Date() as date:
            return date.middle
        case Quantity() as quantity:
            return float(quantity.number)
        case _:
            return nan


def _events(question: Question, index: Index) -> dict[str, Happening]:
    """The question's own events by their titles."""
    found = (index.happenings.get(fact) for fact in question.facts)
    return {event.title: event for event in found if event}


def _by_name(question: Question, index: Index) -> dict[str, Fact]:
    """The question's own facts by the names of their entries."""
    facts = (index.bank.facts[fact] for fact in question.facts)
    return {index.bank.entries[fact.entry].name: fact for fact in facts}


def of_values(options: Options, fact: Fact, index: Index) -> bool:
    """Whether the options are values of the fact, not entries that have one, its own among them."""
    return index.bank.entries[fact.entry].name not in options


def thing(text: str, index: Index) -> Thing:
    """The option as what it stands for: the entry of this name, or else the words."""
    return index.called(text)


def asked_value(question: Question, fact: Fact, index: Index) -> Thing | None:
    """The value of which an inverse question wants to know the entry."""
    return next(
        (some for some in index.values_of(fact) if any(says(question.prompt, text) for text in some.spellings)), None
    )


def in_common(question: Question, options: Options, fact: Fact, index: Index) -> list[Thing]:
    """The values of the options that the question tells of, without saying whose they are."""
    rows = [row for text in options if (row := _row(text, fact, index))]
    names = {name.key: name for row in rows for name in names_of(row)}.values()
    return [index.thing(name) for name in names if said_of_this(fact, name, index.bank) in question.prompt]


def has(text: str, value: Thing, fact: Fact, index: Index) -> bool:
    """Whether the entry of this name has, or may have, the value by the fact's relation."""
    row = _row(text, fact, index)
    return row is not None and may_be_true(value, row, index)


def _row(text: str, fact: Fact, index: Index) -> Fact | None:
    return index.fact_of(index.named.get(text), fact.relation.name)
