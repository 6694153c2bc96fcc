"""Quiet line art for pages without questions: stars, the rings of a radio signal, Sputnik 1; never behind text."""

from collections.abc import Sequence
from random import Random

from game.ui.canvas import Canvas, Spot
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.theme import mix
from game.ui.widgets.illustration import SHAPE

STARS = 70
NARROWEST_SKY = 360.0
CLEAR = 14.0  # how far stars keep from what can be read
RINGS = (0.36, 0.57, 0.78, 0.99)  # their radii, as shares of what there is room for
SPUTNIK = "sputnik-1.svg"
BALL = (0.71, 0.4)  # the middle of its sphere, as shares of the drawing
SHARE_OF_WIDTH, SHARE_OF_HEIGHT = 0.86, 0.7  # of the sky, that it may take
UP = 0.3  # of the free height above it, by which it is raised


def draw_sky(canvas: Canvas, room: Room, sky: Rect) -> None:
    """Sputnik among stars; nothing where there is no room for them."""
    if sky.w < NARROWEST_SKY:
        return
    draw_stars(canvas, room, sky)
    draw_sputnik(canvas, room, sky)


def draw_sputnik(canvas: Canvas, room: Room, sky: Rect) -> None:
    """Sputnik 1 and the rings of its signal; nothing where there is no room for them. Nothing leaves the sky to the
    left or below."""
    if sky.w < NARROWEST_SKY:
        return
    there = _craft_in(sky)
    across, down = BALL
    x = there.x + there.w * across
    y = there.y + there.h * down
    to_the_left = x - sky.x
    to_the_foot = sky.bottom - y - 10
    reach = min(to_the_left, to_the_foot)
    rings = [reach * share for share in RINGS]
    draw_rings(canvas, room, (x, y), rings)
    palette = room.theme.palette
    canvas.picture(
        SPUTNIK,
        there,
        palette.drawings,
    )


def _craft_in(sky: Rect) -> Rect:
    """Where Sputnik flies, as large as the sky allows, a little above its middle."""
    tallest = sky.h * SHARE_OF_HEIGHT
    widest = sky.w * SHARE_OF_WIDTH
    most = tallest * SHAPE
    wide = min(widest, most)
    tall = wide / SHAPE
    centred = sky.centred(wide, tall)
    above = (centred.y - sky.y) * UP
    return centred._replace(y=centred.y - above)


def draw_stars(canvas: Canvas, room: Room, area: Rect, avoid: Sequence[Rect] = ()) -> None:
    """A few small dots, always at the same places of the area; none on paper, where they would look like dirt."""
    palette = room.theme.palette
    if palette.outlined:
        return
    kept_clear = [rect.inset(-CLEAR) for rect in avoid]
    rng = Random(7)
    for _ in range(STARS):
        x = area.x + rng.random() * area.w
        y = area.y + rng.random() * area.h
        size = rng.choice((2.0, 2.0, 3.0))
        brightness = rng.uniform(0.2, 0.75)
        if any(rect.contains(x, y) for rect in kept_clear):
            continue
        colour = mix(palette.background, palette.second, brightness)
        canvas.box(Rect(x, y, size, size), colour)


def draw_rings(canvas: Canvas, room: Room, centre: Spot, radii: Sequence[float]) -> None:
    """Rings that grow fainter outwards."""
    palette = room.theme.palette
    for place, radius in enumerate(radii):
        fading = 0.5 * place / len(radii)
        colour = mix(palette.background, palette.border, 0.7 - fading)
        ring = _disc(centre, radius)
        canvas.ellipse(ring, None, colour, 2)


def _disc(centre: Spot, radius: float) -> Rect:
    x, y = centre
    side = 2 * radius
    return Rect(x - radius, y - radius, side, side)
