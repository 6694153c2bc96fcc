"""Where the parts of a page lie: its column, what is beside it, rows, and what is cut off from the rest bit by bit."""

from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.widgets.lines import line_height

BUTTON = 68.0  # the least height of a row of buttons


def between(room: Room, top: float, bottom: float) -> Rect:
    """The page between two heights."""
    return room.page.below(top).top(bottom - top)


def page_column(room: Room, widest: float) -> Rect:
    """At the left of the page, down to its end."""
    wide = min(room.page.w, widest)
    return room.page.left(wide)


def sky_beside(column: Rect, room: Room) -> Rect:
    """What is free at the right of a column, for a drawing."""
    beside = room.stage.after(column.right + 70)
    return beside.top(room.stage.h * 0.9)


def button_row(room: Room, bottom: float, least: float = BUTTON) -> Rect:
    """A row across the page that ends at `bottom`, high enough for a button."""
    label = line_height("button", room)
    tall = max(least, room.theme.target, label * 1.3)
    return between(room, bottom - tall, bottom)


def equal_rows(area: Rect, count: int, tall: float, gap: float) -> list[Rect]:
    """One under the other, as tall as that or as there is room for."""
    if not count:
        return []
    most = (area.h + gap) / count - gap
    row = min(tall, most)
    used = (row + gap) * count - gap
    return area.top(used).rows(count, gap)


class Remainder:
    """What is left of an area from which one part after the other is cut off."""

    def __init__(self, area: Rect, gap: float = 0.0) -> None:
        """`gap` is lost between each part and the rest."""
        self.area = area
        self.gap = gap

    def skip(self, tall: float) -> None:
        """Leave so much free from the top."""
        self.area = self.area.below(self.area.y + tall)

    def top(self, tall: float) -> Rect:
        whole = self.area
        part = whole.top(tall)
        self.area = whole.below(part.bottom + self.gap)
        return part

    def low(self, tall: float) -> Rect:
        whole = self.area
        part = whole.low(tall)
        self.area = whole.top(part.y - self.gap - whole.y)
        return part

    def left(self, wide: float) -> Rect:
        whole = self.area
        part = whole.left(wide)
        self.area = whole.after(part.right + self.gap)
        return part

    def far(self, wide: float) -> Rect:
        whole = self.area
        part = whole.far(wide)
        self.area = whole.left(part.x - self.gap - whole.x)
        return part
