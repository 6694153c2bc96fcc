"""A question drawn anew until it is as good as the bank can make it."""

from collections.abc import Callable, Iterator
from random import Random

from game.facts.model import Bank, Fact
from game.quiz.lint import could_be_better, is_sound
from game.quiz.making.ask import Terms
from game.quiz.question import Question

_DRAWS = 5  # of options, until no rule of good questions is broken
Make = Callable[[Fact, Bank, Random, Terms], Question | None]


def best_of_draws(make: Make, fact: Fact, bank: Bank, rng: Random, ask: Terms) -> Question | None:
    """The first question that breaks no rule, else the first one that may be shown; None where there is none."""
    first: Question | None = None
    draws = _sound(make, fact, bank, rng, ask)
    for question in draws:
        if not could_be_better(question, bank):
            return question
        if first is None:
            first = question
    return first


def any_of_draws(make: Make, fact: Fact, bank: Bank, rng: Random, ask: Terms) -> bool:
    """Whether there is a best one: the first that may be shown is enough, and how good it is does not matter."""
    draws = _sound(make, fact, bank, rng, ask)
    first = next(draws, None)
    return first is not None


def _sound(make: Make, fact: Fact, bank: Bank, rng: Random, ask: Terms) -> Iterator[Question]:
    """The draws that break no rule of error, and for which there is room; of a fact that only serves there are none."""
    if not fact.asked:
        return
    for _ in range(_DRAWS):
        question = make(fact, bank, rng, ask)
        if question is None:
            return
        is_too_hard = question.level > ask.hardest
        if is_too_hard:
            continue
        if not is_sound(question, bank):
            continue
        if ask.fits(question):
            yield question
