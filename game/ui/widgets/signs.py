"""Signs that are drawn, not written: verdicts, option badges, a padlock, arrows."""

from collections.abc import Sequence
from enum import StrEnum
from math import cos, pi, sin

from game.translation import tr
from game.ui.canvas import Canvas, Spot
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.theme import BADGES, INK, Colour, Palette, Style

LETTERS = "ABCDEFGH"
WIDEST = 1.24  # a badge's width as a multiple of its size: a diamond needs more than a circle


class Verdict(StrEnum):
    """Each has a colour and a sign of its own, so that it can be told without either. What is not answered is open."""

    RIGHT = "right"
    PARTLY = "partly"
    WRONG = "wrong"
    OPEN = "open"

    def colour(self, palette: Palette) -> Colour:
        match self:
            case Verdict.RIGHT | Verdict.PARTLY:
                return palette.right
            case Verdict.WRONG:
                return palette.wrong
            case Verdict.OPEN:
                return palette.border

    @property
    def words(self) -> str:
        match self:
            case Verdict.RIGHT:
                return tr("right")
            case Verdict.PARTLY:
                return tr("partly right")
            case Verdict.WRONG:
                return tr("missed")
            case Verdict.OPEN:
                return tr("open")


def at(area: Rect, spots: Sequence[Spot]) -> list[Spot]:
    """Spots given as shares of the area, 0-1 from its top left corner."""
    return [(area.x + x * area.w, area.y + y * area.h) for x, y in spots]


def square(area: Rect) -> Rect:
    """The largest square in the middle of the area."""
    side = min(area.w, area.h)
    return area.centred(side, side)


def draw_verdict(canvas: Canvas, room: Room, area: Rect, verdict: Verdict) -> None:
    """A disc with the sign of the verdict, as large as the area allows: full, half full, or hollow."""
    palette, disc = room.theme.palette, square(area)
    colour, edge = verdict.colour(palette), max(3.0, disc.w * 0.07)
    match verdict:
        case Verdict.RIGHT | Verdict.WRONG:
            canvas.ellipse(disc, colour)
        case Verdict.PARTLY:
            canvas.ellipse(disc, None, colour, edge)
            canvas.polygon(_half_disc(disc), colour)
        case Verdict.OPEN:
            canvas.ellipse(disc, None, colour, edge)
    draw_sign(canvas, room, disc, verdict, disc.w * 0.095)


def draw_segment(canvas: Canvas, room: Room, area: Rect, verdict: Verdict) -> None:
    """A piece of a bar with the sign of the verdict in it: full, half full, or hollow."""
    palette, round_end = room.theme.palette, min(area.w, area.h) / 2
    colour, edge = verdict.colour(palette), 3.0
    match verdict:
        case Verdict.RIGHT | Verdict.WRONG:
            canvas.box(area, colour, None, 0, round_end)
        case Verdict.PARTLY:
            canvas.box(area, palette.background, colour, edge, round_end)
            canvas.polygon(_half_bar(area), colour)
        case Verdict.OPEN:
            canvas.box(area, palette.tile, colour, 2, round_end)
    signed = area.left(area.w / 2) if verdict is Verdict.PARTLY else area
    sign = Verdict.RIGHT if verdict is Verdict.PARTLY else verdict  # on the half that is full
    size = min(signed.w, area.h) * 1.25  # signs leave much of their square free
    draw_sign(canvas, room, signed.centred(size, size), sign, max(3.0, area.h * 0.15))


def draw_sign(canvas: Canvas, room: Room, area: Rect, verdict: Verdict, width: float) -> None:
    """A tick, a tick that is half on colour and half beside it, or a cross; nothing for what is open."""
    palette = room.theme.palette
    match verdict:
        case Verdict.RIGHT:
            canvas.line(at(area, [(0.26, 0.52), (0.44, 0.69), (0.75, 0.34)]), palette.on_mark, width)
        case Verdict.PARTLY:
            canvas.line(at(area, [(0.22, 0.49), (0.41, 0.68), (0.5, 0.58)]), palette.on_mark, width)
            canvas.line(at(area, [(0.5, 0.58), (0.75, 0.3)]), verdict.colour(palette), width)
        case Verdict.WRONG:
            canvas.line(at(area, [(0.31, 0.31), (0.69, 0.69)]), palette.on_mark, width)
            canvas.line(at(area, [(0.69, 0.31), (0.31, 0.69)]), palette.on_mark, width)
        case Verdict.OPEN:
            pass


def _half_disc(disc: Rect) -> list[Spot]:
    """The left half."""
    turns = [pi / 2 + pi * i / 24 for i in range(25)]
    x, y = disc.centre
    return [(x + disc.w / 2 * cos(turn), y - disc.h / 2 * sin(turn)) for turn in turns]


def _half_bar(bar: Rect) -> list[Spot]:
    """The left half of a bar with round ends."""
    side = min(bar.w, bar.h)
    middle = bar.centre[0]
    return [(middle, bar.y), *_half_disc(bar.left(side).centred(side, bar.h)), (middle, bar.bottom)]


def draw_tick_box(canvas: Canvas, room: Room, area: Rect, ticked: bool) -> None:
    """A square to tick, as large as the area allows."""
    palette, box = room.theme.palette, square(area)
    fill, border = (palette.accent, palette.accent) if ticked else (palette.background, palette.border)
    canvas.box(box, fill, border, 4, box.w * 0.2)
    if ticked:
        canvas.line(at(box, [(0.22, 0.54), (0.42, 0.73), (0.79, 0.29)]), palette.on_accent, box.w * 0.12)


def badge_size(room: Room) -> float:
    return 80.0 if room.theme.projector else 66.0


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
