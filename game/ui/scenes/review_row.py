"""An answered question in the list of a review."""

from game.quiz.play.round import Answered
from game.ui import text
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.scenes.places import Remainder
from game.ui.scenes.verdicts import verdict_words
from game.ui.text import Block
from game.ui.widgets.basic import RADIUS, Control, Look, draw_ring, states
from game.ui.widgets.judged import verdict_of
from game.ui.widgets.lines import block
from game.ui.widgets.signs import draw_verdict
from game.ui.widgets.strips import Strip

MARK = 56.0
BEFORE_MARK, AFTER_MARK, AFTER_WORDS = 26.0, 22.0, 20.0
DRAWING = 96.0  # its width
AROUND_DRAWING = 14.0  # above and below it
LEAST = 96.0  # the height of a row
GAP = 18.0  # between two rows


@drawn
class ReviewRow(Control):
    """The sign of its verdict, how it was asked, and a drawing of what it was about."""

    label: str
    words: Block
    answered: Answered
    chosen: bool
    position: str
    drawing: str  # its file; empty where there is none, or no room for it

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        stands_out = self.chosen or look.hovered
        fill = palette.hover if stands_out else palette.tile
        if self.chosen:
            canvas.box(self.rect, fill, palette.accent, 4, RADIUS)
        else:
            canvas.box(self.rect, fill, palette.border, 2, RADIUS)
        if look.focused:
            draw_ring(canvas, room, self.rect)
        rest = Remainder(self.rect)
        rest.left(BEFORE_MARK)
        mark = rest.left(MARK).centred(MARK, MARK)
        rest.left(AFTER_MARK)
        verdict = verdict_of(self.answered)
        draw_verdict(canvas, room, mark, verdict)
        if self.drawing:
            right = rest.area.far(DRAWING + AFTER_WORDS)
            drawing = right.left(DRAWING).inset(0, AROUND_DRAWING)
            canvas.picture(self.drawing, drawing, palette.drawings)
        text.draw(canvas, self.words, rest.area, palette.text, fill, "left", "middle")

    def node(self, look: Look) -> Node:
        chosen = "chosen" if self.chosen else ""
        verdict = verdict_of(self.answered)
        state = states(look, chosen, verdict.value)
        said = verdict_words(self.answered)
        return Node("option", self.name, self.label, self.rect, said, state, self.position)


def review_row(
    name: str, answered: Answered, file: str, chosen: bool, position: str, room: Room, width: float
) -> Strip:
    """As high as the question needs; the drawing of the file is left out where the row would be higher for it."""
    prompt = answered.question.prompt
    left = width - BEFORE_MARK - MARK - AFTER_MARK - AFTER_WORDS
    words = block(prompt, "label", left, room)
    tall = max(LEAST, words.height + 28)
    beside = block(prompt, "label", left - DRAWING - AFTER_WORDS, room)
    drawing = ""
    if file and beside.fits and beside.height + 28 <= tall:
        words = beside
        drawing = file

    def show(rect: Rect) -> ReviewRow:
        return ReviewRow(name, rect, prompt, words, answered, chosen, position, drawing)

    return Strip(tall, show, GAP)
