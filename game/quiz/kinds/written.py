"""A question as a teacher wrote it."""

from random import Random

from game.facts.model import Bank, Fact, Written
from game.facts.why_not import told_of
from game.quiz.claim import IsVouchedFor
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
    written = fact.value
    if not isinstance(written, Written) or not written.wrong:
        return None
    count = min(MOST_WRONG, len(written.wrong))
    wrong = rng.sample(written.wrong, count)
    options = [written.right, *wrong]
    sizes = sizes_of(options)
    if sizes:
        by_size = sorted(zip(sizes, options, strict=True))
        options = [option for _, option in by_size]
    elif are_verdicts(tuple(options)):
        options.sort(key=_by_assent)
    else:
        rng.shuffle(options)
    place = options.index(written.right)
    form = Choose(tuple(options), place, ranked=sizes is not None)
    truths = []
    for option in options:
        told = told_of(option, fact.why_not)
        truths.append(told)
    return question(
        "written",
        fact,
        index_of(bank),
        form,
        written.prompt,
        IsVouchedFor(),
        truths,
    )


def _by_assent(option: str) -> tuple[bool, str]:
    return normal(option) not in AFFIRMATIVE, option
