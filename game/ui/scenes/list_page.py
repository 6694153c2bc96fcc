"""A page with a list that may be longer than the page: wheel, arrows and keys go through all of it."""

from abc import abstractmethod
from collections.abc import Callable, Collection, Sequence

from game.ui.desk import Desk
from game.ui.inputs import Input, Scroll
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.listing import Listing
from game.ui.scenes.reading import GUTTER
from game.ui.scenes.under_sky import UnderSky
from game.ui.stack import Move
from game.ui.widgets.basic import Widget
from game.ui.widgets.lines import line_height
from game.ui.widgets.row import Row

STEPS = {"up": -1, "down": 1}


class ListPage(UnderSky):
    """`first` is the row that is seen first."""

    repeating: Collection[str] = ("up", "down")
    least_row = 84.0

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.first = 0

    @abstractmethod
    def row_names(self) -> Sequence[str]:
        """The names of the widgets of all rows, seen or not."""

    @abstractmethod
    def row_maker(self) -> Callable[[int, Rect], Row]:
        """What makes a row of its number and its place; what the rows show is read once for all of them."""

    @abstractmethod
    def listing_area(self, room: Room) -> Rect:
        """Where the rows lie, and the arrows beside them."""

    def listing(self, room: Room) -> Listing:
        """All rows are as high as the highest of them needs to be."""
        area = self.listing_area(room)
        target = room.theme.target
        beside_arrows = area.left(area.w - target - GUTTER)
        make = self.row_maker()
        count = len(self.row_names())
        tall = self.usual_row(room)
        for number in range(count):
            row = make(number, beside_arrows)
            tall = max(tall, row.least_height(room))
        return Listing(area, count, tall, target)

    def usual_row(self, room: Room) -> float:
        """The height of a row with a short name."""
        line = line_height("button", room)
        return max(self.least_row, line + 28)

    def rows(self, room: Room) -> Sequence[Widget]:
        """Those that are seen, and the arrows."""
        make = self.row_maker()
        return self.listing(room).widgets(self.first, make)

    def handle(self, given: Input, room: Room) -> Move | None:
        listing = self.listing(room)
        self.first = listing.first(self.first)
        if isinstance(given, Scroll):
            self.first = listing.first(self.first + round(given.lines))
            return None
        move = super().handle(given, room)
        if move is None:
            self.show_focus(room)
        return move

    def show_focus(self, room: Room) -> None:
        """Scroll until the row in focus is seen."""
        names = self.row_names()
        if self.focus in names:
            row = names.index(self.focus)
            self.first = self.listing(room).showing(row, self.first)

    def press(self, key: str, room: Room) -> Move | None:
        if key in STEPS and self.step(STEPS[key]):
            return None
        return super().press(key, room)

    def step(self, rows: int) -> bool:
        """Move the focus so many rows on in the list; whether there is such a row."""
        names = self.row_names()
        if self.focus not in names:
            return False
        row = names.index(self.focus) + rows
        if not 0 <= row < len(names):
            return False
        self.focus = names[row]
        return True

    def choose(self, name: str) -> Move | None:
        if name in STEPS:
            self.first = max(0, self.first + STEPS[name])
        return None
