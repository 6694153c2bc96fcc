"""The year of an event, among years that lie too far off to be meant: in which year was Sputnik 1 launched?"""

from dataclasses import replace
from itertools import product
from random import Random

from game.facts.dates import parse_date
from game.facts.model import Bank, Date, Fact, year_text
from game.quiz.claim import IsValue
from game.quiz.known.earliest import earliest_year, latest_years
from game.quiz.known.happenings import APPROXIMATELY
from game.quiz.known.hardness import in_figures
from game.quiz.known.index import Index, index_of
from game.quiz.known.likeness import tells_year
from game.quiz.language.wording import asked_for_year
from game.quiz.making.ask import Terms
from game.quiz.making.compose import question
from game.quiz.making.introducing import introduced
from game.quiz.making.ranks import levels_from, years_beside
from game.quiz.making.remarks import on_year
from game.quiz.question import Choose, Question

_Ranked = tuple[tuple[int, ...], int, int]
_GIVEN = 1000  # how much more a year weighs that the teacher gave


def make(fact: Fact, bank: Bank, rng: Random, ask: Terms) -> Question | None:
    date = fact.value
    if not isinstance(date, Date) or not date.scorable or date.year is None:
        return None
    index = index_of(bank)
    prompt = introduced(asked_for_year, fact, index, ask)
    if tells_year(prompt):
        return None
    found = _years(fact, date, date.year, prompt, index, rng)
    if found is None:
        return None
    years, rank, level = found
    options = tuple(map(year_text, years))
    truths = []
    for year in years:
        truth = on_year(year, fact, index)
        truths.append(truth)
    truths[rank] = index.said(fact)
    made = question(
        "year",
        fact,
        index,
        Choose(options, rank, ranked=True),
        prompt,
        IsValue(),
        truths,
    )
    least = in_figures(fact)
    hardest = max(level, least)
    return replace(made, level=hardest)


def _years(fact: Fact, date: Date, truth: int, prompt: str, index: Index, rng: Random) -> _Ranked | None:
    """The years to choose from, the rank of the truth among them and the level that they are worth."""
    first = earliest_year(fact, prompt, index)
    least_gap = 2 * APPROXIMATELY + 1 if date.approximate else 1
    real = dict(index.much_happened)
    for text in fact.wrong:
        given = parse_date(text)
        if given:
            real[given.first.year] = _GIVEN
    found = None
    limits = latest_years(fact, prompt, index)
    levels = levels_from(fact.level)
    for last, level in product(limits, levels):
        room = first, last
        found = years_beside(
            truth,
            level,
            room,
            real,
            least_gap,
            rng,
        )
        if found:
            break
    if found is None:
        return None
    years, _, _ = found
    for other in fact.also_dates:
        if other.year != truth and other.year in years:
            return None
    return found
