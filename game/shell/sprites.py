"""Smooth shapes as small surfaces."""

from collections.abc import Callable, Sequence
from functools import lru_cache, partial
from itertools import pairwise
from math import dist

import pygame

from game.ui.theme import Colour

STRIP = 16  # pixels high
CORNERS_KEPT = 64  # of boxes, which a page has many of, all alike
LONG = 64  # pixels from which on thin shapes are drawn as they are: large and scaled down they would take long
SLENDER = 20  # times as long as it is wide is a line of whose ends little is seen
CURVED = 8  # points from which on a line has no corners that must be seen

BLACK = Colour(0, 0, 0)

Points = Sequence[tuple[float, float]]
Piece = tuple[pygame.Surface, tuple[int, int]]  # a sprite, and where it goes from the top left corner of the whole


def smooth(size: tuple[int, int], colour: Colour, draw: Callable[[pygame.Surface, int], None]) -> pygame.Surface:
    """A sprite of that size: `draw` draws on a sheet some times as large, which scaling down makes smooth, and is told
    how many times. `colour` is that of the edge; the transparent surroundings take it on, so that the scaling leaves
    no dark fringe."""
    times = _times(max(size))
    width, height = size
    sheet = clear((width * times, height * times), colour)
    draw(sheet, times)
    sprite = pygame.transform.smoothscale(sheet, size)
    return quick(sprite)


def _times(longest: int) -> int:
    """How many times as large a sprite is drawn as it will be: the larger it is, the less is seen of its edge. A power
    of two, since scaling down by another number makes each colour a little darker."""
    return 4 if longest <= 100 else 2


def clear(size: tuple[int, int], colour: Colour) -> pygame.Surface:
    """An empty sprite to draw on with smooth edges of that colour."""
    sprite = pygame.Surface(size, pygame.SRCALPHA)
    sprite.fill((*colour, 0))
    return sprite


def quick(sprite: pygame.Surface) -> pygame.Surface:
    """The sprite with its runs of empty pixels noted down, so that painting it passes them over."""
    sprite.set_alpha(255, pygame.RLEACCEL)
    return sprite


def whole(sprite: pygame.Surface) -> list[Piece]:
    """What is of one piece."""
    spot = 0, 0
    return [(quick(sprite), spot)]


def solid(size: tuple[int, int], colour: Colour) -> pygame.Surface:
    sheet = pygame.Surface(size)
    sheet.fill(colour)
    return sheet


def box(size: tuple[int, int], fill: Colour | None, border: Colour | None, edge: int, r: int) -> list[Piece]:
    """A box with corners of radius r, in pieces: transparency costs time, so only the bands with corners have it."""
    w, h = size
    bands = _bands(size, r, fill, border, edge) if r else []
    tall = h - 2 * r
    if tall <= 0:
        return bands
    if not fill:
        sides = _sides(size, border, edge, r)
        return bands + sides
    high = min(STRIP, tall)
    strip = solid((w, high), fill)
    if border:
        left = (0, 0, edge, high)
        right = (w - edge, 0, edge, high)
        strip.fill(border, left)
        strip.fill(border, right)
    middle = rows(strip, r, tall)
    if border and not r:
        level = solid((w, edge), border)
        top = level, (0, 0)
        bottom = level, (0, h - edge)
        middle += [top, bottom]
    return bands + middle


def rows(strip: pygame.Surface, top: int, tall: int) -> list[Piece]:
    """An area whose rows are all alike, strip by strip: a sheet that stays in the processor's cache is blitted faster
    than anything is filled, and takes little memory."""
    width, height = strip.get_size()
    pieces = []
    for row in range(0, tall, height):
        part = strip
        rest = tall - row
        if rest < height:
            area = (0, 0, width, rest)
            part = strip.subsurface(area)
        spot = 0, top + row
        pieces.append((part, spot))
    return pieces


def _bands(size: tuple[int, int], r: int, fill: Colour | None, border: Colour | None, edge: int) -> list[Piece]:
    """The highest and the lowest r rows: their corners, and what lies between these, which is not transparent."""
    w, h = size
    right = w - r
    low = h - r
    spots = (0, 0), (right, 0), (0, low), (right, low)
    corners = _corners(r, fill, border, edge)
    pieces = list(zip(corners, spots, strict=True))
    between = w - 2 * r
    if not between:
        return pieces
    tall = r if fill else edge
    upper = solid((between, tall), fill or border or BLACK)
    lower = upper
    if border:
        lower = upper.copy()
        upper.fill(border, (0, 0, between, edge))
        lower.fill(border, (0, tall - edge, between, edge))
    return [*pieces, (upper, (r, 0)), (lower, (r, h - tall))]


@lru_cache(maxsize=CORNERS_KEPT)
def _corners(r: int, fill: Colour | None, border: Colour | None, edge: int) -> Sequence[pygame.Surface]:
    """The quarters of a circle: those above from left to right, then those below."""
    circle = ellipse((2 * r, 2 * r), fill, border, edge)
    corners = []
    for x, y in ((0, 0), (r, 0), (0, r), (r, r)):
        corner = pygame.Surface((r, r), pygame.SRCALPHA)
        part = x, y, r, r
        corner.blit(circle, (0, 0), part, pygame.BLEND_RGBA_MAX)
        corners.append(quick(corner))
    return corners


def _sides(size: tuple[int, int], border: Colour | None, edge: int, r: int) -> list[Piece]:
    """The edges of a box without fill, but for those in its bands."""
    if not border:
        return []
    w, h = size
    upright = solid((edge, h - 2 * r), border)
    left = upright, (0, r)
    right = upright, (w - edge, r)
    if r:
        return [left, right]
    level = solid((w, edge), border)
    top = level, (0, 0)
    bottom = level, (0, h - edge)
    return [left, right, top, bottom]


def ellipse(size: tuple[int, int], fill: Colour | None, border: Colour | None, edge: int) -> pygame.Surface:
    width = min(size)
    if border and width > LONG and is_round(size):
        return _circle(width, fill, border, edge)
    outer = border or fill or BLACK

    def draw(sheet: pygame.Surface, times: int) -> None:
        area = sheet.get_rect()
        pygame.draw.ellipse(sheet, outer, area)
        if border:
            less = -2 * edge * times
            inside = area.inflate(less, less)
            inner = (*fill, 255) if fill else (*border, 0)
            pygame.draw.ellipse(sheet, inner, inside)

    return smooth(size, outer, draw)


def is_round(size: tuple[int, int]) -> bool:
    """But for a pixel, by which edges that are rounded differ."""
    width, height = size
    return abs(width - height) <= 1


def _circle(width: int, fill: Colour | None, border: Colour, edge: int) -> pygame.Surface:
    """A large circle, drawn as it is."""
    sheet = clear((width, width), border)
    radius = width // 2
    if fill:
        whole = sheet.get_rect()
        inside = whole.inflate(-edge, -edge)
        pygame.draw.ellipse(sheet, fill, inside)
    draw_quarters(sheet, border, radius, edge)
    return quick(sheet)


def draw_quarters(sheet: pygame.Surface, colour: Colour, radius: int, edge: int) -> None:
    """A circle around the middle of the sheet, which lies between two pixels where the size of the sheet is even: the
    quarters at the left and at the top then turn around the further one, the others around the nearer one."""
    size = sheet.get_width()
    far = size // 2
    near = (size - 1) // 2
    draw = partial(pygame.draw.aacircle, sheet, colour, radius=radius, width=edge)
    draw((far, far), draw_top_left=True)
    draw((near, far), draw_top_right=True)
    draw((far, near), draw_bottom_left=True)
    draw((near, near), draw_bottom_right=True)


def polygon(
    size: tuple[int, int], points: Points, fill: Colour | None, border: Colour | None, edge: float
) -> pygame.Surface:
    """`points` and `edge` are in pixels of the sprite; the border is centred on the outline."""

    def draw(sheet: pygame.Surface, times: int) -> None:
        corners = _enlarged(points, times)
        if fill:
            pygame.draw.polygon(sheet, fill, corners)
        if border:
            outline = [*corners, corners[0]]
            _stroke(sheet, border, outline, edge * times)

    return smooth(size, border or fill or BLACK, draw)


def _enlarged(points: Points, times: int) -> Points:
    return [(x * times, y * times) for x, y in points]


def line(size: tuple[int, int], points: Points, colour: Colour, edge: float) -> pygame.Surface:
    """A line with round ends and joints; a long straight one that is slender ends square."""
    if len(points) >= CURVED:
        from game.shell.curves import curve

        return curve(size, points, colour, edge)
    if len(points) == 2 and dist(*points) > max(LONG, SLENDER * edge):
        start, end = points
        sprite = clear(size, colour)
        width = max(1, round(edge))
        pygame.draw.aaline(sprite, colour, start, end, width)
        return quick(sprite)

    def draw(sheet: pygame.Surface, times: int) -> None:
        _stroke(sheet, colour, _enlarged(points, times), edge * times)

    return smooth(size, colour, draw)


def _stroke(sheet: pygame.Surface, colour: Colour, points: Points, width: float) -> None:
    """A rectangle from point to point, and a circle at each."""
    for (ax, ay), (bx, by) in pairwise(points):
        length = max(1e-6, dist((ax, ay), (bx, by)))
        dx = (by - ay) / length * width / 2
        dy = (ax - bx) / length * width / 2
        there = [(ax + dx, ay + dy), (bx + dx, by + dy)]
        and_back = [(bx - dx, by - dy), (ax - dx, ay - dy)]
        pygame.draw.polygon(sheet, colour, there + and_back)
    for point in points:
        pygame.draw.circle(sheet, colour, point, width / 2)
