"""The skies of pages, and what is seen instead of one that is not there yet."""

from collections.abc import Sequence
from functools import partial

from game.shell.owed import MUCH, Owed
from game.shell.sprites import Piece
from game.shell.vistas import Size, is_large, vista_pieces
from game.ui.vista import Vista


class Skies:
    def __init__(self, owed: Owed) -> None:
        self._owed = owed
        self._is_first = True
        self._last: Vista | None = None
        self._pieces: Sequence[Piece] = ()  # of the last one

    def clear(self) -> None:
        self._last = None
        self._pieces = ()

    def pieces(self, size: Size, scale: float, seen: Vista) -> Sequence[Piece]:
        """For a window of so many pixels, of which `scale` are a unit. The first sky of all may be missing, and on a
        large window any; where it is the last one in another light, that one stays, since one that grows lighter would
        flicker otherwise."""
        can_wait = self._is_first or is_large(size)
        self._is_first = False
        make = partial(
            vista_pieces,
            size,
            scale,
            seen,
        )
        cost = MUCH if can_wait else 0
        key = "vista", seen
        pieces = self._owed.get(key, make, cost)
        if pieces is not None:
            self._last = seen
            self._pieces = pieces
        elif self._last is None or not self._last.is_as(seen):
            return ()
        return self._pieces
