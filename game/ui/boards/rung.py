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
    """A clue: the newest one, which is what is asked, or one that came before others, with its number and `faint`."""

    number: Block | None
    words: Block
    label: str
    position: str
    faint: bool = False

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        on = palette.background
        of_words = palette.second if self.faint else palette.text
        if self.number is None:
            text.draw(canvas, self.words, self.rect, of_words, on)
            return
        bar = self.rect.left(BAR)
        numbered = self.rect.after(bar.right + EDGE)
        box = clue_box(self.rect, self.number)
        canvas.box(bar, palette.border, radius=BAR / 2)
        text.draw(
            canvas,
            self.number,
            numbered,
            palette.accent,
            on,
            down="middle",
        )
        text.draw(canvas, self.words, box, of_words, on, down="middle")

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
