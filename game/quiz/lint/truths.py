"""Which options are true: what the question claims of them, looked up in the bank, whatever the kind drew them from."""

from collections.abc import Sequence
from typing import assert_never

from game.facts.model import Date, Fact, Interval, Name, Quantity, Quotation, Written, year_text
from game.quiz.claim import (
    CameFirst,
    FillsGap,
    HasValue,
    IsDescribed,
    IsSeen,
    IsValue,
    IsVouchedFor,
    LacksValue,
    LiesBetween,
    OfEntry,
    OfEvent,
    OfFact,
    OfQuotation,
    SaidIt,
    WasIn,
)
from game.quiz.known.happenings import Happening
from game.quiz.known.index import Index
from game.quiz.known.lengths import between, written
from game.quiz.known.speakers import is_speaker
from game.quiz.known.truth import may_be_true
from game.quiz.language.quoting import with_gap, words_of_quotation
from game.quiz.language.sizes import sizes_of
from game.quiz.language.wording import normal, says, says_any
from game.quiz.lint.parts import Texts, clues
from game.quiz.making.clues import scene_of
from game.quiz.question import Question

_CLEAR = 1.0  # units by which a wrong length of time must miss


def truths(question: Question, options: Texts, index: Index) -> Sequence[bool]:
    """For each option whether it is true, or may be; nothing where that cannot be told."""
    asked = question.claim
    match asked:
        case IsValue() | LiesBetween() | IsVouchedFor():
            return _of_fact(asked, question, options, index)
        case HasValue() | LacksValue() | IsDescribed() | IsSeen():
            return _of_entries(asked, question, options, index)
        case WasIn() | CameFirst():
            return _of_events(asked, question, options, index)
        case SaidIt() | FillsGap():
            return _of_quotation(asked, question, options, index)
        case _:
            return ()


def _of_fact(asked: OfFact, question: Question, options: Texts, index: Index) -> Sequence[bool]:
    fact = index.bank.facts[question.fact]
    match asked:
        case IsValue():
            return _are_values(options, fact, index)
        case LiesBetween():
            return _of_lengths(question, options, index)
        case IsVouchedFor():
            right = fact.value.right if isinstance(fact.value, Written) else None
            return [text == right for text in options]
        case _:
            assert_never(asked)


def _are_values(texts: Texts, fact: Fact, index: Index) -> Sequence[bool]:
    if isinstance(fact.value, Date):
        years = _years(fact)
        return [text in years for text in texts]
    return [is_value(text, fact, index) for text in texts]


def is_value(text: str, fact: Fact, index: Index) -> bool:
    """Whether it is a value of the fact, or may be: a year in which it may have been, a number as it is written, or
    a name under which a value is known, or what is bound up with it."""
    match fact.value:
        case Date():
            return text in _years(fact)
        case Quantity() as quantity:
            return text == quantity.text or text in fact.also
        case Written() | Quotation():
            return False
        case _:
            thing = index.called(text)
            return may_be_true(thing, fact, index)


def _years(fact: Fact) -> set[str]:
    """The years in which it may have begun, and those in which it may have ended."""
    years = set(first_years(fact))
    for date in _dates(fact):
        year = date.last.year
        years.add(year_text(year))
    return years


def first_years(fact: Fact) -> Sequence[str]:
    """The years that are asked for: of each date that is told the first."""
    years: list[str] = []
    for date in _dates(fact):
        year = date.first.year
        years.append(year_text(year))
    return years


def _dates(fact: Fact) -> Sequence[Date]:
    if isinstance(fact.value, Date):
        return (fact.value, *fact.also_dates)
    return ()


def _of_lengths(question: Question, options: Texts, index: Index) -> Sequence[bool]:
    """Whether each may be the time between the two events, which are a pair of the bank that is asked for so."""
    interval = interval_of(question, index)
    if interval is None or interval.ask != question.prompt:
        return ()
    lengths = sizes_of(options) or ()
    texts = [written(length, interval, index.bank) for length in lengths]
    if texts != list(options):
        return ()
    least, most = between(interval, index.bank)
    return [least - _CLEAR < length < most + _CLEAR for length in lengths]


def interval_of(question: Question, index: Index) -> Interval | None:
    """The pair of the bank that the facts of the question are."""
    ends = set(question.facts)
    for interval in index.intervals_of.get(question.fact, ()):
        if {interval.first, interval.then} == ends:
            return interval
    return None


def _of_entries(asked: OfEntry, question: Question, options: Texts, index: Index) -> Sequence[bool]:
    fact = index.bank.facts[question.fact]
    match asked:
        case HasValue(name):
            return _having(name, question, options, index)
        case LacksValue(name):
            return [not has for has in _having(name, question, options, index)]
        case IsDescribed():
            return _described(question, options, fact, index)
        case IsSeen():
            return _seen(question, options, index)
        case _:
            assert_never(asked)


def _having(name: Name, question: Question, options: Texts, index: Index) -> Sequence[bool]:
    """Whether the entries of these names have, or may have, the value; nothing where the question asks for another."""
    value = index.thing(name)
    if not says_any(question.prompt, value.spellings):
        return ()
    relation = index.bank.facts[question.fact].relation
    having: list[bool] = []
    for text in options:
        entry = index.named.get(text)
        row = index.fact_of(entry, relation.name)
        has_it = row is not None and may_be_true(value, row, index)
        having.append(has_it)
    return having


def _described(question: Question, options: Texts, fact: Fact, index: Index) -> Sequence[bool]:
    """Whether each is the entry that the clues are about: facts of it, and what the teacher wrote."""
    told: set[str] = set()
    for tested in question.facts:
        clue = index.bank.facts[tested]
        if clue.entry == fact.entry:
            told.add(index.said_of_this(clue))
    shown = set(clues(question))
    entry = index.bank.entries[fact.entry]
    scene = scene_of(entry, index.bank)
    written = set(map(normal, entry.clues))
    written.add(normal(scene))
    strange = [clue for clue in shown - told if normal(clue) not in written]
    if strange or not shown:
        return ()
    return [index.named.get(text) == fact.entry for text in options]


def _seen(question: Question, options: Texts, index: Index) -> Sequence[bool]:
    """Whether the picture may be one of the entry of that name."""
    picture = question.picture
    if picture is None or picture not in index.bank.pictures:
        return ()
    return [index.named.get(text) in picture.shows for text in options]


def _of_events(asked: OfEvent, question: Question, options: Texts, index: Index) -> Sequence[bool]:
    by_title = events_of(question, index)
    events = [by_title[text] for text in options if text in by_title]
    if len(events) < len(options):
        return ()
    match asked:
        case WasIn(year):
            if not says(question.prompt, normal(year_text(year))):
                return ()
            return [event.first.year <= year <= event.last.year for event in events]
        case CameFirst():
            return [_is_first(event, events) for event in events]
        case _:
            assert_never(asked)


def _is_first(event: Happening, events: Sequence[Happening]) -> bool:
    for other in events:
        is_after = event.last < other.first
        if other is not event and not is_after:
            return False
    return True


def _of_quotation(asked: OfQuotation, question: Question, options: Texts, index: Index) -> Sequence[bool]:
    """The prompt must quote it, whole or with the gap."""
    quotation = index.bank.facts[question.fact].value
    if not isinstance(quotation, Quotation):
        return ()
    match asked:
        case SaidIt():
            if words_of_quotation(quotation) not in question.prompt:
                return ()
            return [is_speaker(index.called(text), quotation, index) for text in options]
        case FillsGap():
            if with_gap(quotation) not in question.prompt:
                return ()
            missing = normal(quotation.missing)
            return [normal(text) == missing for text in options]
        case _:
            assert_never(asked)


def events_of(question: Question, index: Index) -> dict[str, Happening]:
    """The question's own events by their titles."""
    found: dict[str, Happening] = {}
    for fact in question.facts:
        event = index.happenings.get(fact)
        if event:
            found[event.title] = event
    return found


def facts_by_name(question: Question, index: Index) -> dict[str, Fact]:
    """The question's own facts by the names of their entries, and by the titles of their events."""
    found: dict[str, Fact] = {}
    for tested in question.facts:
        fact = index.bank.facts[tested]
        name = index.bank.entries[fact.entry].name
        found[name] = fact
        event = index.happenings.get(tested)
        if event:
            found[event.title] = fact
    return found
