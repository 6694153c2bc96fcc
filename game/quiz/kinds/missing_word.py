"""The word that is missing in what somebody said: the _____ has landed."""

from random import Random

from game.facts.model import Bank, Fact, Quotation
from game.quiz.claim import FillsGap
from game.quiz.known.index import index_of
from game.quiz.language.quoting import asked_for_word
from game.quiz.making.ask import Terms
from game.quiz.making.compose import question
from game.quiz.question import Choose, Question


def make(fact: Fact, bank: Bank, rng: Random, ask: Terms) -> Question | None:
    quotation = fact.value
    if not isinstance(quotation, Quotation):
        return None
    options = [quotation.missing, *quotation.wrong_words]
    rng.shuffle(options)
    key = options.index(quotation.missing)
    return question(
        "missing_word",
        fact,
        index_of(bank),
        Choose(tuple(options), key),
        asked_for_word(quotation, bank),
        FillsGap(),
    )
