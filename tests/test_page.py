"""A page of widgets under keys and pointer: the focus is always somewhere, and drawing changes nothing."""

from collections.abc import Mapping, Sequence
from copy import deepcopy

from hypothesis import given
from hypothesis import strategies as st

from game.ui.inputs import Point, Touch
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.page import Page
from game.ui.stack import Move, Pop
from game.ui.widgets.basic import Button, Widget
from game.ui.widgets.lines import heading
from tests.support.paper import Player, drawn, room

AREA = Rect(100, 100, 1000, 600)
ARROWS = ("left", "right", "up", "down")
KEYS = (*ARROWS, "next", "previous", "ok", "x", "back")


class Grid(Page):
    """Buttons in columns, one of them disabled, under a label."""

    shortcuts: Mapping[str, str] = {"x": "shortcut", "back": "back"}

    def __init__(self, count: int = 9, columns: int = 3) -> None:
        super().__init__()
        self.count, self.columns = count, columns
        self.chosen: list[str] = []

    def widgets(self, room: Room) -> Sequence[Widget]:
        cells = AREA.grid(self.columns, self.count, 20)
        buttons = [Button(f"b{i}", cell, f"Button {i}", disabled=i == 4) for i, cell in enumerate(cells)]
        return [heading("Choose", AREA.top(50), room), *buttons]

    def choose(self, name: str) -> Move | None:
        self.chosen.append(name)
        return Pop("done") if name == "back" else None


def grid(player: Player) -> Grid:
    assert isinstance(player.scene, Grid)
    return player.scene


@given(st.lists(st.sampled_from([key for key in KEYS if key != "back"]), max_size=30), st.integers(1, 12))
def test_the_focus_is_always_on_one_widget(keys: list[str], count: int) -> None:
    player = Player(Grid(count))
    for key in keys:
        player.press(key)
        focused = [node for node in player.nodes.values() if "focused" in node.state]
        assert len(focused) == 1
        assert "disabled" not in focused[0].state


@given(st.integers(1, 12), st.integers(1, 4))
def test_tab_goes_round_and_back(count: int, columns: int) -> None:
    player = Player(Grid(count, columns))
    start, seen = player.focus, []
    for _ in range(count - (count > 4)):
        player.press("next")
        seen.append(player.focus)
    assert seen[-1] == start
    assert len(set(seen)) == len(seen)
    for name in reversed([start, *seen[:-1]]):
        player.press("previous")
        assert player.focus == name


@given(st.integers(1, 12), st.integers(1, 4))
def test_arrows_reach_everything(count: int, columns: int) -> None:
    player = Player(Grid(count, columns))
    page = grid(player)
    found, waiting = set[str](), [player.focus]
    while waiting:
        name = waiting.pop()
        found.add(name)
        for key in ARROWS:
            page.focus = name
            player.press(key)
            waiting += [player.focus] if player.focus not in found else []
    assert found == {f"b{i}" for i in range(count) if i != 4}


@given(st.lists(st.sampled_from(KEYS[:-1]), max_size=10))
def test_drawing_and_reading_change_nothing(keys: list[str]) -> None:
    player = Player(Grid())
    player.press(*keys)
    before = deepcopy(vars(player.scene))
    first = drawn(player.scene, room())
    assert player.scene.tree(room()) == player.scene.tree(room())
    assert drawn(player.scene, room()) == first
    assert vars(player.scene) == before


def test_a_page_whose_focus_is_gone_takes_the_first() -> None:
    player = Player(Grid())
    grid(player).focus = "gone"
    assert player.focus == "b0"
    player.press("right")
    assert player.focus == "b1"


def test_enter_clicks_and_shortcuts_choose() -> None:
    player = Player(Grid())
    player.press("down", "ok", "x")
    player.click("b8")
    assert grid(player).chosen == ["b3", "shortcut", "b8"]
    assert player.focus == "b8"
    player.press("back")
    assert player.stack.top is None


def test_a_press_that_is_let_go_elsewhere_chooses_nothing() -> None:
    player = Player(Grid())
    player.drag("b0", "b1")
    player.click("b4")
    player.touch(Touch.UP, *player.nodes["b2"].rect.centre)
    assert grid(player).chosen == []


def test_the_pointer_lights_what_it_is_over() -> None:
    player = Player(Grid())
    plain = drawn(player.scene, player.room)
    player.touch(Touch.MOVE, *player.nodes["b2"].rect.centre)
    assert grid(player).hover == "b2"
    player.stack.handle(Point(0, 0, Touch.MOVE), player.room)
    assert grid(player).hover == ""
    assert drawn(player.scene, player.room) == plain


def test_a_key_puts_out_what_the_pointer_lit() -> None:
    player = Player(Grid())
    player.touch(Touch.MOVE, *player.nodes["b2"].rect.centre)
    assert grid(player).hover == "b2"
    player.press("right")
    assert grid(player).hover == ""
