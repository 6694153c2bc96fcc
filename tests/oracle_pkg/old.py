"""What a question claims, read against the facts themselves by a path of its own: no generator, no index, no key.

`breaches(question, bank)` lists what is wrong in words; an empty list means that exactly one answer is true, that all
others are certainly false, and that what is ranked is in order.
"""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

from game.facts.model import Bank, Date, Day, Entry, Fact, Quantity, Written, year_text
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


def _options(form: object, ranked: bool = False, sizes: tuple[int, ...] = (3, 4)) -> Iterator[str]:
    if not isinstance(form, Choose):
        yield "not a choice"
        return
    folded = [plain(text) for text in form.options]
    if len(set(folded)) < len(folded) or len(folded) not in sizes:
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
    facts = titled(question, bank)
    inside = [facts.get(form.items[place]) for place in form.order]
    if (
        None in inside
        or len({some.entry for some in inside if some}) < len(form.items)
        or len(form.items) not in (4, 5)
    ):
        yield f"items {form.items}"
        return
    for one, other in pairwise(some for some in inside if some):
        if span(one)[1] >= span(other)[0]:
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
    if isinstance(fact.value, Quantity):
        return text == fact.value.text
    return plain(text) in true_names(fact, bank)


def _written(question: Question, fact: Fact, form: Choose, bank: Bank) -> Iterator[str]:
    yield from _options(form, ranked=form.ranked)
    assert isinstance(fact.value, Written)
    if form.options[form.key] != fact.value.right or not set(form.options) <= {fact.value.right, *fact.value.wrong}:
        yield f"options {form.options}"


def _which_event(question: Question, fact: Fact, form: Choose, bank: Bank) -> Iterator[str]:
    yield from _options(form)
    year = int(question.prompt.rstrip("?").split()[-1])
    spans = [span(titled(question, bank)[text]) for text in form.options]
    inside = [first.year <= year <= last.year for first, last in spans]
    if inside != [place == form.key for place in range(len(inside))]:
        yield f"in {year}: {inside}"
    if spans[form.key][0].year != spans[form.key][1].year:
        yield "the key may lie in another year"


def _before_after(question: Question, fact: Fact, form: Choose, bank: Bank) -> Iterator[str]:
    yield from _options(form, sizes=(2,))
    first, second = (span(titled(question, bank)[form.options[place]]) for place in (form.key, 1 - form.key))
    if first[1] >= second[0]:
        yield "the key is not surely before the other"


def _how_long_between(question: Question, fact: Fact, form: Choose, bank: Bank) -> Iterator[str]:
    yield from _options(form, ranked=True)
    one, other = sorted(span(bank.facts[some]) for some in question.facts)
    shortest, longest = other[0].decimal - one[1].decimal, other[1].decimal - one[0].decimal
    for place, text in enumerate(form.options):
        near = shortest - 0.8 <= int(text.split()[0]) <= longest + 0.8
        if near != (place == form.key):
            yield f"{text} of {shortest:.1f} to {longest:.1f}"


def _odd_one_out(question: Question, fact: Fact, form: Choose, bank: Bank) -> Iterator[str]:
    yield from _options(form, sizes=(4,))
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


def _true_or_fix(question: Question, fact: Fact, form: Choose, bank: Bank) -> Iterator[str]:
    yield from _options(form)
    statement = question.prompt.partition("“")[2]
    subject = bank.entries[fact.entry].called
    rest = statement.replace(subject, " ", 1).replace(subject[:1].upper() + subject[1:], " ", 1)
    texts = [rest, *(text.partition(": ")[2] for text in form.options[1:])]
    right = [_claims(fact, text, bank) for text in texts]
    if right != [place == form.key for place in range(len(texts))]:
        yield f"right are {right}, the key is {form.options[form.key]}"
    if not fact.complete and isinstance(fact.value, tuple):
        wrong = {plain(text) for text in texts[1:]} - true_names(fact, bank)
        if not wrong <= {plain(text) for text in fact.wrong}:
            yield f"{wrong} may be true"


def _claims(fact: Fact, text: str, bank: Bank) -> bool:
    """Whether a text has a true value of the fact in it."""
    match fact.value:
        case Date() as date:
            return str(date.first.year) in re.findall(r"\d{4}", text)
        case Quantity() as quantity:
            return re.search(rf"(?<![\d.,]){re.escape(quantity.text)}(?!\d)", text) is not None
        case _:
            return any(f" {name} " in f" {plain(text)} " for name in true_names(fact, bank))


def _sort(question: Question, fact: Fact, form: Arrange, bank: Bank) -> Iterator[str]:
    facts = {bank.entries[some.entry].name: some for some in (bank.facts[other] for other in question.facts)}
    values = [facts[form.items[place]].value for place in form.order]
    numbers = [float(value.number) for value in values if isinstance(value, Quantity)]
    if len(numbers) != 4 or any(one * 1.1 >= other for one, other in pairwise(numbers)):
        yield f"numbers {numbers}"
    if {(some.relation.name, some.value.unit) for some in facts.values() if isinstance(some.value, Quantity)} != {
        (fact.relation.name, fact.value.unit if isinstance(fact.value, Quantity) else "")
    }:
        yield "not all of one relation and unit"


def titled(question: Question, bank: Bank) -> dict[str, Fact]:
    """The facts of a question by the titles of their events."""
    facts = [bank.facts[some] for some in question.facts]
    titles = [some.relation.event.replace("{s}", bank.entries[some.entry].called) for some in facts]
    return {title[:1].upper() + title[1:]: some for title, some in zip(titles, facts, strict=True)}


def span(fact: Fact) -> tuple[Day, Day]:
    """The first and the last day that may be meant."""
    assert isinstance(fact.value, Date)
    dates = (fact.value, *fact.also_dates)
    return min(date.first for date in dates), max(date.last for date in dates)


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
    "which_event": _which_event,
    "before_after": _before_after,
    "how_long_between": _how_long_between,
    "odd_one_out": _odd_one_out,
    "true_or_fix": _true_or_fix,
    "sort": _sort,
}
