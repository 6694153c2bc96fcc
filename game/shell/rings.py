"""Ellipses as sprites; a large ring is mostly empty, and comes in pieces."""

from collections.abc import Iterator
from math import dist

import pygame

from game.shell.sprites import Piece, clear, draw_quarters, ellipse, is_round, quick
from game.ui.theme import Colour

CELL = 128  # pixels, of a large ring
NEARLY = 2.0  # pixels
LARGE = 900  # pixels, from which on a ring is large: those of screens with more than 1080 lines


def ellipse_pieces(size: tuple[int, int], fill: Colour | None, border: Colour | None, edge: int) -> list[Piece]:
    width = min(size)
    is_large = width >= LARGE
    is_empty = fill is None
    if border and is_empty and is_large and is_round(size):
        return _ring_pieces(width, border, edge)
    whole = ellipse(size, fill, border, edge)
    return [(whole, (0, 0))]


def _ring_pieces(width: int, colour: Colour, edge: int) -> list[Piece]:
    """A large ring, of which only what is not empty is kept: noting down the runs of empty pixels would take long."""
    sheet = clear((width, width), colour)
    radius = width // 2
    draw_quarters(sheet, colour, radius, edge)
    pieces = []
    for cell in _cells(width):
        if not _meets_ring(cell, radius, edge):
            continue
        part = sheet.subsurface(cell)
        piece = quick(part.copy())
        pieces.append((piece, cell.topleft))
    return pieces


def _cells(width: int) -> Iterator[pygame.Rect]:
    """Of a square."""
    whole = pygame.Rect(0, 0, width, width)
    starts = range(0, width, CELL)
    for x in starts:
        for y in starts:
            cell = pygame.Rect(x, y, CELL, CELL)
            yield cell.clip(whole)


def _meets_ring(cell: pygame.Rect, radius: int, edge: int) -> bool:
    """Whether the ring goes through it, or nearly."""
    middle = radius, radius
    reach = dist(cell.topleft, cell.center) + NEARLY
    away = dist(cell.center, middle)
    nearest = away - reach
    farthest = away + reach
    return nearest <= radius and farthest >= radius - edge
