"""The deck of version 0.1 still deals as it did: what was missed first, and never within five questions."""

from random import Random

from game.quiz.play.round import Answer, Continue, Deal, Round, step
from tests.first_edition.deck import Wish, deal
from tests.first_edition.learner import Attempt, Learner, learn
from tests.support.samples import shipped, wrong

ERA = Wish(frozenset({"space-race"}))
AFTER = 6  # questions from a miss to the next one about the same fact


def test_what_was_missed_comes_back_after_six_questions() -> None:
    bank, learner, rng = shipped(), Learner(), Random(1)
    facts: list[str] = []
    for _ in range(2):
        game = Round(10)
        while not game.over:
            question = deal(bank, learner, ERA, game, rng)
            assert question
            facts.append(question.fact)
            for message in (Deal(question), Answer(wrong(question.form)), Continue()):
                game, _ = step(game, message)
            learner = learn(learner, [Attempt(question.fact, question.kind, 0.0, 0, 0.0, "r")])
    at_once = [later == earlier for earlier, later in zip(facts, facts[AFTER:], strict=False)]
    assert sum(at_once) > len(at_once) / 2  # a miss waits longer where an earlier question of the round has told it
    assert all(fact not in facts[i + 1 : i + AFTER] for i, fact in enumerate(facts))
