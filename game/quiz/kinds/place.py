"""A date to be pointed at on the time line of its era, where its year is worth knowing."""

from dataclasses import replace
from math import ceil, floor, log10
from random import Random

from game.facts.model import Bank, Date, Fact, year_text
from game.quiz.claim import IsValue
from game.quiz.known.index import Index, index_of
from game.quiz.known.likeness import tells_year
from game.quiz.language.wording import asked
from game.quiz.making.ask import Terms
from game.quiz.making.compose import question
from game.quiz.question import Axis, Place, Question

_TO_ITS_END = 0.999  # of a year: the whole of it is right, and the next one is not
_LEAST_PART = 5.0  # years
_EASIEST = 2  # level: what everybody knows is what happened, not its year without any options
_HARDEST, _HARDEST_OF_A_STORY = 2, 3  # levels up to which one may be expected to have heard of the year
_PARTS = 8  # about so many labels fit on an axis


def make(fact: Fact, bank: Bank, rng: Random, ask: Terms) -> Question | None:
    date = fact.value
    if not isinstance(date, Date) or not date.scorable or date.year is None:
        return None
    index = index_of(bank)
    if not _is_worth_knowing(fact, index):
        return None
    prompt = asked(fact, bank)
    if tells_year(prompt):
        return None
    dates = (date, *fact.also_dates)
    years = [some.year for some in dates if some.year is not None]
    first, last = min(years), max(years)
    scale = axis(fact, first, last, index)
    form = Place(scale, first, last + _TO_ITS_END)
    prompt = bank.phrases.fill("point_to_year", question=prompt)
    made = question(
        "place",
        fact,
        index,
        form,
        prompt,
        IsValue(),
    )
    level = max(made.level, _EASIEST)
    answer = year_text(date.year)
    return replace(made, answer=answer, level=level)


def _is_worth_knowing(fact: Fact, index: Index) -> bool:
    """Whether everybody should know it, or somebody tells a story with it."""
    hardest = _HARDEST_OF_A_STORY if index.is_in_a_story(fact) else _HARDEST
    return fact.core or fact.level <= hardest


def axis(fact: Fact, first: int, last: int, index: Index) -> Axis:
    """The years of the fact's era between round ends; wider only where a date lies outside of its era."""
    era = index.bank.era(fact.era).years
    low = min(era.first.year, first)
    end = era.last.year
    if era.open:
        end = min(end, max(index.present, low))
    high = max(end, last)
    part = _round_part(high + 1 - low)
    low_end = floor((low - 1) / part) * part
    high_end = ceil((high + 2) / part) * part
    step = max(1.0, part / 10)
    return Axis(low_end, high_end, "", step=step)


def _round_part(span: float) -> float:
    """1, 2 or 5 times a power of ten, the least of which about eight make the span; never less than five years."""
    rough = span / _PARTS
    power = 10.0 ** floor(log10(rough))
    for nice in (1, 2, 5):
        if nice * power >= rough:
            return max(_LEAST_PART, nice * power)
    return max(_LEAST_PART, 10 * power)
