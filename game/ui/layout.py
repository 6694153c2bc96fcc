"""Rectangles and ways to cut them, in units of 1/900 of the window's height."""

from collections.abc import Sequence
from math import ceil
from typing import NamedTuple

HEIGHT = 900.0
NARROWEST, WIDEST = 1200.0, 1600.0  # 4:3 and 16:9; wider windows get margins, narrower ones a smaller unit
SAFE = 0.03  # share of each side that stays free of text
LEAST_SAFE = 48.0  # units of it at the left and the right


class Rect(NamedTuple):
    """x, y of the top left corner, width, height."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        return self.x + self.w

    @property
    def bottom(self) -> float:
        return self.y + self.h

    @property
    def centre(self) -> tuple[float, float]:
        x = self.x + self.w / 2
        y = self.y + self.h / 2
        return x, y

    def contains(self, x: float, y: float) -> bool:
        across = self.x <= x < self.right
        down = self.y <= y < self.bottom
        return across and down

    def overlaps(self, other: "Rect") -> bool:
        if self.right <= other.x or other.right <= self.x:
            return False
        return self.y < other.bottom and other.y < self.bottom

    def inset(self, dx: float, dy: float | None = None) -> "Rect":
        """With so much off at the left and the right, and off the top and the bottom; the same of all without `dy`."""
        if dy is None:
            dy = dx
        width = self.w - 2 * dx
        height = self.h - 2 * dy
        return Rect(self.x + dx, self.y + dy, width, height)

    def top(self, h: float) -> "Rect":
        return self._replace(h=h)

    def low(self, h: float) -> "Rect":
        """The lowest strip of height h."""
        return Rect(self.x, self.bottom - h, self.w, h)

    def left(self, w: float) -> "Rect":
        return self._replace(w=w)

    def far(self, w: float) -> "Rect":
        """The rightmost strip of width w."""
        return Rect(self.right - w, self.y, w, self.h)

    def below(self, y: float) -> "Rect":
        """What is left of it under the line y."""
        return Rect(self.x, y, self.w, self.bottom - y)

    def after(self, x: float) -> "Rect":
        """What is left of it to the right of x."""
        return Rect(x, self.y, self.right - x, self.h)

    def rows(self, count: int, gap: float = 0) -> list["Rect"]:
        gaps = gap * (count - 1)
        height = (self.h - gaps) / count
        step = height + gap
        rows = []
        for i in range(count):
            y = self.y + i * step
            rows.append(Rect(self.x, y, self.w, height))
        return rows

    def columns(self, count: int, gap: float = 0) -> list["Rect"]:
        gaps = gap * (count - 1)
        width = (self.w - gaps) / count
        step = width + gap
        columns = []
        for i in range(count):
            x = self.x + i * step
            columns.append(Rect(x, self.y, width, self.h))
        return columns

    def grid(self, columns: int, count: int, gap: float = 0, row_gap: float | None = None) -> list["Rect"]:
        """The first `count` cells, row by row; `row_gap` where there is another gap between the rows."""
        if row_gap is None:
            row_gap = gap
        cells = []
        for row in self.rows(ceil(count / columns), row_gap):
            cells += row.columns(columns, gap)
        return cells[:count]

    def share(self, parts: Sequence[float], gap: float = 0) -> list["Rect"]:
        """Side by side, widths in the given proportion."""
        gaps = gap * (len(parts) - 1)
        room = self.w - gaps
        whole = sum(parts)
        cells = []
        x = self.x
        for part in parts:
            width = room * part / whole
            cells.append(Rect(x, self.y, width, self.h))
            x += width + gap
        return cells

    def centred(self, w: float, h: float) -> "Rect":
        x, y = self.centre
        left = x - w / 2
        top = y - h / 2
        return Rect(left, top, w, h)


def stack(area: Rect, heights: Sequence[float], gap: float = 0) -> list[Rect]:
    """Rows of these heights, one under the other from the top of the area."""
    rows = []
    top = area.y
    for height in heights:
        row = area.below(top).top(height)
        rows.append(row)
        top = row.bottom + gap
    return rows


def stack_height(heights: Sequence[float], gap: float = 0) -> float:
    """Of rows of these heights, one under the other."""
    gaps = gap * (len(heights) - 1)
    return sum(heights) + gaps


def stacked(height: float, count: int, gap: float = 0) -> float:
    """The height of so many rows of this height, one under the other."""
    gaps = gap * (count - 1)
    return height * count + gaps


def unit(width: int, height: int) -> float:
    """Pixels a unit for a window of that size: a 900th of the height, less where the window is narrower than 4:3."""
    return min(height / HEIGHT, width / NARROWEST)


def stage(width: int, height: int) -> tuple[float, float]:
    """The window's width and height in units."""
    scale = unit(width, height)
    return width / scale, height / scale


def page(width: float, height: float) -> Rect:
    """The part of the stage that scenes lay out in: at most 16:9 wide, centred, inside the safe area."""
    used = min(width, WIDEST)
    margin = (width - used) / 2
    whole = Rect(margin, 0, used, height)
    safe_across = max(LEAST_SAFE, SAFE * used)
    safe_down = SAFE * height
    return whole.inset(safe_across, safe_down)
