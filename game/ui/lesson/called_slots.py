"""A row of places for the letters that a class calls, one after the other."""

from collections.abc import Sequence

from game.ui import text
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.widgets.basic import RADIUS, Look, Piece
from game.ui.widgets.lines import block
from game.ui.widgets.signs import LETTERS, draw_badge, least_badge

GAP, PAD = 16.0, 10.0
APART, BESIDE = 26.0, 16.0


@drawn
class CalledSlots(Piece):
    """`numbers` are those of the places; the next one that is to be filled has a thick frame."""

    numbers: Sequence[Block]
    called: Sequence[int]

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        cells = self.rect.columns(len(self.numbers), GAP)
        for place, cell in enumerate(cells):
            self._draw_slot(canvas, room, cell, place)

    def _draw_slot(self, canvas: Canvas, room: Room, cell: Rect, place: int) -> None:
        palette = room.theme.palette
        is_next = place == len(self.called)
        canvas.box(
            cell,
            palette.background,
            palette.text if is_next else palette.border,
            5 if is_next else 2,
            RADIUS,
        )
        inner = cell.inset(APART, 0)
        number = self.numbers[place]
        text.draw(
            canvas,
            number,
            inner,
            palette.second,
            palette.background,
            down="middle",
        )
        if place < len(self.called):
            size = least_badge(room)
            beside = inner.after(inner.x + number.width + BESIDE)
            badge = beside.left(size)
            draw_badge(
                canvas,
                room,
                badge.centre,
                size,
                self.called[place],
            )

    def node(self, look: Look) -> Node:
        told = []
        for number, letter in enumerate(self.called, 1):
            told.append(f"{number} {LETTERS[letter]}")
        words = ", ".join(told)
        return Node(
            "status",
            self.name,
            words,
            self.rect,
        )


def slots_height(room: Room) -> float:
    return least_badge(room) + 2 * PAD


def called_slots(count: int, called: Sequence[int], area: Rect, room: Room) -> CalledSlots:
    numbers = [block(f"{place}", "option", area.w, room) for place in range(1, count + 1)]
    return CalledSlots(
        "called",
        area,
        numbers,
        called,
    )
