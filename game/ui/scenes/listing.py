"""A list of rows that scrolls by whole rows; arrows stand beside it where not all have room."""

from collections.abc import Callable

from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.scenes.places import Remainder
from game.ui.scenes.reading import GUTTER, scroll_buttons
from game.ui.widgets.basic import Widget

GAP = 18.0


@drawn
class Listing:
    """`count` rows, each `tall`, in an area; `target` is the least size of what can be pressed."""

    area: Rect
    count: int
    tall: float
    target: float

    @property
    def fit(self) -> int:
        """How many rows are seen at once."""
        rows = (self.area.h + GAP) // (self.tall + GAP)
        return max(1, int(rows))

    def first(self, wanted: int) -> int:
        """The row to begin with, as near to the wanted one as the end of the list allows."""
        last = self.count - self.fit
        return max(0, min(wanted, last))

    def showing(self, row: int, first: int) -> int:
        """The row to begin with so that `row` is seen, moved from `first` no farther than needed."""
        lowest = row - self.fit + 1  # in which the row is the last one seen
        return self.first(min(row, max(first, lowest)))

    def widgets(self, wanted: int, show: Callable[[int, Rect], Widget]) -> list[Widget]:
        """The rows from the wanted one on, each made by `show` from its number and its place, and the arrows."""
        first = self.first(wanted)
        if self.count <= self.fit:
            return self._rows(range(self.count), self.area.w, show)
        last = first + self.fit
        beside = self.area.far(self.target)
        wide = self.area.w - beside.w - GUTTER
        rows = self._rows(range(first, last), wide, show)
        is_above = first > 0
        is_below = last < self.count
        arrows = scroll_buttons(beside, self.target, is_above, is_below)
        return [*rows, *arrows]

    def _rows(self, shown: range, wide: float, show: Callable[[int, Rect], Widget]) -> list[Widget]:
        rows = []
        rest = Remainder(self.area.left(wide), GAP)
        for row in shown:
            place = rest.top(self.tall)
            rows.append(show(row, place))
        return rows
