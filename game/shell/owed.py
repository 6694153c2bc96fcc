"""What a page is painted without at first, since it takes long to make; it is made until the page is painted again."""

from collections.abc import Callable, Hashable
from typing import NamedTuple

from game.facts.garbage import uncollected
from game.shell.kept_sprites import Sprites
from game.shell.sprites import Piece

MUCH = 600_000  # pixels of a drawing: so much there is time for between two pictures of a page
LITTLE = 150_000  # pixels of many small ones: so much there is time for while a page is painted

Make = Callable[[], list[Piece]]


class _Debt(NamedTuple):
    key: Hashable
    make: Make
    cost: int


class Owed:
    """True while the page as it was painted last lacks some of it. Nothing ever is owed where nobody `waits`."""

    def __init__(self, sprites: Sprites, waits: bool) -> None:
        self.waits = waits
        self._sprites = sprites
        self._debts: list[_Debt] = []
        self._has_begun = False  # to make them
        self._is_paid = False
        self._page: object = None

    def __bool__(self) -> bool:
        return bool(self._debts) or self._is_paid

    def begin(self, page: object) -> None:
        """It is drawn anew. One that was owed something and has got all of it is not made to wait once more, though
        what was made may have been let go again, or others may be wanted by now."""
        is_paid = self._is_paid and page is self._page
        self._waits_now = self.waits and not is_paid
        self._page = page
        self._debts = []
        self._has_begun = False
        self._is_paid = False
        self._free = LITTLE

    def get(self, key: Hashable, make: Make, cost: int) -> list[Piece] | None:
        """What is kept under the key; None where it is to be made later. A drawing costs as much as it has pixels, and
        what costs nothing is made at once."""
        if not cost or not self._waits_now or key in self._sprites:
            return self._sprites.get(key, make)
        debt = _Debt(key, make, cost)
        self._debts.append(debt)
        return None

    def one_of_many(self, key: Hashable, make: Make, cost: int) -> list[Piece] | None:
        """The same of what a page has many of: the first are made at once, so that what glides by is never late."""
        if key in self._sprites or cost > self._free:
            return self.get(key, make, cost)
        self._free -= cost
        return self._sprites.get(key, make)

    def has_turn(self, wanted: bool) -> bool:
        """Whether some of it is to be made now, or the page shown, where that is `wanted`: one after the other."""
        is_first = not self._has_begun or not wanted
        return is_first and bool(self._debts)

    def make_some(self) -> bool:
        """In the order in which the page wanted it: as much as there is time for, one at least; tells whether that was
        all."""
        self._has_begun = True
        free = MUCH
        while self._debts:
            debt = self._debts.pop(0)
            with uncollected():
                self._sprites.get(debt.key, debt.make)
            free -= debt.cost
            if not self._debts or self._debts[0].cost > free:
                break
        self._is_paid = not self._debts
        return self._is_paid
