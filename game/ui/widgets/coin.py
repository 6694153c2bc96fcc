"""A coin for an answered question: a drawing of what it was about, and the sign of its verdict at the rim."""

from collections.abc import Sequence
from math import cos, pi, sin

from game.ui import text
from game.ui.canvas import Canvas, Spot
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.theme import SHADOW, mix
from game.ui.widgets.illustration import SHAPE
from game.ui.widgets.signs import Verdict, draw_verdict

RIM = 0.05  # shares of the coin's width
DRAWING = 0.86
ABOVE_SIGN = 0.88  # of its height; in the middle of that stands the drawing
SIGN = 0.42
BELOW = SIGN / 2  # how far the sign reaches below the coin
UNKNOWN = "?"
APART = 3.0  # around the sign
STAR, INNER = 0.28, 0.12  # how far a star's points and the corners between them are from the middle
CORNERS = 10


def draw_coin(canvas: Canvas, room: Room, disc: Rect, verdict: Verdict, file: str) -> None:
    """What was missed is a ring with the shadow of what it would have shown, and what was not reached an empty one; a
    star stands where there is no file."""
    palette = room.theme.palette
    colour = verdict.colour(palette)
    rim = disc.w * RIM
    match verdict:
        case Verdict.OPEN:
            canvas.ellipse(disc, None, colour, rim)
            return
        case Verdict.WRONG:
            canvas.ellipse(disc, None, colour, rim)
            _draw_missed(canvas, room, disc, file)
        case _ if file:
            canvas.ellipse(disc, palette.tile, colour, rim)
            _draw_picture(canvas, disc, file, palette.drawings)
        case _:
            plain = mix(palette.tile, colour, 0.4)
            canvas.ellipse(disc, plain, colour, rim)
            canvas.polygon(star(disc), palette.text)
    _draw_sign(canvas, room, disc, verdict)


def star(disc: Rect) -> Sequence[Spot]:
    """The outline of one in the middle of a coin without a drawing."""
    x, y = disc.centre
    wide = disc.w
    spots = []
    for corner in range(CORNERS):
        turn = 2 * pi * corner / CORNERS
        is_inner = corner % 2
        far = INNER if is_inner else STAR
        across = wide * far * sin(turn)
        up = wide * far * cos(turn)
        spot = x + across, y - up
        spots.append(spot)
    return spots


def _draw_missed(canvas: Canvas, room: Room, disc: Rect, file: str) -> None:
    """The shadow of its drawing, or a question mark, as on the timeline."""
    palette = room.theme.palette
    if file:
        _draw_picture(canvas, disc, file, SHADOW + palette.drawings)
        return
    lifted = disc.top(disc.h * ABOVE_SIGN)
    mark = room.fit(UNKNOWN, "label", lifted)
    text.draw(
        canvas,
        mark,
        lifted,
        palette.second,
        palette.background,
        "centre",
        "middle",
    )


def _draw_picture(canvas: Canvas, disc: Rect, file: str, theme: str) -> None:
    wide = disc.w * DRAWING
    tall = wide / SHAPE
    above_sign = disc.h * ABOVE_SIGN
    lifted = disc.top(above_sign)
    drawing = lifted.centred(wide, tall)
    if file:
        canvas.picture(file, drawing, theme)


def _draw_sign(canvas: Canvas, room: Room, disc: Rect, verdict: Verdict) -> None:
    """In the middle of the lower rim."""
    palette = room.theme.palette
    side = disc.w * SIGN
    lower_end = disc.below(disc.bottom)
    sign = lower_end.centred(side, side)
    around = sign.inset(-APART)
    background = palette.background
    canvas.ellipse(around, background)
    draw_verdict(canvas, room, sign, verdict)
