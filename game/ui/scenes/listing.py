"""A list of rows that scrolls by whole rows; arrows stand beside it where not all have room."""

from collections.abc import Callable
from dataclasses import dataclass

from game.ui.layout import Rect
from game.ui.scenes.reading import GUTTER, scroll_buttons
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
        first = self.first(wanted)
        last = min(self.count, first + self.fit)
        scrolls = self.count > self.fit
        wide = self.area.w - self.target - GUTTER if scrolls else self.area.w
        rows = []
        top = self.area.y
        for row in range(first, last):
            rows.append(show(row, Rect(self.area.x, top, wide, self.tall)))
            top += self.tall + GAP
        if not scrolls:
            return rows
        beside = self.area.far(self.target)
        return [*rows, *scroll_buttons(beside, self.target, above=first > 0, below=last < self.count)]
