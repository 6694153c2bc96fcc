"""A small question, to see how the settings look."""

from dataclasses import dataclass

from game.translation import tr
from game.ui import text
from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.widgets.basic import RADIUS, Look, Piece
from game.ui.widgets.lines import block, largest, line_height
from game.ui.widgets.signs import WIDEST, draw_badge

NAMES = ("Gagarin", "Glenn")
GAP = 18.0


@dataclass(frozen=True, slots=True)
class Sample(Piece):
    """As large as a question would be, or, where that has no room here, as large as can be."""

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette, inner = room.theme.palette, self.rect.inset(28, 24)
        canvas.box(self.rect, palette.tile, palette.border, 2, RADIUS)
        fitting = largest(room, lambda some: self._fits(inner, some), 0.2)
        question = block(self._question(), "question", inner.w, fitting)
        text.draw(canvas, question, inner, palette.text, palette.tile)
        size = line_height("option", fitting) * 1.3
        for place, words in enumerate(NAMES):
            row = Rect(inner.x, inner.y + question.height + GAP + place * (size + GAP), inner.w, size)
            draw_badge(canvas, room, (row.x + size * WIDEST / 2, row.centre[1]), size, place)
            beside = row.after(row.x + size * WIDEST + GAP)
            text.draw(
                canvas, block(words, "option", beside.w, fitting), beside, palette.text, palette.tile, down="middle"
            )

    def _fits(self, inner: Rect, room: Room) -> bool:
        question, size = block(self._question(), "question", inner.w, room), line_height("option", room) * 1.3
        names = max(room.measure(words, room.theme.style("option")) for words in NAMES)
        tall = question.height + len(NAMES) * (size + GAP)
        return question.fits and tall <= inner.h and size * WIDEST + GAP + names <= inner.w

    def _question(self) -> str:
        return tr("Who was the first person in space?")

    def node(self, look: Look) -> Node:
        return Node("group", self.name, tr("Preview"), self.rect)
