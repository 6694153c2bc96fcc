"""What a question claims, read against the facts themselves by a path of its own: no generator, no index, no key.

`breaches(question, bank)` lists what is wrong in words; an empty list means that exactly one answer is true, that all
others are certainly false, and that what is ranked is in order.
"""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

from game.facts.model import Bank, Date, Entry, Fact, Quantity, Written, year_text
from game.quiz.question import Arrange, Choose, Pair, Place, Question


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


def true_names(fact: Fact, bank: Bank) -> set[str]:
    """Every wording of every value of the fact, with what the values belong to and what belongs to them."""
    found = {plain(text) for text in fact.also}
    for name in fact.value if isinstance(fact.value, tuple) else ():
        found.add(plain(name.text))
        if name.entry:
            near = {name.entry, *wholes(name.entry, bank)}
            near |= {other for other in bank.entries if name.entry in wholes(other, bank)}
            found |= {text for entry in near for text in names(bank.entries[entry])}
    return found


def entry_named(text: str, bank: Bank) -> Entry | None:
    return next((entry for entry in bank.entries.values() if entry.name == text), None)


def breaches(question: Question, bank: Bank) -> list[str]:
    fact, form = bank.facts[question.fact], question.form
    kind = "estimate" if question.kind == "direct" and isinstance(fact.value, Quantity) else question.kind
    return list(CHECKS[kind](question, fact, form, bank))


def _options(form: object, ranked: bool = False) -> Iterator[str]:
    if not isinstance(form, Choose):
        yield "not a choice"
        return
    folded = [plain(text) for text in form.options]
    if len(set(folded)) < len(folded) or not 3 <= len(folded) <= 4:
        yield f"options {form.options}"
    if form.ranked != ranked:
        yield "ranked or not"


def _direct(question: Question, fact: Fact, form: Choose, bank: Bank) -> Iterator[str]:
    yield from _options(form)
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
    yield from _options(form)
    values = fact.value if isinstance(fact.value, tuple) else ()
    spoken = [{plain(v.text)} | (names(bank.entries[v.entry]) if v.entry else set[str]()) for v in values]
    asked = [some for some in spoken if any(f" {text} " in f" {plain(question.prompt)} " for text in some)]
    if not asked:
        yield "no value of the fact stands in the prompt"
        return
    for text in form.options:
        entry = entry_named(text, bank)
        other = bank.by_entry.get(entry.id, {}).get(fact.relation.name) if entry else None
        if entry is None or other is None:
            yield f"{text} has no {fact.relation.name}"
        elif text == form.options[form.key]:
            if not asked[0] & true_names(other, bank):
                yield f"{text} is the key but false"
        elif asked[0] & true_names(other, bank) or not other.complete:
            yield f"{text} may be true"


def _year(question: Question, fact: Fact, form: Choose, bank: Bank) -> Iterator[str]:
    yield from _options(form, ranked=True)
    assert isinstance(fact.value, Date)
    years = [int(text) for text in form.options]
    if any(one >= other for one, other in pairwise(years)):
        yield f"not ascending: {years}"
    dates = (fact.value, *fact.also_dates)
    possible = [year for year in years if any(date.first.year <= year <= date.last.year for date in dates)]
    if possible != [years[form.key]] or years[form.key] != fact.value.first.year:
        yield f"of {years} possible are {possible}"
    if fact.value.uncertain or str(years[form.key]) in question.prompt:
        yield "uncertain, or told by the prompt"


def _number(question: Question, fact: Fact, form: Choose, bank: Bank) -> Iterator[str]:
    yield from _options(form, ranked=True)
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


def _order(question: Question, fact: Fact, form: Arrange, bank: Bank) -> Iterator[str]:
    facts = {
        some.relation.event.replace("{s}", bank.entries[some.entry].called).casefold(): some
        for some in (bank.facts[other] for other in question.facts)
    }
    inside = [facts.get(form.items[place].casefold()) for place in form.order]
    if (
        None in inside
        or len({some.entry for some in inside if some}) < len(form.items)
        or len(form.items) not in (4, 5)
    ):
        yield f"items {form.items}"
        return
    for one, other in pairwise(some for some in inside if some):
        assert isinstance(one.value, Date)
        assert isinstance(other.value, Date)
        ends = [date.last for date in (one.value, *one.also_dates)]
        starts = [date.first for date in (other.value, *other.also_dates)]
        if max(ends) >= min(starts):
            yield f"{one.id} is not surely before {other.id}"


def _place(question: Question, fact: Fact, form: Place, bank: Bank) -> Iterator[str]:
    assert isinstance(fact.value, Date)
    if not form.axis.low < form.first <= fact.value.middle <= form.last < form.axis.high:
        yield f"{fact.value.text} is not inside {form}"
    if form.axis.low % 5 or form.axis.high % 5 or form.last - form.first >= 2:
        yield f"axis {form.axis}"
    era = bank.era(fact.era).years
    if form.axis.low > era.first.year or (not era.open and form.axis.high < era.last.year):
        yield "the axis leaves out a part of the era"


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
    return plain(text) in true_names(fact, bank)


def _written(question: Question, fact: Fact, form: Choose, bank: Bank) -> Iterator[str]:
    yield from _options(form, ranked=form.ranked)
    assert isinstance(fact.value, Written)
    if form.options[form.key] != fact.value.right or not set(form.options) <= {fact.value.right, *fact.value.wrong}:
        yield f"options {form.options}"


CHECKS: dict[str, Callable[[Question, Fact, Any, Bank], Iterator[str]]] = {
    "direct": _direct,
    "estimate": _number,
    "inverse": _inverse,
    "year": _year,
    "order": _order,
    "place": _place,
    "match": _match,
    "number": _estimate,
    "written": _written,
}
