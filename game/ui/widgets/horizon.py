"""The edge of a world at the foot of a page, with a rim of light."""

from dataclasses import dataclass

from game.ui.canvas import Canvas, Spot
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.theme import Colour, mix

START, TOP = 0.3, 0.8  # where it rises and where it is highest, as shares of the width of the stage
RISE = 0.15  # how high that is, as a share of its height
STEP = 20.0
AIR, RIM = 16.0, 3.0


@dataclass(frozen=True, slots=True)
class Horizon:
    """It rises to the right, and sinks a little again before the right end of the stage."""

    stage: Rect

    @property
    def start(self) -> float:
        """How far at the right it begins."""
        share = self.stage.w * START
        return self.stage.x + share

    @property
    def top(self) -> float:
        return self.stage.bottom - self._rise

    @property
    def _rise(self) -> float:
        return self.stage.h * RISE

    def draw(self, canvas: Canvas, room: Room, light: Colour) -> None:
        palette = room.theme.palette
        background = palette.background
        ground = mix(background, palette.hover, 0.7)
        air = mix(background, light, 0.25)
        rim = mix(background, light, 0.7)
        edge = self._edge()
        corner = self.stage.right, self.stage.bottom
        canvas.line(edge, air, AIR)
        canvas.polygon([*edge, corner], ground)
        canvas.line(edge, rim, RIM)

    def _edge(self) -> list[Spot]:
        """An arc so flat looks the same as a parabola."""
        half = self.stage.w * (TOP - START)
        end = self.stage.right
        x = self.start
        summit = x + half
        spots = []
        while x <= end:
            share = (x - summit) / half
            sunk = self._rise * share**2
            y = self.top + sunk
            spot = x, y
            spots.append(spot)
            x += STEP
        return spots
