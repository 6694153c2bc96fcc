"""What an answer is worth now, and the empty rungs of clues that have not come, with what it is worth then."""

from game.ui import text
from game.ui.boards.ladder_plan import worth_part
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.theme import mix
from game.ui.widgets.basic import RADIUS, Look, Piece

FAINT = 0.5  # of the border, where the clue has not come


@drawn
class WorthNow(Piece):
    """`told` is what it is to those who hear it."""

    worth: Block
    told: str

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        canvas.box(self.rect, palette.tile, palette.accent, 4, RADIUS)
        text.draw(
            canvas,
            self.worth,
            self.rect,
            palette.text,
            palette.tile,
            across="centre",
            down="middle",
        )

    def node(self, look: Look) -> Node:
        return Node("status", self.name, self.told, self.rect)


@drawn
class EmptyRung(Piece):
    """What an answer is worth then stands in the `column` at the left of the number."""

    worth: Block
    number: Block
    column: float
    told: str

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        on = palette.background
        faint = mix(on, palette.border, FAINT)
        left = worth_part(self.rect, self.column)
        words = self.rect.after(self.rect.x + self.column)
        canvas.box(self.rect, on, faint, 2, RADIUS)
        text.draw(canvas, self.worth, left, palette.second, on, across="centre", down="middle")
        text.draw(canvas, self.number, words, palette.second, on, down="middle")

    def node(self, look: Look) -> Node:
        return Node("status", self.name, self.told, self.rect)
