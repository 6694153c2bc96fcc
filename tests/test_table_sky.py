"""The sky behind a question, and behind lists: words can be read on all of it."""

import pytest

from game.ui.scenes.table_sky import draw_table_sky, table_vista
from game.ui.scenes.under_sky import page_vista
from game.ui.settings import Settings
from game.ui.theme import Colour, mix
from tests.support.paper import WIDE, Paper, room
from tests.support.samples import shipped
from tests.support.sight import contrast, projected

ERAS = range(4)
NO_ERA = 4  # a page of lists
PALETTES = "night", "paper", "contrast"


def colours(place: int, settings: Settings) -> set[Colour]:
    """All that the sky, the air over it and the ground may have where words stand."""
    here = room(WIDE, settings)
    seen = page_vista(here) if place == NO_ERA else table_vista(here, place)
    ground = {tint.colour for tint in seen.ground}
    aired = {mix(sky, tint.colour, tint.strength) for sky in seen.sky for tint in seen.air}
    return {*seen.sky, *ground, *aired}


@pytest.mark.parametrize("place", [*ERAS, NO_ERA])
@pytest.mark.parametrize("palette", PALETTES)
def test_words_stand_out_on_all_of_it(place: int, palette: str) -> None:
    settings = Settings(palette=palette)
    theme = settings.theme
    for behind in colours(place, settings):
        assert contrast(theme.palette.text, behind) >= 7
        assert contrast(theme.palette.second, behind) >= 4.5
        assert contrast(theme.palette.accent, behind) >= 4.5
        assert contrast(theme.palette.link, behind) >= 4.5


@pytest.mark.parametrize("place", [*ERAS, NO_ERA])
def test_words_stand_out_on_it_in_a_lit_room(place: int) -> None:
    settings = Settings(projector=True)
    theme = settings.theme
    for behind in colours(place, settings):
        assert projected(theme.palette.text, behind) >= 4.5
        assert projected(theme.palette.second, behind) >= 4.5
        assert projected(theme.palette.accent, behind) >= 4  # large figures and the name of a source
        assert projected(theme.palette.link, behind) >= 4


def test_where_colours_are_few_none_is_projected() -> None:
    settings = Settings(projector=True, palette="contrast")
    canvas = Paper(room(WIDE, settings).stage)
    bank = shipped()
    draw_table_sky(canvas, room(WIDE, settings), bank, bank.era_ids[0], [])
    assert canvas.shapes == 0
