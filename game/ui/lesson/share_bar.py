"""A bar that is as full as the share of hands that it stands for; it has no colour of a verdict."""

from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.room import Room

FRAME = 1.5


def draw_share(canvas: Canvas, room: Room, area: Rect, share: float) -> None:
    """`share` is 0-1."""
    palette = room.theme.palette
    end = area.h / 2
    canvas.box(
        area,
        palette.background,
        palette.border,
        FRAME,
        end,
    )
    if share <= 0:
        return
    full = full_part(area, share)
    canvas.box(
        full,
        palette.text,
        None,
        0,
        end,
    )


def full_part(area: Rect, share: float) -> Rect:
    """With a round end at least."""
    wide = area.w * share
    wide = max(area.h, wide)
    return area.left(wide)
