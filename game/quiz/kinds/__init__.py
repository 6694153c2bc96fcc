"""The kinds of questions. A new kind is one file with a `make`, and one line in this table."""

from collections.abc import Callable, Iterator, Mapping
from random import Random

from game.facts.model import Bank, Fact
from game.quiz.kinds import (
    before_after,
    clue_ladder,
    direct,
    how_long_between,
    inverse,
    match,
    number,
    odd_one_out,
    order,
    place,
    select_all,
    sort,
    true_or_fix,
    type_answer,
    which_event,
    written,
    year,
)
from game.quiz.lint import could_be_better, is_sound
from game.quiz.question import Question

_DRAWS = 5  # of options, until no rule of good questions is broken
Make = Callable[[Fact, Bank, Random], Question | None]

KINDS: Mapping[str, Make] = {
    "direct": direct.make,
    "inverse": inverse.make,
    "year": year.make,
    "order": order.make,
    "place": place.make,
    "match": match.make,
    "number": number.make,
    "which_event": which_event.make,
    "before_after": before_after.make,
    "how_long_between": how_long_between.make,
    "odd_one_out": odd_one_out.make,
    "true_or_fix": true_or_fix.make,
    "sort": sort.make,
    "select_all": select_all.make,
    "type_answer": type_answer.make,
    "clue_ladder": clue_ladder.make,
    "written": written.make,
}


def make(kind: str, fact: Fact, bank: Bank, rng: Random) -> Question | None:
    """A question of this kind about the fact, or None where the bank cannot make a good one."""
    best: Question | None = None
    for question in _sound(kind, fact, bank, rng):
        if not could_be_better(question, bank):
            return question
        best = best or question
    return best


def can_make(kind: str, fact: Fact, bank: Bank, rng: Random) -> bool:
    """Whether `make` would give a question: the first sound one is enough, and how good it is does not matter."""
    return next(_sound(kind, fact, bank, rng), None) is not None


def _sound(kind: str, fact: Fact, bank: Bank, rng: Random) -> Iterator[Question]:
    """The draws that break no rule of error."""
    for _ in range(_DRAWS):
        question = KINDS[kind](fact, bank, rng)
        if question is None:
            return
        if is_sound(question, bank):
            yield question
