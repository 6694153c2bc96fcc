"""Quiet line art for pages without questions: stars, the rings of a radio signal, Sputnik 1, the Moon's limb; never
behind text."""

from collections.abc import Sequence
from math import cos, pi, sin
from random import Random

from game.ui.canvas import Canvas, Spot
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.theme import Colour, mix

STARS = 70
NARROWEST_SKY = 360.0
CLEAR = 14.0  # how far stars keep from what can be read
CRATERS = ((0.42, 0.66, 0.1), (0.74, 0.68, 0.06), (0.55, 0.88, 0.13), (0.3, 0.86, 0.05), (0.8, 0.86, 0.045))
ANTENNAS = ((198, 6), (211, 2.5), (233, -2.5), (246, -6))  # where they leave the sphere and how much they lean, degrees


def draw_sky(canvas: Canvas, room: Room, sky: Rect) -> None:
    """Sputnik 1 and the rings of its signal among stars; nothing where there is no room for them."""
    if sky.w < NARROWEST_SKY:
        return
    centre = sky.x + sky.w * 0.58, sky.y + sky.h * 0.44
    reach = min(centre[0] - sky.x, sky.bottom - centre[1] - 10)
    draw_stars(canvas, room, sky)
    draw_rings(canvas, room, centre, [reach * share for share in (0.36, 0.57, 0.78, 0.99)])
    draw_sputnik(canvas, room, centre, reach * 0.2)


def draw_stars(canvas: Canvas, room: Room, area: Rect, avoid: Sequence[Rect] = ()) -> None:
    """A few small dots, always at the same places of the area; none on paper, where they would look like dirt."""
    rng, palette = Random(7), room.theme.palette
    if palette.outlined:
        return
    for _ in range(STARS):
        x, y = area.x + rng.random() * area.w, area.y + rng.random() * area.h
        size, share = rng.choice((2.0, 2.0, 3.0)), rng.uniform(0.2, 0.75)
        if not any(rect.inset(-CLEAR).contains(x, y) for rect in avoid):
            canvas.box(Rect(x, y, size, size), mix(palette.background, palette.second, share))


def draw_rings(canvas: Canvas, room: Room, centre: Spot, radii: Sequence[float]) -> None:
    """Rings that grow fainter outwards."""
    palette = room.theme.palette
    for place, radius in enumerate(radii):
        colour = mix(palette.background, palette.border, 0.7 - 0.5 * place / len(radii))
        canvas.ellipse(_disc(centre, radius), None, colour, 2)


def draw_sputnik(canvas: Canvas, room: Room, centre: Spot, radius: float) -> None:
    """A polished sphere with two pairs of antennas swept back, 4 times as long as the sphere is wide, as it flew."""
    palette, stroke = room.theme.palette, max(3.0, radius * 0.04)
    for turn, lean in ANTENNAS:
        root = _from(centre, turn, radius * 0.97)
        canvas.line([root, _from(root, turn + lean, radius * 4.4)], palette.second, stroke * 0.8)
        canvas.ellipse(_disc(root, radius * 0.11), palette.second)
    canvas.ellipse(_disc(centre, radius), palette.hover, palette.text, stroke * 1.4)
    belt = [
        (centre[0] - radius * 0.93 * cos(t), centre[1] + radius * (0.3 * sin(t) - 0.12 * cos(t))) for t in _arc(0, pi)
    ]
    canvas.line(belt, palette.text, stroke * 0.8)
    for t in _arc(0.35, pi - 0.35, 6):
        bolt = centre[0] - radius * 0.93 * cos(t), centre[1] + radius * (0.3 * sin(t) - 0.12 * cos(t)) - radius * 0.1
        canvas.ellipse(_disc(bolt, stroke * 0.55), palette.text)
    gleam = [_from(centre, t, radius * 0.7) for t in (20 + 2 * i for i in range(24))]
    canvas.line(gleam, palette.accent, stroke * 1.5)


def draw_moon(canvas: Canvas, room: Room, centre: Spot, radius: float) -> None:
    """The Moon with a few craters, faint, for a corner that cuts most of it off."""
    palette = room.theme.palette
    faint, rim = mix(palette.background, palette.tile, 0.7), mix(palette.background, palette.border, 0.75)
    canvas.ellipse(_disc(centre, radius), faint, rim, 3)
    for across, down, share in CRATERS:
        spot = centre[0] + (across - 1) * radius, centre[1] + (down - 1.3) * radius
        _draw_crater(canvas, spot, radius * share, rim)


def _draw_crater(canvas: Canvas, centre: Spot, radius: float, colour: Colour) -> None:
    """The shaded half of its rim."""
    canvas.line([_from(centre, turn, radius) for turn in range(60, 245, 12)], colour, 3)


def _from(centre: Spot, turn: float, far: float) -> Spot:
    """The spot so far from the centre, at an angle in degrees that counts from the right, against the clock."""
    return centre[0] + far * cos(turn * pi / 180), centre[1] - far * sin(turn * pi / 180)


def _disc(centre: Spot, radius: float) -> Rect:
    return Rect(centre[0] - radius, centre[1] - radius, 2 * radius, 2 * radius)


def _arc(start: float, end: float, steps: int = 24) -> list[float]:
    return [start + (end - start) * i / steps for i in range(steps + 1)]
