"""Signs that are drawn, not written: verdicts, option badges, a padlock, arrows."""

from enum import StrEnum
from math import cos, inf, pi, sin

from game import badges
from game.translation import tr
from game.ui.canvas import Canvas, Spot
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.theme import Colour, Palette, Style
from game.ui.widgets.enamel import SHAPES, TRIANGLE, Enamel, around, at, draw_shape, enamel_of_option

LETTERS = badges.LETTERS
WIDEST = 1.24  # a badge's width as a multiple of its size: a diamond needs more than a circle

# Outlines, as shares of the square that they stand in, from its top left corner.
TICK = ((0.26, 0.52), (0.44, 0.69), (0.75, 0.34))
HALF_TICK, OTHER_HALF = ((0.22, 0.49), (0.41, 0.68), (0.5, 0.58)), ((0.5, 0.58), (0.75, 0.3))
FALLING, RISING = ((0.31, 0.31), (0.69, 0.69)), ((0.69, 0.31), (0.31, 0.69))
BOX_TICK = ((0.22, 0.54), (0.42, 0.73), (0.79, 0.29))
DIAMOND = ((0.5, 0), (1, 0.5), (0.5, 1), (0, 0.5))
CHEVRON_UP = ((0.26, 0.64), (0.5, 0.36), (0.74, 0.64))
CHEVRON_DOWN = ((0.26, 0.36), (0.5, 0.64), (0.74, 0.36))


class Verdict(StrEnum):
    """Each has a colour and a sign of its own, so that it can be told without either. What is not answered is open;
    what is right and was not chosen is left out."""

    RIGHT = "right"
    PARTLY = "partly"
    WRONG = "wrong"
    OPEN = "open"
    LEFT_OUT = "left out"

    def colour(self, palette: Palette) -> Colour:
        match self:
            case Verdict.WRONG:
                return palette.wrong
            case Verdict.OPEN:
                return palette.border
            case _:
                return palette.right

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
            case Verdict.LEFT_OUT:
                return tr("left out")


def square(area: Rect) -> Rect:
    """The largest square in the middle of the area."""
    side = min(area.w, area.h)
    return area.centred(side, side)


def draw_verdict(canvas: Canvas, room: Room, area: Rect, verdict: Verdict) -> None:
    """A disc with the sign of the verdict, as large as the area allows: full, half full, or hollow."""
    disc = square(area)
    colour = verdict.colour(room.theme.palette)
    edge = max(3.0, disc.w * 0.07)
    match verdict:
        case Verdict.RIGHT | Verdict.WRONG:
            canvas.ellipse(disc, colour)
        case Verdict.PARTLY:
            canvas.ellipse(disc, None, colour, edge)
            canvas.polygon(_half_disc(disc), colour)
        case _:
            canvas.ellipse(disc, None, colour, edge)
    stroke = disc.w * 0.095
    draw_sign(canvas, room, disc, verdict, stroke)


def draw_segment(canvas: Canvas, room: Room, area: Rect, verdict: Verdict) -> None:
    """A piece of a bar with the sign of the verdict in it: full, half full, or hollow."""
    palette = room.theme.palette
    colour = verdict.colour(palette)
    round_end = min(area.w, area.h) / 2
    signed, sign = area, verdict
    match verdict:
        case Verdict.RIGHT | Verdict.WRONG:
            canvas.box(area, colour, radius=round_end)
        case Verdict.PARTLY:
            canvas.box(area, palette.background, colour, 3, round_end)
            canvas.polygon(_half_bar(area), colour)
            signed = area.left(area.w / 2)  # the half that is full
            sign = Verdict.RIGHT
        case Verdict.LEFT_OUT:
            canvas.box(area, None, colour, 3, round_end)
        case _:
            canvas.box(area, palette.tile, colour, 2, round_end)
    size = min(signed.w, area.h) * 1.25  # signs leave much of their square free
    place = signed.centred(size, size)
    stroke = max(3.0, area.h * 0.15)
    draw_sign(canvas, room, place, sign, stroke)


def draw_sign(canvas: Canvas, room: Room, area: Rect, verdict: Verdict, width: float) -> None:
    """A tick, a tick that is half on colour and half beside it, or a cross; nothing for what is open."""
    palette = room.theme.palette
    match verdict:
        case Verdict.RIGHT | Verdict.LEFT_OUT:
            on = palette.on_mark if verdict is Verdict.RIGHT else palette.right
            canvas.line(at(area, TICK), on, width)
        case Verdict.PARTLY:
            canvas.line(at(area, HALF_TICK), palette.on_mark, width)
            canvas.line(at(area, OTHER_HALF), verdict.colour(palette), width)
        case Verdict.WRONG:
            canvas.line(at(area, FALLING), palette.on_mark, width)
            canvas.line(at(area, RISING), palette.on_mark, width)
        case _:
            pass


def _half_disc(disc: Rect) -> list[Spot]:
    """The left half."""
    spots = []
    for i in range(25):
        turn = pi / 2 + pi * i / 24
        spots.append(_on_rim(disc, turn))
    return spots


def _on_rim(disc: Rect, turn: float) -> Spot:
    """The spot on the rim at an angle that counts from the right, against the clock."""
    x, y = disc.centre
    across = disc.w / 2 * cos(turn)
    up = disc.h / 2 * sin(turn)
    return x + across, y - up


def _half_bar(bar: Rect) -> list[Spot]:
    """The left half of a bar with round ends."""
    side = min(bar.w, bar.h)
    end = bar.left(side).centred(side, bar.h)
    middle, _ = bar.centre
    top = middle, bar.y
    bottom = middle, bar.bottom
    return [top, *_half_disc(end), bottom]


def draw_tick_box(canvas: Canvas, room: Room, area: Rect, ticked: bool) -> None:
    """A square to tick, as large as the area allows."""
    palette = room.theme.palette
    box = square(area)
    corner = box.w * 0.2
    if ticked:
        canvas.box(box, palette.primary, palette.primary, 4, corner)
        canvas.line(at(box, BOX_TICK), palette.on_primary, box.w * 0.12)
    else:
        canvas.box(box, palette.background, palette.border, 4, corner)


def badge_size(room: Room) -> float:
    return 80.0 if room.theme.projector else 66.0


def least_badge(room: Room) -> float:
    """The size of a badge before an option whose letter can just be read from afar, where the words can, too."""
    least = 71.0 if room.theme.projector else 56.0
    share = min(1.0, room.theme.text_size)
    return least * share


def draw_badge(
    canvas: Canvas,
    room: Room,
    centre: Spot,
    size: float,
    place: int,
    enamel: Enamel | None = None,
    letter: str = "",
    most: float = inf,
) -> None:
    """The badge of option `place` (0 is A), with its letter in it, if no other one; in the colours of options, if in no
    others; `most` is the largest font size of the letter."""
    enamel = enamel or enamel_of_option(place)
    draw_shape(canvas, room, centre, size, place, enamel)
    x, y = centre
    is_triangle = place % SHAPES == TRIANGLE
    lower = size * badges.LOWER if is_triangle else 0.0
    _draw_letter(
        canvas,
        room,
        (x, y + lower),
        min(size * badges.LETTER, most),
        letter or LETTERS[place],
        enamel,
    )


def _draw_letter(canvas: Canvas, room: Room, centre: Spot, size: float, letter: str, enamel: Enamel) -> None:
    plain = Style("text", 700, size, 1.0)
    dressed = room.theme.dressed(plain)
    style = dressed._replace(leading=1.0)
    width = room.measure(letter, style)
    x, y = centre
    left = x - width / 2
    top = y - style.size / 2
    canvas.text(
        letter,
        (left, top),
        style,
        enamel.letter,
        enamel.fill,
    )


def draw_padlock(canvas: Canvas, area: Rect, colour: Colour) -> None:
    """A closed padlock."""
    whole = square(area)
    side = whole.w
    shackle = at(whole, _shackle())
    canvas.line(shackle, colour, side * 0.09)
    lower = whole.below(whole.y + side * 0.46).top(side * 0.5)
    body = lower.inset(side * 0.17, 0)
    canvas.box(body, colour, radius=side * 0.08)


def _shackle() -> list[Spot]:
    """A padlock's bow, from the right to the left, as shares of its square."""
    spots = [(0.7, 0.5)]
    for i in range(17):
        turn = pi * i / 16
        x = 0.5 + 0.2 * cos(turn)
        y = 0.34 - 0.24 * sin(turn)
        spots.append((x, y))
    spots.append((0.3, 0.5))
    return spots


def draw_chevron(canvas: Canvas, area: Rect, colour: Colour, up: bool) -> None:
    """An arrow head that points up or down."""
    box = square(area)
    outline = CHEVRON_UP if up else CHEVRON_DOWN
    canvas.line(at(box, outline), colour, box.w * 0.09)


def draw_diamond(canvas: Canvas, centre: Spot, size: float, fill: Colour | None, border: Colour) -> None:
    """A marker on an axis; hollow without `fill`."""
    area = around(centre, size)
    canvas.polygon(at(area, DIAMOND), fill, border, size * 0.08)
