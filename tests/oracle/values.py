"""Questions about values and entries, read against all that the bank says of them."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import TypeGuard

from game.facts.model import Bank, Date, Fact, Quantity, Value, Written, year_text
from game.quiz.claim import HasValue
from game.quiz.question import Arrange, Choose, Fix, Pair, Place, Question
from tests.oracle.events import EVENT_CHECKS
from tests.oracle.reading import Checks, entry_named, names, options_of, parts, plain, titled, true_names, wholes

MEASURED = {
    **dict.fromkeys(("mm", "cm", "m", "km"), "length"),
    **dict.fromkeys(("g", "kg", "t", "tonnes"), "mass"),
    **dict.fromkeys(("s", "min", "minutes", "h", "hours", "days"), "time"),
}
FACTORS = {"mm": 1e-3, "cm": 1e-2, "km": 1e3, "kg": 1e3, "t": 1e6, "min": 60, "h": 3600, "days": 86400}
FACTORS |= {"tonnes": 1e6, "minutes": 60, "hours": 3600}


def _direct(question: Question, fact: Fact, form: Choose, bank: Bank) -> Iterator[str]:
    yield from options_of(form)
    true = true_names(fact, bank)
    right = [text for text in form.options if plain(text) in true]
    if right != [form.options[form.key]]:
        yield f"right are {right}, the key is {form.options[form.key]}"
    vouched = {plain(text) for text in fact.wrong}
    wrong = [plain(text) for place, text in enumerate(form.options) if place != form.key]
    if not fact.complete and not set(wrong) <= vouched:
        yield f"the list is not complete, so {wrong} may be true"
    avoided = {plain(text) for text in bank.entries[fact.entry].avoid}
    if avoided & set(wrong):
        yield f"to be avoided: {avoided & set(wrong)}"
    if any(f" {text} " in f" {plain(question.prompt)} " for text in wrong):
        yield f"a wrong option of {wrong} stands in the prompt"


def _inverse(question: Question, fact: Fact, form: Choose, bank: Bank) -> Iterator[str]:
    yield from options_of(form)
    values = fact.value if isinstance(fact.value, tuple) else ()
    spoken = [{plain(v.text)} | (names(bank.entries[v.entry]) if v.entry else set[str]()) for v in values]
    asked = [some for some in spoken if any(f" {text} " in f" {plain(question.prompt)} " for text in some)]
    if not asked:
        yield "no value of the fact stands in the prompt"
        return
    for text in form.options:
        entry = entry_named(text, bank)
        other = bank.by_entry.get(entry.id, {}).get(fact.relation.name) if entry else None
        if entry is None or (other is None and not fact.relation.unique):
            yield f"{text} has no {fact.relation.name}"
        elif other is None:
            if entry.id in wholes(fact.entry, bank) | parts(fact.entry, bank) or text == form.options[form.key]:
                yield f"{text} is kin"
        elif text == form.options[form.key]:
            if not asked[0] & true_names(other, bank):
                yield f"{text} is the key but false"
        elif asked[0] & true_names(other, bank) or not other.complete:
            yield f"{text} may be true"


def _number(question: Question, fact: Fact, form: Choose, bank: Bank) -> Iterator[str]:
    yield from options_of(form, ranked=True)
    assert isinstance(fact.value, Quantity)
    numbers = [float(re.sub(r"[^\d.]", "", text.split(" ")[0])) for text in form.options]
    least = {1: 1.5, 2: 1.4, 3: 1.3, 4: 1.2, 5: 1.15}[question.level]
    if any(other / one < least - 1e-9 for one, other in pairwise(numbers)):
        yield f"too close: {numbers}"
    if form.options[form.key] != fact.value.text or form.options.count(fact.value.text) != 1:
        yield f"the key {form.options[form.key]} is not {fact.value.text}"
    units = {re.sub(r"[\d.,]", "", text) for text in form.options}
    if len(units) != 1:
        yield f"units {units}"


def _estimate(question: Question, fact: Fact, form: Place, bank: Bank) -> Iterator[str]:
    assert isinstance(fact.value, Quantity)
    number = float(fact.value.number)
    if not form.axis.low < form.first < number < form.last < form.axis.high or not form.axis.logarithmic:
        yield f"{number} is not inside {form}"
    if form.last / form.first > 1.5:
        yield "a guess half as large again would be right"


def _match(question: Question, fact: Fact, form: Pair, bank: Bank) -> Iterator[str]:
    if len(set(form.left)) != 4 or len(set(form.right)) != 4 or sorted(form.key) != [0, 1, 2, 3]:
        yield f"pairs {form}"
    if isinstance(fact.value, Date):
        facts = titled(question, bank)
    else:
        facts = {bank.entries[some.entry].name: some for some in (bank.facts[other] for other in question.facts)}
    if {some.relation.name for some in facts.values()} != {fact.relation.name}:
        yield "more than one relation"
    for place, left in enumerate(form.left):
        for spot, right in enumerate(form.right):
            true = _holds(facts[left], right, bank)
            if true != (form.key[place] == spot) or not (true or facts[left].complete):
                yield f"{left} with {right}"


def _holds(fact: Fact, text: str, bank: Bank) -> bool:
    if isinstance(fact.value, Date):
        return text in {year_text(date.first.year) for date in (fact.value, *fact.also_dates)}
    if isinstance(fact.value, Quantity):
        return text == fact.value.text
    return plain(text) in true_names(fact, bank)


def _written(question: Question, fact: Fact, form: Choose, bank: Bank) -> Iterator[str]:
    yield from options_of(form, ranked=form.ranked)
    assert isinstance(fact.value, Written)
    if form.options[form.key] != fact.value.right or not set(form.options) <= {fact.value.right, *fact.value.wrong}:
        yield f"options {form.options}"


def _odd_one_out(question: Question, fact: Fact, form: Choose, bank: Bank) -> Iterator[str]:
    yield from options_of(form, sizes=(4,))
    told = f" {plain(question.prompt)} "
    held = []
    for text in form.options:
        entry = entry_named(text, bank)
        some = bank.by_entry[entry.id][fact.relation.name] if entry else fact
        held.append({name for name in true_names(some, bank) if f" {name} " in told})
        if text == form.options[form.key] and not some.complete:
            yield f"{text} may have it, too"
    others = [held[place] for place in range(4) if place != form.key]
    if held[form.key] or not set.intersection(*others):
        yield f"they share {others}, the key has {held[form.key]}"


def _true_or_fix(question: Question, fact: Fact, form: Fix, bank: Bank) -> Iterator[str]:
    """The options are those of the question for the value, the year or the entry; and the statement is as true as it
    should."""
    if isinstance(question.claim, HasValue):
        yield from _inverse(replace(question, prompt=form.follow_up), fact, Choose(form.options, form.key), bank)
        yield from _said_of_entry(question, fact, form, bank)
        return
    dated = isinstance(fact.value, Date)
    sized = isinstance(fact.value, Quantity)
    choice = Choose(form.options, form.key, ranked=dated or sized)
    check = EVENT_CHECKS["year"] if dated else _number if sized else _direct
    yield from check(replace(question, prompt=form.follow_up), fact, choice, bank)
    statement = question.prompt.partition("“")[2]
    entry = bank.entries[fact.entry]
    rest = statement
    for subject in (entry.called, entry.name):
        rest = rest.replace(subject, " ", 1).replace(subject[:1].upper() + subject[1:], " ", 1)
    if _claims(fact, rest, bank) != form.is_true:
        yield f"it is {form.is_true} that {statement}"
    stated = form.options[form.stated]
    named = entry_named(stated, bank)
    spellings = {plain(stated)} | (names(named) if named else set())
    if not any(text in plain(rest) for text in spellings):
        yield f"{stated} is not stated: {rest}"


def _said_of_entry(question: Question, fact: Fact, form: Fix, bank: Bank) -> Iterator[str]:
    """The statement names one of the entries and a value of the fact, and is true of the fact's own one alone."""
    statement = f" {plain(question.prompt.partition('“')[2])} "
    stated = entry_named(form.options[form.stated], bank)
    if stated is None or f" {plain(stated.called)} " not in statement:
        yield f"{form.options[form.stated]} is not named: {statement}"
    elif (stated.id == fact.entry) != form.is_true:
        yield f"it is {form.is_true} that {statement}"
    if not any(f" {text} " in statement for text in true_names(fact, bank)):
        yield f"no value is stated: {statement}"


def _claims(fact: Fact, text: str, bank: Bank) -> bool:
    """Whether a text has a true value of the fact in it, and not just as a part of another name; the names that the
    wording brings along say nothing."""
    match fact.value:
        case Date() as date:
            return str(date.first.year) in re.findall(r"\d{4}", text)
        case Quantity() as quantity:
            return re.search(rf"(?<![\d.,]){re.escape(quantity.text)}(?!\d)", text) is not None
        case _:
            true = true_names(fact, bank)
            known = true.union({plain(some) for some in fact.wrong}, *(names(one) for one in bank.entries.values()))
            brought = f" {plain(fact.relation.say[0])} "
            told = [name for name in known if f" {name} " in f" {plain(text)} " and f" {name} " not in brought]
            return bool(told) and max(told, key=len) in true


def _sort(question: Question, fact: Fact, form: Arrange, bank: Bank) -> Iterator[str]:
    facts = {bank.entries[some.entry].name: some for some in (bank.facts[other] for other in question.facts)}
    values = [facts[form.items[place]].value for place in form.order]
    sizes = [(float(v.number) * FACTORS.get(v.unit, 1), MEASURED.get(v.unit, v.unit)) for v in values if _counts(v)]
    if len(sizes) != 4 or any(one[0] * 1.1 >= other[0] for one, other in pairwise(sizes)):
        yield f"sizes {sizes}"
    if len({unit for _, unit in sizes}) > 1 or {some.relation.name for some in facts.values()} != {fact.relation.name}:
        yield "not all of one relation and measure"


def _counts(value: Value) -> TypeGuard[Quantity]:
    return isinstance(value, Quantity)


VALUE_CHECKS: Checks = {
    "direct": _direct,
    "estimate": _number,
    "inverse": _inverse,
    "match": _match,
    "number": _estimate,
    "written": _written,
    "odd_one_out": _odd_one_out,
    "true_or_fix": _true_or_fix,
    "sort": _sort,
}
