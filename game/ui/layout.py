"""Rectangles and ways to cut them, in units of 1/900 of the window's height."""

from collections.abc import Sequence
from typing import NamedTuple

HEIGHT = 900.0
NARROWEST, WIDEST = 1200.0, 1600.0  # 4:3 and 16:9; wider windows get margins, narrower ones a smaller unit
SAFE = 0.03  # share of each side that stays free of text


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
        return self.x + self.w / 2, self.y + self.h / 2

    def contains(self, x: float, y: float) -> bool:
        return self.x <= x < self.right and self.y <= y < self.bottom

    def overlaps(self, other: "Rect") -> bool:
        return self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom

    def inset(self, dx: float, dy: float | None = None) -> "Rect":
        dy = dx if dy is None else dy
        return Rect(self.x + dx, self.y + dy, self.w - 2 * dx, self.h - 2 * dy)

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
        h = (self.h - gap * (count - 1)) / count
        return [Rect(self.x, self.y + i * (h + gap), self.w, h) for i in range(count)]

    def columns(self, count: int, gap: float = 0) -> list["Rect"]:
        w = (self.w - gap * (count - 1)) / count
        return [Rect(self.x + i * (w + gap), self.y, w, self.h) for i in range(count)]

    def grid(self, columns: int, count: int, gap: float = 0) -> list["Rect"]:
        """The first `count` cells, row by row."""
        rows = self.rows(-(-count // columns), gap)
        return [cell for row in rows for cell in row.columns(columns, gap)][:count]

    def share(self, parts: Sequence[float], gap: float = 0) -> list["Rect"]:
        """Side by side, widths in the given proportion."""
        room = self.w - gap * (len(parts) - 1)
        cells, x = [], self.x
        for part in parts:
            w = room * part / sum(parts)
            cells.append(Rect(x, self.y, w, self.h))
            x += w + gap
        return cells

    def centred(self, w: float, h: float) -> "Rect":
        x, y = self.centre
        return Rect(x - w / 2, y - h / 2, w, h)


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
    whole = Rect((width - used) / 2, 0, used, height)
    return whole.inset(max(48.0, SAFE * used), SAFE * height)
