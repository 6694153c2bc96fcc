"""Signs that are drawn, not written: right, partly right and not quite, option badges, a padlock, arrows."""

from collections.abc import Sequence
from enum import StrEnum
from math import cos, pi, sin

from game.ui.canvas import Canvas, Spot
from game.ui.layout import Rect
from game.ui.stack import Room
from game.ui.theme import BADGES, INK, Colour, Palette, Style

LETTERS = "ABCDEFGH"
WIDEST = 1.24  # a badge's width as a multiple of its size: a diamond needs more than a circle


class Verdict(StrEnum):
    RIGHT = "right"
    PARTLY = "partly"
    WRONG = "wrong"

    def colour(self, palette: Palette) -> Colour:
        return {Verdict.RIGHT: palette.right, Verdict.PARTLY: palette.accent, Verdict.WRONG: palette.wrong}[self]


def at(area: Rect, spots: Sequence[Spot]) -> list[Spot]:
    """Spots given as shares of the area, 0-1 from its top left corner."""
    return [(area.x + x * area.w, area.y + y * area.h) for x, y in spots]


def square(area: Rect) -> Rect:
    """The largest square in the middle of the area."""
    side = min(area.w, area.h)
    return area.centred(side, side)


def draw_verdict(canvas: Canvas, room: Room, area: Rect, verdict: Verdict) -> None:
    """A disc with a tick, a half moon or a cross, as large as the area allows."""
    palette, disc = room.theme.palette, square(area)
    sign, width = palette.on_accent if verdict is Verdict.PARTLY else palette.on_mark, disc.w * 0.085
    canvas.ellipse(disc, verdict.colour(palette))
    match verdict:
        case Verdict.RIGHT:
            canvas.line(at(disc, [(0.26, 0.52), (0.44, 0.69), (0.75, 0.34)]), sign, width)
        case Verdict.PARTLY:
            canvas.polygon(_half_disc(disc.inset(disc.w * 0.14)), sign)
        case Verdict.WRONG:
            canvas.line(at(disc, [(0.31, 0.31), (0.69, 0.69)]), sign, width)
            canvas.line(at(disc, [(0.69, 0.31), (0.31, 0.69)]), sign, width)


def _half_disc(disc: Rect) -> list[Spot]:
    """The left half."""
    turns = [pi / 2 + pi * i / 24 for i in range(25)]
    x, y = disc.centre
    return [(x + disc.w / 2 * cos(turn), y - disc.h / 2 * sin(turn)) for turn in turns]


def draw_tick_box(canvas: Canvas, room: Room, area: Rect, ticked: bool) -> None:
    """A square to tick, as large as the area allows."""
    palette, box = room.theme.palette, square(area)
    fill, border = (palette.accent, palette.accent) if ticked else (palette.background, palette.border)
    canvas.box(box, fill, border, 4, box.w * 0.2)
    if ticked:
        canvas.line(at(box, [(0.22, 0.54), (0.42, 0.73), (0.79, 0.29)]), palette.on_accent, box.w * 0.12)


def draw_badge(canvas: Canvas, room: Room, centre: Spot, size: float, place: int) -> None:
    """The badge of option `place` (0 is A): circle, triangle, square or diamond, with the letter in it."""
    shape, colour = place % len(BADGES), BADGES[place % len(BADGES)]
    outline = INK if room.theme.palette.outlined else None
    width = size * 0.055 if outline else 0.0
    area = Rect(centre[0] - size / 2, centre[1] - size / 2, size, size)
    match shape:
        case 0:
            canvas.ellipse(area, colour, outline, width)
        case 1:
            canvas.polygon(at(area, [(0.5, -0.02), (1.08, 0.98), (-0.08, 0.98)]), colour, outline, width)
        case 2:
            canvas.box(area.inset(size * 0.04), colour, outline, width, size * 0.06)
        case _:
            canvas.polygon(at(area, [(0.5, -0.11), (1.11, 0.5), (0.5, 1.11), (-0.11, 0.5)]), colour, outline, width)
    _letter(canvas, room, (centre[0], centre[1] + (size * 0.13 if shape == 1 else 0)), size, LETTERS[place], colour)


def _letter(canvas: Canvas, room: Room, centre: Spot, size: float, letter: str, on: Colour) -> None:
    style = Style("text", 700, size * 0.54, 1.0)
    x = centre[0] - room.measure(letter, style) / 2
    canvas.text(letter, (x, centre[1] - style.size / 2), style, INK, on)


def draw_padlock(canvas: Canvas, area: Rect, colour: Colour) -> None:
    """A closed padlock."""
    box = square(area)
    shackle = [(0.5 + 0.2 * cos(turn), 0.34 - 0.24 * sin(turn)) for turn in (pi * i / 16 for i in range(17))]
    canvas.line(at(box, [(0.7, 0.5), *shackle, (0.3, 0.5)]), colour, box.w * 0.09)
    canvas.box(Rect(box.x + box.w * 0.17, box.y + box.h * 0.46, box.w * 0.66, box.h * 0.5), colour, radius=box.w * 0.08)


def draw_chevron(canvas: Canvas, area: Rect, colour: Colour, up: bool) -> None:
    """An arrow head that points up or down."""
    tip, foot = (0.36, 0.64) if up else (0.64, 0.36)
    canvas.line(at(square(area), [(0.26, foot), (0.5, tip), (0.74, foot)]), colour, square(area).w * 0.09)


def draw_diamond(canvas: Canvas, centre: Spot, size: float, fill: Colour | None, border: Colour) -> None:
    """A marker on an axis; hollow without `fill`."""
    area = Rect(centre[0] - size / 2, centre[1] - size / 2, size, size)
    canvas.polygon(at(area, [(0.5, 0), (1, 0.5), (0.5, 1), (0, 0.5)]), fill, border, size * 0.08)
