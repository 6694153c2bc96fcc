"""A row of a table that is right as a whole: one green frame is around all of its rows, and what the learner had
otherwise stands in a chip, since no cross belongs to what is true."""

from game.ui import text
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.theme import Colour
from game.ui.widgets.basic import RADIUS, Look, Piece
from game.ui.widgets.chip import Chip
from game.ui.widgets.signs import Verdict, draw_verdict

EDGE, APART = 26.0, 22.0  # from the frame to the words, and between the columns
BORDER = 5.0
RULE = 2.0  # the line between two rows
TICK = 40.0
SLIP_GAP = 2.0  # above a chip that stands under the words
AT_END = 7.0  # above the first row and below the last, besides what is free around all


@drawn
class TableColumns:
    """What all rows of a table share: the width of their numbers, and of what stands at the right of each."""

    number: float
    mark: float


@drawn
class TableWords:
    """`amount` stands at the right of the words, or under them if it `is_under`; `slip` under both."""

    words: Block
    amount: Block | None
    is_under: bool
    slip: Chip | None

    @property
    def height(self) -> float:
        tall = self.words.height
        if self.amount and self.is_under:
            tall += self.amount.height
        if self.slip:
            tall += SLIP_GAP
            tall += self.slip.height
        return tall

    def draw(self, canvas: Canvas, room: Room, area: Rect) -> None:
        """In the middle of its height."""
        palette = room.theme.palette
        tile = palette.tile
        second = palette.second
        tall = self.height
        rest = area.centred(area.w, tall)
        text.draw(canvas, self.words, rest, palette.text, tile)
        rest = rest.below(rest.y + self.words.height)
        amount = self.amount
        if amount and self.is_under:
            text.draw(canvas, amount, rest, second, tile)
            rest = rest.below(rest.y + amount.height)
        elif amount:
            text.draw(canvas, amount, area, second, tile, across="right", down="middle")
        slip = self.slip
        if slip:
            below = rest.below(rest.y + SLIP_GAP)
            place = below.left(slip.width).top(slip.height)
            slip.draw(canvas, room, place)


@drawn
class TableRow(Piece):
    """`mark` is the chip in the column at the right, or the tick of what the learner had, too."""

    label: str
    number: Block
    told: TableWords
    mark: Chip | Verdict | None
    columns: TableColumns
    is_first: bool
    is_last: bool

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        self._draw_surface(canvas, room)
        inner = self._inner
        mark = self.columns.mark
        rest = inner
        if mark:
            column = inner.far(mark)
            self._draw_mark(canvas, room, column)
            rest = inner.left(inner.w - mark - APART)
        palette = room.theme.palette
        text.draw(
            canvas,
            self.number,
            rest,
            palette.accent,
            palette.tile,
            down="middle",
        )
        words = rest.after(rest.x + self.columns.number + APART)
        self.told.draw(canvas, room, words)

    @property
    def _inner(self) -> Rect:
        """Where the row would be without what is free at the ends of the table."""
        top = AT_END if self.is_first else 0.0
        bottom = AT_END if self.is_last else 0.0
        inner = self.rect.inset(EDGE, 0)
        begins = inner.y + top
        tall = inner.h - top - bottom
        return inner.below(begins).top(tall)

    def _draw_surface(self, canvas: Canvas, room: Room) -> None:
        """Round at the ends of the table alone, where its other rows go on with the frame. What is inside is drawn over
        it in the same way, so that the frame is as wide everywhere, to the pixel."""
        palette = room.theme.palette
        self._draw_shape(canvas, self.rect, palette.right, RADIUS)
        inside = self.rect.inset(BORDER, 0)
        top = BORDER if self.is_first else 0.0
        bottom = BORDER if self.is_last else 0.0
        lower = inside.below(inside.y + top)
        inside = lower.top(lower.h - bottom)
        self._draw_shape(canvas, inside, palette.tile, RADIUS - BORDER)
        if not self.is_first:
            rule = self.rect.inset(EDGE, 0).top(RULE)
            canvas.box(rule, palette.hover)

    def _draw_shape(self, canvas: Canvas, area: Rect, colour: Colour, radius: float) -> None:
        canvas.box(area, colour, radius=radius)
        half = area.h / 2
        if not self.is_first:
            top = area.top(half)
            canvas.box(top, colour)
        if not self.is_last:
            low = area.low(half)
            canvas.box(low, colour)

    def _draw_mark(self, canvas: Canvas, room: Room, column: Rect) -> None:
        mark = self.mark
        if isinstance(mark, Chip):
            place = column.far(mark.width)
            chip = place.centred(place.w, mark.height)
            mark.draw(canvas, room, chip)
        elif mark:
            place = column.far(TICK)
            side = min(TICK, column.h - 2 * RULE)
            disc = place.centred(side, side)
            draw_verdict(canvas, room, disc, mark)

    def node(self, look: Look) -> Node:
        state = frozenset([Verdict.RIGHT.value])
        return Node(
            "answer",
            self.name,
            self.label,
            self.rect,
            state=state,
        )
