"""The cover: a way from the Earth past Sputnik 1 to a Gateway at the Moon that is still dark."""

from collections.abc import Sequence
from typing import NamedTuple

from game.ui.canvas import Canvas, Spot
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.theme import SHADOW, mix
from game.ui.vista import Vista
from game.ui.widgets.art import BALL, NARROWEST_SKY, SPUTNIK, draw_rings
from game.ui.widgets.era_sky import home_vista
from game.ui.widgets.illustration import SHAPE
from game.ui.widgets.moon import draw_moon
from game.ui.widgets.stars import draw_stars_above

GATEWAY = "gateway.svg"
CREST = (0.97, 0.8)  # where the Earth is highest, as shares of the stage
LARGEST, SMALLEST = 0.95, 0.15  # its radius, as shares of the width of the stage
FAR_BELOW = 2.0  # of the height of the stage: where the Earth is when there is no room for it
APART = 26.0  # from what is written
CRAFT, CRAFT_TALL = 0.66, 0.5  # of the width and the height of the sky, that Sputnik may take
CRAFT_AT = (0.4, 0.66)  # the middle of its drawing in the sky
FROM_RIGHT = 0.5  # of its width: so far at the right it comes up, beside the words at the foot
MOON = 0.36  # its radius, as a share of the width of the sky
MOON_TALL = 0.34  # and at most of its height
STATION = 0.26  # the width of the Gateway, as a share of that of the sky
RINGS = (0.17, 0.24, 0.31, 0.38)  # the radii of the radio signal, as shares of the width of the drawing
DOTS, DOT, THICK = 44, 5.0, 4.0  # of the way


class TitleArt(NamedTuple):
    """`sky` is what is free for drawings; `read` are the places of all that is written and pressed, `foot` the lower
    end of the words at the foot. A bank that `is_own`, a teacher's, may have nothing to do with space: the Earth among
    stars is all that stands beside its title."""

    sky: Rect
    read: Sequence[Rect]
    foot: Spot
    is_own: bool = False

    def draw(self, canvas: Canvas, room: Room, come: float, heard: float) -> None:
        """Sputnik has `come` a share of its way up, its ball before its whips, and that share of its signal is
        `heard`."""
        earth = self._earth(room)
        canvas.vista(earth)
        draw_stars_above(canvas, room, earth, self.read)
        if self.is_own or self.sky.w < NARROWEST_SKY:
            return
        self._draw_moon(canvas, room)
        self._draw_way(canvas, room, earth)
        self._draw_station(canvas, room)
        self._draw_sputnik(canvas, room, come, heard)

    def _earth(self, room: Room) -> Vista:
        """As large as it can be at the right of the words at the foot."""
        stage = room.stage
        across, down = CREST
        x, y = stage.w * across, stage.h * down
        end, low = self.foot
        beside = x - end - APART
        below = low - y
        radius = (beside**2 + below**2) / (2 * below)
        largest = stage.w * LARGEST
        if beside < 0 or radius < stage.w * SMALLEST:
            y = stage.h * FAR_BELOW
        return home_vista(
            room,
            (x, y),
            min(radius, largest),
        )

    # The Moon and the Gateway

    @property
    def _moon_radius(self) -> float:
        return min(
            self.sky.w * MOON,
            self.sky.h * MOON_TALL,
        )

    def _draw_moon(self, canvas: Canvas, room: Room) -> None:
        radius = self._moon_radius
        centre = room.stage.right - radius * 0.2, room.stage.y + radius * 0.12
        draw_moon(canvas, room, centre, radius)

    @property
    def _station(self) -> Rect:
        """Left of the Moon."""
        wide = self.sky.w * STATION
        tall = wide / SHAPE
        x = self.sky.right - self._moon_radius * 1.34 - wide
        y = self.sky.y + tall * 0.42
        return Rect(x, y, wide, tall)

    def _draw_station(self, canvas: Canvas, room: Room) -> None:
        theme = SHADOW + room.theme.palette.drawings
        canvas.picture(GATEWAY, self._station, theme)

    # Sputnik and the way

    @property
    def _craft(self) -> Rect:
        across, down = CRAFT_AT
        wide = min(
            self.sky.w * CRAFT,
            self.sky.h * CRAFT_TALL * SHAPE,
        )
        tall = wide / SHAPE
        x = self.sky.x + self.sky.w * across
        y = self.sky.y + self.sky.h * down
        left = max(
            self.sky.x,
            x - wide / 2,
        )
        return Rect(
            left,
            y - tall / 2,
            wide,
            tall,
        )

    @property
    def _ball(self) -> Spot:
        across, down = BALL
        craft = self._craft
        return craft.x + craft.w * across, craft.y + craft.h * down

    def _draw_way(self, canvas: Canvas, room: Room, earth: Vista) -> None:
        """Flown as far as Sputnik, dotted from there on."""
        palette = room.theme.palette
        flown = mix(palette.background, palette.accent, 0.85)
        ahead = mix(palette.background, palette.second, 0.7)
        ball = self._ball
        start = self._start(earth)
        bend = _between(ball, start, 0.1, 0.7)
        way = _curve(start, bend, ball)
        if all(map(self._is_free, way)):
            canvas.line(way, flown, THICK)
        station = self._station
        end = station.x + station.w * 0.3, station.bottom
        bend = _between(ball, end, 0.15, 0.8)
        for spot in _curve(ball, bend, end)[::2]:
            if self._is_free(spot):
                place = Rect(*spot, 0, 0)
                dot = place.centred(DOT, DOT)
                canvas.ellipse(dot, ahead)

    def _is_free(self, spot: Spot) -> bool:
        """In the sky, and near nothing that is read."""
        x, y = spot
        if y > self.foot[1]:
            return False
        taken = (rect.inset(-APART) for rect in self.read)
        return not any(rect.contains(x, y) for rect in taken)

    def _start(self, earth: Vista) -> Spot:
        """On the Earth."""
        x = self.sky.x + self.sky.w * 0.74
        return x, earth.edge(x)

    def _draw_sputnik(self, canvas: Canvas, room: Room, come: float, heard: float) -> None:
        craft = self._craft
        seen = round(len(RINGS) * heard)
        rings = [craft.w * share for share in RINGS[:seen]]
        draw_rings(
            canvas,
            room,
            self._ball,
            rings,
        )
        left = 1 - come
        below = (room.stage.bottom - craft.y) * left
        beside = craft.w * FROM_RIGHT * left
        here = craft._replace(x=craft.x + beside, y=craft.y + below)
        canvas.picture(
            SPUTNIK,
            here,
            room.theme.palette.drawings,
        )


def _between(first: Spot, second: Spot, across: float, down: float) -> Spot:
    """So far on the way from the first to the second."""
    x, y = first
    other_x, other_y = second
    return x + (other_x - x) * across, y + (other_y - y) * down


def _curve(start: Spot, bend: Spot, end: Spot) -> list[Spot]:
    """From start to end, drawn towards the bend."""
    spots = []
    for step in range(DOTS + 1):
        share = step / DOTS
        first = _between(start, bend, share, share)
        second = _between(bend, end, share, share)
        spot = _between(first, second, share, share)
        spots.append(spot)
    return spots
