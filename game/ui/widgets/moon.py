"""The Moon, whose disc may reach out of the page at its upper right: lit from the left, with seas, and with craters
whose far walls have the light."""

from typing import NamedTuple

from game.ui.canvas import Canvas, Spot
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.theme import Colour, Palette, hexed, mix

Place = tuple[float, float, float]  # its middle, in shares of the radius from that of the Moon, and its own radius

WHOLE: Place = (0.0, 0.0, 1.0)
LIT: Place = (-0.28, 0.24, 0.63)  # where the light is
GLEAM: Place = (-0.5, 0.36, 0.37)  # and where it is brightest
SEAS: tuple[Place, ...] = (
    (-0.16, 0.3, 0.24),
    (-0.04, 0.48, 0.18),
    (-0.52, -0.02, 0.16),
    (-0.62, 0.1, 0.12),
    (0.24, -0.42, 0.24),
)
LARGE, MIDDLE, SMALL = 0.125, 0.08, 0.045
CRATERS: tuple[Place, ...] = (
    (-0.5, 0.5, LARGE),
    (0.2, 0.72, LARGE),
    (-0.78, 0.26, MIDDLE),
    (-0.14, 0.74, MIDDLE),
    (-0.3, 0.06, MIDDLE),
    (-0.68, 0.58, SMALL),
    (-0.3, 0.36, SMALL),
    (0.3, -0.3, LARGE),
    (-0.32, -0.56, MIDDLE),
    (0.58, 0.22, MIDDLE),
    (0.06, -0.72, SMALL),
    (-0.06, -0.3, SMALL),
)
AWAY = 0.065  # of the width of a crater: how far its walls reach out from under its floor
OUTLINE, FAINT = 4.0, 0.4


class _Colours(NamedTuple):
    ground: Colour
    outline: Colour
    light: Colour
    sea: Colour
    floor: Colour
    wall: Colour  # in the shade
    lit_wall: Colour
    strength: float  # of the light


NIGHT = _Colours(
    ground=hexed("#6A6484"),
    outline=hexed("#F7F1E1"),
    light=hexed("#F6F1FF"),
    sea=hexed("#7E7899"),
    floor=hexed("#8A83A4"),
    wall=hexed("#5D5779"),
    lit_wall=hexed("#D6CFE6"),
    strength=0.8,
)
PAPER = _Colours(
    ground=hexed("#CFC9BC"),
    outline=hexed("#5A648A"),
    light=hexed("#FFFDF6"),
    sea=hexed("#C2BBAD"),
    floor=hexed("#D3CDC0"),
    wall=hexed("#B0A99B"),
    lit_wall=hexed("#FFFFFF"),
    strength=0.9,
)


def draw_moon(canvas: Canvas, room: Room, centre: Spot, radius: float) -> None:
    palette = room.theme.palette
    if palette.drawings == "contrast":
        _draw_outlines(canvas, palette, centre, radius)
        return
    colours = PAPER if palette.outlined else NIGHT
    whole = _disc(centre, radius, WHOLE)
    canvas.ellipse(
        whole,
        colours.ground,
        colours.outline,
        OUTLINE,
    )
    for place in (LIT, GLEAM):
        light = _disc(centre, radius, place)
        canvas.glow(
            light,
            colours.light,
            colours.strength,
        )
    for place in SEAS:
        sea = _disc(centre, radius, place)
        canvas.glow(
            sea,
            colours.sea,
            colours.strength,
        )
    for place in CRATERS:
        crater = _disc(centre, radius, place)
        _draw_crater(canvas, crater, colours)


def _draw_crater(canvas: Canvas, crater: Rect, colours: _Colours) -> None:
    """Its floor lies over its walls."""
    away = crater.w * AWAY
    left = crater.x - away
    above = crater.y - away
    right = crater.x + away
    below = crater.y + away
    shaded = crater._replace(x=left, y=above)
    lit = crater._replace(x=right, y=below)
    canvas.ellipse(lit, colours.lit_wall)
    canvas.ellipse(shaded, colours.wall)
    canvas.ellipse(crater, colours.floor)


def _draw_outlines(canvas: Canvas, palette: Palette, centre: Spot, radius: float) -> None:
    whole = _disc(centre, radius, WHOLE)
    canvas.ellipse(
        whole,
        palette.background,
        palette.border,
        OUTLINE,
    )
    faint = mix(
        palette.background,
        palette.border,
        FAINT,
    )
    for place in CRATERS:
        crater = _disc(centre, radius, place)
        canvas.ellipse(
            crater,
            None,
            faint,
            2,
        )


def _disc(centre: Spot, radius: float, place: Place) -> Rect:
    """Of the Moon, or of what is on it."""
    x, y = centre
    across, down, share = place
    x += across * radius
    y += down * radius
    side = 2 * share * radius
    spot = Rect(x, y, 0, 0)
    return spot.centred(side, side)
