"""Lines through many spots, which are seen as one curve: with edges that have no steps."""

from collections.abc import Sequence
from math import dist

import pygame

from game.shell.sprites import Points, clear, quick
from game.ui.theme import Colour

TIMES = 2  # as large as it will be is it drawn
HALF = 0.5  # of a pixel
SHORT = 1e-6

Spot = tuple[float, float]


def curve(size: tuple[int, int], points: Points, colour: Colour, edge: float) -> pygame.Surface:
    """In one piece, with round ends."""
    width, height = size
    large = width * TIMES, height * TIMES
    sheet = clear(large, colour)
    spots = _enlarged(points)
    radius = edge * TIMES / 2
    for side in _sides(spots, radius - HALF):
        pygame.draw.aalines(
            sheet,
            colour,
            False,
            side,
        )
    _fill(sheet, colour, spots, radius - 2 * HALF)
    for end in (spots[0], spots[-1]):
        pygame.draw.circle(
            sheet,
            colour,
            end,
            radius - HALF,
        )
    sprite = pygame.transform.smoothscale(sheet, size)
    return quick(sprite)


def _enlarged(points: Points) -> list[Spot]:
    spots = []
    for x, y in points:
        across = x * TIMES
        down = y * TIMES
        spots.append((across, down))
    return spots


def _fill(sheet: pygame.Surface, colour: Colour, spots: Sequence[Spot], away: float) -> None:
    """What is so near the middle of the line. Its corners are rounded: they would be cut off to the left and above
    else, and one side of the line would be rough."""
    over, under = _sides(spots, away)
    under.reverse()
    outline = []
    for x, y in [*over, *under]:
        corner = round(x), round(y)
        outline.append(corner)
    pygame.draw.polygon(
        sheet,
        colour,
        outline,
    )


def _sides(spots: Sequence[Spot], away: float) -> tuple[list[Spot], list[Spot]]:
    """So far from the middle of the line on either side."""
    over = []
    under = []
    for number, spot in enumerate(spots):
        x, y = spot
        across, down = _normal(spots, number)
        across *= away
        down *= away
        over.append((x + across, y + down))
        under.append((x - across, y - down))
    return over, under


def _normal(spots: Sequence[Spot], number: int) -> Spot:
    """Of the way from the spot before to the one after."""
    last = len(spots) - 1
    before = spots[max(0, number - 1)]
    after = spots[min(last, number + 1)]
    length = dist(before, after)
    long = max(SHORT, length)
    across = after[0] - before[0]
    down = after[1] - before[1]
    return down / long, -across / long
