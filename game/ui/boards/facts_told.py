"""What is known of several things: each in a line of its own after its name, so that it is found at a glance."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from game.ui import text
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.widgets.basic import Look, Piece
from game.ui.widgets.lines import block
from game.ui.widgets.strips import Strip

BETWEEN = 8.0
AFTER_NAME = 22.0
MOST_COLUMN = 0.42  # of the width, for the names; where one is wider, what is known stands under them


class Remark(NamedTuple):
    name: str
    words: str


@drawn
class FactLine(Piece):
    """`words` begin after a `column` for the name, or under it without."""

    label: str
    name_words: Block
    words: Block
    column: float

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        ground = palette.background
        text.draw(canvas, self.name_words, self.rect, palette.text, ground)
        below = self.rect.y + self.name_words.height
        place = self.rect.below(below)
        if self.column:
            beside = self.rect.x + self.column
            place = self.rect.after(beside)
        text.draw(canvas, self.words, place, palette.second, ground)

    def node(self, look: Look) -> Node:
        return Node("text", self.name, self.label, self.rect)


def facts_told(facts: Sequence[Remark], room: Room, width: float) -> list[Strip]:
    column = _column(facts, room, width)
    strips = []
    for place, fact in enumerate(facts):
        name = block(fact.name, "label", width, room)
        words = block(fact.words, "note", width - column, room)
        tall = name.height + words.height
        if column:
            tall = max(name.height, words.height)
        label = f"{fact.name}: {fact.words}"
        show = partial(
            FactLine,
            f"others-{place}",
            label=label,
            name_words=name,
            words=words,
            column=column,
        )
        strip = Strip(tall, show, BETWEEN)
        strips.append(strip)
    return strips


def _column(facts: Sequence[Remark], room: Room, width: float) -> float:
    """With what is free after the widest name; 0 where that is too wide."""
    widths = [room.width(fact.name, "label") for fact in facts]
    widest = max(widths, default=0.0)
    column = widest + AFTER_NAME
    most = MOST_COLUMN * width
    return column if column <= most else 0.0
