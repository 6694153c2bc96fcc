"""Colours by what they mean: verdicts have two of their own, and whatever else comes near another differs by more."""

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import combinations

import pytest

from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.header import RoundBar
from game.ui.scenes.timeline_sky import DEEP, TimelineSky
from game.ui.settings import Settings
from game.ui.theme import BADGES, PALETTES, Colour, Palette
from game.ui.widgets.basic import Look
from game.ui.widgets.signs import Verdict, draw_segment, draw_verdict
from tests.support.paper import Paper, room
from tests.support.sight import NORMAL, SIGHTS, contrast, distance, lab, simulated

FAR = {"night": (35, 13), "paper": (36, 20), "contrast": (32, 10)}  # of pink: for normal sight, and simulated
NEAR, NEAR_SIMULATED = 20, 10
SIGNS = {
    "right": "a tick",
    "missed": "a cross",
    "accent": "the ring of the focus, a filled button, a diamond",
    "link": "a line that begins with Source",
    "era 1": "its name",
    "era 2": "its name and the place after the first",
    "era 3": "its name and the place after the second",
    "era 4": "its name and the last place",
    "option A": "a circle with an A",
    "option B": "a triangle with a B",
    "option C": "a square with a C",
    "option D": "a diamond with a D",
    "option E": "a cross with an E",
    "option F": "a hexagon with an F",
}
ALIKE = {
    "night": {
        ("accent", "era 3"),
        ("link", "era 2"),
        ("link", "era 4"),
        ("link", "option A"),
        ("era 1", "option C"),
        ("era 2", "era 4"),
        ("era 2", "option A"),
        ("era 4", "option A"),
    },
    "paper": {
        ("accent", "era 1"),
        ("accent", "era 3"),
        ("link", "era 2"),
        ("link", "era 4"),
        ("era 1", "era 3"),
        ("era 2", "era 4"),
    },
    "contrast": {
        ("accent", "era 3"),
        ("accent", "option B"),
        ("link", "era 2"),
        ("link", "era 4"),
        ("era 1", "option C"),
        ("era 2", "era 4"),
        ("era 3", "option B"),
    },
}
each_palette = pytest.mark.parametrize("name", PALETTES)


def meanings(palette: Palette) -> dict[str, Colour]:
    eras = {f"era {i}": colour for i, colour in enumerate(palette.eras, 1)}
    options = {f"option {letter}": colour for letter, colour in zip("ABCDEF", BADGES, strict=True)}
    verdicts = {"right": palette.right, "missed": palette.wrong}
    return verdicts | {"accent": palette.accent, "link": palette.link} | eras | options


@each_palette
def test_what_is_missed_looks_like_nothing_else(name: str) -> None:
    """To whole numbers, as the design gives them."""
    seen = meanings(PALETTES[name])
    missed = seen.pop("missed")
    plain, blind = FAR[name]
    for meaning, colour in seen.items():
        assert round(distance(missed, colour)) >= plain, meaning
        assert round(simulated(missed, colour)) >= blind, meaning


@each_palette
def test_colours_that_come_near_belong_to_different_signs(name: str) -> None:
    seen = meanings(PALETTES[name])
    near = {
        (one, other)
        for one, other in combinations(seen, 2)
        if distance(seen[one], seen[other]) < NEAR or simulated(seen[one], seen[other]) < NEAR_SIMULATED
    }
    assert near == ALIKE[name]
    assert all(SIGNS[one] != SIGNS[other] for one, other in near)


@each_palette
def test_nothing_but_a_verdict_has_its_colours(name: str) -> None:
    palette = PALETTES[name]
    others = {palette.accent, palette.link, palette.border, palette.hover, palette.text, *palette.eras, *BADGES}
    assert not others & {palette.right, palette.wrong}
    assert Verdict.RIGHT.colour(palette) == Verdict.PARTLY.colour(palette) == palette.right
    assert Verdict.OPEN.colour(palette) == palette.border


@each_palette
def test_verdicts_can_be_read_as_text_and_their_signs_on_them(name: str) -> None:
    palette = PALETTES[name]
    for colour in (palette.right, palette.wrong):
        assert contrast(colour, palette.on_mark) >= 4.5
        for behind in (palette.background, palette.tile, palette.hover):
            assert contrast(colour, behind) >= 4.5


@dataclass(slots=True)
class Sketch(Paper):
    """Keeps the shapes as well, without their colours: what somebody sees who sees no colour."""

    drawn: list[object] = field(default_factory=list)

    def box(
        self, area: Rect, fill: Colour | None, border: Colour | None = None, width: float = 0, radius: float = 0
    ) -> None:
        self.drawn.append(("box", area, fill is None))

    def ellipse(self, area: Rect, fill: Colour | None, border: Colour | None = None, width: float = 0) -> None:
        self.drawn.append(("ellipse", area, fill is None))

    def polygon(self, spots: object, fill: Colour | None, border: Colour | None = None, width: float = 0) -> None:
        self.drawn.append(("polygon", spots))

    def line(self, spots: object, colour: Colour, width: float) -> None:
        self.drawn.append(("line", spots))


@pytest.mark.parametrize("draw", [draw_verdict, draw_segment])
def test_each_verdict_has_a_shape_of_its_own(draw: Callable[[Canvas, Room, Rect, Verdict], None]) -> None:
    shapes = []
    for verdict in Verdict:
        sketch = Sketch(Rect(0, 0, 1600, 900))
        draw(sketch, room(), Rect(100, 100, 100, 24), verdict)
        shapes.append(sketch.drawn)
    assert all(one != other for one, other in combinations(shapes, 2))


def test_the_bar_says_how_each_was_and_shows_the_question_on_the_table_by_its_shape() -> None:
    verdicts = (Verdict.RIGHT, Verdict.WRONG, Verdict.PARTLY)
    bar = RoundBar("progress", Rect(0, 0, 1000, 24), verdicts, 10, 3)
    told = "1 right, 2 missed, 3 partly right, 4 is on the table, 5–10 open"
    assert bar.node(Look()).value == told
    sketch = Sketch(Rect(0, 0, 1600, 900))
    bar.draw(sketch, room(), Look())
    boxes = [shape[1] for shape in sketch.drawn if isinstance(shape, tuple) and shape[0] == "box"]
    assert max(box.h for box in boxes) == boxes[3].h > boxes[0].h


def test_distances_are_those_of_the_books() -> None:
    """Black and white are 100 apart for everybody, and red and green nearer for those who confuse them."""
    black, white, red, green = Colour(0, 0, 0), Colour(255, 255, 255), Colour(200, 60, 40), Colour(120, 130, 30)
    assert lab(white) == pytest.approx((100, 0, 0), abs=0.05)
    assert distance(black, white) == pytest.approx(100, abs=0.05)
    assert distance(Colour(255, 0, 0), Colour(0, 255, 0)) == pytest.approx(170.6, abs=0.1)
    for sight in SIGHTS.values():
        assert distance(black, white, sight) == pytest.approx(100, abs=0.5)
    assert distance(red, green, SIGHTS["deuteranopia"]) < distance(red, green, NORMAL) / 2


@pytest.mark.parametrize("name", PALETTES)
def test_words_stand_on_the_world_below_the_timeline_in_every_era(name: str) -> None:
    """The years right below its edge, the names and the card where it has the colour of a surface."""
    palette = PALETTES[name]
    place = room(settings=Settings(palette=name))
    for era, colour in enumerate(palette.eras):
        world = TimelineSky(place, era, 400.0, 460.0)
        near, below, far = world.vista.ground
        assert (below.away, below.colour) == (DEEP, world.below_edge)
        assert contrast(palette.text, world.below_edge) >= 4.5
        assert far.colour == palette.tile
        assert contrast(colour, far.colour) >= 4.5
        assert near.away == 0
