"""Whether the key is the one true answer by the bank's facts, worked out anew from what the question claims."""

from dataclasses import replace
from itertools import pairwise
from math import nan

from game.facts.model import Bank, Date, Fact, Quantity
from game.quiz.claim import Ascends, HasValue, IsValue
from game.quiz.forms.form import parted
from game.quiz.known.index import Index, index_of
from game.quiz.language.filling import inside_quotes
from game.quiz.language.sizes import measured
from game.quiz.language.wording import normal
from game.quiz.lint.parts import Texts
from game.quiz.lint.rule import Example, error
from game.quiz.lint.truths import events_of, facts_by_name, first_years, is_value, truths
from game.quiz.making.introducing import subject_with_clue
from game.quiz.question import Fix, Form, Place, Question, Typed

_COMMANDER = "Who was the commander of Apollo 11?"


@error(
    "L01",
    "the key must be the one true answer",
    breaks=Example("apollo-11.commander", _COMMANDER, ("Neil Armstrong", "*Jim Lovell", "Alan Shepard")),
    keeps=Example("apollo-11.commander", _COMMANDER, ("*Neil Armstrong", "Jim Lovell", "Alan Shepard")),
)
def key_not_the_only_true_one(question: Question, bank: Bank) -> bool:
    """Or, where several are to be chosen, whether the keys are not all that is true. A question that claims nothing, or
    what cannot be looked up, has no true answer."""
    index = index_of(bank)
    return not _is_true(question, question.form, index)


def _is_true(question: Question, form: Form, index: Index) -> bool:
    match form:
        case Fix():
            return _is_put_right(question, form, index)
        case Place(_, first, last):
            return isinstance(question.claim, IsValue) and first <= _place_of(question, index) <= last
        case Typed():
            return _is_right(question, form, index)
        case _ if form.in_order():
            return isinstance(question.claim, Ascends) and _ascends(question, form.in_order(), index)
        case _ if form.partners():
            return isinstance(question.claim, IsValue) and _belong_together(question, form, index)
        case _:
            right, wrong = form.sides()
            return _are_keys(question, right, wrong, index)


def _are_keys(question: Question, right: Texts, wrong: Texts, index: Index) -> bool:
    """Whether just these are true; where nothing is right, the question has no key."""
    options = right + wrong
    are_true = list(truths(question, options, index))
    are_keys = [True] * len(right) + [False] * len(wrong)
    return bool(right) and are_true == are_keys


def _is_put_right(question: Question, form: Fix, index: Index) -> bool:
    """Whether the prompt states the option that it is said to, and the key is true."""
    fact = index.bank.facts[question.fact]
    options = form.options
    if not _is_stated(options[form.stated], question, fact, index):
        return False
    right, wrong = parted(options, (form.key,))
    return _are_keys(question, right, wrong, index)


def _is_stated(option: str, question: Question, fact: Fact, index: Index) -> bool:
    """Whether the prompt says it of the option, with the clue of the subject or without."""
    subjects = ["", subject_with_clue(fact, index)]
    for subject in subjects:
        match question.claim:
            case HasValue(name):
                sentence = index.stated_of(option, fact, name)
            case _:
                sentence = index.stated(option, fact, subject)
        statement = inside_quotes(sentence)
        if statement in question.prompt:
            return True
    return False


def _ascends(question: Question, items: Texts, index: Index) -> bool:
    """Events by their days, and things by their size."""
    fact = index.bank.facts[question.fact]
    if isinstance(fact.value, Date):
        return _follow_each_other(items, question, index)
    return _grow(items, question, index)


def _follow_each_other(titles: Texts, question: Question, index: Index) -> bool:
    known = events_of(question, index)
    if not known.keys() >= set(titles):
        return False
    events = [known[title] for title in titles]
    neighbours = pairwise(events)
    return all(event.last < following.first for event, following in neighbours)


def _grow(names: Texts, question: Question, index: Index) -> bool:
    """What cannot be compared with the first one does not."""
    facts = facts_by_name(question, index)
    sizes: list[float] = []
    units: set[str] = set()
    for name in names:
        fact = facts.get(name)
        if fact is None or not isinstance(fact.value, Quantity):
            return False
        size, unit = measured(fact.value)
        sizes.append(size)
        units.add(unit)
    if len(units) != 1:
        return False
    neighbours = pairwise(sizes)
    return all(size < larger for size, larger in neighbours)


def _belong_together(question: Question, form: Form, index: Index) -> bool:
    """Each one with its own partner, and with no other."""
    facts = facts_by_name(question, index)
    for name, partner in form.partners():
        fact = facts.get(name)
        if fact is None:
            return False
        fitting = [text for text in form.sought() if _is_partner(text, fact, index)]
        if fitting != [partner]:
            return False
    return True


def _is_partner(text: str, fact: Fact, index: Index) -> bool:
    """Of a date that lies in one of two years only the first is paired."""
    if isinstance(fact.value, Date):
        return text in first_years(fact)
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
    offer = form.offer
    if offer is None:
        return True
    offered = replace(question, form=offer.choice, prompt=offer.prompt, claim=offer.claim)
    return _is_true(offered, offered.form, index)


def _may_be_typed(typed: str, question: Question, index: Index) -> bool:
    """A value of the fact, or its entry where that is asked for; of a number of things the bare number."""
    fact = index.bank.facts[question.fact]
    match question.claim:
        case IsValue():
            return _is_value_as_typed(typed, fact, index)
        case HasValue():
            return _is_holder(typed, fact, question, index)
        case _:
            return False


def _is_value_as_typed(typed: str, fact: Fact, index: Index) -> bool:
    match fact.value:
        case Date():
            return typed in first_years(fact)
        case Quantity() as quantity:
            number = str(quantity.number)
            return typed in (quantity.text, number)
        case _:
            return is_value(typed, fact, index)


def _is_holder(typed: str, fact: Fact, question: Question, index: Index) -> bool:
    """A name of the fact's entry, which has the value that is asked for."""
    entry = index.bank.entries[fact.entry]
    has_it = list(truths(question, (entry.name,), index))
    if has_it != [True]:
        return False
    return normal(typed) in index.entry(entry.id).spellings
