"""What stays of a lesson: shares by hands, by the last vote."""

from dataclasses import replace

from game.quiz.play.lesson_record import AskedInClass

ONE = AskedInClass("f", "direct", "Who?", ("a", "b", "c", "d"), (1,), (4, 12, 2, 2), None, 25, "eras/x.yaml:3")


def test_a_share_is_of_the_hands_that_went_up_and_the_last_vote_counts() -> None:
    again = replace(ONE, second=(1, 18, 1, 0))

    assert ONE.share_first == ONE.share_last == 12 / 20
    assert (again.share_first, again.share_second, again.share_last) == (12 / 20, 18 / 20, 18 / 20)
    assert not ONE.has_it
    assert again.has_it


def test_of_several_right_options_a_hand_that_stays_down_can_be_right() -> None:
    several = replace(ONE, key=(0, 1), first=(10, 8, 2, 0), pupils=10)

    assert several.share_first == (10 + 8 + 8 + 10) / 40


def test_where_no_hand_was_counted_nothing_is_said_and_an_answer_together_is_right_or_not() -> None:
    silent = replace(ONE, first=())
    together = replace(silent, options=(), key=(), together=True)

    assert silent.share_last is None
    assert not silent.has_it
    assert together.has_it
