"""A date to be pointed at on the time line of its era."""

from math import ceil, floor, log10
from random import Random

from game.facts.model import Bank, Date, Fact, year_text
from game.quiz.known.index import Index, index_of
from game.quiz.known.likeness import tells_year
from game.quiz.language.wording import asked
from game.quiz.making.compose import question
from game.quiz.question import Axis, Place, Question

_TO_ITS_END = 0.999  # of a year: the whole of it is right, and the next one is not
_PARTS = 8  # about so many labels fit on an axis


def make(fact: Fact, bank: Bank, rng: Random) -> Question | None:
    if not isinstance(fact.value, Date) or not fact.value.scorable or fact.value.year is None:
        return None
    index = index_of(bank)
    ask = asked(fact, bank)
    if tells_year(ask):
        return None
    years = [date.year for date in (fact.value, *fact.also_dates) if date.year is not None]
    form = Place(axis(fact, min(years), max(years), index), min(years), max(years) + _TO_ITS_END)
    phrases = bank.phrases
    prompt = phrases.fill("point_to_year", question=ask)
    return question("place", fact, index, form, prompt, answer=year_text(fact.value.year))


def axis(fact: Fact, first: int, last: int, index: Index) -> Axis:
    """The years of the fact's era between round ends; wider only where a date lies outside of its era."""
    era = index.bank.era(fact.era).years
    low = min(era.first.year, first)
    high = max(min(era.last.year, max(index.present, low)) if era.open else era.last.year, last)
    part = _round_part(high + 1 - low)
    return Axis(floor((low - 1) / part) * part, ceil((high + 2) / part) * part, "", step=max(1.0, part / 10))


def _round_part(span: float) -> float:
    """1, 2 or 5 times a power of ten, the least of which about eight make the span; never less than five years."""
    rough = span / _PARTS
    power = 10.0 ** floor(log10(rough))
    return max(5.0, next(nice * power for nice in (1, 2, 5, 10) if nice * power >= rough))
