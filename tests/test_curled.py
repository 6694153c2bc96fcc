"""Apostrophes are shown curled, wherever they stand straight."""

import pytest

from game.quiz.language.slips import means
from game.shell.lettering import curled
from game.ui.scenes.on_panel import Ask
from tests.support.painted import lines
from tests.support.paper import desk


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Kennedy's speech", "Kennedy’s speech"),
        ("the astronauts' food", "the astronauts’ food"),
        ("“We're breathing again.”", "“We’re breathing again.”"),
        ("no era is called 'moonrace'", "no era is called 'moonrace'"),
        ("the '60s", "the '60s"),
        ("'The boss's cars'", "'The boss’s cars'"),
        ("plain", "plain"),
    ],
)
def test_an_apostrophe_is_curled_and_a_quotation_mark_is_not(written: str, shown: str) -> None:
    assert curled(written) == shown


def test_what_is_painted_has_curled_ones() -> None:
    page = Ask(desk(), "Ada's?", "", "Yes", "No")
    assert "Ada’s?" in [line.words for line in lines(page)]


@pytest.mark.parametrize(("typed", "kept"), [("King’s", "King's"), ("King's", "King’s")])
def test_a_typed_answer_may_have_either(typed: str, kept: str) -> None:
    assert means(typed, [kept])
