"""The labels of teams: shapes and names beside each other."""

from game.ui.layout import Rect
from game.ui.lesson.team_labels import TeamRows
from tests.support.painted import real_room


def test_where_there_are_no_teams_there_is_no_label() -> None:
    """As on the line of a class that only raises hands."""
    rows = TeamRows((), "label", 20.0)
    assert not rows.labels("marks", Rect(48, 445, 720, 56), real_room()).cells
