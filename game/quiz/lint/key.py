"""Whether the key is the one true answer by the bank's facts, worked out anew from what the question claims."""

from dataclasses import replace
from itertools import pairwise
from math import nan
from typing import assert_never

from game.facts.model import Bank, Date, Fact, Quantity, year_text
from game.quiz.claim import Ascends, HasValue, IsValue
from game.quiz.known.index import Index, index_of
from game.quiz.language.sizes import measured
from game.quiz.language.wording import normal
from game.quiz.lint.parts import Texts
from game.quiz.lint.rule import Draft, error
from game.quiz.lint.truths import events_of, is_value, truths
from game.quiz.question import Arrange, Choose, ChooseMany, Form, Ladder, Pair, Place, Question, Typed

_COMMANDER = "Who was the commander of Apollo 11?"


@error(
    "L01",
    "the key must be the one true answer",
    breaks=Draft("apollo-11.commander", _COMMANDER, ("Neil Armstrong", "*Jim Lovell", "Alan Shepard")),
    keeps=Draft("apollo-11.commander", _COMMANDER, ("*Neil Armstrong", "Jim Lovell", "Alan Shepard")),
)
def key_not_the_only_true_one(question: Question, bank: Bank) -> bool:
    """Or, where several are to be chosen, whether the keys are not all that is true. A question that claims nothing, or
    what cannot be looked up, has no true answer."""
    return not _is_true(question, question.form, index_of(bank))


def _is_true(question: Question, form: Form, index: Index) -> bool:
    match form:
        case Choose(options, key) | Ladder(_, options, key):
            return _are_keys(question, options, (key,), index)
        case ChooseMany(options, keys):
            return _are_keys(question, options, keys, index)
        case Arrange():
            return isinstance(question.claim, Ascends) and _ascends(question, form, index)
        case Pair():
            return isinstance(question.claim, IsValue) and _belong_together(question, form, index)
        case Place(_, first, last):
            return isinstance(question.claim, IsValue) and first <= _place_of(question, index) <= last
        case Typed():
            return _is_right(question, form, index)
        case _:
            assert_never(form)


def _are_keys(question: Question, options: Texts, keys: tuple[int, ...], index: Index) -> bool:
    """Whether just these are true."""
    found = list(truths(question, options, index))
    return found == [place in keys for place in range(len(options))]


def _ascends(question: Question, form: Arrange, index: Index) -> bool:
    """Events by their days, and things by their size."""
    items = [form.items[place] for place in form.order]
    if isinstance(index.bank.facts[question.fact].value, Date):
        return _follow_each_other(items, question, index)
    return _grow(items, question, index)


def _follow_each_other(titles: list[str], question: Question, index: Index) -> bool:
    known = events_of(question, index)
    events = [known[title] for title in titles if title in known]
    are_apart = all(event.last < following.first for event, following in pairwise(events))
    return are_apart and len(events) == len(titles)


def _grow(names: list[str], question: Question, index: Index) -> bool:
    facts = _by_name(question, index)
    values = [facts[name].value for name in names if name in facts]
    sizes = [measured(value) for value in values if isinstance(value, Quantity)]
    ascend = all(size < larger for (size, _), (larger, _) in pairwise(sizes))
    are_of_one_unit = len({unit for _, unit in sizes}) == 1
    return ascend and are_of_one_unit and len(sizes) == len(names)


def _belong_together(question: Question, form: Pair, index: Index) -> bool:
    """Each left one with its own right one, and with no other."""
    facts = _by_name(question, index)
    for name, partner in zip(form.left, form.key, strict=True):
        fact = facts.get(name)
        if fact is None:
            return False
        for place, text in enumerate(form.right):
            if _is_partner(text, fact, index) is not (place == partner):
                return False
    return True


def _is_partner(text: str, fact: Fact, index: Index) -> bool:
    """Of a date that lies in one of two years only the first is paired."""
    if isinstance(fact.value, Date):
        return text in _first_years(fact)
    return is_value(text, fact, index)


def _place_of(question: Question, index: Index) -> float:
    """Where on an axis it belongs."""
    match index.bank.facts[question.fact].value:
        case Date() as date:
            return date.middle
        case Quantity() as quantity:
            return float(quantity.number)
        case _:
            return nan


def _is_right(question: Question, form: Typed, index: Index) -> bool:
    """What is to be typed; and the key among what is offered to choose from instead."""
    typed = form.answers[0] if form.answers else ""
    if not _may_be_typed(typed, question, index):
        return False
    if form.offer is None:
        return True
    offer = form.offer
    offered = replace(question, form=offer.choice, prompt=offer.prompt, claim=offer.claim)
    return _are_keys(offered, offer.choice.options, (offer.choice.key,), index)


def _may_be_typed(typed: str, question: Question, index: Index) -> bool:
    """A value of the fact, or its entry where that is asked for; of a number of things the bare number."""
    fact = index.bank.facts[question.fact]
    match question.claim, fact.value:
        case IsValue(), Date():
            return typed in _first_years(fact)
        case IsValue(), Quantity() as quantity:
            return typed in (quantity.text, str(quantity.number))
        case IsValue(), _:
            return is_value(typed, fact, index)
        case HasValue(), _:
            name = index.bank.entries[fact.entry].name
            has_it = all(truths(question, (name,), index) or [False])
            return has_it and normal(typed) in index.entry(fact.entry).spellings
        case _:
            return False


def _first_years(fact: Fact) -> set[str]:
    dates = (fact.value, *fact.also_dates) if isinstance(fact.value, Date) else ()
    return {year_text(date.first.year) for date in dates}


def _by_name(question: Question, index: Index) -> dict[str, Fact]:
    """The question's own facts by the names of their entries."""
    facts = (index.bank.facts[fact] for fact in question.facts)
    return {index.bank.entries[fact.entry].name: fact for fact in facts}
