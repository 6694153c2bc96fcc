"""The right order before a class in lines of its own, each with its date or amount: cards are gone, so letters tell
nothing."""

from collections.abc import Sequence

from game.quiz.play.round import Answered
from game.quiz.question import Arrange
from game.ui import text
from game.ui.boards.feedback_rows import brief_truth
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.widgets.basic import RADIUS, Look, Piece
from game.ui.widgets.lines import block
from game.ui.widgets.signs import Verdict
from game.ui.widgets.strips import Strip

EDGE, APART, PAD = 24.0, 24.0, 10.0
BORDER = 5.0
WIDEST = "8"  # number
ROLE = "label"


@drawn
class OrderLine:
    """What is at this place, and when it was or how much."""

    number: Block
    words: Block
    amount: Block

    @property
    def height(self) -> float:
        return max(self.words.height, self.amount.height)


@drawn
class OrderPanel(Piece):
    """One frame around all lines: together they are the right answer."""

    lines: Sequence[OrderLine]
    taken: float  # the width of a number
    label: str

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        canvas.box(
            self.rect,
            palette.tile,
            palette.right,
            BORDER,
            RADIUS,
        )
        rest = self.rect.inset(EDGE, PAD)
        for line in self.lines:
            row = rest.top(line.height)
            words = row.after(row.x + self.taken + APART)
            told = (
                (line.number, row, palette.accent, "left"),
                (line.words, words, palette.text, "left"),
                (line.amount, row, palette.second, "right"),
            )
            text.draw_parts(canvas, told, palette.tile)
            rest = rest.below(row.bottom)

    def node(self, look: Look) -> Node:
        state = frozenset([Verdict.RIGHT.value])
        return Node(
            "answer",
            self.name,
            self.label,
            self.rect,
            state=state,
        )


def order_strip(form: Arrange, answered: Answered, room: Room, width: float, are_dated: bool = True) -> Strip:
    taken = room.width(WIDEST, ROLE)
    inner = width - 2 * EDGE
    lines = []
    label = []
    for place, item in enumerate(form.order):
        told = brief_truth(answered, item) if are_dated else ""
        amount = block(told, ROLE, inner, room)
        beside = amount.width + APART if told else 0.0
        free = inner - taken - APART - beside
        words = form.items[item]
        line = OrderLine(
            block(f"{place + 1}", ROLE, inner, room),
            block(words, ROLE, free, room),
            amount,
        )
        lines.append(line)
        label.append(f"{place + 1} {words} {told}".strip())
    tall = sum(line.height for line in lines) + 2 * PAD

    def show(rect: Rect) -> OrderPanel:
        return OrderPanel(
            name="order",
            rect=rect,
            lines=lines,
            taken=taken,
            label=", ".join(label),
        )

    return Strip(tall, show)
