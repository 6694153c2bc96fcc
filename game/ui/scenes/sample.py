"""A small question, to see how the settings look."""

from collections.abc import Sequence

from game.translation import tr
from game.ui import text
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.widgets.basic import RADIUS, Look, Piece
from game.ui.widgets.lines import block, largest, line_height
from game.ui.widgets.signs import WIDEST, draw_badge

NAMES = ("Gagarin", "Glenn")
GAP = 18.0
BESIDE, DOWN = 28.0, 24.0  # from its edges to the words


@drawn
class Sample(Piece):
    """As large as a question would be, or, where that has no room here, as large as can be; of `one_line`, in a line
    without options."""

    one_line: bool = False

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        canvas.box(self.rect, palette.tile, palette.border, 2, RADIUS)
        inner = self._inner
        if self.one_line:
            line = block(_short(), "question", inner.w, room)
            text.draw(canvas, line, inner, palette.text, palette.tile, down="middle")
            return
        fitting = largest(room, lambda tried: self._fits(inner, tried), 0.2)
        question = self._question(inner, fitting)
        text.draw(canvas, question, inner, palette.text, palette.tile)
        top = inner.y + question.height + GAP
        badge = _badge_height(fitting)
        for place, name in enumerate(NAMES):
            row = Rect(inner.x, top, inner.w, badge)
            self._draw_option(canvas, fitting, row, place, name)
            top = row.bottom + GAP

    @property
    def _inner(self) -> Rect:
        return self.rect.inset(BESIDE, DOWN)

    def has_room(self, room: Room) -> bool:
        """For all of it in its real size."""
        inner = self._inner
        if not self.one_line:
            return self._fits(inner, room)
        wide = room.width(_short(), "question")
        tall = line_height("question", room)
        return wide <= inner.w and tall <= inner.h

    def _draw_option(self, canvas: Canvas, room: Room, row: Rect, place: int, name: str) -> None:
        palette = room.theme.palette
        badge = row.left(row.h * WIDEST)
        draw_badge(canvas, room, badge.centre, row.h, place)
        beside = row.after(badge.right + GAP)
        words = block(name, "option", beside.w, room)
        text.draw(canvas, words, beside, palette.text, palette.tile, down="middle")

    def _fits(self, inner: Rect, room: Room) -> bool:
        style = room.theme.style("option")
        question = self._question(inner, room)
        badge = _badge_height(room)
        tall = question.height + len(NAMES) * (badge + GAP)
        names = max(room.measure(name, style) for name in NAMES)
        wide = badge * WIDEST + GAP + names
        return question.fits and tall <= inner.h and wide <= inner.w

    def _question(self, inner: Rect, room: Room) -> Block:
        return block(tr("Who was the first person in space?"), "question", inner.w, room)

    def node(self, look: Look) -> Node:
        return Node("group", self.name, tr("Preview"), self.rect)


def _short() -> str:
    return tr("Who flew first?")


def _badge_height(room: Room) -> float:
    return line_height("option", room) * 1.3


def sample(rect: Rect, room: Room) -> Sequence[Sample]:
    """What is projected is shown in its real size, or in a line, or not at all; else it is as large as can be."""
    whole = Sample("sample", rect)
    if not room.theme.projector or whole.has_room(room):
        return [whole]
    tall = line_height("question", room) + 2 * DOWN
    line = Sample("sample", rect.top(tall), one_line=True)
    if tall <= rect.h and line.has_room(room):
        return [line]
    return ()
