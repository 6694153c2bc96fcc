"""A clue on its rung of the ladder."""

from game.ui import text
from game.ui.boards.ladder_plan import worth_part
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.widgets.basic import Look, Piece


@drawn
class Rung(Piece):
    """A clue: the newest one, which is what is asked, or one that came before others, with its number and `faint`.
    Its words begin after the `column`."""

    number: Block | None
    words: Block
    label: str
    position: str
    faint: bool = False
    column: float = 0.0

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        on = palette.background
        of_words = palette.second if self.faint else palette.text
        box = self.rect.after(self.rect.x + self.column)
        text.draw(canvas, self.words, box, of_words, on, down="middle")
        if self.number is None:
            return
        text.draw(
            canvas,
            self.number,
            worth_part(self.rect, self.column),
            of_words,
            on,
            across="centre",
            down="middle",
        )

    def node(self, look: Look) -> Node:
        return Node(
            role="clue",
            name=self.name,
            label=self.label,
            rect=self.rect,
            position=self.position,
        )
