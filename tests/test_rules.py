"""What answers earn, and that speed has no part in it."""

import pytest

from game.quiz.play.rules import STANDARD, points
from tests.support.each import each


@each(
    ("credit", "level", "earned"),
    [(1, 1, 100), (1, 2, 115), (1, 3, 130), (1, 5, 160), (0.5, 1, 50), (1 / 3, 1, 33), (0, 5, 0)],
)
def test_points_follow_credit_and_level(credit: float, level: int, earned: int) -> None:
    assert points(credit, level) == earned


@pytest.mark.parametrize(("credit", "right"), [(1.0, True), (0.75, True), (0.74, False), (0.0, False)])
def test_three_quarters_of_the_credit_count_as_right(credit: float, right: bool) -> None:
    assert STANDARD.is_right(credit) is right
