"""`python -m tests.newcomers [N]`: the first three rounds of N newcomers, as they are dealt, to be read.

They know beforehand, learn and forget as the game's own memory supposes of the average learner; nobody has measured
pupils with it. After the rounds stands what they have in common.
"""

import argparse
from collections.abc import Iterator, Sequence
from random import Random
from statistics import mean
from typing import NamedTuple

from game.facts.model import Bank
from game.quiz.play.deck import deal
from game.quiz.play.learner import Attempt, Learner, learn, newcomer
from game.quiz.play.luck import luck_of
from game.quiz.play.memory import BLANK, predict
from game.quiz.play.round import Answer, Continue, Deal, Round, step
from game.quiz.play.wish import Wish
from game.quiz.question import Place, Question
from tests.support.samples import right, shipped, wrong

START = 1_790_000_000.0
SECONDS = 25  # a question
ROUNDS, LENGTH = 3, 10
ERA = "space-race"


class Dealt(NamedTuple):
    """A question, the level of its fact, the chance that the average learner has it right, and whether it was."""

    question: Question
    level: int
    chance: float
    right: bool


def rounds(bank: Bank, seed: int) -> Iterator[list[Dealt]]:
    """The first rounds of a newcomer in the first era."""
    rng, learner, now = Random(seed), newcomer(bank), START
    for number in range(ROUNDS):
        game, dealt = Round(LENGTH), list[Dealt]()
        while not game.over:
            question = deal(bank, learner, Wish(frozenset({ERA})), game, rng, now=now)
            assert question
            chance = _chance(question, bank, learner, now)
            good = rng.random() < chance
            dealt.append(Dealt(question, bank.facts[question.fact].level, chance, good))
            form = question.form
            low = form.axis.low if isinstance(form, Place) else wrong(form)
            for message in (Deal(question), Answer(right(form) if good else low), Continue()):
                game, _ = step(game, message)
            shown = form.options_shown(right(form))
            answer = Attempt(question.fact, question.kind, float(good), 0, now, str(number), options=shown)
            learner, now = learn(learner, [answer]), now + SECONDS
        yield dealt


def _chance(question: Question, bank: Bank, learner: Learner, now: float) -> float:
    """Of a right answer, by an ability of 0: what was learnt of the fact counts, not what the others have told."""
    luck = luck_of(question.kind, question.form.options_shown(right(question.form)))
    level = bank.facts[question.fact].level
    mind = learner.mind if question.fact in learner.mind.traces else BLANK
    return predict(mind, question.fact, level, luck, now)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.newcomers", description=__doc__)
    parser.add_argument("count", nargs="?", type=int, default=30)
    bank, all_rounds = shipped(), list[list[list[Dealt]]]()
    for seed in range(parser.parse_args().count):
        of_one = list(rounds(bank, seed))
        all_rounds.append(of_one)
        for number, dealt in enumerate(of_one, 1):
            print(f"\nNewcomer {seed + 1}, round {number}")
            for one in dealt:
                mark = "+" if one.right else "-"
                print(f" {mark} {one.chance:.2f} level {one.level} {one.question.kind:14} {one.question.prompt}")
    print()
    for number in range(ROUNDS):
        print(_summary(number, [of_one[number] for of_one in all_rounds]))


def _summary(number: int, some: Sequence[Sequence[Dealt]]) -> str:
    first = [dealt[0].chance for dealt in some]
    third = LENGTH // 3
    early = mean(one.level for dealt in some for one in dealt[:third])
    late = mean(one.level for dealt in some for one in dealt[-third:])
    right_share = mean(one.right for dealt in some for one in dealt)
    written = min(sum(one.question.kind == "written" for one in dealt) for dealt in some)
    ends = mean(dealt[-1].question.kind == "written" for dealt in some)
    stems = min(len({one.question.prompt for one in dealt}) for dealt in some)
    return (
        f"Round {number + 1}: first right {mean(first):.2f} (least {min(first):.2f}); "
        f"levels {early:.2f} -> {late:.2f}; right {right_share:.2f}; "
        f"hand-written at least {written}, last in {ends:.0%}; stems at least {stems} of {LENGTH}"
    )


if __name__ == "__main__":
    main()
