"""Where on the window something is drawn."""

from collections.abc import Iterable, Sequence

import pygame

from game.ui.canvas import Spot
from game.ui.layout import Rect

Pair = tuple[int, int]


def edges(area: Rect, scale: float) -> tuple[int, int, int, int]:
    """Left, top, width and height. The edges are rounded, not the size, so that what touches in units touches in
    pixels."""
    x = round(area.x * scale)
    y = round(area.y * scale)
    right = round(area.right * scale)
    bottom = round(area.bottom * scale)
    width = max(1, right - x)
    height = max(1, bottom - y)
    return x, y, width, height


def in_pixels(area: Rect, scale: float) -> pygame.Rect:
    """Every part of it rounded by itself."""
    x = round(area.x * scale)
    y = round(area.y * scale)
    width = round(area.w * scale)
    height = round(area.h * scale)
    return pygame.Rect(
        x,
        y,
        width,
        height,
    )


def middle(area: Rect, scale: float, size: Pair) -> Pair:
    """Where a sprite of that size begins, so that it is in the middle of the area; an area as large is so anywhere."""
    wide, tall = size
    x = round(area.x * scale)
    y = round(area.y * scale)
    room = round(area.w * scale)
    high = round(area.h * scale)
    beside = max(1, room) - wide
    above = max(1, high) - tall
    left = beside // 2
    top = above // 2
    return x + left, y + top


def around(spots: Sequence[Spot], edge: float, scale: float) -> tuple[Pair, Pair, tuple[Spot, ...]]:
    """The left top corner and the size of the pixels that hold the spots with an edge of that width, and the spots in
    them; `scale` pixels are a unit."""
    half = int(edge / 2)
    pad = half + 2
    columns, rows = zip(*spots, strict=True)
    across = _scaled(columns, scale)
    down = _scaled(rows, scale)
    left, width = _span(across, pad)
    top, height = _span(down, pad)
    corner = left, top
    size = width, height
    x = _from(across, left)
    y = _from(down, top)
    points = zip(x, y, strict=True)
    return corner, size, tuple(points)


def _scaled(places: Iterable[float], scale: float) -> list[float]:
    scaled = []
    for place in places:
        pixel = place * scale
        scaled.append(pixel)
    return scaled


def _from(places: Iterable[float], start: int) -> list[float]:
    """How far they are from there."""
    found = []
    for place in places:
        away = place - start
        found.append(away)
    return found


def _span(places: Sequence[float], pad: int) -> Pair:
    """Where the pixels begin that hold the places with so many around them, and how many they are."""
    first = min(places)
    last = max(places)
    start = int(first) - pad
    end = int(last) + pad
    length = end - start + 1
    return start, length
