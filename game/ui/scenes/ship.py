"""The little ship that marks where a learner is on the timeline."""

from collections.abc import Sequence
from math import cos, sin
from typing import NamedTuple

from game.ui.canvas import Canvas, Spot
from game.ui.room import Room
from game.ui.theme import Colour, Palette, hexed

LIGHT, MIDDLE, DARK = hexed("#F6F9FF"), hexed("#AEBCE6"), hexed("#5566A8")
EDGE = 2.5
# From its middle, with the nose to the right.
FLAME = (-32.0, -6.0), (-58.0, 0.0), (-32.0, 6.0)
NOZZLE = (-22.0, -6.0), (-33.0, -11.0), (-33.0, 11.0), (-22.0, 6.0)
HULL = (-22.0, -15.0), (8.0, -15.0), (8.0, 15.0), (-22.0, 15.0)
SHADE = (-20.5, 3.0), (7.0, 3.0), (7.0, 13.5), (-20.5, 13.5)
NOSE = (8.0, -15.0), (29.0, -5.0), (33.0, 0.0), (29.0, 5.0), (8.0, 15.0)
SHADED_NOSE = (9.5, 3.0), (29.0, 2.5), (27.5, 4.5), (9.5, 13.0)
BAND = (-3.0, -13.5), (1.0, -13.5), (1.0, 13.5), (-3.0, 13.5)
WINDOW = (13.0, -6.5), (20.0, -3.5), (20.0, 0.5), (13.0, 0.5)


class _ShipPart(NamedTuple):
    outline: Sequence[Spot]
    fill: Colour
    has_edge: bool = True


def draw_ship(canvas: Canvas, room: Room, spot: Spot, turn: float) -> None:
    """`turn` is where its nose points, in radians, clockwise from the right."""
    palette = room.theme.palette
    for outline, fill, has_edge in _parts(palette):
        turned = []
        for corner in outline:
            place = _turned(corner, spot, turn)
            turned.append(place)
        edge = palette.text if has_edge else None
        canvas.polygon(turned, fill, edge, EDGE)


def _parts(palette: Palette) -> Sequence[_ShipPart]:
    """Where colours are few it is an outline."""
    light, middle, dark = LIGHT, MIDDLE, DARK
    if palette.drawings == "contrast":
        light = middle = palette.tile
        dark = palette.border
    return (
        _ShipPart(FLAME, palette.accent, has_edge=False),
        _ShipPart(NOZZLE, dark),
        _ShipPart(HULL, light),
        _ShipPart(SHADE, middle, has_edge=False),
        _ShipPart(BAND, palette.accent, has_edge=False),
        _ShipPart(NOSE, light),
        _ShipPart(SHADED_NOSE, middle, has_edge=False),
        _ShipPart(WINDOW, dark, has_edge=False),
    )


def _turned(corner: Spot, spot: Spot, turn: float) -> Spot:
    along, beside = corner
    x, y = spot
    ahead = cos(turn)
    aside = sin(turn)
    across = along * ahead - beside * aside
    down = along * aside + beside * ahead
    return x + across, y + down
