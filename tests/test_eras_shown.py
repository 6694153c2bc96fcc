"""What is seen of an era besides its questions: its craft and its stories."""

import pytest

from game.ui.scenes.depicted import picture_of_era
from game.ui.scenes.opened import Opened
from game.ui.settings import Settings
from tests.golden.screens import BANK
from tests.support.paper import FOUR_BY_THREE, WIDE, Player, check_layout, desk, room
from tests.support.samples import shipped
from tests.support.small import small_bank

CRAFT = {
    "space-race": "sputnik-1.svg",
    "apollo-soyuz": "apollo-soyuz.svg",
    "iss": "iss.svg",
    "deep-space-gateway": "gateway.svg",
}


@pytest.mark.parametrize("era", CRAFT)
def test_each_era_has_its_craft(era: str) -> None:
    picture = picture_of_era(era, shipped())
    assert picture is not None
    assert picture.file == CRAFT[era]


def test_a_bank_without_pictures_has_none_of_its_eras() -> None:
    assert picture_of_era("old", small_bank(BANK)) is None


@pytest.mark.parametrize("size", [WIDE, FOUR_BY_THREE], ids=str)
@pytest.mark.parametrize("era", CRAFT)
def test_an_era_that_opens_shows_its_craft(era: str, size: tuple[int, int]) -> None:
    for settings in (Settings(), Settings(projector=True), Settings(text_size=200, captions=True)):
        player = Player(Opened(desk(settings), era), room(size, settings))
        check_layout(player, str(settings))
        picture = picture_of_era(era, shipped())
        assert picture is not None
        assert player.nodes["picture"].label == picture.alt
        assert player.nodes["picture"].rect.w > 400
        assert player.focus == "continue"
