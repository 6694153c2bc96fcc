"""The first picture: the name of the game, on screen before the game itself is loaded."""

import pygame

from game.files import assets_dir
from game.ui.layout import stage, unit
from game.ui.nameplate import LEADING, LINES, rule, spot

DARK = ((11, 16, 38), (255, 255, 255), (255, 201, 77))  # ground, letters and accent of the themes Night orbit and Paper
LIGHT = ((255, 251, 240), (11, 16, 38), (112, 68, 0))
FILES = {700: "Exo2-700Bold.ttf", 800: "Exo2-800ExtraBold.ttf"}


def show(window: pygame.Surface, light: bool) -> None:
    """Draw the name where the title page will draw it, and flip."""
    pygame.font.init()
    ground, letters, accent = LIGHT if light else DARK
    window.fill(ground)
    width, height = window.get_size()
    scale = unit(width, height)
    left, top = spot(*stage(width, height))
    for words, weight, size, below in LINES:
        colour = accent if weight == 700 else letters
        font = _font(weight, size * scale)
        line = size * LEADING * scale
        above = (line - font.get_height()) / 2
        x = left * scale
        y = (top + below) * scale + above
        sprite = font.render(words, True, colour)
        window.blit(sprite, (round(x), round(y)))
    _draw_rule(window, left, top, scale, accent)
    pygame.display.flip()


def _font(weight: int, size: float) -> pygame.Font:
    file = assets_dir() / "fonts" / FILES[weight]
    return pygame.Font(file, round(size))


def _draw_rule(window: pygame.Surface, left: float, top: float, scale: float, accent: tuple[int, int, int]) -> None:
    pixels = []
    for part in rule(left, top):
        pixels.append(round(part * scale))
    window.fill(accent, pixels)
