"""A bar for one vote or for two: the first is pale then, and the second lies on it."""

from collections.abc import Sequence

from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.lesson.share_bar import draw_share, full_part
from game.ui.room import Room
from game.ui.theme import mix

EDGE = 2.5
INNER = 0.62  # the height of the bar of a second vote, as a share of the first one's behind it
FAINT = 0.3  # how much of its frame's colour fills the bar of a first vote


def draw_shares(canvas: Canvas, room: Room, area: Rect, shares: Sequence[float]) -> None:
    """`shares` are 0-1."""
    first, *later = shares
    if not later:
        draw_share(canvas, room, area, first)
        return
    draw_share(canvas, room, area, 0)
    _draw_first(canvas, room, area, first)
    [second] = later
    off = area.h * (1 - INNER) / 2
    inner = area.inset(0, off)
    end = inner.h / 2
    if second > 0:
        full = full_part(inner, second)
        canvas.box(full, room.theme.palette.text, None, 0, end)


def _draw_first(canvas: Canvas, room: Room, area: Rect, share: float) -> None:
    if share <= 0:
        return
    palette = room.theme.palette
    full = full_part(area, share)
    pale = mix(palette.background, palette.border, FAINT)
    end = area.h / 2
    canvas.box(full, pale, palette.border, EDGE, end)
