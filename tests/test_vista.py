"""Skies above the edge of a world: what is painted, and that words on them can be read."""

import pygame
import pytest

from game.ui.scenes.opened import Opened
from game.ui.scenes.page import Page
from game.ui.scenes.prologue import Prologue
from game.ui.scenes.title import Title
from game.ui.settings import Settings
from game.ui.theme import Colour, hexed
from game.ui.vista import Tint, Vista
from game.ui.widgets.lines import Words
from tests.support.painted import painter, real_room
from tests.support.paper import desk
from tests.support.samples import shipped
from tests.support.sight import contrast

BLACK, GREEN, RED = hexed("#000000"), hexed("#00FF00"), hexed("#FF0000")
PLAIN = Vista((BLACK, BLACK), crest=(800, 600), radius=1600, air=(), ground=(Tint(0, GREEN),), rim=RED)
SMALL = (800, 450), (600, 450)
LEGIBLE = 7.0


def test_the_edge_is_highest_at_the_crest_and_sinks_alike_on_both_sides() -> None:
    assert PLAIN.edge(800) == 600
    assert PLAIN.edge(300) == PLAIN.edge(1300) > 600
    assert PLAIN.edge(9000) == 600 + PLAIN.radius


@pytest.mark.parametrize("size", [(1600, 900), (3200, 1800)])
def test_sky_is_above_the_rim_and_ground_below_it(size: tuple[int, int]) -> None:
    brush, sheet = painter(size), pygame.Surface(size)
    brush.begin()
    brush.vista(PLAIN)
    brush.paint(sheet)
    times = size[0] // 1600
    for x in (0, 400, 800, 1599):
        edge = PLAIN.edge(x)
        colours = [sheet.get_at((x * times, round((edge + below) * times)))[:3] for below in (-6, 1.5, 12)]
        assert colours == [tuple(BLACK), tuple(RED), tuple(GREEN)]


def pages(settings: Settings) -> list[Page]:
    bank = shipped()
    posters = [Opened(desk(settings), era.id) for era in bank.eras]
    stories = [Prologue(desk(settings), era, era.chapters[0]) for era in bank.eras]
    return [*posters, *stories, Title(desk(settings))]


@pytest.mark.parametrize("size", SMALL, ids=str)
@pytest.mark.parametrize("palette", ["night", "paper", "contrast"])
def test_words_can_be_read_on_every_sky(palette: str, size: tuple[int, int]) -> None:
    """Whatever is behind a line of the body, pixel by pixel; the words themselves are left out."""
    settings = Settings(motion="none", palette=palette)
    room = real_room(size, settings)
    brush, sheet = painter(size), pygame.Surface(size)
    ink = room.theme.palette.text
    for page in pages(settings):
        widgets = page.widgets(room)
        brush.begin()
        page.decorate(brush, room, widgets)
        brush.compose(sheet)
        for widget in widgets:
            if isinstance(widget, Words) and widget.colour is None:
                assert worst(sheet, widget, room.stage.h / size[1], ink) >= LEGIBLE, (page, widget.name)


def worst(sheet: pygame.Surface, words: Words, unit: float, ink: Colour) -> float:
    """The least contrast behind the words, looked at every few pixels."""
    x, y, *_ = words.rect
    wide, tall = words.block.width, words.block.height
    found = []
    for across in range(0, round(wide / unit), 6):
        for down in range(0, round(tall / unit), 4):
            spot = round(x / unit) + across, round(y / unit) + down
            if sheet.get_rect().collidepoint(spot):
                r, g, b, *_ = sheet.get_at(spot)
                found.append(contrast(ink, Colour(r, g, b)))
    return min(found, default=LEGIBLE)
