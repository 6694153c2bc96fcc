"""Dates and numbers as options: in their order, and as far from each other as the level asks."""

from collections.abc import Sequence
from itertools import pairwise

from game.facts.model import Bank, Date, Fact, Quantity
from game.quiz.claim import IsValue, LiesBetween
from game.quiz.known.happenings import APPROXIMATELY
from game.quiz.language.sizes import measured, sizes_of
from game.quiz.lint.rule import Example, error
from game.quiz.making.ranks import GAPS, RATIOS
from game.quiz.question import Question

_CLOSE = 1e-9
_HARDEST = 5  # level
_YEAR = "In which year was Sputnik 1 launched?"
_MASS = "What was the mass of Sputnik 1?"
_YEARS = ("1951", "*1957", "1963", "1969")


@error(
    "L17",
    "dates and numbers must ascend",
    breaks=Example("sputnik-1.launched", _YEAR, ("1969", "*1957", "1963", "1951")),
    keeps=Example("sputnik-1.launched", _YEAR, _YEARS),
)
def not_ascending(question: Question, bank: Bank) -> bool:
    """Those to choose from, or to be partners, stand in their order, whatever is claimed of them."""
    column = question.form.ranks()
    sizes = sizes_of(column) or ()
    neighbours = pairwise(sizes)
    return any(size >= following for size, following in neighbours)


@error(
    "L18",
    "the years are too close for the level",
    breaks=Example("sputnik-1.launched", _YEAR, ("1956", "*1957", "1958", "1959")),
    keeps=Example("sputnik-1.launched", _YEAR, _YEARS),
)
def years_too_close(question: Question, bank: Bank) -> bool:
    """Also of those that would put a statement right."""
    least = _least_gap(question, bank.facts[question.fact])
    if least is None:
        return False
    options = question.form.alternatives()
    years = sizes_of(options) or ()
    for before, year in pairwise(years):
        gap = year - before
        if gap < least - _CLOSE:
            return True
    return False


def _least_gap(question: Question, fact: Fact) -> int | None:
    """In years; None where the options are no years."""
    least = GAPS[question.level][0]
    if not isinstance(fact.value, Date) or not isinstance(question.claim, IsValue):
        return None
    if fact.value.approximate:
        return max(least, 2 * APPROXIMATELY + 1)
    return least


@error(
    "L19",
    "the numbers are too close for the level",
    breaks=Example("sputnik-1.mass", _MASS, ("*83.6 kg", "84.1 kg", "84.9 kg", "85.2 kg")),
    keeps=Example("sputnik-1.mass", _MASS, ("41.8 kg", "*83.6 kg", "167.2 kg", "334.4 kg")),
)
def numbers_too_close(question: Question, bank: Bank) -> bool:
    """Of options, which may be lengths of time between two events; and of what is to be put in order, or to be paired,
    by its size."""
    fact = bank.facts[question.fact]
    is_quantity = isinstance(fact.value, Quantity)
    if not is_quantity and not _asks_for_length(question):
        return False
    level = _HARDEST if question.form.partners() else question.level
    least = RATIOS[level] - _CLOSE
    sizes = _sizes(question, bank)
    neighbours = pairwise(sizes)
    return any(before <= 0 or size / before < least for before, size in neighbours)


def _sizes(question: Question, bank: Bank) -> Sequence[float]:
    """What has to be told apart, ascending."""
    form = question.form
    if form.in_order():
        return _measured(question, bank)
    if form.partners():
        return _measured(question, bank)
    if not isinstance(question.claim, IsValue | LiesBetween):
        return ()
    options = form.alternatives()
    return sizes_of(options) or ()


def _measured(question: Question, bank: Bank) -> Sequence[float]:
    """The quantities that the question tests."""
    sizes: list[float] = []
    for tested in question.facts:
        value = bank.facts[tested].value
        if isinstance(value, Quantity):
            size, _ = measured(value)
            sizes.append(size)
    return sorted(sizes)


def _asks_for_length(question: Question) -> bool:
    return isinstance(question.claim, LiesBetween)
