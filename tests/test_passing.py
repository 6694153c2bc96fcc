"""A notice that goes by itself."""

from game.shell.passing import SECONDS, Brief, Passing
from tests.support.paper import desk


def test_it_goes_when_there_was_time_to_read_it() -> None:
    at = desk()
    passing = Passing()
    at.notice = Brief("Picture saved")
    for seconds in (0.0, SECONDS / 2):
        passing.take_away(at, 10.0 + seconds)
        assert at.notice == "Picture saved"
    passing.take_away(at, 10.0 + SECONDS)
    assert at.notice == ""


def test_each_has_its_time_and_what_is_not_brief_stays() -> None:
    at = desk()
    passing = Passing()
    for name, now in (("one", 10.0), ("two", 10.0 + SECONDS)):
        at.notice = Brief(f"Picture saved: {name}")
        passing.take_away(at, now)
        assert at.notice
    at.notice = "Answers are not saved"
    passing.take_away(at, 100.0)
    assert at.notice == "Answers are not saved"
