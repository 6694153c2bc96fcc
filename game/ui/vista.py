"""A sky above the edge of a world, as a value: all that is behind a page that is a place.

Heights and widths are in units, strengths from 0 (nothing is seen of it) to 1.
"""

from math import sqrt
from typing import NamedTuple

from game.ui.theme import Colour


class Tint(NamedTuple):
    """What the air has so far above the edge, or the ground so far below it."""

    away: float
    colour: Colour
    strength: float = 1.0


class Glow(NamedTuple):
    """Light around a spot, which grows fainter outwards."""

    spot: tuple[float, float]
    radius: float
    colour: Colour
    strength: float


class Vista(NamedTuple):
    """`sky` are colours from the top of the stage to its foot, all as far from each other. The edge is highest at the
    `crest`, and as round as a circle of that `radius`. Below the last tint the ground stays as it is."""

    sky: tuple[Colour, ...]
    crest: tuple[float, float]
    radius: float
    air: tuple[Tint, ...]
    ground: tuple[Tint, ...]
    rim: Colour
    rim_width: float = 3.0
    glows: tuple[Glow, ...] = ()

    def is_as(self, other: "Vista") -> bool:
        """Whether it is above the same world, in whatever light."""
        is_there = self.crest == other.crest
        return is_there and self.radius == other.radius

    def edge(self, x: float) -> float:
        """How high it is there; where there is nothing of a small world, it is at the height of its middle."""
        left, top = self.crest
        beside = x - left
        middle = top + self.radius
        upright = self.radius**2 - beside**2
        if upright <= 0:
            return middle
        risen = sqrt(upright)
        return middle - risen
