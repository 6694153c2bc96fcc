"""A paragraph with a number before it, whose lines all begin where the words do."""

from game.ui import text
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.widgets.basic import Look, Piece
from game.ui.widgets.lines import block
from game.ui.widgets.strips import Strip

APART = 12.0  # between number and words
GAP = 16.0


@drawn
class Numbered(Piece):
    """On a raised surface."""

    number: Block
    words: Block
    label: str
    column: float  # the width of the numbers, with what is free beside them

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        on = palette.tile
        text.draw(canvas, self.number, self.rect, palette.second, on)
        beside = self.rect.after(self.rect.x + self.column)
        text.draw(canvas, self.words, beside, palette.text, on)

    def node(self, look: Look) -> Node:
        return Node("text", self.name, self.label, self.rect)


def numbered(
    name: str,
    number: int,
    widest: str,
    words: str,
    width: float,
    room: Room,
    role: str = "body",
) -> Strip:
    """As one strip; `widest` is the widest number of the column."""
    told = str(number)
    figure = block(told, role, width, room)
    digits = room.measure(widest, figure.style)
    numbers = digits + APART
    left = width - numbers
    lines = block(words, role, left, room)
    label = f"{number}  {words}"

    def show(rect: Rect) -> Numbered:
        return Numbered(
            name,
            rect,
            figure,
            lines,
            label,
            numbers,
        )

    return Strip(lines.height, show, GAP)
