"""A sky for a large window: composed smaller, but for its edge, and kept so; it grows while it is painted."""

from math import ceil, floor

import pygame

from game.shell.sprites import Piece
from game.shell.vistas import draw_rim, draw_sheet
from game.ui.vista import Vista

FINE = 1600  # pixels wide at most; the rim hides its steps
AROUND = 3  # pixels, that the rim is larger than it is thick
Size = tuple[int, int]


def large_pieces(size: Size, scale: float, vista: Vista, end: int) -> list[Piece]:
    """What is above the row `end`. Each row is painted several times: it comes from the processor's cache then, which
    is faster than a sheet as large as the window, and takes less memory."""
    width, _ = size
    times = ceil(width / FINE)
    rows = _rows(
        size,
        scale,
        vista,
        times,
        end,
    )
    tall = rows.get_height()
    first, last = _rows_of_rim(
        width,
        scale,
        vista,
        times,
    )
    last = min(last, tall)
    first = min(first, last)
    pieces = _repeated(rows, 0, first, times)
    if first < last:
        area = 0, first, width, last - first
        band = _enlarged(rows, area, times)
        top = first * times
        draw_rim(band, scale, vista, top)
        spot = 0, top
        pieces.append((band, spot))
    pieces += _repeated(rows, last, tall, times)
    return pieces


def _rows(size: Size, scale: float, vista: Vista, times: int, end: int) -> pygame.Surface:
    """As wide as the window, but so many times less high, and without what is below the end."""
    width, height = size
    wide = ceil(width / times)
    tall = ceil(height / times)
    small = draw_sheet(
        (wide, tall),
        scale / times,
        vista,
    )
    count = ceil(end / times)
    above_end = 0, 0, wide, count
    seen = small.subsurface(above_end)
    return pygame.transform.scale(seen, (width, count))


def _rows_of_rim(width: int, scale: float, vista: Vista, times: int) -> tuple[int, int]:
    """From which row on, and up to which."""
    _, highest = vista.crest
    left = vista.edge(0.0)
    right = vista.edge(width / scale)
    lowest = max(left, right)
    start = floor(highest * scale) - 1
    end = (lowest + vista.rim_width) * scale
    end += AROUND
    first = start // times
    last = ceil(end / times)
    return max(0, first), last


def _enlarged(rows: pygame.Surface, area: tuple[int, int, int, int], times: int) -> pygame.Surface:
    part = rows.subsurface(area)
    width, tall = part.get_size()
    size = width, tall * times
    return pygame.transform.scale(part, size)


def _repeated(rows: pygame.Surface, first: int, last: int, times: int) -> list[Piece]:
    """Each of them so many times, one below the other."""
    width = rows.get_width()
    pieces = []
    for number in range(first, last):
        area = 0, number, width, 1
        row = rows.subsurface(area)
        top = number * times
        for y in range(top, top + times):
            spot = 0, y
            pieces.append((row, spot))
    return pieces
