"""What a question claims beyond what the bank's facts bear out."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from game.facts.model import Bank, Date, Fact, Quantity
from game.quiz.known.happenings import APPROXIMATELY
from game.quiz.known.index import Index, index_of, names_of
from game.quiz.known.truth import certainly_false, may_be_true, surely_without
from game.quiz.language.sizes import measured, sizes_of
from game.quiz.language.wording import normal, says
from game.quiz.lint.key import asked_value, in_common, of_values, thing
from game.quiz.lint.parts import bare, columns, sides, texts
from game.quiz.making.ranks import GAPS, RATIOS
from game.quiz.question import Arrange, Choose, ChooseMany, Ladder, Pair, Question, Typed

_CLOSE = 1e-9
_SUBJECT_FIRST = ("direct", "year", "place", "number", "true_or_fix")
_OF_A_YEAR = ("year", "place", "match", "order", "type_answer")


def wrong_option_not_surely_false(question: Question, bank: Bank) -> bool:
    """What is wrong may be so because a list has all there is, because the teacher says so, or by a date."""
    form, fact, index = question.form, bank.facts[question.fact], index_of(bank)
    if isinstance(form, Ladder):
        kin = index.relatives(fact.entry)
        return any(index.named.get(text) in kin for text in sides(question)[1])
    if not names_of(fact):
        return False
    match form:
        case Choose() if question.kind == "odd_one_out":
            return _odd_one_may_be_like_the_others(question, fact, index)
        case Choose() if question.kind == "inverse":
            return not _surely_without(question, sides(question)[1], fact, index)
        case ChooseMany(options) if not of_values(options, fact, index):
            return not _surely_without(question, sides(question)[1], fact, index)
        case Choose() | ChooseMany():
            values = question.kind in ("direct", "select_all", "true_or_fix")
            return values and not _surely_false(_wrong_values(question), fact, index)
        case Pair():
            return _partner_of_another(form, fact, index)
        case Typed(_, wrong):
            return any(may_be_true(thing(text, index), fact, index) for text in wrong)
        case _:
            return False


def _wrong_values(question: Question) -> Sequence[str]:
    """Also those that stand beside a true statement."""
    if not isinstance(question.form, Choose):
        return sides(question)[1]
    options, key = bare(question, question.form.options), question.form.key
    first = question.kind == "true_or_fix"
    return [text for place, text in enumerate(options) if place != key and not (first and place == 0)]


def _surely_false(wrong: Sequence[str], fact: Fact, index: Index) -> bool:
    vouched = {normal(text) for text in fact.wrong}
    return all(normal(text) in vouched or certainly_false(thing(text, index), fact, index) for text in wrong)


def _surely_without(question: Question, wrong: Sequence[str], fact: Fact, index: Index) -> bool:
    value = asked_value(question, fact, index)
    entries = (index.named.get(text, "") for text in wrong)
    return value is not None and all(surely_without(entry, value, fact.relation.name, index) for entry in entries)


def _odd_one_may_be_like_the_others(question: Question, fact: Fact, index: Index) -> bool:
    (odd,), others = sides(question)
    common = in_common(question, others, fact, index)
    entry = index.named.get(odd, "")
    return not common or not all(surely_without(entry, value, fact.relation.name, index) for value in common)


def _partner_of_another(form: Pair, fact: Fact, index: Index) -> bool:
    return not all(
        (row := index.fact_of(index.named.get(one), fact.relation.name))
        and certainly_false(thing(text, index), row, index)
        for one, place in zip(form.left, form.key, strict=True)
        for spot, text in enumerate(form.right)
        if spot != place
    )


def not_ascending(question: Question, bank: Bank) -> bool:
    """Dates and numbers to choose from, or to be partners, stand in their order, whatever the kind."""
    match question.form:
        case Choose():
            column = columns(question)[0][question.kind == "true_or_fix" :]
        case Pair(_, right):
            column = right
        case _:
            return False
    sizes = sizes_of(column) if column else None
    return sizes is not None and any(one >= other for one, other in pairwise(sizes))


def years_too_close(question: Question, bank: Bank) -> bool:
    """Also of years between two events, and of those that would put a statement right."""
    fact = bank.facts[question.fact]
    lengths = question.kind == "how_long_between"
    if not isinstance(question.form, Choose) or not (lengths or _offers(question, fact, Date)):
        return False
    least = GAPS[question.level][0]
    if isinstance(fact.value, Date) and fact.value.approximate and not lengths:
        least = max(least, 2 * APPROXIMATELY + 1)
    sizes = sizes_of(columns(question)[0][question.kind == "true_or_fix" :]) or ()
    return any(other - one < least - _CLOSE for one, other in pairwise(sizes))


def numbers_too_close(question: Question, bank: Bank) -> bool:
    """Of options; and of what is to be put in order, or to be paired, by its size."""
    fact, form = bank.facts[question.fact], question.form
    if isinstance(form, Choose) and _offers(question, fact, Quantity):
        sizes = sizes_of(columns(question)[0][question.kind == "true_or_fix" :]) or ()
    elif isinstance(form, Arrange | Pair) and isinstance(fact.value, Quantity):
        values = (bank.facts[some].value for some in question.facts)
        sizes = tuple(sorted(measured(value)[0] for value in values if isinstance(value, Quantity)))
    else:
        return False
    least = RATIOS[5 if isinstance(form, Pair) else question.level]
    return any(one <= 0 or other / one < least - _CLOSE for one, other in pairwise(sizes))


def _offers(question: Question, fact: Fact, values: type) -> bool:
    return question.kind in ("direct", "year", "true_or_fix") and isinstance(fact.value, values)


def subject_missing(question: Question, bank: Bank) -> bool:
    """A prompt made from a template names its subject; what a teacher asks in other words is left alone."""
    fact = bank.facts[question.fact]
    if question.kind not in _SUBJECT_FIRST or fact.ask:
        return False
    return not says(question.prompt, normal(bank.entries[fact.entry].called))


def clue_is_an_option(question: Question, bank: Bank) -> bool:
    clues = _clues(bank)
    written = question.form.answers if isinstance(question.form, Typed) else texts(question)
    return any(normal(text) in clues for text in written)


@lru_cache(maxsize=2)
def _clues(bank: Bank) -> frozenset[str]:
    return frozenset(normal(entry.clue) for entry in bank.entries.values() if entry.clue)


def as_of_missing(question: Question, bank: Bank) -> bool:
    return not question.as_of and any(bank.facts[fact].as_of for fact in question.facts)


def year_told(question: Question, bank: Bank) -> bool:
    fact = bank.facts[question.fact]
    if question.kind not in _OF_A_YEAR or not isinstance(fact.value, Date):
        return False
    return says(question.prompt, str(fact.value.first.year))


def source_missing(question: Question, bank: Bank) -> bool:
    return not question.source.strip()
