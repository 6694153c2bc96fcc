"""A page with a list that may be longer than the page: wheel, arrows and keys go through all of it."""

from abc import abstractmethod
from collections.abc import Collection, Sequence

from game.ui.desk import Desk
from game.ui.inputs import Input, Scroll
from game.ui.room import Room
from game.ui.scenes.listing import Listing
from game.ui.scenes.page import Page
from game.ui.stack import Move

STEPS = {"up": -1, "down": 1}


class ListPage(Page):
    """`first` is the row that is seen first."""

    repeating: Collection[str] = ("up", "down")

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.first = 0

    @abstractmethod
    def row_names(self) -> Sequence[str]:
        """The names of the widgets of all rows, seen or not."""

    @abstractmethod
    def listing(self, room: Room) -> Listing:
        """Where the rows lie."""

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
