"""An answered question in the list of a review."""

from dataclasses import dataclass

from game.quiz.play.round import Answered
from game.ui import text
from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.scenes.places import Remainder
from game.ui.scenes.verdicts import verdict_of, verdict_words
from game.ui.text import Block
from game.ui.widgets.basic import RADIUS, Control, Look, draw_ring, states
from game.ui.widgets.lines import block
from game.ui.widgets.signs import draw_verdict
from game.ui.widgets.strips import Strip

MARK = 56.0
BEFORE_MARK, AFTER_MARK, AFTER_WORDS = 26.0, 22.0, 20.0
GAP = 18.0  # between two rows


@dataclass(frozen=True, slots=True)
class ReviewRow(Control):
    """The sign of its verdict, and how it was asked."""

    label: str
    words: Block
    answered: Answered
    chosen: bool
    position: str

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
        text.draw(canvas, self.words, rest.area, palette.text, fill, "left", "middle")

    def node(self, look: Look) -> Node:
        chosen = "chosen" if self.chosen else ""
        verdict = verdict_of(self.answered)
        state = states(look, chosen, verdict.value)
        said = verdict_words(self.answered)
        return Node("option", self.name, self.label, self.rect, said, state, self.position)


def review_row(name: str, answered: Answered, chosen: bool, position: str, room: Room, width: float) -> Strip:
    """As high as the question needs."""
    prompt = answered.question.prompt
    left = width - BEFORE_MARK - MARK - AFTER_MARK - AFTER_WORDS
    words = block(prompt, "label", left, room)
    tall = max(96.0, words.height + 28)

    def show(rect: Rect) -> ReviewRow:
        return ReviewRow(name, rect, prompt, words, answered, chosen, position)

    return Strip(tall, show, GAP)
