"""What an answer is worth after so many clues: a chip for each clue, in a row."""

from dataclasses import dataclass

from game.ui import text
from game.ui.canvas import Canvas
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.theme import mix
from game.ui.widgets.basic import RADIUS, Look, Piece

PAD = 20.0
FAINT = 0.5  # of the border, where the clue has not come
NOW, OTHER = 4.0, 2.0  # the widths of borders


@dataclass(frozen=True, slots=True)
class ClueChip(Piece):
    """`told` is what it is to those who hear it; the chip of the newest clue is `now`, and those before it are
    `gone`."""

    number: Block
    worth: Block
    told: str
    now: bool
    gone: bool

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        fill = palette.background
        faint = mix(palette.background, palette.border, FAINT)
        colour = palette.second
        border, width = faint, OTHER
        if self.now:
            fill, colour = palette.tile, palette.text
            border, width = palette.accent, NOW
        canvas.box(self.rect, fill, border, width, RADIUS)
        inner = self.rect.inset(PAD, 0)
        of_number = palette.accent if self.now or self.gone else palette.second
        text.draw(canvas, self.number, inner, of_number, fill, down="middle")
        text.draw(
            canvas,
            self.worth,
            inner,
            colour,
            fill,
            across="right",
            down="middle",
        )

    def node(self, look: Look) -> Node:
        return Node("status", self.name, self.told, self.rect)
