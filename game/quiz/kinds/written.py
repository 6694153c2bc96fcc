"""A question as a teacher wrote it."""

from random import Random

from game.facts.model import Bank, Fact, Written
from game.quiz.known.index import index_of
from game.quiz.language.sizes import sizes_of
from game.quiz.language.wording import normal
from game.quiz.lint.parts import AFFIRMATIVE, are_verdicts
from game.quiz.making.ask import Terms
from game.quiz.making.compose import question
from game.quiz.question import Choose, Question

MOST_WRONG = 3


def make(fact: Fact, bank: Bank, rng: Random, ask: Terms) -> Question | None:
    """Numbers and dates ascend, and yes stands before no; other options are shuffled."""
    if not isinstance(fact.value, Written) or not fact.value.wrong:
        return None
    right, wrong = fact.value.right, fact.value.wrong
    options = [right, *rng.sample(wrong, min(MOST_WRONG, len(wrong)))]
    sizes = sizes_of(options)
    if sizes:
        options = [option for _, option in sorted(zip(sizes, options, strict=True))]
    elif are_verdicts(tuple(options)):
        options.sort(key=_by_assent)
    else:
        rng.shuffle(options)
    form = Choose(tuple(options), options.index(right), ranked=sizes is not None)
    return question("written", fact, index_of(bank), form, fact.value.prompt)


def _by_assent(option: str) -> tuple[bool, str]:
    return normal(option) not in AFFIRMATIVE, option
