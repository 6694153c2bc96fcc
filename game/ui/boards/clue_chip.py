"""What an answer is worth after so many clues: a chip for each clue, in a row like the rungs of a ladder."""

from dataclasses import dataclass

from game.ui import text
from game.ui.canvas import Canvas
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.theme import mix
from game.ui.widgets.basic import RADIUS, Look, Piece

FAINT = 0.5  # of the border, where the clue has not come
NOW, OTHER = 4.0, 2.0  # the widths of borders


@dataclass(frozen=True, slots=True)
class ClueChip(Piece):
    """`told` is what it is to those who hear it; the chip of the newest clue is `now`."""

    worth: Block
    told: str
    now: bool

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
        text.draw(
            canvas,
            self.worth,
            self.rect,
            colour,
            fill,
            across="centre",
            down="middle",
        )

    def node(self, look: Look) -> Node:
        return Node("status", self.name, self.told, self.rect)
