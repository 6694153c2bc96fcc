"""A question as a teacher wrote it."""

from random import Random

from game.facts.model import Bank, Fact, Written
from game.quiz.compose import question
from game.quiz.index import index_of
from game.quiz.question import Choose, Question
from game.quiz.sizes import sizes_of

_MOST_WRONG = 3


def make(fact: Fact, bank: Bank, rng: Random) -> Question | None:
    """Numbers and dates ascend; other options are shuffled."""
    if not isinstance(fact.value, Written) or len(fact.value.wrong) < 2:
        return None
    right, wrong = fact.value.right, fact.value.wrong
    options = [right, *rng.sample(wrong, min(_MOST_WRONG, len(wrong)))]
    sizes = sizes_of(options)
    if sizes:
        options = [option for _, option in sorted(zip(sizes, options, strict=True))]
    else:
        rng.shuffle(options)
    form = Choose(tuple(options), options.index(right), ranked=sizes is not None)
    return question("written", fact, index_of(bank), form, fact.value.prompt)
