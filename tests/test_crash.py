"""The game killed at random moments. `.ci/run` does it a hundred times."""

import pytest

from tests import crash_shared
from tests.crash import fact_of, kills, nothing_lost


@pytest.mark.long
def test_nothing_that_was_on_screen_is_lost_when_the_game_is_killed() -> None:
    seen = broken_off = 0
    for kill in kills(4, seed=7):
        assert nothing_lost(kill.shown, kill.kept)
        assert kill.sound
        assert kill.offered == kill.broken_off
        assert len(kill.kept) > seen
        seen = len(kill.kept)
        broken_off += kill.broken_off
    assert broken_off


@pytest.mark.long
def test_two_computers_that_share_a_folder_and_are_killed_lose_nothing_and_agree() -> None:
    found = crash_shared.kills(2, seed=1)
    assert len(found.confirmed) > 10
    assert (found.lost, found.twice) == (0, 0)
    assert found.agree
    assert found.in_order
    assert found.times_away


def test_the_check_itself_sees_a_lost_answer() -> None:
    assert nothing_lost(["a", "b"], ["a", "b", "c"])
    assert not nothing_lost(["a", "b"], ["a"])
    assert not nothing_lost(["a", "b"], ["a", "c"])
    assert not nothing_lost(["a"], ["a", "b", "c"])
    assert fact_of("3. not right, +0: luna-2.first (match)\n") == "luna-2.first"
    assert fact_of("3. not right, +0: luna-2.fi") == ""
