"""A clue on its rung of the ladder."""

from dataclasses import dataclass

from game.ui import text
from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.widgets.basic import Look, Piece

BAR, EDGE = 6.0, 18.0  # the bar at the left, and what is free between it, the number and the words


@dataclass(frozen=True, slots=True)
class Rung(Piece):
    """A clue with its number; without `words` as long as it is not seen."""

    number: Block
    words: Block | None
    label: str
    position: str

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        on = palette.background
        bar = self.rect.left(BAR)
        numbered = self.rect.after(bar.right + EDGE)
        if self.words:
            canvas.box(bar, palette.accent, radius=3)
            text.draw(canvas, self.number, numbered, palette.accent, on, down="middle")
        else:
            canvas.box(bar, palette.border, radius=3)
            text.draw(canvas, self.number, numbered, palette.second, on, down="middle")
        if self.words:
            box = clue_box(self.rect, self.number)
            text.draw(canvas, self.words, box, palette.text, on, down="middle")

    def node(self, look: Look) -> Node:
        return Node(
            role="clue",
            name=self.name,
            label=self.label,
            rect=self.rect,
            position=self.position,
        )


def clue_box(rung: Rect, number: Block) -> Rect:
    """The part of a rung for its words."""
    beside_bar = rung.x + BAR + EDGE
    left = beside_bar + number.width + EDGE
    return rung.after(left)
