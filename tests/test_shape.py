"""The shape of a round, and the kinds that suit a fact."""

from collections import Counter
from dataclasses import replace
from functools import cache
from random import Random

import pytest

from game.facts.model import Bank, Fact, Written
from game.quiz.kinds import KINDS
from game.quiz.play.deck import deal
from game.quiz.play.kind_order import LONG, MOST_LONG, Grasp, Suited, grasp_of, kinds_for
from game.quiz.play.learner import Attempt, learn, newcomer
from game.quiz.play.memory import DAY
from game.quiz.play.need import Need, Want
from game.quiz.play.round import Answer, Continue, Deal, Round, step
from game.quiz.play.shape import Course, kinship, shaped
from game.quiz.play.wish import Wish
from game.quiz.question import Question
from tests.newcomers import START, Dealt, rounds
from tests.support.samples import HERE, right, shipped
from tests.test_wanted import LED_BY, fact

NEWCOMERS = 0, 1, 22, 24  # the last two had to type a name first


@cache
def first_rounds() -> tuple[tuple[list[Dealt], ...], ...]:
    return tuple(tuple(rounds(shipped(), seed)) for seed in NEWCOMERS)


def test_a_newcomers_round_begins_with_what_will_be_right() -> None:
    for first, second, third in first_rounds():
        assert first[0].chance >= 0.72
        assert second[0].chance >= 0.9
        assert third[0].chance >= 0.9


def test_no_round_begins_with_what_takes_long() -> None:
    for of_one in first_rounds():
        assert all(dealt[0].question.kind not in LONG for dealt in of_one)


def test_what_is_surest_is_asked_first_and_then_what_comes_next_to_it(bank: Bank) -> None:
    """Of the best there may be no question with options left."""
    fresh = Want(Need.NEW, (1.0, 0.0), fact("fresh", 1), 0.65)
    known = [Want(Need.KNOWN, (0.0, 0.0), fact(f"f{sure}", 1), sure, right=True) for sure in (0.8, 0.99, 0.93, 0.7)]
    order = shaped([fresh, *known], Course(10, first=True), bank)
    assert [one.id for one in order] == ["f0.93", "f0.99", "f0.8", "f0.7", "fresh"]
    later = shaped([fresh, *known], Course(3), bank)
    assert later[0].id == "fresh"


def test_a_newcomers_round_has_two_hand_written_questions_one_of_them_last_and_no_words_twice() -> None:
    for of_one in first_rounds():
        for dealt in of_one:
            written = [one for one in dealt if one.question.kind == "written"]
            assert len(written) >= 2
            assert dealt[-1] in written
            assert len({one.question.prompt for one in dealt}) == len(dealt)


def test_levels_rise_within_a_round() -> None:
    early = [one.level for of_one in first_rounds() for dealt in of_one for one in dealt[:3]]
    late = [one.level for of_one in first_rounds() for dealt in of_one for one in dealt[-3:]]
    assert sum(early) < sum(late)


def dealt_later(era: str, fading: frozenset[str], bank: Bank) -> list[Question]:
    """A round of an era, by somebody who was asked about another one two months ago, and right every other time."""
    known = [one.id for one in bank.asked_in_era["space-race"]][:40]
    answers = [
        Attempt(one, "year", float(number % 2), 0, START - 60 * DAY + number, "r")
        for number, one in enumerate(known * 2)
    ]
    learner = learn(newcomer(bank), answers)
    rng, game, questions = Random(1), Round(10), list[Question]()
    while not game.over:
        question = deal(bank, learner, Wish(frozenset({era}), fading=fading), game, rng, now=START)
        assert question
        questions.append(question)
        for message in (Deal(question), Answer(right(question.form)), Continue()):
            game, _ = step(game, message)
        learner = learn(learner, [Attempt(question.fact, question.kind, 1.0, 0, START, "r")])
    return questions


def test_a_round_of_an_era_brings_back_what_fades_of_others_and_is_half_of_its_own_at_least() -> None:
    bank = shipped()
    eras = Counter(question.era for question in dealt_later("iss", frozenset(bank.era_ids), bank))
    assert eras.keys() == {"iss", "space-race"}
    assert eras["iss"] >= 5
    assert Counter(question.era for question in dealt_later("iss", frozenset(), bank)) == {"iss": 10}


def test_a_round_has_two_at_most_that_take_long() -> None:
    bank = shipped()
    for era in ("space-race", "iss"):
        questions = dealt_later(era, frozenset(bank.era_ids), bank)
        assert sum(question.kind in LONG for question in questions) <= MOST_LONG


def written(name: str, level: int) -> Fact:
    return Fact(name, "", LED_BY, Written("Why?", "So", ("No", "Nay")), "old", "only", HERE, "s", level=level)


def some(*facts: Fact, need: Need = Need.NEW) -> list[Want]:
    return [Want(need, (0.0, 0.0), one, 1 - one.level / 10) for one in facts]


def test_what_is_dealt_anyway_is_dealt_with_the_easy_first(bank: Bank) -> None:
    pool = [fact(f"f{level}", level) for level in (4, 2, 5, 3, 1)]
    begun = Course(6, [fact("begun")])
    order = shaped(some(*pool), begun, bank)
    assert [one.level for one in order] == [2, 4, 5, 3, 1]  # two are left that will not be written by hand, after one
    assert shaped(some(*pool), Course(9, [fact("begun")]), bank)[0].level == 1


def test_of_two_that_are_as_hard_the_one_comes_that_has_to_do_with_the_one_before(bank: Bank) -> None:
    before = bank.facts["apollo-11.moon_landing"]
    kin = replace(bank.facts["apollo-11.crew"], level=1)
    pool = [replace(bank.facts["sputnik-1.launched"], level=1), kin]
    assert kinship(before, kin, bank) > kinship(before, pool[0], bank)
    assert shaped(some(*pool), Course(10, [before]), bank)[0] == kin


def test_what_is_written_by_hand_comes_last_and_is_not_too_hard(bank: Bank) -> None:
    pool = [fact("easy", 1), written("hard", 4), written("good", 3)]
    asked = [fact(f"f{number}") for number in range(9)]
    assert shaped(some(*pool), Course(10, asked), bank)[0].id == "good"
    assert shaped(some(*pool), Course(10, asked[:5]), bank)[0].id == "good"  # the round has had none yet
    assert shaped(some(*pool), Course(10, [*asked[:4], written("had", 2)]), bank)[0].id == "easy"


def test_a_round_does_not_end_with_a_hand_written_question_that_is_known_all_too_well(bank: Bank) -> None:
    asked = [fact(f"f{number}") for number in range(9)]
    known = Want(Need.DUE, (0.1, 0.0), written("known", 2), 0.95, right=True)
    shaky = known._replace(fact=written("shaky", 2), known=0.8)
    fresh = Want(Need.NEW, (1.0, 0.0), written("fresh", 3), 0.4)
    order = shaped([known, shaky, fresh], Course(10, asked), bank)
    assert [one.id for one in order] == ["shaky", "fresh", "known"]


@pytest.fixture
def bank() -> Bank:
    return shipped()


# Kinds


def test_what_is_new_or_nearly_forgotten_is_asked_with_options() -> None:
    assert grasp_of(0.9, right=False, seen=False) == grasp_of(0.3, right=True, seen=True) == Grasp.WEAK
    assert grasp_of(0.5, right=True, seen=True) == grasp_of(0.9, right=False, seen=True) == Grasp.FAIR
    for seed in range(20):
        kinds = kinds_for(Suited(Grasp.WEAK), (), Random(seed))
        assert set(kinds[-len(LONG) :]) == LONG
        assert "before_after" not in kinds
        assert kinds_for(Suited(Grasp.FAIR), (), Random(seed))[0] not in LONG


def test_half_of_what_is_well_known_is_typed_placed_or_arranged() -> None:
    assert grasp_of(0.8, right=True, seen=True) == Grasp.FIRM
    long = sum(kinds_for(Suited(Grasp.FIRM), (), Random(seed))[0] in LONG for seed in range(400))
    assert 150 < long < 250


def test_a_kind_comes_last_that_asked_for_the_fact_the_last_time() -> None:
    for kind in KINDS:
        if kind != "before_after":
            assert kinds_for(Suited(Grasp.WEAK, kind), (), Random(1))[-1] == kind
