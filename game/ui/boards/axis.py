"""An axis as a picture: a line with ticks and labels, a band for the truth, and diamond markers."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from game.quiz.question import Axis
from game.ui.boards.scale import share, tick_sets, written
from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.theme import Style
from game.ui.widgets.basic import Control, Look, draw_ring, states
from game.ui.widgets.lines import line_height
from game.ui.widgets.signs import draw_diamond

MARKER = 64.0
MOST_LABELS = 11
APART = 26.0  # between two labels
FINEST = 14.0  # between two small ticks
DROP = 12.0  # from what can be pressed down to the labels


@dataclass(frozen=True, slots=True)
class AxisLine(Control):
    """`rect` is what can be pressed; the labels stand under it. Without `value` nothing was chosen yet, and the
    marker at `marker` is hollow. `band` is what counts as fully right."""

    axis: Axis
    style: Style
    ticks: Sequence[float]
    marker: float
    value: str = ""
    band: tuple[float, float] | None = None

    def x(self, value: float) -> float:
        line = axis_line(self.rect)
        return line.x + line.w * share(self.axis, value)

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette, line = room.theme.palette, axis_line(self.rect)
        y = line.y
        canvas.box(Rect(line.x, y - 3, line.w, 6), palette.border)
        if self.band:
            low, high = self.x(self.band[0]), self.x(self.band[1])
            wide = max(12.0, high - low)
            canvas.box(Rect((low + high - wide) / 2, y - 26, wide, 52), palette.right, radius=6)
        for x in self._years():
            canvas.box(Rect(x - 1, y - 10, 2, 20), palette.border)
        for tick in self.ticks:
            x = self.x(tick)
            canvas.box(Rect(x - 2, y - 22, 4, 44), palette.second)
            label = written(self.axis, tick)
            spot = x - room.measure(label, self.style) / 2, self.rect.bottom + DROP
            canvas.text(label, spot, self.style, palette.second, palette.background)
        if look.focused:
            draw_ring(canvas, room, self.rect.inset(2, 0))
        fill = palette.accent if self.value else palette.background
        draw_diamond(
            canvas, (self.x(self.marker), y), MARKER, fill, palette.on_accent if self.value else palette.accent
        )

    def _years(self) -> list[float]:
        """Where the single years lie, as far as they can be told apart."""
        line = axis_line(self.rect)
        if self.axis.logarithmic or line.w / (self.axis.high - self.axis.low) < FINEST:
            return []
        return [self.x(year) for year in range(round(self.axis.low), round(self.axis.high) + 1)]

    def node(self, look: Look) -> Node:
        return Node("slider", self.name, self.value, self.rect, self.value, states(look))


def axis_line(rect: Rect) -> Rect:
    """The line itself inside what can be pressed."""
    return Rect(rect.x + MARKER / 2 + 8, rect.centre[1], rect.w - MARKER - 16, 0)


def axis_in(area: Rect, axis: Axis, room: Room) -> tuple[Rect, Style, Sequence[float]]:
    """What can be pressed, how labels are written, and the densest ticks whose labels keep apart and inside."""
    style = room.theme.style("label")
    rect: Rect = area.top(MARKER + 12)
    for ticks in tick_sets(axis):
        widths = [room.measure(written(axis, tick), style) for tick in ticks]
        rect = area.inset(max(0.0, *(width / 2 - MARKER / 2 - 8 for width in widths), 0.0), 0).top(MARKER + 12)
        places = [share(axis, tick) * axis_line(rect).w for tick in ticks]
        if len(ticks) <= MOST_LABELS and _apart(places, widths):
            return rect, style, ticks
    return rect, style, ()


def _apart(places: Sequence[float], widths: Sequence[float]) -> bool:
    labels = zip(places, widths, strict=True)
    return all(a + one / 2 + APART <= b - other / 2 for (a, one), (b, other) in pairwise(labels))


def labels_height(room: Room) -> float:
    return line_height("label", room) + DROP
