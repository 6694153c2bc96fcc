"""Smooth shapes as small surfaces, and the cache that keeps them."""

from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from itertools import pairwise
from math import dist, hypot

import pygame

from game.ui.theme import Colour

MOST_SPRITES = 3000
MOST_BYTES = 24_000_000
LONG = 64  # pixels from which on thin shapes are drawn as they are: large and scaled down they would take long

Points = Sequence[tuple[float, float]]
Piece = tuple[pygame.Surface, tuple[int, int]]  # a sprite, and where it goes from the top left corner of the whole


class Sprites:
    """The sprites used last, as many as fit in memory."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Hashable, list[Piece]] = OrderedDict()
        self._bytes = 0

    def __len__(self) -> int:
        return len(self._kept)

    def get(self, key: Hashable, make: Callable[[], list[Piece]]) -> list[Piece]:
        """What is kept under the key, made now if it is not."""
        found = self._kept.get(key)
        if found is None:
            found = self._kept[key] = make()
            self._bytes += _size(found)
            while len(self._kept) > MOST_SPRITES or self._bytes > MOST_BYTES:
                _, old = self._kept.popitem(last=False)
                self._bytes -= _size(old)
        else:
            self._kept.move_to_end(key)
        return found

    def clear(self) -> None:
        self._kept.clear()
        self._bytes = 0


def _size(pieces: list[Piece]) -> int:
    return sum(4 * sprite.get_width() * sprite.get_height() for sprite, _ in pieces)


def smooth(size: tuple[int, int], colour: Colour, draw: Callable[[pygame.Surface, int], None]) -> pygame.Surface:
    """A sprite of that size: `draw` draws on a sheet some times as large, which scaling down makes smooth, and is told
    how many times. `colour` is that of the edge; the transparent surroundings take it on, so that the scaling leaves
    no dark fringe."""
    times = 4 if max(size) <= 400 else 2
    sheet = _clear((size[0] * times, size[1] * times), colour)
    draw(sheet, times)
    return quick(pygame.transform.smoothscale(sheet, size))


def _clear(size: tuple[int, int], colour: Colour) -> pygame.Surface:
    """An empty sprite to draw on with smooth edges of that colour."""
    sprite = pygame.Surface(size, pygame.SRCALPHA)
    sprite.fill((*colour, 0))
    return sprite


def quick(sprite: pygame.Surface) -> pygame.Surface:
    """The sprite with its runs of empty pixels noted down, so that painting it passes them over."""
    sprite.set_alpha(255, pygame.RLEACCEL)
    return sprite


def solid(size: tuple[int, int], colour: Colour) -> pygame.Surface:
    sheet = pygame.Surface(size)
    sheet.fill(colour)
    return sheet


def box(size: tuple[int, int], fill: Colour | None, border: Colour | None, edge: int, r: int) -> list[Piece]:
    """A box with corners of radius r, in pieces: transparency costs time, so only the bands with corners have it."""
    w, h = size
    bands = (
        [] if not r else [(band, (0, y)) for band, y in zip(_bands(w, r, fill, border, edge), (0, h - r), strict=True)]
    )
    tall = h - 2 * r
    if tall <= 0:
        return bands
    if not fill:
        return [*bands, *_sides(size, border, edge, r)]
    middle = solid((w, tall), fill)
    if border:
        for side in ((0, 0, edge, tall), (w - edge, 0, edge, tall)):
            middle.fill(border, side)
        if not r:
            for side in ((0, 0, w, edge), (0, h - edge, w, edge)):
                middle.fill(border, side)
    return [*bands, (middle, (0, r))]


def _bands(
    w: int, r: int, fill: Colour | None, border: Colour | None, edge: int
) -> tuple[pygame.Surface, pygame.Surface]:
    """The highest and the lowest r rows."""
    whole = ellipse((2 * r, 2 * r), fill, border, edge)
    sheets = []
    for top in (0, r):
        sheet = pygame.Surface((w, r), pygame.SRCALPHA)
        if fill:
            sheet.fill(fill, (r, 0, w - 2 * r, r))
        if border:
            sheet.fill(border, (r, r - edge if top else 0, w - 2 * r, edge))
        for left in (0, r):
            sheet.blit(whole, (w - r if left else 0, 0), (left, top, r, r), pygame.BLEND_RGBA_MAX)
        sheets.append(quick(sheet))
    return sheets[0], sheets[1]


def _sides(size: tuple[int, int], border: Colour | None, edge: int, r: int) -> list[Piece]:
    """The edges of a box without fill, but for those in its bands."""
    w, h = size
    if not border:
        return []
    upright = solid((edge, h - 2 * r), border)
    level = [] if r else [(solid((w, edge), border), (0, 0)), (solid((w, edge), border), (0, h - edge))]
    return [(upright, (0, r)), (upright, (w - edge, r)), *level]


def ellipse(size: tuple[int, int], fill: Colour | None, border: Colour | None, edge: int) -> pygame.Surface:
    outer = border or fill or Colour(0, 0, 0)
    if border and size[0] == size[1] > LONG:
        return _circle(size[0], fill, border, edge)

    def draw(sheet: pygame.Surface, times: int) -> None:
        area = sheet.get_rect()
        pygame.draw.ellipse(sheet, outer, area)
        if border:
            inside = area.inflate(-2 * edge * times, -2 * edge * times)
            pygame.draw.ellipse(sheet, (*(fill or border), 255 if fill else 0), inside)

    return smooth(size, outer, draw)


def _circle(width: int, fill: Colour | None, border: Colour, edge: int) -> pygame.Surface:
    """A large circle, drawn as it is."""
    sheet, radius = _clear((width, width), border), width // 2
    centre = radius, radius
    if fill:
        pygame.draw.aacircle(sheet, border, centre, radius)
        pygame.draw.aacircle(sheet, fill, centre, radius - edge)
    else:
        pygame.draw.aacircle(sheet, border, centre, radius, edge)
    return quick(sheet)


def polygon(
    size: tuple[int, int], points: Points, fill: Colour | None, border: Colour | None, edge: float
) -> pygame.Surface:
    """`points` and `edge` are in pixels of the sprite; the border is centred on the outline."""

    def draw(sheet: pygame.Surface, times: int) -> None:
        fine = [(x * times, y * times) for x, y in points]
        if fill:
            pygame.draw.polygon(sheet, fill, fine)
        if border:
            _stroke(sheet, border, [*fine, fine[0]], edge * times)

    return smooth(size, border or fill or Colour(0, 0, 0), draw)


def line(size: tuple[int, int], points: Points, colour: Colour, edge: float) -> pygame.Surface:
    """A line with round ends and joints; a long straight one ends square."""
    if len(points) == 2 and dist(points[0], points[1]) > LONG:
        sprite = _clear(size, colour)
        pygame.draw.aaline(sprite, colour, points[0], points[1], max(1, round(edge)))
        return quick(sprite)

    def draw(sheet: pygame.Surface, times: int) -> None:
        _stroke(sheet, colour, [(x * times, y * times) for x, y in points], edge * times)

    return smooth(size, colour, draw)


def _stroke(sheet: pygame.Surface, colour: Colour, points: Points, width: float) -> None:
    for (ax, ay), (bx, by) in pairwise(points):
        length = max(1e-6, hypot(bx - ax, by - ay))
        dx, dy = (by - ay) / length * width / 2, (ax - bx) / length * width / 2
        sides = [(ax + dx, ay + dy), (bx + dx, by + dy), (bx - dx, by - dy), (ax - dx, ay - dy)]
        pygame.draw.polygon(sheet, colour, sides)
    for point in points:
        pygame.draw.circle(sheet, colour, point, width / 2)
