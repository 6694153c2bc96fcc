"""A coin for an answered question: a drawing of what it was about, and the sign of its verdict at the rim."""

from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.theme import mix
from game.ui.widgets.illustration import SHAPE
from game.ui.widgets.signs import Verdict, draw_verdict

RIM = 0.05  # shares of the coin's width
DRAWING = 0.86
ABOVE_SIGN = 0.88  # of its height; in the middle of that stands the drawing
SIGN = 0.42
BELOW = SIGN / 2  # how far the sign reaches below the coin
APART = 3.0  # around the sign
EMPTY = (Verdict.WRONG, Verdict.OPEN)


def draw_coin(canvas: Canvas, room: Room, disc: Rect, verdict: Verdict, file: str) -> None:
    """Where nothing was right it is an empty ring; plain where there is no file."""
    palette = room.theme.palette
    colour = verdict.colour(palette)
    rim = disc.w * RIM
    if verdict in EMPTY:
        canvas.ellipse(disc, None, colour, rim)
    elif file:
        canvas.ellipse(disc, palette.tile, colour, rim)
        _draw_picture(canvas, room, disc, file)
    else:
        plain = mix(palette.tile, colour, 0.4)
        canvas.ellipse(disc, plain, colour, rim)
    if verdict != Verdict.OPEN:
        _draw_sign(canvas, room, disc, verdict)


def _draw_picture(canvas: Canvas, room: Room, disc: Rect, file: str) -> None:
    palette = room.theme.palette
    wide = disc.w * DRAWING
    tall = wide / SHAPE
    above_sign = disc.h * ABOVE_SIGN
    lifted = disc.top(above_sign)
    drawing = lifted.centred(wide, tall)
    canvas.picture(file, drawing, palette.drawings)


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
