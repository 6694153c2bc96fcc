"""Behind the craft of an era that opens: its sky in more and more light, rings, a star, the sparks of docking."""

from collections.abc import Sequence
from math import cos, hypot, pi, radians, sin, sqrt

from game.facts.focus import Focus
from game.ui.canvas import Canvas, Spot
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.arrival import Arrival
from game.ui.scenes.sky_marks import GATEWAY
from game.ui.theme import mix
from game.ui.vista import Vista
from game.ui.widgets.art import SPUTNIK
from game.ui.widgets.era_sky import era_vista
from game.ui.widgets.stars import draw_stars_above
from game.ui.widgets.world_marks import draw_marks

CREST = (0.56, 0.71)  # where the world is highest, as shares of the stage
ROUND = 1.3  # its radius, as a share of the width of the stage
BELOW_WORDS = 16.0
STEPS = 5  # in which light comes: each is a sky of its own
FAINTEST = 0.16
MOST = 0.84  # of what is free above, that the first ring takes at most
RINGS, NEAREST, STEP = 3, 1.05, 0.13  # the first is so wide as to what shines; each one further out is wider by a share
BRIGHTEST, FADING = 0.75, 0.12  # of the innermost ring, and what each one further out loses
STAR = 46.0  # the length of its rays
SPARKS = (-38, 0, 38)  # degrees from upright
SPARK_FROM, SPARK_TO = 96.0, 150.0  # from where two ships dock
MIDDLE = Focus(0.5, 0.5, 0.5)
DOT, DOTS_APART = 4.5, 15.0  # of the way on which the craft comes
HALO, HALO_FLAT = 0.6, 0.42  # half the width of a halo, as a share of that of the craft, and its height to its width
HALO_TURN = -14.0  # degrees


@drawn
class OpenedSky:
    """`place` is that of the era, `craft` where its drawing stands; the edge of the world is not above `read`, where
    the words end, and no ring reaches to the left of `clear` or above it. In `focus` is what shines."""

    place: int
    craft: Rect
    read: float
    clear: Spot
    focus: Focus

    @property
    def core(self) -> Rect:
        """The square around what shines: a ball, a ring, the middle of a truss."""
        there = self.craft
        x = there.x + there.w * self.focus.across
        y = there.y + there.h * self.focus.down
        side = there.w * self.focus.wide
        spot = Rect(
            x,
            y,
            0,
            0,
        )
        return spot.centred(side, side)

    def vista(self, room: Room, light: float) -> Vista:
        across, down = CREST
        usual = room.stage.h * down
        crest = room.stage.w * across, max(usual, self.read + BELOW_WORDS)
        radius = room.stage.w * ROUND
        step = round(light * STEPS) / STEPS
        return era_vista(
            room,
            self.place,
            crest,
            radius,
            max(FAINTEST, step),
        )

    def draw_world(self, canvas: Canvas, room: Room, light: float, avoid: Sequence[Rect]) -> None:
        seen = self.vista(room, light)
        canvas.vista(seen)
        draw_stars_above(canvas, room, seen, avoid)
        if light > 0:
            draw_marks(canvas, room, self.place, seen)

    def draw_rings(self, canvas: Canvas, room: Room, spread: float) -> None:
        """They run out from the craft."""
        palette = room.theme.palette
        era = room.theme.era(self.place)
        left, top = self.clear
        _, height = self.core.centre
        free = height - top
        wanted = self.core.w * NEAREST
        first = min(wanted, 2 * free * MOST)
        for place in range(round(RINGS * spread)):
            side = first + self.craft.w * STEP * place
            ring = self.core.centred(side, side)
            if ring.x < left or ring.y < top:
                break
            colour = mix(palette.background, era, BRIGHTEST - FADING * place)
            canvas.ellipse(
                ring,
                None,
                colour,
                2.5,
            )

    def draw_way(self, canvas: Canvas, room: Room, arrival: Arrival) -> None:
        """The orbit or the halo on which it comes, as far as it has come."""
        palette = room.theme.palette
        era = room.theme.era(self.place)
        colour = mix(palette.background, era, BRIGHTEST)
        left, _ = self.clear
        for x, y in self._way(room, arrival):
            if x < left:
                continue
            spot = Rect(x, y, 0, 0)
            dot = spot.centred(DOT, DOT)
            canvas.ellipse(dot, colour)

    def _way(self, room: Room, arrival: Arrival) -> Sequence[Spot]:
        match arrival.file:
            case file if file == SPUTNIK:
                return self._orbit(room, arrival.come)
            case file if file == GATEWAY:
                return self._halo(arrival.come)
            case _:
                return ()

    def _orbit(self, room: Room, come: float) -> Sequence[Spot]:
        """Around the world, from the right end of the stage to the ball."""
        seen = self.vista(room, 1.0)
        middle, top = seen.crest
        low = top + seen.radius
        ball, height = self.core.centre
        radius = hypot(ball - middle, height - low)
        found = []
        way = room.stage.right - ball
        count = int(way * come / DOTS_APART)
        for number in range(count):
            gone = number * DOTS_APART
            x = room.stage.right - gone
            beside = x - middle
            upright = radius**2 - beside**2
            y = low - sqrt(upright)
            found.append((x, y))
        return found

    def _halo(self, come: float) -> Sequence[Spot]:
        """Round the station."""
        x, y = self.core.centre
        wide = self.craft.w * HALO
        tall = wide * HALO_FLAT
        lean = radians(HALO_TURN)
        around = pi * (wide + tall)
        count = round(around / DOTS_APART)
        found = []
        flown = round(count * come)
        for number in range(flown):
            turn = 2 * pi * number / count
            along = wide * cos(turn)
            aside = tall * sin(turn)
            across = along * cos(lean)
            across -= aside * sin(lean)
            down = along * sin(lean)
            down += aside * cos(lean)
            spot = x + across, y + down
            found.append(spot)
        return found

    def draw_star(self, canvas: Canvas, room: Room, grown: float) -> None:
        """It is the craft, seen from afar; it goes out as that comes near."""
        if grown <= 0:
            return
        palette = room.theme.palette
        ray = 2 * STAR * grown
        for wide, tall in ((ray, 3.0), (3.0, ray), (10.0, 10.0)):
            place = self.core.centred(wide, tall)
            canvas.box(
                place,
                palette.text,
                radius=min(place.w, place.h) / 2,
            )

    def draw_sparks(self, canvas: Canvas, room: Room, flown: float) -> None:
        x, y = self.core.centre
        accent = room.theme.palette.accent
        for degrees in SPARKS:
            across = sin(radians(degrees))
            up = cos(radians(degrees))
            near = SPARK_FROM + (SPARK_TO - SPARK_FROM) * flown / 2
            start = x + across * near, y - up * near
            end = x + across * SPARK_TO, y - up * SPARK_TO
            canvas.line([start, end], accent, 6)
