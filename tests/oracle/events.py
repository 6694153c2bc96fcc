"""Questions about dates, read against the dates themselves."""

from collections.abc import Iterator
from itertools import pairwise

from game.facts.model import Bank, Date, Fact, Story
from game.quiz.question import Arrange, Choose, Place, Question
from tests.oracle.reading import Checks, options_of, span, titled


def _year(question: Question, fact: Fact, form: Choose, bank: Bank) -> Iterator[str]:
    yield from options_of(form, ranked=True)
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
    yield from _strangers(question, bank)
    for one, other in pairwise(some for some in inside if some):
        if span(one)[1] >= span(other)[0]:
            yield f"{one.id} is not surely before {other.id}"


def _strangers(question: Question, bank: Bank) -> Iterator[str]:
    """Events that are of no one chapter, of no one story and no two ends of an interval."""
    facts = [bank.facts[some] for some in question.facts]
    for other in facts[1:]:
        pair = {facts[0].id, other.id}
        joined = any({found.first, found.then} == pair for found in bank.intervals.values())
        shared = any(_is_of(story, facts[0]) and _is_of(story, other) for story in bank.stories.values())
        if (other.era, other.chapter) != (facts[0].era, facts[0].chapter) and not joined and not shared:
            yield f"{facts[0].id} has nothing to do with {other.id}"


def _is_of(story: Story, fact: Fact) -> bool:
    return fact.id in story.facts or fact.entry in story.entries


def _place(question: Question, fact: Fact, form: Place, bank: Bank) -> Iterator[str]:
    assert isinstance(fact.value, Date)
    if not form.axis.low < form.first <= fact.value.middle <= form.last < form.axis.high:
        yield f"{fact.value.text} is not inside {form}"
    if form.axis.low % 5 or form.axis.high % 5 or form.last - form.first >= 2:
        yield f"axis {form.axis}"
    era = bank.era(fact.era).years
    if form.axis.low > era.first.year or (not era.open and form.axis.high < era.last.year):
        yield "the axis leaves out a part of the era"


def _which_event(question: Question, fact: Fact, form: Choose, bank: Bank) -> Iterator[str]:
    yield from options_of(form)
    yield from _strangers(question, bank)
    year = int(question.prompt.rstrip("?").split()[-1])
    spans = [span(titled(question, bank)[text]) for text in form.options]
    inside = [first.year <= year <= last.year for first, last in spans]
    if inside != [place == form.key for place in range(len(inside))]:
        yield f"in {year}: {inside}"
    if spans[form.key][0].year != spans[form.key][1].year:
        yield "the key may lie in another year"


def _before_after(question: Question, fact: Fact, form: Choose, bank: Bank) -> Iterator[str]:
    yield from options_of(form, sizes=(2,))
    yield from _strangers(question, bank)
    first, second = (span(titled(question, bank)[form.options[place]]) for place in (form.key, 1 - form.key))
    if first[1] >= second[0]:
        yield "the key is not surely before the other"


def _how_long_between(question: Question, fact: Fact, form: Choose, bank: Bank) -> Iterator[str]:
    yield from options_of(form, ranked=True)
    pairs = [pair for pair in bank.intervals.values() if {pair.first, pair.then} == set(question.facts)]
    if not pairs or pairs[0].ask != question.prompt:
        yield f"no pair of the bank: {question.facts}"
        return
    pair, (one, other) = pairs[0], sorted(span(bank.facts[some]) for some in question.facts)
    in_a_year = {"days": 365.25, "weeks": 365.25 / 7, "months": 12.0, "years": 1.0}[pair.unit]
    shortest, longest = (in_a_year * (end.decimal - start.decimal) for end, start in zip(other, one[::-1], strict=True))
    for place, text in enumerate(form.options):
        number, unit = text.split()
        near = shortest - 0.8 <= int(number) <= longest + 0.8
        if near != (place == form.key) or unit not in (pair.unit, pair.unit.removesuffix("s")):
            yield f"{text} of {shortest:.1f} to {longest:.1f} {pair.unit}"


EVENT_CHECKS: Checks = {
    "year": _year,
    "order": _order,
    "place": _place,
    "which_event": _which_event,
    "before_after": _before_after,
    "how_long_between": _how_long_between,
}
