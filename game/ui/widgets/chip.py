"""A few words in a frame with round ends: what the learner had, in the colour of its verdict."""

from game.ui import text
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.text import Block
from game.ui.widgets.lines import block
from game.ui.widgets.signs import Verdict

ROLE = "label"
BESIDE_WORDS = 16.0
BORDER = 3.0
CLOSE = 0.1  # of the size of its words, by which it is lower than their lines


@drawn
class Chip:
    words: Block
    verdict: Verdict = Verdict.WRONG

    @property
    def width(self) -> float:
        return self.words.width + 2 * BESIDE_WORDS

    @property
    def height(self) -> float:
        """Rather lower than a line, so that those of two rows stand apart."""
        close = CLOSE * self.words.style.size
        return self.words.height - close

    def draw(self, canvas: Canvas, room: Room, place: Rect) -> None:
        palette = room.theme.palette
        colour = self.verdict.colour(palette)
        tall = min(place.h, self.words.line_height)
        canvas.box(
            place,
            palette.tile,
            border=colour,
            width=BORDER,
            radius=tall / 2,
        )
        text.draw(
            canvas,
            self.words,
            place,
            colour,
            palette.tile,
            across="centre",
            down="middle",
        )


def chip(words: str, width: float, room: Room, verdict: Verdict = Verdict.WRONG) -> Chip:
    """No wider than that; its words in lines where it would be."""
    inner = width - 2 * BESIDE_WORDS
    lines = block(words, ROLE, inner, room)
    return Chip(lines, verdict)
