"""The sprites that are kept, since they will be wanted again."""

from collections import OrderedDict
from collections.abc import Callable, Hashable

import pygame

from game.shell.sprites import Piece

MOST_SPRITES = 3000
# Of a window of 1920 x 1080; a larger one has larger sprites, and must draw them anew for each frame where they have no
# room.
MOST_BYTES = 16_000_000
MOST_BYTES_OF_TEXTS = 6_000_000  # those of two pages or so: what was asked before is not asked again soon
PIXELS = 1920 * 1080


class Sprites:
    """The sprites used last, as many as fit in so much memory."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._wanted_bytes = most_bytes
        self._most_bytes = most_bytes
        self._kept: OrderedDict[Hashable, list[Piece]] = OrderedDict()
        self._bytes = 0

    def begin(self, size: tuple[int, int]) -> None:
        """Anew, for a window of so many pixels."""
        self.clear()
        width, height = size
        pixels = max(PIXELS, width * height)
        most = self._wanted_bytes * pixels
        self._most_bytes = most // PIXELS

    def __len__(self) -> int:
        return len(self._kept)

    def __contains__(self, key: Hashable) -> bool:
        return key in self._kept

    def get(self, key: Hashable, make: Callable[[], list[Piece]]) -> list[Piece]:
        """What is kept under the key, made now if it is not."""
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
            return found
        made = make()
        self._kept[key] = made
        self._bytes += _size(made)
        while len(self._kept) > MOST_SPRITES or self._bytes > self._most_bytes:
            _, old = self._kept.popitem(last=False)
            self._bytes -= _size(old)
        return made

    def one(self, key: Hashable, make: Callable[[], pygame.Surface]) -> pygame.Surface:
        """The same of what is a single sprite."""
        pieces = self.get(key, lambda: [(make(), (0, 0))])
        sprite, _ = pieces[0]
        return sprite

    def clear(self) -> None:
        self._kept.clear()
        self._bytes = 0


def _size(pieces: list[Piece]) -> int:
    """In bytes."""
    pixels = 0
    different = {sprite for sprite, _ in pieces}
    for sprite in different:
        width, height = sprite.get_size()
        pixels += width * height
    return 4 * pixels
