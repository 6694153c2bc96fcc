"""A bar that is as full as the share of hands that it stands for; it has no colour of a verdict."""

from collections.abc import Sequence

from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.room import Room

FRAME = 1.5


def draw_share(canvas: Canvas, room: Room, area: Rect, share: float, is_last: bool = True) -> None:
    """`share` is 0-1. The first of two votes is paler."""
    palette = room.theme.palette
    end = area.h / 2
    canvas.box(area, palette.background, palette.border, FRAME, end)
    if share <= 0:
        return
    wide = area.w * share
    wide = max(area.h, wide)
    full = area.left(wide)
    colour = palette.border
    if is_last:
        colour = palette.text
    canvas.box(full, colour, None, 0, end)


def draw_shares(canvas: Canvas, room: Room, area: Rect, shares: Sequence[float], gap: float) -> None:
    """One under the other, the last vote at the foot."""
    rows = area.rows(max(1, len(shares)), gap)
    last = len(shares) - 1
    for number, share in enumerate(shares):
        draw_share(
            canvas,
            room,
            rows[number],
            share,
            number == last,
        )
