"""A curve from a start to an end, and the spots along it."""

from collections.abc import Sequence
from itertools import pairwise
from math import dist
from typing import NamedTuple

from game.ui.canvas import Spot

PIECES = 160


class Curve(NamedTuple):
    """A cubic Bézier curve: it sets out towards the first corner, and comes to its end from the second."""

    start: Spot
    first: Spot
    second: Spot
    end: Spot

    def at(self, share: float) -> Spot:
        across = [spot[0] for spot in self]
        down = [spot[1] for spot in self]
        x = _weighed(share, across)
        y = _weighed(share, down)
        return x, y

    def spots(self, apart: float) -> Sequence[Spot]:
        """So far from each other, without the end."""
        found = [self.start]
        gone = 0.0
        fine = [self.at(piece / PIECES) for piece in range(PIECES + 1)]
        for before, after in pairwise(fine):
            gone += dist(before, after)
            if gone >= apart:
                found.append(after)
                gone = 0.0
        return found


def _weighed(share: float, values: Sequence[float]) -> float:
    """The weights are those of such a curve."""
    left = 1 - share
    start, first, second, end = values
    far = start * left**3
    far += end * share**3
    near = first * left
    near += second * share
    both = left * share
    return far + 3 * both * near
