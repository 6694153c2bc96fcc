"""Questions about dates, read against the dates themselves."""

from collections.abc import Iterator
from itertools import pairwise

from game.facts.model import Bank, Date, Fact
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


def _which_event(question: Question, fact: Fact, form: Choose, bank: Bank) -> Iterator[str]:
    yield from options_of(form)
    year = int(question.prompt.rstrip("?").split()[-1])
    spans = [span(titled(question, bank)[text]) for text in form.options]
    inside = [first.year <= year <= last.year for first, last in spans]
    if inside != [place == form.key for place in range(len(inside))]:
        yield f"in {year}: {inside}"
    if spans[form.key][0].year != spans[form.key][1].year:
        yield "the key may lie in another year"


def _before_after(question: Question, fact: Fact, form: Choose, bank: Bank) -> Iterator[str]:
    yield from options_of(form, sizes=(2,))
    first, second = (span(titled(question, bank)[form.options[place]]) for place in (form.key, 1 - form.key))
    if first[1] >= second[0]:
        yield "the key is not surely before the other"


def _how_long_between(question: Question, fact: Fact, form: Choose, bank: Bank) -> Iterator[str]:
    yield from options_of(form, ranked=True)
    one, other = sorted(span(bank.facts[some]) for some in question.facts)
    shortest, longest = other[0].decimal - one[1].decimal, other[1].decimal - one[0].decimal
    for place, text in enumerate(form.options):
        near = shortest - 0.8 <= int(text.split()[0]) <= longest + 0.8
        if near != (place == form.key):
            yield f"{text} of {shortest:.1f} to {longest:.1f}"


EVENT_CHECKS: Checks = {
    "year": _year,
    "order": _order,
    "place": _place,
    "which_event": _which_event,
    "before_after": _before_after,
    "how_long_between": _how_long_between,
}
