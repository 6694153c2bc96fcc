"""The question at the head of what a review tells of it, with the drawing of what it was about where both have room."""

from collections.abc import Sequence

from game.ui import text
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.widgets.basic import Look, Piece
from game.ui.widgets.illustration import SHAPE
from game.ui.widgets.lines import block
from game.ui.widgets.strips import Strip, paragraph

ROLE = "option"  # as large as what was answered
DRAWING = 168.0  # its width
APART = 28.0  # from the words to the drawing
SHORTEST = 12.0  # the width of the words beside it, as a multiple of their size


@drawn
class DepictedQuestion(Piece):
    label: str
    words: Block
    drawing: str  # its file

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        text.draw(
            canvas,
            self.words,
            self.rect,
            palette.text,
            palette.tile,
            down="middle",
        )
        place = self.rect.far(DRAWING)
        canvas.picture(self.drawing, place, palette.drawings)

    def node(self, look: Look) -> Node:
        return Node("text", self.name, self.label, self.rect)


def review_question(prompt: str, file: str, room: Room, width: float) -> Sequence[Strip]:
    """The drawing of the file, if there is one, stands at the right of the words, unless they were too narrow."""
    tile = room.theme.palette.tile
    beside = width - DRAWING - APART
    size = room.theme.style(ROLE).size
    if not file or beside < SHORTEST * size:
        return paragraph("asked", prompt, ROLE, width, room, on=tile)
    words = block(prompt, ROLE, beside, room)
    tall = max(words.height, DRAWING / SHAPE)

    def show(rect: Rect) -> DepictedQuestion:
        return DepictedQuestion("asked", rect, prompt, words, file)

    return [Strip(tall, show)]
