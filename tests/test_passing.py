"""A notice that goes by itself."""

from game.shell.passing import SECONDS, Brief, Passing
from tests.support.paper import desk


def test_it_goes_when_there_was_time_to_read_it() -> None:
    at = desk()
    passing = Passing()
    at.notice = Brief("Picture saved")
    assert not passing.has_gone(at, 10.0)
    assert not passing.has_gone(at, 10.0 + SECONDS / 2)
    assert at.notice == "Picture saved"
    assert passing.has_gone(at, 10.0 + SECONDS)
    assert at.notice == ""


def test_each_has_its_time_and_what_is_not_brief_stays() -> None:
    at = desk()
    passing = Passing()
    at.notice = Brief("Picture saved: one")
    assert not passing.has_gone(at, 10.0)
    at.notice = Brief("Picture saved: two")
    assert not passing.has_gone(at, 10.0 + SECONDS)
    at.notice = "Answers are not saved"
    assert not passing.has_gone(at, 100.0)
    assert at.notice == "Answers are not saved"
