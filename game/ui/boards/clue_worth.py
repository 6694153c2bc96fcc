"""What an answer is worth now, and the empty rungs of clues that have not come, with what it is worth then."""

from game.ui import text
from game.ui.boards.clue_tab import draw_to_come
from game.ui.boards.ladder_plan import worth_part
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.widgets.basic import RADIUS, Look, Piece

PILL = 2.0  # thickness of the frame around what an answer will be worth
BESIDE_CARD, IN_CARD = 10.0, 16.0  # of a clue to come: before its frame, and from there to its words


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
        """The card of the clue lies face down: a surface, so that it is no hole in the page, in a frame of dashes."""
        palette = room.theme.palette
        pill = worth_part(self.rect, self.column)
        card = self.rect.after(pill.right + BESIDE_CARD)
        words = card.inset(IN_CARD, 0)
        canvas.box(pill, palette.tile, palette.border, PILL, RADIUS)
        draw_to_come(canvas, room, card)
        text.draw(
            canvas,
            self.worth,
            pill,
            palette.second,
            palette.tile,
            across="centre",
            down="middle",
        )
        text.draw(
            canvas,
            self.number,
            words,
            palette.second,
            palette.tile,
            down="middle",
        )

    def node(self, look: Look) -> Node:
        return Node("status", self.name, self.told, self.rect)
