"""The shapes of badges, in the colours of options or of teams."""

from collections.abc import Sequence

from game import badges
from game.ui.canvas import Canvas, Spot
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.theme import BADGES, INK, Colour, Palette

SHAPES = len(BADGES)
CIRCLE, TRIANGLE, SQUARE, DIAMOND, CROSS, HEXAGON = range(SHAPES)
OUTLINES = {
    TRIANGLE: badges.TRIANGLE,
    DIAMOND: badges.DIAMOND,
    CROSS: badges.CROSS,
    HEXAGON: badges.HEXAGON,
}


@drawn
class Enamel:
    """The colours of a badge, and of the letter on it."""

    fill: Colour
    letter: Colour = INK


def enamel_of_option(place: int) -> Enamel:
    return Enamel(BADGES[place % SHAPES])


def around(centre: Spot, size: float) -> Rect:
    """The square of that side around the centre."""
    x, y = centre
    return Rect(x - size / 2, y - size / 2, size, size)


def at(area: Rect, spots: Sequence[Spot]) -> list[Spot]:
    """Spots given as shares of the area, 0-1 from its top left corner."""
    placed = []
    for across, down in spots:
        x = area.x + across * area.w
        y = area.y + down * area.h
        placed.append((x, y))
    return placed


def draw_shape(canvas: Canvas, room: Room, centre: Spot, size: float, place: int, enamel: Enamel) -> None:
    """Circle, triangle, square, diamond, cross or hexagon, without a letter."""
    outline = outline_of(room.theme.palette, enamel)
    width = size * badges.EDGE if outline else 0.0
    area = around(centre, size)
    shape = place % SHAPES
    if shape == CIRCLE:
        canvas.ellipse(
            area,
            enamel.fill,
            outline,
            width,
        )
    elif shape == SQUARE:
        box = area.inset(size * badges.SMALLER)
        canvas.box(
            box,
            enamel.fill,
            outline,
            width,
            radius=size * badges.ROUNDED,
        )
    else:
        canvas.polygon(
            at(area, OUTLINES[shape]),
            enamel.fill,
            outline,
            width,
        )


def outline_of(palette: Palette, enamel: Enamel) -> Colour | None:
    """Dark on paper; at night only a dark badge needs one."""
    if palette.outlined:
        return INK
    return None if enamel.letter == INK else enamel.letter
