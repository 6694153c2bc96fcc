"""A list of rows that scrolls by whole rows; arrows stand beside it where not all have room."""

from collections.abc import Callable
from dataclasses import dataclass

from game.ui.layout import Rect
from game.ui.scenes.reading import GUTTER, ScrollButton
from game.ui.widgets.basic import Widget

GAP = 18.0


@dataclass(frozen=True, slots=True)
class Listing:
    """`count` rows, each `tall`, in an area; `target` is the least size of what can be pressed."""

    area: Rect
    count: int
    tall: float
    target: float

    @property
    def fit(self) -> int:
        """How many rows are seen at once."""
        return max(1, int((self.area.h + GAP) // (self.tall + GAP)))

    def first(self, wanted: int) -> int:
        """The row to begin with, as near to the wanted one as the end of the list allows."""
        return max(0, min(wanted, self.count - self.fit))

    def showing(self, row: int, first: int) -> int:
        """The row to begin with so that `row` is seen, moved from `first` no farther than needed."""
        return self.first(min(row, max(first, row - self.fit + 1)))

    def widgets(self, wanted: int, show: Callable[[int, Rect], Widget]) -> list[Widget]:
        """The rows from the wanted one on, each made by `show` from its number and its place, and the arrows."""
        first, scrolls = self.first(wanted), self.count > self.fit
        wide = self.area.w - self.target - GUTTER if scrolls else self.area.w
        rows = [
            show(row, Rect(self.area.x, self.area.y + place * (self.tall + GAP), wide, self.tall))
            for place, row in enumerate(range(first, min(self.count, first + self.fit)))
        ]
        if not scrolls:
            return rows
        beside = self.area.far(self.target)
        up = ScrollButton("up", beside.top(self.target), first > 0)
        down = ScrollButton("down", beside.low(self.target), first + self.fit < self.count)
        return [*rows, up, down]
