"""What is drawn on the first page beside its buttons never enters a button or a word."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import product
from math import hypot
from pathlib import Path

import pytest

from game.ui.canvas import Spot
from game.ui.layout import Rect
from game.ui.scenes.title import Title
from game.ui.scenes.title_art import TitleArt
from game.ui.settings import Settings
from game.ui.theme import Colour
from game.ui.widgets.art import BALL
from tests.golden.pages import make_desk, with_fading
from tests.support.paper import Paper, drawn, room
from tests.support.samples import shipped

SIZES = (1600, 900), (1024, 768), (1280, 720), (1366, 768), (2560, 1080), (800, 1000)
MODES = [
    Settings(projector=projector, text_size=size, easy_font=easy, wide_spacing=easy, motion="none")
    for projector, size, easy in product((False, True), (100, 150, 200), (False, True))
]


def test_sputnik_comes_in_from_below_with_its_ball_before_its_whips() -> None:
    place = room()
    sky = place.page.far(700)
    art = TitleArt(sky, (), (600, 850))
    starting = Drawings(place.stage)
    art.draw(starting, place, 0.0, 0.0)
    assert starting.pictures[-1].y >= place.stage.bottom
    coming = Drawings(place.stage)
    art.draw(coming, place, 0.3, 0.0)
    craft = coming.pictures[-1]
    assert craft.x + craft.w * BALL[0] < place.stage.right
    assert craft.y < place.stage.bottom < craft.bottom


@dataclass
class Drawings(Paper):
    """The places of pictures and rings, and the spots of lines."""

    pictures: list[Rect] = field(default_factory=list)
    rings: list[Rect] = field(default_factory=list)
    spots: list[Spot] = field(default_factory=list)

    def picture(self, file: str, area: Rect, theme: str) -> None:
        self.pictures.append(area)

    def ellipse(self, area: Rect, fill: Colour | None, border: Colour | None = None, width: float = 0) -> None:
        self.rings.append(area)

    def line(self, spots: Sequence[Spot], colour: Colour, width: float) -> None:
        self.spots += spots


def crosses(ring: Rect, place: Rect) -> bool:
    """Whether a part of its line is within the place."""
    x, y = ring.centre
    radius = ring.w / 2
    across = max(place.x - x, 0, x - place.right)
    down = max(place.y - y, 0, y - place.bottom)
    corners = [(place.x, place.y), (place.right, place.y), (place.x, place.bottom), (place.right, place.bottom)]
    farthest = max(hypot(left - x, top - y) for left, top in corners)
    return hypot(across, down) < radius < farthest


@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_drawn_through_a_button_or_a_word(size: tuple[int, int], tmp_path: Path) -> None:
    desk = make_desk(tmp_path, shipped(), ("Ada",))
    for settings in MODES:
        desk.settings = settings
        page = with_fading(desk)
        assert isinstance(page, Title)
        place = room(size, settings)
        sketch = Drawings(place.stage)
        widgets = page.widgets(place)
        page.decorate(sketch, place, widgets)
        buttons = [widget.rect.inset(-10) for widget in widgets if widget.focusable]
        words = [line.box for line in drawn(page, place).lines]
        assert sketch.rings or place.stage.w < 1200
        for taken in [*buttons, *words]:
            assert not any(picture.overlaps(taken) for picture in sketch.pictures), settings
            assert not any(crosses(ring, taken) for ring in sketch.rings), settings
            assert not any(taken.contains(*spot) for spot in sketch.spots), settings
