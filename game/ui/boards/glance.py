"""The right answer of a table in signs alone, for where its words have no room beside the explanation."""

from collections.abc import Sequence
from functools import partial

from game.ui import text
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.widgets.basic import RADIUS, Look, Piece
from game.ui.widgets.left import EDGE
from game.ui.widgets.lines import block
from game.ui.widgets.row_height import MARK
from game.ui.widgets.signs import LETTERS, WIDEST, Verdict, draw_badge, draw_verdict, least_badge
from game.ui.widgets.strips import Strip

BESIDE = 10.0  # between a number and its badge
PAD = 8.0  # above and below the badges
BORDER = 5.0


@drawn
class Signs(Piece):
    """Numbers, each with the badge that belongs to it."""

    numbers: Sequence[Block]
    badges: Sequence[int]
    size: float  # of a badge
    label: str

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        canvas.box(self.rect, palette.tile, palette.right, BORDER, RADIUS)
        inner = self.rect.inset(EDGE, 0)
        mark = inner.far(MARK)
        draw_verdict(canvas, room, mark, Verdict.RIGHT)
        before_mark = inner.w - MARK - EDGE
        cells = inner.left(before_mark).columns(len(self.badges))
        for place in range(len(cells)):
            cell = cells[place]
            self._draw_pair(canvas, room, cell, place)

    def _draw_pair(self, canvas: Canvas, room: Room, cell: Rect, place: int) -> None:
        """A number, and the badge right of it."""
        palette = room.theme.palette
        number = self.numbers[place]
        text.draw(canvas, number, cell, palette.accent, palette.tile, down="middle")
        half = self.size * WIDEST / 2
        x = cell.x + number.width + BESIDE + half
        _, y = cell.centre
        centre = x, y
        badge = self.badges[place]
        draw_badge(canvas, room, centre, self.size, badge)

    def node(self, look: Look) -> Node:
        state = frozenset([Verdict.RIGHT.value])
        return Node("answer", self.name, self.label, self.rect, state=state)


def signs(badges: Sequence[int], room: Room, width: float) -> Strip:
    """The badges that belong to the numbers from 1 on."""
    size = least_badge(room)
    numbers = []
    told = []
    for place, badge in enumerate(badges):
        number = str(place + 1)
        lines = block(number, "button", width, room)
        numbers.append(lines)
        letter = LETTERS[badge]
        told.append(f"{number} {letter}")
    label = ", ".join(told)
    badge_height = size * WIDEST
    tall = badge_height + 2 * PAD
    show = partial(
        Signs,
        "key",
        numbers=numbers,
        badges=badges,
        size=size,
        label=label,
    )
    return Strip(tall, show)
