"""Which of two events came first: to warm up, since half of all guesses are right."""

from random import Random

from game.facts.model import Bank, Fact
from game.quiz.known.index import index_of
from game.quiz.known.pool import some_of
from game.quiz.making.compose import question
from game.quiz.making.ranks import GAPS
from game.quiz.question import Choose, Question

_HARDEST = 2  # level up to which a question with two options is asked


def make(fact: Fact, bank: Bank, rng: Random) -> Question | None:
    index = index_of(bank)
    own = index.happenings.get(fact.id)
    if own is None or not own.is_card or fact.level > _HARDEST:
        return None
    least = GAPS[fact.level][0] / 2
    others = [some for some in some_of(index.cards_open_with(fact), rng) if some.far_from(own, least)]
    if not others:
        return None
    pair = rng.sample([own, rng.choice(others)], 2)
    first = min(pair, key=lambda event: event.first)
    form = Choose(tuple(event.title for event in pair), pair.index(first))
    also = [event.fact.id for event in pair if event is not own]
    truths = [index.said(event.fact) for event in pair]
    prompt = bank.phrases.fill("which_came_first")
    return question("before_after", fact, index, form, prompt, truths, also)
