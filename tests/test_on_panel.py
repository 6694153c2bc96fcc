"""Pages that ask: their buttons on one panel in the middle, whatever their number."""

from collections.abc import Mapping

import pytest

from game.ui.scenes.on_panel import OnPanel
from game.ui.settings import Settings
from tests.support.paper import FOUR_BY_THREE, WIDE, Player, check_layout, desk, room

TWO = {"no": "No", "yes": "Yes"}
FIVE = {"resume": "Play on", "settings": "Settings", "help": "Keys", "leave": "Leave this round", "quit": "Quit"}
VIEWS = [(WIDE, Settings()), (FOUR_BY_THREE, Settings(projector=True)), (FOUR_BY_THREE, Settings(text_size=200))]


@pytest.mark.parametrize("buttons", [TWO, FIVE], ids=len)
@pytest.mark.parametrize(("size", "settings"), VIEWS, ids=str)
def test_all_buttons_are_on_the_panel(size: tuple[int, int], settings: Settings, buttons: Mapping[str, str]) -> None:
    place = room(size, settings)
    player = Player(OnPanel(desk(settings), "Pause", "Every answer so far is saved.", buttons), place)
    check_layout(player)
    panel = player.nodes["panel"].rect
    assert panel.centre[0] == pytest.approx(place.page.centre[0])
    for name in buttons:
        rect = player.nodes[name].rect
        assert panel.x < rect.x < rect.right < panel.right
        assert panel.y < rect.y < rect.bottom < panel.bottom
