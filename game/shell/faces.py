"""The fonts of the game, opened when they are first wanted in a size."""

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


class Faces:
    def __init__(self, assets: Path) -> None:
        self._folder = assets / "fonts"
        self._open: dict[tuple[str, int, int], pygame.Font] = {}

    def clear(self) -> None:
        self._open.clear()

    def font(self, style: Style, height: int, words: str) -> pygame.Font:
        """That of the style, `height` pixels high; the one for texts where it lacks letters of the words."""
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
            name = FACES[face, weight]
            file = self._folder / name
            found = pygame.Font(file, height)
            self._open[key] = found
        return found
