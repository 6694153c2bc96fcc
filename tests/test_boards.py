"""Each form of answer on its board: what is pressed is what is answered."""

from collections.abc import Callable
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.quiz.question import Axis, Form, Place, Response
from game.ui.boards import board_for
from game.ui.boards.place import PlaceBoard
from game.ui.boards.scale import stepped, tick_sets, value_at, written
from game.ui.boards.typed import TypedBoard
from game.ui.inputs import Scroll, Touch
from game.ui.scenes.play import Play
from game.ui.settings import Settings
from tests.support.each import each
from tests.support.hands import (
    ALL_FORMS,
    EIGHT,
    FIVE,
    LOG,
    ROMAN,
    THREE,
    TWO,
    answered,
    by_arrows,
    by_clicks,
    by_dragging,
    by_keys,
    laid,
    likely,
    table,
)
from tests.support.paper import FOUR_BY_THREE, WIDE, Player, check_layout
from tests.support.samples import FORMS, question, right


@pytest.mark.sweep
@pytest.mark.parametrize("play", [by_keys, by_arrows, by_clicks, by_dragging])
@pytest.mark.parametrize("size", [WIDE, FOUR_BY_THREE])
@pytest.mark.parametrize("form", ALL_FORMS, ids=lambda form: type(form).__name__)
def test_what_is_pressed_is_what_is_answered(
    form: Form, size: tuple[int, int], play: Callable[[Player, Form, Response], None]
) -> None:
    for response in likely(form):
        player = table(form, size=size)
        play(player, form, response)
        given = answered(player)
        assert given == (pytest.approx(response, rel=0.01) if isinstance(form, Place) else response)


def test_a_stray_enter_answers_nothing() -> None:
    for form in ALL_FORMS:
        player = table(form)
        player.press("ok")
        assert isinstance(player.scene, Play)
        assert player.focus


@pytest.mark.parametrize("size", [WIDE, FOUR_BY_THREE], ids=str)
@pytest.mark.parametrize("form", [FORMS[0], TWO, THREE, *FORMS[4:], EIGHT])
def test_a_second_click_on_continue_answers_nothing(form: Form, size: tuple[int, int]) -> None:
    player = table(form, size=size)
    by_keys(player, form, right(form))
    again = player.nodes["continue"].rect.centre
    player.click("continue")
    scene, _ = laid(player)
    scene._take(replace(scene.game, question=question(form)))
    for touch in (Touch.DOWN, Touch.UP):
        player.touch(touch, *again)
    assert isinstance(player.scene, Play)


def test_full_places_swap_their_cards() -> None:
    form = FORMS[1]
    player = table(form)
    for item in range(4):
        player.click(f"card-{item}")
        player.click(f"place-{item}")
    player.drag("place-0", "place-3")
    player.press("2", "3")
    player.click("check")
    assert answered(player) == (3, 2, 1, 0)


def test_a_letter_picks_its_card_wherever_it_lies_and_a_digit_puts_it() -> None:
    player = table(FORMS[1])
    assert [player.nodes[f"card-{i}"].value for i in range(4)] == ["A", "B", "C", "D"]
    player.press("b", "2")
    assert (player.nodes["place-1"].label, player.nodes["place-1"].value) == ("Sputnik 1", "B")
    player.press("b", "4", "c", "4")
    assert player.nodes["place-3"].value == "C"
    assert player.nodes["card-1"].value == "B"
    player.press("b", "1", "a", "2", "d", "3", "ok")
    assert answered(player) == (1, 0, 3, 2)


def test_the_letters_and_digits_that_order_cards_are_told() -> None:
    assert table(FIVE).nodes["foot"].label.startswith("A–E pick · 1–5 put")


def test_a_new_pair_undoes_an_old_one() -> None:
    player = table(FORMS[2])
    player.press("1", "a", "2", "a")
    assert player.nodes["left-0"].value == ""
    assert player.nodes["left-1"].value == player.nodes["right-0"].label
    assert "check" not in player.nodes


def test_the_check_comes_when_all_is_placed() -> None:
    player = table(FORMS[1])
    for item in range(4):
        assert "check" not in player.nodes
        player.click(f"card-{item}")
        player.click(f"place-{item}")
    assert player.focus == "check"


def test_stepping_on_an_axis() -> None:
    player = table(FORMS[3])
    player.press("left")
    assert player.nodes["axis"].value == "1964"  # one from the middle of the line
    player.press("down", "down", "left")
    assert player.nodes["axis"].value == "1955"  # there is nothing before the first year
    player.press("up", "left")
    assert player.nodes["axis"].value == "1959"
    player.click("less")
    player.stack.handle(Scroll(1), player.room)
    player.tab_to("axis")
    player.press("ok")
    assert answered(player) == 1957


@pytest.mark.parametrize(("form", "unknown"), [(FORMS[3], "?"), (LOG, "? kg")])
def test_a_marker_that_was_not_moved_suggests_no_value(form: Form, unknown: str) -> None:
    player = table(form)
    for key in ("", "ok"):
        player.press(*filter(None, [key]))
        assert player.nodes["figure"].label == unknown
        assert player.nodes["axis"].value == ""
        assert "Move the marker" in player.nodes["note"].label
        assert player.nodes["confirm"].label == "Answer"
        assert "disabled" in player.nodes["confirm"].state
    player.press("1")
    assert player.nodes["figure"].label == unknown.replace("?", "1")
    player.press("right")
    assert player.nodes["confirm"].label == f"Answer {player.nodes['axis'].value}"


def test_a_year_that_is_not_on_the_line_cannot_be_confirmed() -> None:
    player = table(FORMS[3])
    player.press("1", "9", "ok")
    assert "nearer" in player.nodes["note"].label
    assert "disabled" in player.nodes["confirm"].state
    player.press("8", "ok")
    assert "1955 to 1975" in player.nodes["note"].label
    assert "disabled" in player.nodes["confirm"].state
    player.press("erase", "6", "6", "erase", "1", "ok")
    assert answered(player) == 1961


def test_years_before_christ_are_written_as_such() -> None:
    assert written(ROMAN.axis, -43) == "44 BC"
    labels = [[written(ROMAN.axis, tick) for tick in ticks] for ticks in tick_sets(ROMAN.axis)]
    assert ["100 BC", "50 BC", "AD 1", "AD 50", "100"] in labels
    player = table(ROMAN)
    player.press("4", "4", "b")
    assert player.nodes["confirm"].label == "Answer 44 BC"


@given(
    st.floats(0.001, 1e6), st.floats(0, 1), st.sampled_from(["kg", "orbits", "$", "%"]), st.sampled_from([-5, -1, 1, 5])
)
def test_every_step_moves_the_marker_until_the_end(low: float, part: float, unit: str, steps: int) -> None:
    low = max(1.0, round(low)) if unit == "orbits" else low
    axis = Axis(low, max(1.0, low) * 100, unit, logarithmic=True, step=1.02)
    value = value_at(axis, part)
    after = stepped(axis, value, steps)
    assert axis.low * 0.99 <= after <= axis.high * 1.01
    assert (after > value) == (steps > 0) or after == value_at(axis, 1.0 if steps > 0 else 0.0)


@each("form", ALL_FORMS)
def test_the_way_to_a_response_leads_there(form: Form) -> None:
    """Figures and words are not chosen, but typed."""
    for response in (right(form), form.wrong_response(Random(1))):
        assert form.takes(response)
        board = board_for(form)
        for name in board.way(response):
            assert board.response is None
            if isinstance(board, TypedBoard) and name.startswith("text:"):
                board = board.written(name.removeprefix("text:"))
            else:
                key = name.removeprefix("key:")
                board = board.choose(name if key == name else board.shortcuts[key])
        given = board.response
        assert given == (pytest.approx(response, rel=0.02) if isinstance(form, Place) else response)


def test_a_board_is_a_value() -> None:
    board = board_for(FORMS[1])
    board.choose("card-0").choose("place-0")
    assert board == board_for(FORMS[1])
    assert isinstance(board_for(FORMS[3]), PlaceBoard)


@pytest.mark.parametrize("form", [form for form in ALL_FORMS if form.place_of_key() is not None], ids=repr)
def test_a_slip_can_be_taken_back_where_answers_are_confirmed(form: Form) -> None:
    player = table(form, Settings(confirm=True))
    place = form.place_of_key()
    assert place is not None
    key, slip = f"option-{place}", f"option-{place - 1 if place else 1}"
    assert "disabled" in player.nodes["check"].state
    player.click(slip)
    assert "chosen" in player.nodes[slip].state
    player.click(key)
    assert "chosen" not in player.nodes[slip].state
    check_layout(player)
    player.click("check")
    assert form.grade(answered(player)) == 1

    keys = table(form, Settings(confirm=True))
    keys.press("ab"[place == 0], "abcd"[place], "ok")
    assert form.grade(answered(keys)) == 1
