"""Behind the craft of an era that opens: its sky in more and more light, rings, a star, the sparks of docking."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, radians, sin

from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.theme import mix
from game.ui.vista import Vista
from game.ui.widgets.era_sky import era_vista
from game.ui.widgets.stars import draw_stars_above
from game.ui.widgets.world_marks import draw_marks

CREST = (0.56, 0.71)  # where the world is highest, as shares of the stage
ROUND = 1.3  # its radius, as a share of the width of the stage
BELOW_WORDS = 16.0
STEPS = 5  # in which light comes: each is a sky of its own
FAINTEST = 0.16
RINGS = (0.42, 0.68, 0.94)  # their widths, as shares of the height of the craft's place
BRIGHTEST, FADING = 0.75, 0.12  # of the innermost ring, and what each one further out loses
STAR = 46.0  # the length of its rays
SPARKS = (-38, 0, 38)  # degrees from upright
SPARK_FROM, SPARK_TO = 96.0, 150.0  # from the middle of the craft


@dataclass(frozen=True, slots=True)
class OpenedSky:
    """`place` is that of the era, `craft` where its drawing stands; the edge of the world is not above `read`, where
    the words end."""

    place: int
    craft: Rect
    read: float

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
        if light >= 1.0:
            draw_marks(canvas, room, self.place, seen)

    def draw_rings(self, canvas: Canvas, room: Room, spread: float) -> None:
        """They run out from the craft."""
        palette = room.theme.palette
        era = room.theme.era(self.place)
        for place in range(round(len(RINGS) * spread)):
            side = self.craft.h * RINGS[place]
            colour = mix(palette.background, era, BRIGHTEST - FADING * place)
            canvas.ellipse(
                self.craft.centred(side, side),
                None,
                colour,
                2.5,
            )

    def draw_star(self, canvas: Canvas, room: Room, grown: float) -> None:
        """It is the craft, seen from afar."""
        palette = room.theme.palette
        ray = 2 * STAR * grown
        for wide, tall in ((ray, 3.0), (3.0, ray), (10.0, 10.0)):
            place = self.craft.centred(wide, tall)
            canvas.box(
                place,
                palette.text,
                radius=min(place.w, place.h) / 2,
            )

    def draw_sparks(self, canvas: Canvas, room: Room, flown: float) -> None:
        x, y = self.craft.centre
        accent = room.theme.palette.accent
        for degrees in SPARKS:
            across = sin(radians(degrees))
            up = cos(radians(degrees))
            near = SPARK_FROM + (SPARK_TO - SPARK_FROM) * flown / 2
            start = x + across * near, y - up * near
            end = x + across * SPARK_TO, y - up * SPARK_TO
            canvas.line([start, end], accent, 6)
