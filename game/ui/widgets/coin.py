"""A coin for an answered question: a drawing of what it was about, and the sign of its verdict at the rim."""

from game.ui import text
from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.widgets.coin_face import RIM, CoinFace
from game.ui.widgets.signs import Verdict, draw_verdict

ABOVE_SIGN = 0.88  # shares of the coin's width: in the middle of that stands a mark
SIGN = 0.42
BELOW = SIGN / 2  # how far the sign reaches below the coin
UNKNOWN = "?"
APART = 3.0  # around the sign


def draw_coin(canvas: Canvas, room: Room, disc: Rect, verdict: Verdict, face: CoinFace) -> None:
    """What was missed is a ring with the shadow of what it would have shown, and what was not reached an empty
    one."""
    palette = room.theme.palette
    colour = verdict.colour(palette)
    rim = disc.w * RIM
    match verdict:
        case Verdict.OPEN:
            canvas.ellipse(disc, None, colour, rim)
            return
        case Verdict.WRONG:
            _draw_missed(canvas, room, disc, face)
        case _:
            face.draw(canvas, room, disc, colour)
    _draw_sign(canvas, room, disc, verdict)


def _draw_missed(canvas: Canvas, room: Room, disc: Rect, face: CoinFace) -> None:
    """The shadow of its drawing, or a question mark, as on the timeline."""
    palette = room.theme.palette
    face.draw_shadow(canvas, room, disc, palette.wrong)
    if face.file:
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
