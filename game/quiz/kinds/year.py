"""The year of an event, among years that lie too far off to be meant: in which year was Sputnik 1 launched?"""

from dataclasses import replace
from random import Random

from game.facts.dates import parse_date
from game.facts.model import Bank, Date, Fact, year_text
from game.quiz.known.happenings import APPROXIMATELY
from game.quiz.known.index import index_of
from game.quiz.known.likeness import tells_year
from game.quiz.language.wording import asked_for_year
from game.quiz.making.ask import Terms
from game.quiz.making.compose import question, truth_of_year
from game.quiz.making.ranks import years_beside
from game.quiz.question import Choose, Question

_GIVEN = 1000  # how much more a year weighs that the teacher gave


def make(fact: Fact, bank: Bank, rng: Random, ask: Terms) -> Question | None:
    if not isinstance(fact.value, Date) or not fact.value.scorable or fact.value.year is None:
        return None
    index, prompt, truth = index_of(bank), asked_for_year(fact, bank), fact.value.year
    if tells_year(prompt):
        return None
    room = index.beginning, index.present  # nothing was launched before the first launch
    given = [date.first.year for text in fact.wrong if (date := parse_date(text))]
    least_gap = 2 * APPROXIMATELY + 1 if fact.value.approximate else 1
    real = {**index.much_happened, **dict.fromkeys(given, _GIVEN)}
    found = years_beside(truth, fact.level, room, real, least_gap, rng)
    if not found or any(other.year != truth and other.year in found[0] for other in fact.also_dates):
        return None
    years, rank, level = found
    form = Choose(tuple(year_text(year) for year in years), rank, ranked=True)
    truths = [index.said(fact) if year == truth else truth_of_year(year, index) for year in years]
    return replace(question("year", fact, index, form, prompt, truths), level=level)
