"""Dates and numbers as options: in their order, and as far from each other as the level asks."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from game.facts.model import Bank, Date, Fact, Quantity
from game.quiz.claim import IsValue, LiesBetween, MakesTrue
from game.quiz.known.happenings import APPROXIMATELY
from game.quiz.language.sizes import measured, sizes_of
from game.quiz.lint.parts import Texts, columns
from game.quiz.lint.rule import Draft, error
from game.quiz.making.ranks import GAPS, RATIOS
from game.quiz.question import Arrange, Choose, Pair, Question

_CLOSE = 1e-9
_HARDEST = 5  # level
_YEAR = "In which year was Sputnik 1 launched?"
_MASS = "What was the mass of Sputnik 1?"
_YEARS = ("1951", "*1957", "1963", "1969")


@error(
    "L17",
    "dates and numbers must ascend",
    breaks=Draft("sputnik-1.launched", _YEAR, ("1969", "*1957", "1963", "1951")),
    keeps=Draft("sputnik-1.launched", _YEAR, _YEARS),
)
def not_ascending(question: Question, bank: Bank) -> bool:
    """Those to choose from, or to be partners, stand in their order, whatever is claimed of them."""
    match question.form:
        case Choose():
            column = corrections(question)
        case Pair(_, right):
            column = right
        case _:
            return False
    sizes = sizes_of(column) if column else None
    return sizes is not None and any(size >= following for size, following in pairwise(sizes))


def corrections(question: Question) -> Texts:
    """The options that can be compared: not the one that a sentence is true, beside those that put it right."""
    column = columns(question)[0]
    return column[1:] if isinstance(question.claim, MakesTrue) else column


@error(
    "L18",
    "the years are too close for the level",
    breaks=Draft("sputnik-1.launched", _YEAR, ("1956", "*1957", "1958", "1959")),
    keeps=Draft("sputnik-1.launched", _YEAR, _YEARS),
)
def years_too_close(question: Question, bank: Bank) -> bool:
    """Also of years between two events, and of those that would put a statement right."""
    if not isinstance(question.form, Choose):
        return False
    least, fact = GAPS[question.level][0], bank.facts[question.fact]
    if not isinstance(question.claim, LiesBetween):
        if not _offers(question, fact, Date):
            return False
        if isinstance(fact.value, Date) and fact.value.approximate:
            least = max(least, 2 * APPROXIMATELY + 1)
    sizes = sizes_of(corrections(question)) or ()
    return any(year - before < least - _CLOSE for before, year in pairwise(sizes))


@error(
    "L19",
    "the numbers are too close for the level",
    breaks=Draft("sputnik-1.mass", _MASS, ("*83.6 kg", "84.1 kg", "84.9 kg", "85.2 kg")),
    keeps=Draft("sputnik-1.mass", _MASS, ("41.8 kg", "*83.6 kg", "167.2 kg", "334.4 kg")),
)
def numbers_too_close(question: Question, bank: Bank) -> bool:
    """Of options; and of what is to be put in order, or to be paired, by its size."""
    fact, form = bank.facts[question.fact], question.form
    if isinstance(form, Choose) and _offers(question, fact, Quantity):
        sizes: Sequence[float] = sizes_of(corrections(question)) or ()
    elif isinstance(form, Arrange | Pair) and isinstance(fact.value, Quantity):
        sizes = _measured(bank.facts[tested] for tested in question.facts)
    else:
        return False
    least = RATIOS[_HARDEST if isinstance(form, Pair) else question.level]
    return any(before <= 0 or size / before < least - _CLOSE for before, size in pairwise(sizes))


def _offers(question: Question, fact: Fact, values: type) -> bool:
    is_of_values = isinstance(question.claim, IsValue | MakesTrue)
    return is_of_values and isinstance(fact.value, values)


def _measured(facts: Iterable[Fact]) -> Sequence[float]:
    """The sizes, ascending."""
    quantities = [fact.value for fact in facts if isinstance(fact.value, Quantity)]
    return sorted(measured(quantity)[0] for quantity in quantities)
