"""Up to six teams before a class: each is told by shape and colour, and no mark covers another."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.quiz.play.turn import MOST_MARKS
from game.quiz.question import Place
from game.ui.layout import Rect
from game.ui.lesson.class_fits import is_legible_in_class
from game.ui.lesson.class_line import LineBoard, TeamLine
from game.ui.lesson.class_look import for_class
from game.ui.lesson.class_told import ClassTold, answered_by_class
from game.ui.lesson.marks_apart import marks_apart
from game.ui.lesson.plan_rows import MOST_TEAMS
from game.ui.lesson.team_colours import COLOURS, team_colours, team_names
from game.ui.theme import BADGES, INK, PALETTES
from game.ui.widgets.basic import Look
from tests.legible import rules
from tests.support.each import each
from tests.support.painted import real_room
from tests.support.paper import FOUR_BY_THREE, WIDE, drawn
from tests.support.samples import FORMS, question, shipped_questions
from tests.support.sight import contrast, distance, projected, simulated
from tests.test_class_page import class_of, page

SIX = team_names()
PLACE = next(form for form in FORMS if isinstance(form, Place))
SIZES = (1024, 768), (1280, 720)
SPOTS = st.lists(st.floats(0, 1000), max_size=6)


def test_there_is_a_mark_and_a_colour_for_each_team() -> None:
    assert len(SIX) == len(COLOURS) == MOST_MARKS == MOST_TEAMS


def test_a_team_that_is_called_by_a_colour_has_it() -> None:
    red, blue, green, *_ = COLOURS
    assert team_colours(("Blue", "RED")) == [blue, red]
    assert team_colours(("Vostok", "Red", "Red")) == [blue, red, green]
    assert len(set(team_colours(("a", "b", "c", "Blue", "e", "Red")))) == 6


def test_no_two_colours_of_teams_look_alike_and_letters_are_read_on_each() -> None:
    for one, other in combinations(COLOURS, 2):
        assert distance(one.fill, other.fill) >= 20
        assert simulated(one.fill, other.fill) >= 7
    for enamel in COLOURS:
        assert contrast(enamel.fill, enamel.letter) >= 4.5
        for palette in PALETTES.values():
            for verdict in (palette.right, palette.wrong):
                assert distance(enamel.fill, verdict) >= 35


@given(SPOTS)
def test_marks_stay_on_the_line_and_keep_clear_of_each_other(wanted: list[float]) -> None:
    placed = marks_apart(wanted, 90, 0, 1000)
    assert len(placed) == len(wanted)
    assert all(-1e-6 <= place <= 1000 + 1e-6 for place in placed)
    for (before, one), (after, other) in combinations(zip(wanted, placed, strict=True), 2):
        assert abs(one - other) >= 90 - 1e-6
        if before != after:
            assert (before < after) == (one < other)


def test_a_mark_with_room_stands_above_its_spot() -> None:
    assert marks_apart([700, 100], 90, 0, 1000) == [700, 100]
    assert marks_apart([500, 500, 500], 90, 0, 1000) == pytest.approx([410, 500, 590])
    assert marks_apart([0, 0], 90, 0, 1000) == [0, 90]
    assert marks_apart([5, 5, 5], 90, 0, 100) == [0, 50, 100]
    assert marks_apart([], 90, 0, 100) == []


@each("size", [WIDE, FOUR_BY_THREE])
def test_each_of_six_teams_sets_its_mark_by_its_letter(size: tuple[int, int]) -> None:
    player = class_of(question(PLACE), teams=SIX, size=size)
    player.press("ok")
    for letter in "abcdef":
        player.press(letter, "1", "9", "6", "9", "ok")
    assert page(player).lesson.turn.marks == (1969,) * 6
    [line] = [widget for widget in page(player).widgets(player.room) if isinstance(widget, TeamLine)]
    assert len(set(line.enamels)) == 6


@each("size", SIZES)
def test_six_teams_can_be_read_from_the_last_row(size: tuple[int, int]) -> None:
    """On the line as in the head, while they mark and after; where the question itself can be."""
    room = for_class(real_room(size))
    asked = [made for made in shipped_questions() if isinstance(made.form, Place)]
    legible = [made for made in asked[:60] if is_legible_in_class(made, room)]
    few = []
    for made in legible:
        player = class_of(made, teams=SIX, size=size)
        player.room = room
        player.press("ok", "ok")
        for letter in "abcdef":
            player.press(letter, "1", "9", "6", "9", "ok")
        found = rules.flaws(page(player), room)
        if found:
            few.append((made.prompt, found))
        player.press("r")
        assert not rules.flaws(page(player), room), made.prompt
    assert len(few) <= len(legible) * 0.1, few
    assert LineBoard(PLACE, (None,) * 6, SIX, presses=False).fits(room, room.page)


@each("size", SIZES)
def test_the_head_tells_points_of_six_teams_in_one_line(size: tuple[int, int]) -> None:
    player = class_of(question(FORMS[0]), teams=SIX, size=size)
    player.room = for_class(real_room(size))
    player.press("f5", "f10", "f10")
    assert not rules.flaws(page(player), player.room)
    first, points, *_, last = player.nodes["teams"].label.split()
    assert first in ("A", "Red")
    assert (points, last) == ("1", "2")


def test_buttons_of_six_teams_have_letters_where_names_have_no_room() -> None:
    player = class_of(question(FORMS[0]), teams=SIX, size=(1024, 768))
    player.press("ok", "ok", "r", "k")
    told = {line.words for line in drawn(page(player), player.room).lines}
    assert set("ABCDEF") <= told


def test_the_line_that_is_read_before_the_reason_has_the_flags_of_teams() -> None:
    player = class_of(question(PLACE), teams=("Red", "Blue"))
    player.press("ok", "a", "1", "9", "6", "1", "ok", "r")
    turn = page(player).lesson.turn
    told = ClassTold(turn, ("Red", "Blue"))
    line, *_ = told.solution(answered_by_class(turn), player.room, 1000)
    area = Rect(0, 0, 1000, line.height)
    assert line.show(area).node(Look()).value == "Red 1961"


def test_the_mouse_marks_for_one_team_after_the_other_and_then_moves_the_nearest() -> None:
    player = class_of(question(PLACE), teams=("Red", "Blue"))
    player.press("ok", "k")
    for across in (0.2, 0.8, 0.75):
        player.click("line", across)
    first, second, *others = page(player).lesson.turn.marks
    assert first is not None
    assert second is not None
    assert first < 1961
    assert 1969 < second < 1971
    assert others == [None] * 4


def test_letters_of_all_badges_are_read_where_they_are_projected() -> None:
    for fill in BADGES:
        assert projected(INK, fill) >= 3.0
    for enamel in COLOURS:
        assert projected(enamel.letter, enamel.fill) >= 3.0
