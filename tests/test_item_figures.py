"""What votes tell of questions: pooled over lessons, faults found, and good questions left alone."""

from dataclasses import replace

import pytest

from game.quiz.play.item_figures import Doubt, ItemFigures, figures_of, normalised_gain
from game.quiz.play.lesson_record import AskedInClass, LessonRecord
from tests.support.simulated_class import FAULTY, GIVE_AWAY, UNTAKEN, WRONG_KEY, seeded

ONE = AskedInClass("f", "direct", "Who?", ("a", "b", "c", "d"), (1,), (4, 12, 8, 1), None, 25, "x.yaml:3")


def lesson(*questions: AskedInClass) -> LessonRecord:
    return LessonRecord("7b", 0.0, (), questions)


def doubts(*lessons: LessonRecord) -> dict[str, list[Doubt]]:
    """By the ids of facts, of those that should be looked at."""
    found = {}
    for item in figures_of(lessons):
        if item.looks:
            found[item.latest.fact] = [look.doubt for look in item.looks]
    return found


def only(*asked: AskedInClass) -> ItemFigures:
    """Each in a lesson of its own."""
    [figures] = figures_of(map(lesson, asked))
    return figures


@pytest.mark.parametrize("seed", range(12))
def test_planted_faults_are_found_and_good_questions_are_left_alone(seed: int) -> None:
    found = doubts(*seeded(seed).values())
    assert found[WRONG_KEY] == [Doubt.KEY_BEHIND]
    assert found[UNTAKEN] == [Doubt.UNTAKEN]
    assert found[GIVE_AWAY][0] in (Doubt.NOBODY_WRONG, Doubt.UNTAKEN)  # when three of ninety erred
    others = [name for name in found if name not in FAULTY]
    assert len(others) <= 1
    assert not any(name.startswith("misconception") for name in others)


@pytest.mark.parametrize("seed", range(12))
def test_in_a_single_vote_of_thirty_an_option_that_nobody_took_says_nothing(seed: int) -> None:
    found = doubts(*seeded(seed, each=False).values())
    assert UNTAKEN not in found
    assert found[WRONG_KEY] == [Doubt.KEY_BEHIND]


def test_an_option_that_nobody_takes_counts_from_59_votes_on() -> None:
    def votes(count: int) -> AskedInClass:
        return replace(ONE, first=(5, count - 8, 3, 0))

    assert only(votes(58)).looks == ()
    assert [(look.doubt, look.option) for look in only(votes(59)).looks] == [(Doubt.UNTAKEN, "d")]
    assert [look.option for look in only(votes(30), votes(29)).looks] == ["d"]


def test_options_are_told_by_their_words_wherever_they_stood() -> None:
    turned = replace(ONE, options=("b", "a", "x", "c"), key=(0,), first=(10, 1, 2, 3))
    pooled = only(ONE, turned)
    votes = {option.text: (option.first, option.offered, option.is_key) for option in pooled.votes}
    assert votes == {
        "a": (5, 41, False),
        "b": (22, 41, True),
        "c": (11, 41, False),
        "d": (1, 25, False),
        "x": (2, 16, False),
    }
    assert pooled.lessons == 2
    assert pooled.first == 22 / 41


def test_a_misconception_that_leads_before_talking_is_a_good_question() -> None:
    led_astray = replace(ONE, first=(15, 8, 1, 1), second=(5, 19, 1, 0))
    assert only(led_astray).looks == ()
    behind = replace(led_astray, second=(14, 9, 1, 1))
    assert [(look.doubt, look.option) for look in only(behind).looks] == [(Doubt.KEY_BEHIND, "a")]


def test_a_key_that_hardly_anybody_takes_is_doubted_even_where_nobody_talked() -> None:
    shunned = replace(ONE, first=(24, 1, 3, 2), pupils=30)
    assert [look.doubt for look in only(shunned).looks] == [Doubt.KEY_SHUNNED]
    assert only(replace(shunned, first=(18, 7, 3, 2))).looks == ()


def test_a_question_is_easy_by_its_first_vote_and_not_after_talking() -> None:
    assert [look.doubt for look in only(replace(ONE, first=(0, 25, 0, 0))).looks] == [Doubt.NOBODY_WRONG]
    assert only(replace(ONE, second=(0, 25, 0, 0))).looks == ()


def test_gain_is_of_the_lessons_that_talked() -> None:
    talked = replace(ONE, first=(5, 10, 5, 0), second=(2, 15, 3, 0))
    pooled = only(talked, replace(ONE, first=(0, 20, 0, 0)))
    assert (pooled.before, pooled.second, pooled.gain) == (0.5, 0.75, 0.5)
    assert pooled.first == 30 / 40
    strongest = pooled.strongest_wrong
    assert strongest is not None
    assert (strongest.text, strongest.last) == ("c", 3)
    assert [normalised_gain(*shares) for shares in [(1.0, 1.0), (None, 0.5), (0.5, None), (0.5, 0.25)]] == [
        None,
        None,
        None,
        -0.5,
    ]


def test_several_right_ones_answers_together_and_votes_that_were_not_counted() -> None:
    several = replace(ONE, key=(0, 1), first=(10, 8, 2, 0), pupils=10)
    together = replace(ONE, options=(), key=(), first=(), together=True)
    silent = replace(ONE, first=(), second=())
    skipped = replace(ONE, skipped=True)
    assert only(several).first == 0.9
    pooled = only(together, replace(together, together=False))
    assert (pooled.first, pooled.votes, pooled.looks) == (0.5, (), ())
    assert (only(silent).first, only(silent).gain, only(silent).strongest_wrong) == (None, None, None)
    assert figures_of([lesson(skipped)]) == []


def test_what_the_teacher_called_bad_is_on_the_list() -> None:
    assert doubts(lesson(replace(ONE, flagged=True))) == {"f": [Doubt.CALLED_BAD]}
