"""Behind the scene of a chapter: the sky of its era, so dark that one reads on it, above the edge of its world."""

from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.theme import Colour, mix
from game.ui.vista import Glow, Tint, Vista
from game.ui.widgets.era_sky import era_vista
from game.ui.widgets.stars import draw_stars_above
from game.ui.widgets.world_marks import draw_marks

CALM = 0.45  # how much of the sky's own colour is left
ASIDE = 0.86  # where the world is highest beside a story, as a share of the width of the stage
LOW = 0.8  # and how far down, as a share of its height
ROUND, ROUND_ABOVE = 1.05, 5.0  # its radius, as a share of the width
SUN = 120.0  # from the crest to the light
THIN = 0.5  # how much of its air there is behind the name of a chapter
FADED = 0.45  # how much of the world's colour there is at its edge where words stand on it
BAND = 150.0  # and how far below the edge there is none left


@drawn
class StorySky:
    """`place` is that of the era; words begin at the height `above_words`, or stand beside the world where that is
    0."""

    place: int
    above_words: float

    def draw(self, canvas: Canvas, room: Room, avoid: list[Rect]) -> None:
        seen = self._vista(room)
        canvas.vista(seen)
        draw_stars_above(canvas, room, seen, avoid)
        if not self.above_words:
            draw_marks(canvas, room, self.place, seen)

    def _vista(self, room: Room) -> Vista:
        if self.above_words:
            return self._above(room)
        stage = room.stage
        crest = stage.w * ASIDE, stage.h * LOW
        seen = era_vista(room, self.place, crest, stage.w * ROUND)
        return _calm(seen, room)

    def _above(self, room: Room) -> Vista:
        """A sky over the words, and a world that fades into the page."""
        stage = room.stage
        middle, _ = stage.centre
        crest = middle, self.above_words
        seen = era_vista(
            room,
            self.place,
            crest,
            stage.w * ROUND_ABOVE,
        )
        background = room.theme.palette.background
        edge = seen.ground[-1].colour
        first = mix(background, edge, FADED)
        fading = Tint(0.0, first), Tint(BAND, background)
        calm = _calm(seen, room)
        air = tuple(tint._replace(strength=tint.strength * THIN) for tint in seen.air)
        return calm._replace(air=air, ground=fading)


def _calm(seen: Vista, room: Room) -> Vista:
    """Nearly as dark as a page, with the light at the far side of the world."""
    background = room.theme.palette.background

    def faint(colour: Colour) -> Colour:
        return mix(background, colour, CALM)

    x, y = seen.crest
    glows = [_moved(glow, x + SUN, y) for glow in seen.glows]
    return seen._replace(
        sky=tuple(map(faint, seen.sky)),
        glows=tuple(glows),
    )


def _moved(glow: Glow, x: float, y: float) -> Glow:
    return glow._replace(
        spot=(x, y),
        radius=glow.radius * CALM,
    )
