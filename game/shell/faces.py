"""The fonts of the game, opened when they are first wanted in a size."""

from collections import OrderedDict
from pathlib import Path

import pygame

from game.ui.theme import Style

FACES = {
    ("text", 400): "NotoSans-400Regular.ttf",
    ("text", 600): "NotoSans-600SemiBold.ttf",
    ("text", 700): "NotoSans-700Bold.ttf",
    ("title", 700): "Exo2-700Bold.ttf",
    ("title", 800): "Exo2-800ExtraBold.ttf",
    ("easy", 400): "SputnikReader-400Regular.ttf",
    ("easy", 700): "SputnikReader-700Bold.ttf",
}
SPARE = {400: 400, 700: 700, 800: 700}  # weights of the face for words that another one lacks letters for, like Greek
MOST_OPEN = 32  # each takes 200 KB; a page has six or so, and thirty where many sizes are tried until one fits

Key = tuple[str, int, int]  # face, weight, height in pixels


class Faces:
    def __init__(self, assets: Path) -> None:
        self._folder = assets / "fonts"
        self._open: OrderedDict[Key, pygame.Font] = OrderedDict()  # the one used last is the last one

    def __len__(self) -> int:
        return len(self._open)

    def clear(self) -> None:
        self._open.clear()

    def font(self, style: Style, height: int, words: str) -> pygame.Font:
        """That of the style, `height` pixels high; the one for texts where it lacks letters of the words. It is of that
        height until another one is asked for."""
        font = self._face(style.face, style.weight, height)
        if style.face == "text":
            return font
        letters = font.metrics(words)
        if None not in letters:
            return font
        weight = SPARE[style.weight]
        return self._face("text", weight, height)

    def _face(self, face: str, weight: int, height: int) -> pygame.Font:
        key = (face, weight, height)
        found = self._open.get(key)
        if found is None:
            found = self._another(face, weight, height)
            self._open[key] = found
        else:
            self._open.move_to_end(key)
        return found

    def _another(self, face: str, weight: int, height: int) -> pygame.Font:
        """Opened or, where enough are open, the one of the same face that was not wanted for longest, in another size:
        that takes half as long."""
        if len(self._open) >= MOST_OPEN:
            for key in self._open:
                if key[:2] == (face, weight):
                    font = self._open.pop(key)
                    font.point_size = height
                    return font
            self._open.popitem(last=False)
        name = FACES[face, weight]
        file = self._folder / name
        return pygame.Font(file, height)
