"""An axis as a picture: a line with ticks and labels, a band for the truth, and diamond markers."""

from collections.abc import Sequence
from itertools import pairwise

from game.quiz.question import Axis
from game.ui.boards.scale import share, tick_label, tick_sets
from game.ui.canvas import Canvas, Spot
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.theme import Palette, Style
from game.ui.widgets.basic import Control, Look, draw_ring, states
from game.ui.widgets.lines import line_height
from game.ui.widgets.signs import Verdict, draw_diamond

MARKER = 64.0
PRESSED = MARKER + 12  # the height of what can be pressed
END = MARKER / 2 + 8  # of it at both ends, where there is no line
ARROW, ARROW_GAP = 16.0, 10.0  # beside a marker that was not moved yet: from its base to its tip, and before the base
LEAST_BAND, BAND = 12.0, 14.0  # the width of the truth, and its height
PIN, PIN_HALF = 38.0, 20.0  # the height of the marks of truth and answer, from the line, and half their width
LEAST_HALF = 17.0  # the same of marks that are less high
LOW = 50.0  # the height of the marks above and below the line where nothing can be pressed and there is little room
MOST_LABELS = 11
APART = 26.0  # between two labels
FINEST = 14.0  # between two small ticks
DROP = 12.0  # from what can be pressed down to the labels


@drawn
class AxisLine(Control):
    """`rect` is what can be pressed; the labels stand under it. Without `value` nothing was chosen yet, and the
    marker at `marker` is a hollow handle with an arrow head at either side. `band` is what counts as fully right: it is
    marked from below, what was given from above in the colour of its verdict; in a `low` one by smaller marks, with the
    labels close below."""

    axis: Axis
    style: Style
    ticks: Sequence[float]
    marker: float
    value: str = ""
    band: tuple[float, float] | None = None
    given: Verdict = Verdict.OPEN
    low: bool = False

    def x(self, value: float) -> float:
        line = axis_line(self.rect)
        across = line.w * share(self.axis, value)
        return line.x + across

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        line = axis_line(self.rect)
        thick = line.inset(0, -3)
        canvas.box(thick, palette.border)
        self._draw_band(canvas, palette, line)
        for x in self._years(line):
            stroke = _stroke(x, line, 2, 20)
            canvas.box(stroke, palette.border)
        draw_ticks(
            canvas,
            room,
            self.rect.inset(0, DROP) if self.low else self.rect,
            self.axis,
            self.ticks,
            self.style,
        )
        if look.focused:
            draw_ring(canvas, room, self.rect.inset(2, 0))
        self._draw_marker(canvas, palette, line)

    @property
    def _pin(self) -> float:
        return LOW / 2 if self.low else PIN

    def _draw_band(self, canvas: Canvas, palette: Palette, line: Rect) -> None:
        if self.band is None:
            return
        low, high = self.band
        left = self.x(low)
        right = self.x(high)
        middle = (left + right) / 2
        width = max(LEAST_BAND, right - left)
        canvas.box(_stroke(middle, line, width, BAND), palette.right, radius=BAND / 2)
        canvas.polygon(pin((middle, line.y), 1, self._pin), palette.right)

    def _draw_marker(self, canvas: Canvas, palette: Palette, line: Rect) -> None:
        x = self.x(self.marker)
        centre = x, line.y
        if self.band:
            colour = self.given.colour(palette)
            canvas.polygon(pin(centre, -1, self._pin), colour)
            return
        if self.value:
            draw_diamond(canvas, centre, MARKER, palette.primary, palette.on_primary)
            return
        draw_diamond(canvas, centre, MARKER, palette.background, palette.primary)
        for way in (-1, 1):
            head = _arrow_head(centre, way)
            canvas.polygon(head, palette.primary)

    def _years(self, line: Rect) -> list[float]:
        """Where the single years lie, as far as they can be told apart."""
        axis = self.axis
        if axis.logarithmic:
            return []
        apart = line.w / (axis.high - axis.low)
        if apart < FINEST:
            return []
        first, last = round(axis.low), round(axis.high)
        return [self.x(year) for year in range(first, last + 1)]

    def node(self, look: Look) -> Node:
        return Node(
            role="slider",
            name=self.name,
            label=self.value,
            rect=self.rect,
            value=self.value,
            state=states(look),
        )


def draw_ticks(canvas: Canvas, room: Room, area: Rect, axis: Axis, ticks: Sequence[float], style: Style) -> None:
    """Across the line of what can be pressed in the area, each with its label under it."""
    palette = room.theme.palette
    line = axis_line(area)
    top = area.bottom + DROP
    for label, tick in zip(_labels(axis, ticks), ticks, strict=True):
        across = line.w * share(axis, tick)
        x = line.x + across
        stroke = _stroke(x, line, 4, 44)
        canvas.box(stroke, palette.second)
        width = room.measure(label, style)
        left = x - width / 2
        canvas.text(
            label,
            (left, top),
            style,
            palette.second,
            palette.background,
        )


def _stroke(x: float, line: Rect, width: float, height: float) -> Rect:
    """Across the line, with its middle at x."""
    return Rect(x, line.y, 0, 0).centred(width, height)


def pin(spot: Spot, way: int, tall: float = PIN) -> list[Spot]:
    """With its tip on the line, and itself above (-1) or below it (1), so that two at one place are both seen."""
    x, y = spot
    tip = y + way * BAND / 2
    end = y + way * tall
    half = max(LEAST_HALF, PIN_HALF * tall / PIN)
    return [(x, tip), (x - half, end), (x + half, end)]


def _arrow_head(centre: Spot, way: int) -> list[Spot]:
    """Beside a marker at that place, pointing to the left (-1) or the right (1)."""
    x, y = centre
    beside = MARKER / 2 + ARROW_GAP
    base = x + way * beside
    tip = base + way * ARROW
    upper = base, y - ARROW
    lower = base, y + ARROW
    return [upper, (tip, y), lower]


def axis_line(rect: Rect) -> Rect:
    """The line itself inside what can be pressed."""
    _, middle = rect.centre
    inner = rect.inset(END, 0)
    return Rect(inner.x, middle, inner.w, 0)


def axis_in(area: Rect, axis: Axis, room: Room) -> tuple[Rect, Style, Sequence[float]]:
    """What can be pressed, how labels are written, and the densest ticks whose labels keep apart and inside."""
    style = room.theme.style("label")
    rect = area.top(PRESSED)
    for ticks in tick_sets(axis):
        widths = [room.measure(label, style) for label in _labels(axis, ticks)]
        rect = _inside(widths, area).top(PRESSED)
        line = axis_line(rect)
        places = [share(axis, tick) * line.w for tick in ticks]
        if len(ticks) <= MOST_LABELS and _are_apart(places, widths):
            return rect, style, ticks
    return rect, style, ()


def _labels(axis: Axis, ticks: Sequence[float]) -> list[str]:
    labels = []
    for place, tick in enumerate(ticks, 1):
        label = tick_label(axis, tick, place == len(ticks))
        labels.append(label)
    return labels


def axis_with(marker: float, value: str, axis: Axis, area: Rect, room: Room) -> AxisLine:
    """The axis in the area, with the marker on it; `value` is what it says, if it was chosen."""
    rect, style, ticks = axis_in(area, axis, room)
    return AxisLine(
        name="axis",
        rect=rect,
        axis=axis,
        style=style,
        ticks=ticks,
        marker=marker,
        value=value,
    )


def _inside(widths: Sequence[float], area: Rect) -> Rect:
    """The area with so much off that a label at an end of the line does not leave it."""
    widest = max(widths, default=0.0)
    overhang = widest / 2 - END
    return area.inset(max(0.0, overhang), 0)


def _are_apart(places: Sequence[float], widths: Sequence[float]) -> bool:
    """Whether there is room between labels of these widths with their middles at these places."""
    labels = zip(places, widths, strict=True)
    for (place, width), (next_place, next_width) in pairwise(labels):
        right = place + width / 2
        next_left = next_place - next_width / 2
        if right + APART > next_left:
            return False
    return True


def labels_height(room: Room) -> float:
    return line_height("label", room) + DROP
