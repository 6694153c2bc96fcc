"""The edge of a world below a sky that glows in the colour of an era, for a page that is a place."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.ui.canvas import Canvas, Spot
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.theme import Colour, Palette, mix

SUNK = 340.0  # so far as the stage is wide from its highest point
PIECES, STEPS = 20, 4  # of the edge, and of each piece
SEAM = 2.0  # by which a piece reaches into the next one
AIR, RIM = 14.0, 3.0  # the width of the air above the edge, and of the rim of light
GLOW, BAND = 330.0, 10.0  # how high it reaches, and in what steps
BRIGHT, BRIGHT_ON_PAPER = 0.26, 0.12  # how much of the light there is at the edge
GROUND = 0.75  # how much of a raised surface's colour the world has


@dataclass(frozen=True, slots=True)
class Dawn:
    """The world is highest in the middle of the stage, at the height `top`."""

    stage: Rect
    top: float
    light: Colour

    def draw(self, canvas: Canvas, room: Room) -> None:
        """Nothing where colours are few and far from each other."""
        palette = room.theme.palette
        if palette.drawings == "contrast":
            return
        self._draw_glow(canvas, palette)
        self._draw_world(canvas, palette)

    def _draw_glow(self, canvas: Canvas, palette: Palette) -> None:
        """Bands so fine that they are not seen as such; the last one goes on to where the edge ends."""
        start = self.top - GLOW
        sky = self.stage.below(start).top(GLOW)
        bands = round(GLOW / BAND)
        rows = sky.rows(bands)
        for band in range(bands):
            share = band / bands
            colour = glow(palette, self.light, share)
            row = rows[band]
            canvas.box(row, colour)
        brightest = glow(palette, self.light, 1.0)
        beside_world = self.stage.below(self.top)
        canvas.box(beside_world.top(self._depth), brightest)

    def _draw_world(self, canvas: Canvas, palette: Palette) -> None:
        """Bit by bit: large shapes with a smooth edge would take long."""
        background = palette.background
        air = mix(background, self.light, 0.4)
        rim = mix(background, self.light, 0.8)
        colour = ground(palette)
        low = self.top + self._depth
        rest = self.stage.below(low)
        canvas.box(rest, colour)
        pieces = self._pieces()
        for piece in pieces:
            canvas.line(piece, air, AIR)
        foot = low + AIR  # the air is as wide below the edge
        for piece in pieces:
            _draw_ground(canvas, piece, foot, colour)
        for piece in pieces:
            canvas.line(piece, rim, RIM)

    @property
    def _depth(self) -> float:
        """How far the edge has sunk at both ends of the stage."""
        return _sunk(0.5)

    def _pieces(self) -> list[list[Spot]]:
        """The edge in pieces, of which each reaches a little into the next one."""
        width = self.stage.w / PIECES
        step = (width + SEAM) / STEPS
        found = []
        for piece in range(PIECES):
            x = self.stage.x + piece * width
            spots = []
            for _ in range(STEPS + 1):
                spot = self._spot(x)
                spots.append(spot)
                x += step
            found.append(spots)
        return found

    def _spot(self, x: float) -> Spot:
        middle, _ = self.stage.centre
        beside = x - middle
        share = beside / self.stage.w
        sunk = _sunk(share)
        y = self.top + sunk
        return x, y


def _draw_ground(canvas: Canvas, edge: Sequence[Spot], foot: float, colour: Colour) -> None:
    """Below a piece of the edge: no more than has to be smooth is drawn as a polygon."""
    left, left_top = edge[0]
    right, right_top = edge[-1]
    lowest = max(left_top, right_top)
    level = lowest + SEAM
    lower_right = right, level
    lower_left = left, level
    below_edge = [*edge, lower_right, lower_left]
    canvas.polygon(below_edge, colour)
    width = right - left
    height = foot - lowest
    rest = Rect(left, lowest, width, height)
    canvas.box(rest, colour)


def _sunk(share: float) -> float:
    """How far the edge has sunk so far from the middle, as a share of the width of the stage; an arc so flat looks the
    same as a parabola."""
    return SUNK * share**2


def glow(palette: Palette, light: Colour, share: float) -> Colour:
    """The sky, where `share` of the way down to the edge is gone."""
    bright = BRIGHT_ON_PAPER if palette.outlined else BRIGHT
    strength = bright * share**2
    return mix(palette.background, light, strength)


def ground(palette: Palette) -> Colour:
    return mix(palette.background, palette.hover, GROUND)
