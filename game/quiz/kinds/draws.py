"""A question drawn anew until it is as good as the bank can make it."""

from collections.abc import Callable, Iterator
from random import Random

from game.facts.model import Bank, Fact
from game.quiz.lint import could_be_better, is_sound
from game.quiz.question import Question

_DRAWS = 5  # of options, until no rule of good questions is broken
Make = Callable[[Fact, Bank, Random], Question | None]


def best_of_draws(make: Make, fact: Fact, bank: Bank, rng: Random) -> Question | None:
    """The first question that breaks no rule, else the first one that may be shown; None where there is none."""
    best: Question | None = None
    for question in _sound(make, fact, bank, rng):
        if not could_be_better(question, bank):
            return question
        best = best or question
    return best


def any_of_draws(make: Make, fact: Fact, bank: Bank, rng: Random) -> bool:
    """Whether there is a best one: the first that may be shown is enough, and how good it is does not matter."""
    return next(_sound(make, fact, bank, rng), None) is not None


def _sound(make: Make, fact: Fact, bank: Bank, rng: Random) -> Iterator[Question]:
    """The draws that break no rule of error; of a fact that only serves there is none."""
    if not fact.asked:
        return
    for _ in range(_DRAWS):
        question = make(fact, bank, rng)
        if question is None:
            return
        if is_sound(question, bank):
            yield question
