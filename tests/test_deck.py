"""What a learner is dealt: what is wanted next, in kinds that suit it, in a round that has a shape."""

from collections import Counter
from dataclasses import replace
from functools import cache
from random import Random
from typing import cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.facts.model import Bank, Day
from game.quiz.claim import IsVouchedFor
from game.quiz.known.index import index_of
from game.quiz.lint import leaks
from game.quiz.play.deck import deal
from game.quiz.play.learner import Attempt, Learner, learn, newcomer
from game.quiz.play.round import Answer, Continue, Deal, Round, step
from game.quiz.play.wish import Wish
from game.quiz.question import Choose, Question
from tests.support.samples import right, shipped, wrong
from tests.support.small import small_bank

ERA = Wish(frozenset({"space-race"}))


@pytest.fixture(scope="module")
def bank() -> Bank:
    return shipped()


def attempt(fact: str, credit: float) -> Attempt:
    return Attempt(fact, "direct", credit, 0, 0.0, "r")


def dealt(bank: Bank, learner: Learner, seed: int, count: int, wish: Wish = ERA, skill: float = 1.0) -> list[Question]:
    """The questions of a round that a player of this skill is asked."""
    rng, game, questions = Random(seed), Round(count), []
    while not game.over:
        question = deal(bank, learner, wish, game, rng)
        if question is None:
            break
        questions.append(question)
        good = rng.random() < skill
        game, _ = step(game, Deal(question))
        game, _ = step(game, Answer((right if good else wrong)(question.form)))
        learner = learn(learner, [attempt(question.fact, float(good))])
        game, _ = step(game, Continue())
    return questions


@cache
def first_round(seed: int) -> tuple[Question, ...]:
    """What a learner is asked who plays for the first time, and has all right."""
    return tuple(dealt(shipped(), Learner(), seed, 10))


@settings(max_examples=8)
@given(seed=st.integers(0, 10_000), skill=st.sampled_from([0.0, 0.5, 1.0]))
def test_a_fact_never_comes_back_within_five_questions(seed: int, skill: float) -> None:
    facts = [question.fact for question in dealt(shipped(), Learner(), seed, 20, skill=skill)]
    assert len(facts) == 20
    assert all(fact not in facts[max(0, i - 5) : i] for i, fact in enumerate(facts))


@pytest.mark.parametrize("skill", [0.0, 1.0])
def test_nor_does_it_where_one_round_follows_another(bank: Bank, skill: float) -> None:
    rng, learner, facts = Random(3), Learner(), list[str]()
    for _ in range(6):  # rounds so short that five questions reach back over the end of the one before
        game = Round(4)
        while not game.over:
            question = deal(bank, learner, ERA, game, rng)
            assert question
            facts.append(question.fact)
            for message in (Deal(question), Answer(right(question.form)), Continue()):
                game, _ = step(game, message)
        learner = learn(learner, [attempt(fact, skill) for fact in facts[-4:]])
    assert all(fact not in facts[max(0, i - 5) : i] for i, fact in enumerate(facts))


def test_a_new_learner_is_asked_core_facts_first(bank: Bank) -> None:
    """But for the hand-written ones, of which every round has two."""
    questions = dealt(bank, Learner(), 1, 10)
    others = [question for question in questions if not bank.facts[question.fact].core]
    assert len(others) <= 2
    assert all(question.kind == "written" for question in others)


def test_of_the_core_facts_easy_ones_come_before_hard_ones(bank: Bank) -> None:
    easy = {fact.id for fact in bank.by_era["space-race"] if fact.core and fact.level == 1}
    asked = [question.fact for question in dealt(bank, Learner(), 1, 12)]
    assert len(easy) >= 4
    assert len(easy.intersection(asked[:4])) >= 3  # one may be told by another
    levels = [bank.facts[fact].level for fact in asked]
    assert sum(levels[:6]) < sum(levels[6:])


def test_a_core_fact_that_was_never_right_comes_first_once_twenty_others_have_been_asked(bank: Bank) -> None:
    core = [fact for fact in bank.asked_in_era["space-race"] if fact.core]
    told = Counter(fact.entry for fact in core)  # a fact may be told by another one of its entry
    harder = [fact for fact in core if fact.level > 1 and told[fact.entry] == 1]
    missed = harder[0].id
    others = [fact.id for fact in bank.asked_in_era["space-race"] if fact.id != missed][:16]
    learner = learn(newcomer(bank), [attempt(missed, 0), *(attempt(fact, 1) for fact in others)])
    asked = [question.fact for question in dealt(bank, learner, 1, 10)]
    assert missed in asked
    early = learn(newcomer(bank), [attempt(missed, 0), *(attempt(fact, 1) for fact in others[:3])])
    assert missed not in [question.fact for question in dealt(bank, early, 1, 3)]


def test_only_the_wished_eras_are_asked(bank: Bank) -> None:
    wish = Wish(frozenset({"iss", "apollo-soyuz"}))
    assert {question.era for question in dealt(bank, Learner(), 3, 20, wish)} == {"iss", "apollo-soyuz"}


def test_practice_asks_just_the_wished_facts_each_once(bank: Bank) -> None:
    facts = tuple(fact.id for fact in bank.by_era["iss"])[:3]
    asked = [question.fact for question in dealt(bank, Learner(), 1, 3, Wish(frozenset({"iss"}), facts))]
    assert sorted(asked) == sorted(facts)


def test_a_round_is_varied() -> None:
    for seed in range(20):
        kinds = [question.kind for question in first_round(seed)]
        assert len(set(kinds)) >= 4, kinds


def test_no_question_is_answered_by_what_an_earlier_one_has_shown() -> None:
    for seed in range(20):
        questions = first_round(seed)
        for i, later in enumerate(questions):
            assert not any(leaks(earlier, later) for earlier in questions[:i])


def test_practice_goes_on_where_every_question_has_been_answered_by_another(bank: Bank) -> None:
    facts = ("apollo-11.crew", "apollo-11.commander")
    for seed in range(10):
        asked = dealt(bank, Learner(), seed, 2, Wish(frozenset(), facts))
        assert sorted(question.fact for question in asked) == sorted(facts)


def test_two_options_only_warm_a_learner_up(bank: Bank) -> None:
    old = learn(Learner(), [attempt("apollo-11.crew", 1)] * 30)
    wish = Wish(frozenset(bank.era_ids))
    for seed in range(10):
        new, later = ([q.kind for q in dealt(bank, learner, seed, 10, wish)] for learner in (Learner(), old))
        assert "before_after" not in [*new[2:], *later]


def test_a_round_has_few_statements_to_judge() -> None:
    for seed in range(10):
        assert [question.kind for question in first_round(seed)].count("true_or_fix") <= 2


def test_what_was_to_be_looked_at_again_is_not_asked() -> None:
    bank = small_bank("id: a, kind: bridge, name: A, facts: {opened: {is: 1850, review_by: 1999-06}}")
    wish = Wish(frozenset({"old"}))
    due = [Day(1999, 6, 30), Day(1999, 7, 1)]
    assert [deal(bank, Learner(), wish, Round(10), Random(1), today) is None for today in due] == [False, True]


def test_what_was_mixed_up_is_offered_again_more_often() -> None:
    builders = ["Ann Arch", "Bob Beam", "Cyd Crane", "Dan Deck", "Eve Edge", "Fay Ford", "Gus Gate", "Hal Hook"]
    bank = small_bank("\n".join(
        f"id: b{n}, kind: bridge, name: The N{n} bridge, facts: {{builder: {builder}}}"
        for n, builder in enumerate(builders)
    ))  # fmt: skip

    def offered(taken: str) -> float:
        """The share of the direct questions about the first builder in which the last one is an option."""
        learner = learn(Learner(), [replace(attempt("b0.builder", 0.0), kind="inverse", taken=taken)])
        dealt = (deal(bank, learner, Wish(frozenset(), ("b0.builder",)), Round(1), Random(seed)) for seed in range(200))
        direct = [question for question in dealt if question and question.kind == "direct"]
        assert len(direct) >= 20
        return sum("Hal Hook" in cast(Choose, question.form).options for question in direct) / len(direct)

    assert offered("") < 0.6
    assert offered("Hal Hook") > 0.8


def test_what_was_to_be_looked_at_again_is_not_asked_beside_others() -> None:
    bridges = (
        f"id: b{year}, kind: bridge, name: B{year % 10}, facts: {{opened: {year}}}" for year in range(1800, 1890, 9)
    )
    late = "id: late, kind: bridge, name: Late, facts: {opened: {is: 1895, review_by: 1999-06}}"
    bank, today, asked = small_bank("\n".join((*bridges, late))), Day(1999, 7, 1), list[str]()
    for seed in range(60):
        question = deal(bank, Learner(), Wish(frozenset({"old"})), Round(10), Random(seed), today)
        asked += question.facts if question else ()
    assert len(asked) > 60
    assert "late.opened" not in asked


def test_the_same_seed_gives_the_same_round(bank: Bank) -> None:
    assert tuple(dealt(bank, Learner(), 7, 10)) == first_round(7)
    assert first_round(7) != first_round(8)


def test_an_era_without_facts_gives_no_question(bank: Bank) -> None:
    assert deal(bank, Learner(), Wish(frozenset({"nowhere"})), Round(10), Random(1)) is None


@pytest.mark.parametrize("era", ["space-race", "apollo-soyuz", "iss", "deep-space-gateway"])
def test_a_newcomers_round_begins_easily_and_has_two_hand_written_questions(bank: Bank, era: str) -> None:
    for seed in range(5):
        questions = of_a_round(era, seed)
        first = questions[0]
        assert first.kind in ("before_after", "what_is_seen", "direct", "inverse", "written", "year", "which_event")
        assert bank.facts[first.fact].level == 1
        kinds = [question.kind for question in questions]
        assert kinds.count("written") >= 2, kinds
        prompts = [question.prompt for question in questions]
        assert len(set(prompts)) == len(prompts)


def test_nothing_strange_stands_beside_what_a_newcomer_is_asked(bank: Bank) -> None:
    index = index_of(bank)
    for seed in range(5):
        for question in of_a_round("space-race", seed):
            if isinstance(question.claim, IsVouchedFor):
                continue  # its options are the teacher's
            _, wrong = question.form.sides()
            entries = [index.named[text] for text in wrong if text in index.named]
            hardest = bank.facts[question.fact].level + 1
            assert all(bank.entries[entry].level <= hardest for entry in entries), question


@cache
def of_a_round(era: str, seed: int) -> tuple[Question, ...]:
    """What a newcomer is dealt who answers all right."""
    bank = shipped()
    rng = Random(seed)
    game = Round(10)
    wish = Wish(frozenset([era]))
    questions = []
    while not game.over:
        question = deal(bank, Learner(), wish, game, rng)
        assert question
        questions.append(question)
        for message in (Deal(question), Answer(right(question.form)), Continue()):
            game, _ = step(game, message)
    return tuple(questions)
