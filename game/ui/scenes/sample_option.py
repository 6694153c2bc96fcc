"""An option of a small question in the settings."""

from typing import NamedTuple

from game.ui import text
from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.widgets.basic import RADIUS, draw_ring
from game.ui.widgets.lines import block, line_height
from game.ui.widgets.signs import WIDEST, draw_badge

AROUND = 12.0  # the badge, above and below
EDGE, APART = 16.0, 18.0  # at the left of the badge, and between it and the name
BADGE = 1.2  # its height, as a multiple of that of a line


class SampleOption(NamedTuple):
    """As it stands in a question, or, `taken`, with the focus."""

    name: str
    place: int
    taken: bool = False

    def draw(self, canvas: Canvas, room: Room, tile: Rect) -> None:
        palette = room.theme.palette
        canvas.box(
            tile,
            palette.tile,
            palette.border,
            2,
            RADIUS,
        )
        if self.taken:
            draw_ring(canvas, room, tile)
        high = _badge_height(room)
        left = tile.after(tile.x + EDGE)
        badge = left.left(high * WIDEST)
        draw_badge(
            canvas,
            room,
            badge.centre,
            high,
            self.place,
        )
        beside = tile.after(badge.right + APART)
        words = block(self.name, "option", beside.w, room)
        text.draw(
            canvas,
            words,
            beside,
            palette.text,
            palette.tile,
            down="middle",
        )


def _badge_height(room: Room) -> float:
    return line_height("option", room) * BADGE


def option_height(room: Room) -> float:
    return _badge_height(room) + 2 * AROUND


def option_width(name: str, room: Room) -> float:
    """The least in which the name stands in its line."""
    badge = _badge_height(room) * WIDEST
    words = room.width(name, "option")
    return EDGE + badge + APART + words + EDGE
