"""The sky of the timeline above the edge of the world, and how dark the world is where words stand on it."""

from typing import NamedTuple

from game.ui.room import Room
from game.ui.theme import Colour, mix
from game.ui.vista import Tint, Vista
from game.ui.widgets.era_sky import era_vista

SUNK = 44.0  # how far the edge has sunk at both ends of the stage
DEEP, DEEP_SHARE = 9.0, 0.38  # so far below the edge there is so much of the world's own colour


class TimelineSky(NamedTuple):
    """In the light of the era at that `place`. The edge is highest at `top`; from `level` on the world has the colour
    of a surface, so that words can stand on it."""

    room: Room
    place: int
    top: float
    level: float

    def edge(self, x: float) -> float:
        """How high it is there; an arc so flat looks the same as a parabola."""
        middle, _ = self.room.stage.centre
        beside = x - middle
        sunk = beside**2 / (2 * self._radius)
        return self.top + sunk

    @property
    def _radius(self) -> float:
        half = self.room.stage.w / 2
        deep = 2 * SUNK
        return half**2 / deep

    @property
    def _own(self) -> Vista:
        """As the place of that era is without words on it."""
        middle, _ = self.room.stage.centre
        crest = middle, self.top
        return era_vista(
            self.room,
            self.place,
            crest,
            self._radius,
        )

    @property
    def below_edge(self) -> Colour:
        """What is behind the years."""
        tile = self.room.theme.palette.tile
        edge = self._own.ground[0].colour
        return mix(tile, edge, DEEP_SHARE)

    @property
    def vista(self) -> Vista:
        own = self._own
        edge = own.ground[0].colour
        tile = self.room.theme.palette.tile
        deep = self.level - self.top
        ground = (
            Tint(0.0, edge),
            Tint(DEEP, self.below_edge),
            Tint(deep, tile),
        )
        return own._replace(ground=ground)
