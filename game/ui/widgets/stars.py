"""Stars above the edge of a world: round ones, a few of them bright, always at the same places."""

from collections.abc import Sequence
from functools import lru_cache
from random import Random
from typing import NamedTuple

from game.ui.canvas import Canvas, Spot
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.theme import mix
from game.ui.vista import Vista

CLEAR = 14.0  # how far they keep from what can be read
ABOVE_EDGE = 110.0  # where the air begins that hides them
EVERY = 9000.0  # square units for one star
SMALL, MIDDLE, BRIGHT = 2.0, 3.2, 5.0
SIZES = (*(SMALL,) * 6, *(MIDDLE,) * 3, BRIGHT)
LONG, THIN = 9.0, 1.4  # the rays of a bright one


class Star(NamedTuple):
    spot: Spot
    size: float
    brightness: float


@lru_cache(maxsize=8)
def _stars(area: Rect) -> Sequence[Star]:
    chance = Random(1957)
    count = round(area.w * area.h / EVERY)
    found = []
    for _ in range(count):
        x = area.x + chance.random() * area.w
        y = area.y + chance.random() * area.h
        size = chance.choice(SIZES)
        brightness = chance.uniform(0.4, 1.0)
        found.append(Star((x, y), size, brightness))
    return found


@lru_cache(maxsize=8)
def _seen(area: Rect, vista: Vista, avoid: Sequence[Rect]) -> Sequence[Star]:
    """Those above the edge that are near nothing to be read."""
    kept_clear = [rect.inset(-CLEAR) for rect in avoid]
    found = []
    for star in _stars(area):
        x, y = star.spot
        is_behind = y > vista.edge(x) - ABOVE_EDGE
        is_over_words = any(rect.contains(x, y) for rect in kept_clear)
        if not is_behind and not is_over_words:
            found.append(star)
    return found


def draw_stars_above(canvas: Canvas, room: Room, vista: Vista, avoid: Sequence[Rect], light: float = 1.0) -> None:
    """None on paper, where they would look like dirt."""
    palette = room.theme.palette
    if palette.outlined:
        return
    for star in _seen(room.stage, vista, tuple(avoid)):
        x, y = star.spot
        colour = mix(
            palette.background,
            palette.second,
            star.brightness * light,
        )
        disc = Rect(x, y, 0, 0).centred(
            star.size,
            star.size,
        )
        canvas.ellipse(disc, colour)
        if star.size == BRIGHT:
            _draw_rays(canvas, star, disc, room)


def _draw_rays(canvas: Canvas, star: Star, disc: Rect, room: Room) -> None:
    palette = room.theme.palette
    faint = mix(palette.background, palette.second, star.brightness / 2)
    for wide, tall in ((LONG * 2, THIN), (THIN, LONG * 2)):
        canvas.box(disc.centred(wide, tall), faint)
