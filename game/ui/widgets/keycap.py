"""The cap of a key: its name in a small frame, as it looks on a keyboard."""

from typing import NamedTuple

from game.ui import text
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.widgets.basic import Look, Piece
from game.ui.widgets.lines import block

BESIDE, ABOVE = 11.0, 0.0  # around the name
ROUND = 8.0
THICK = 3.0  # by which the foot of the cap is seen
UNBROKEN = 4000.0  # units: a line of any length


class Cap(NamedTuple):
    """`name` in one line."""

    name: Block

    @property
    def width(self) -> float:
        return self.name.width + 2 * BESIDE

    @property
    def height(self) -> float:
        return self.name.height + 2 * ABOVE + THICK

    def draw(self, canvas: Canvas, room: Room, place: Rect) -> None:
        """As high as it is, its name in the middle of the height of the place, as the words beside it."""
        palette = room.theme.palette
        centred = place.centred(place.w, self.height)
        whole = centred._replace(y=centred.y + THICK / 2)
        top = whole.top(whole.h - THICK)
        canvas.box(whole, palette.border, radius=ROUND)
        canvas.box(
            top,
            palette.tile,
            palette.border,
            width=2,
            radius=ROUND,
        )
        text.draw(
            canvas,
            self.name,
            top,
            palette.text,
            palette.tile,
            across="centre",
            down="middle",
        )


def cap(name: str, role: str, room: Room) -> Cap:
    lines = block(name, role, UNBROKEN, room)
    return Cap(lines)


@drawn
class Keycap(Piece):
    """Beside what the key does, for those who see it; for others the page says it."""

    cap: Cap

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        self.cap.draw(canvas, room, self.rect)

    def node(self, look: Look) -> Node:
        [name] = self.cap.name.lines
        return Node("text", self.name, name, self.rect)
