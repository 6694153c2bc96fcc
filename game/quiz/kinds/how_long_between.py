"""The years between two events: about how many passed between the launch of Sputnik 1 and the first Moon landing?"""

from dataclasses import replace
from decimal import Decimal
from random import Random

from game.facts.model import Bank, Fact, quantity_text
from game.quiz.compose import question
from game.quiz.happenings import Happening
from game.quiz.index import index_of
from game.quiz.pool import some_of
from game.quiz.question import Choose, Question
from game.quiz.ranks import years_beside
from game.quiz.wording import sentence
from game.words import tr

_LEAST, _MOST = 3, 60  # years; fewer are hard to tell apart, more are another story
_CLEAR = 1.0  # years by which each wrong option must miss every length of time that may be meant
_LONGEST_PROMPT, _MOST_WORDS = 120, 18  # letters, words


def make(fact: Fact, bank: Bank, rng: Random) -> Question | None:
    index = index_of(bank)
    own = index.happenings.get(fact.id)
    if own is None or not own.is_card or own.year is None:
        return None
    pool = [some for some in some_of(index.cards_open_with(fact), rng) if _goes_with(own, some)]
    if not pool:
        return None
    other = rng.choice(pool)
    first, last = sorted((own, other), key=lambda event: event.first)
    prompt = tr("About how many years passed between “{first}” and “{last}”?").format(
        first=first.title, last=last.title
    )
    shortest, longest = last.first.decimal - first.last.decimal, last.last.decimal - first.first.decimal
    real = index.times_between(fact)
    found = years_beside(round((shortest + longest) / 2), fact.level, (1, max(real)), real, 2, rng)
    if not found or len(prompt) > _LONGEST_PROMPT or len(prompt.split()) > _MOST_WORDS:
        return None
    numbers, rank, level = found
    wrong = [number for number in numbers if number != numbers[rank]]
    if any(shortest - _CLEAR < number < longest + _CLEAR for number in wrong):
        return None
    form = Choose(tuple(quantity_text(Decimal(number), tr("years")) for number in numbers), rank, ranked=True)
    asked = question("how_long_between", fact, index, form, prompt, also=[other.fact.id])
    return replace(asked, level=level, said=f"{sentence(first.fact, bank)} {sentence(last.fact, bank)}")


def _goes_with(own: Happening, other: Happening) -> bool:
    if other.year is None or own.year is None:
        return False
    return own.fact.entry != other.fact.entry and _LEAST <= abs(own.year - other.year) <= _MOST
