"""Flags of teams: told apart by their cut as well as by their colour, and none has the shape of an option's badge."""

from game.ui.canvas import Canvas, Spot
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.widgets.enamel import Enamel, around, at, outline_of

POLE = 0.08  # where it stands, as a share of the square around the flag from its left edge
THICK, EDGE = 0.075, 0.05  # of the pole and of an outline, as shares of the size
# Cloths, as shares of that square from its top left corner.
HIGH = 0.66
SWALLOWTAIL = ((POLE, 0.0), (1.02, 0.0), (0.74, HIGH / 2), (1.02, HIGH), (POLE, HIGH))
TRIANGLE = ((POLE, 0.0), (1.1, HIGH / 2), (POLE, HIGH))
OBLONG = ((POLE, 0.0), (0.98, 0.0), (0.98, HIGH), (POLE, HIGH))
POINTED = ((POLE, 0.0), (0.7, 0.0), (1.08, HIGH / 2), (0.7, HIGH), (POLE, HIGH))
SLANTED = ((POLE, 0.0), (1.06, 0.0), (0.62, HIGH), (POLE, HIGH))
TWO_TAILS = ((POLE, 0.0), (1.06, 0.17), (0.42, HIGH / 2), (1.06, 0.5), (POLE, HIGH))
CUTS = (
    SWALLOWTAIL,
    TRIANGLE,
    OBLONG,
    POINTED,
    SLANTED,
    TWO_TAILS,
)


def draw_flag(canvas: Canvas, room: Room, centre: Spot, size: float, place: int, enamel: Enamel) -> None:
    """That of the team with this place, in the square of that size."""
    square = around(centre, size)
    draw_pole(canvas, room, square)
    edge = outline_of(room.theme.palette, enamel)
    canvas.polygon(
        _cloth(square, place),
        enamel.fill,
        edge,
        size * EDGE if edge else 0.0,
    )


def draw_ghost(canvas: Canvas, room: Room, square: Rect, place: int) -> None:
    """A flag that is not set yet, without a colour."""
    cloth = _cloth(square, place)
    foot = _foot(square)
    outline = [foot, *cloth, cloth[0]]
    canvas.line(
        outline,
        room.theme.palette.border,
        square.w * EDGE,
    )


def draw_pole(canvas: Canvas, room: Room, square: Rect) -> None:
    x, bottom = _foot(square)
    pole = [(x, square.y), (x, bottom)]
    canvas.line(
        pole,
        room.theme.palette.text,
        square.w * THICK,
    )


def square_on(foot: Spot, size: float) -> Rect:
    """The square of a flag whose pole ends there."""
    x, y = foot
    left = x - POLE * size
    top = y - size
    return Rect(left, top, size, size)


def _foot(square: Rect) -> Spot:
    x = square.x + POLE * square.w
    return x, square.bottom


def _cloth(square: Rect, place: int) -> list[Spot]:
    cut = CUTS[place % len(CUTS)]
    return at(square, cut)
