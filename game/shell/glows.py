"""Round light as a sprite: bright in the middle, nothing at its edge."""

from functools import lru_cache
from math import hypot

import pygame

from game.ui.theme import Colour

SMALL = 48  # pixels, of the light that all others are enlarged from: it is so soft that nobody sees it
GLOWS_KEPT = 16


def glow(size: tuple[int, int], colour: Colour, strength: float) -> pygame.Surface:
    """`strength` (0-1) is how much of the colour there is in the middle."""
    small = _small(colour, strength)
    return pygame.transform.smoothscale(small, size)


@lru_cache(maxsize=GLOWS_KEPT)
def _small(colour: Colour, strength: float) -> pygame.Surface:
    pixels = bytearray()
    for place in range(SMALL * SMALL):
        y, x = divmod(place, SMALL)
        share = _brightness(x, y)
        light = strength * share
        alpha = round(255 * light)
        pixel = (*colour, alpha)
        pixels += bytes(pixel)
    size = SMALL, SMALL
    data = bytes(pixels)
    return pygame.image.frombuffer(data, size, "RGBA")


def _brightness(x: int, y: int) -> float:
    """At a pixel of the small one, as a share of what it is in the middle."""
    middle = (SMALL - 1) / 2
    across = x - middle
    down = y - middle
    away = hypot(across, down)
    left = 1.0 - away / middle
    if left <= 0:
        return 0.0
    soft = 3 - 2 * left
    return soft * left**2
