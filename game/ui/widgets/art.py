"""Quiet line art for pages without questions: stars, the rings of a radio signal, Sputnik 1, the Moon's limb; never
behind text."""

from collections.abc import Sequence
from math import cos, pi, radians, sin
from random import Random

from game.ui.canvas import Canvas, Spot
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.theme import Colour, mix

STARS = 70
NARROWEST_SKY = 360.0
CLEAR = 14.0  # how far stars keep from what can be read
RINGS = (0.36, 0.57, 0.78, 0.99)  # their radii, as shares of what there is room for
CRATERS = ((0.42, 0.66, 0.1), (0.74, 0.68, 0.06), (0.55, 0.88, 0.13), (0.3, 0.86, 0.05), (0.8, 0.86, 0.045))
ANTENNAS = ((198, 6), (211, 2.5), (233, -2.5), (246, -6))  # where they leave the sphere and how much they lean, degrees


def draw_sky(canvas: Canvas, room: Room, sky: Rect, come: float = 1.0, heard: float = 1.0) -> None:
    """Sputnik 1 and the rings of its signal among stars; nothing where there is no room for them. It has `come` a share
    of its way from the right, and that share of its rings is `heard`."""
    if sky.w < NARROWEST_SKY:
        return
    x = sky.x + sky.w * 0.58
    y = sky.y + sky.h * 0.44
    to_the_left = x - sky.x
    to_the_foot = sky.bottom - y - 10
    reach = min(to_the_left, to_the_foot)
    seen = round(len(RINGS) * heard)
    rings = [reach * share for share in RINGS[:seen]]
    draw_stars(canvas, room, sky)
    draw_rings(canvas, room, (x, y), rings)
    left = 1 - come
    whole = sky.right - x + reach
    here = x + whole * left
    risen = reach * 0.25 * left
    spot = here, y - risen
    draw_sputnik(canvas, room, spot, reach * 0.2)


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


def draw_sputnik(canvas: Canvas, room: Room, centre: Spot, radius: float) -> None:
    """A polished sphere with two pairs of antennas swept back, 4 times as long as the sphere is wide, as it flew."""
    palette = room.theme.palette
    stroke = max(3.0, radius * 0.04)
    bright = palette.text
    _draw_antennas(canvas, centre, radius, palette.second, stroke)
    sphere = _disc(centre, radius)
    edge = stroke * 1.4
    canvas.ellipse(sphere, palette.hover, bright, edge)
    _draw_belt(canvas, centre, radius, bright, stroke)
    _draw_bolts(canvas, centre, radius, bright, stroke)
    gleam = [_from(centre, turn, radius * 0.7) for turn in range(20, 68, 2)]
    canvas.line(gleam, palette.accent, stroke * 1.5)


def _draw_antennas(canvas: Canvas, centre: Spot, radius: float, colour: Colour, stroke: float) -> None:
    for turn, lean in ANTENNAS:
        root = _from(centre, turn, radius * 0.97)
        tip = _from(root, turn + lean, radius * 4.4)
        canvas.line([root, tip], colour, stroke * 0.8)
        socket = _disc(root, radius * 0.11)
        canvas.ellipse(socket, colour)


def _draw_belt(canvas: Canvas, centre: Spot, radius: float, colour: Colour, stroke: float) -> None:
    """Where the halves of the sphere meet."""
    belt = []
    for turn in _arc(0, pi):
        belt.append(_on_belt(centre, radius, turn))
    canvas.line(belt, colour, stroke * 0.8)


def _draw_bolts(canvas: Canvas, centre: Spot, radius: float, colour: Colour, stroke: float) -> None:
    """Above the belt; they hold the halves together."""
    for turn in _arc(0.35, pi - 0.35, 6):
        x, y = _on_belt(centre, radius, turn)
        spot = x, y - radius * 0.1
        bolt = _disc(spot, stroke * 0.55)
        canvas.ellipse(bolt, colour)


def _on_belt(centre: Spot, radius: float, turn: float) -> Spot:
    """The near half of a tilted circle, from its left end at 0 to its right end."""
    x, y = centre
    left = radius * 0.93 * cos(turn)
    bulge = 0.3 * sin(turn)
    tilt = 0.12 * cos(turn)
    return x - left, y + radius * (bulge - tilt)


def draw_moon(canvas: Canvas, room: Room, centre: Spot, radius: float) -> None:
    """The Moon with a few craters, faint, for a corner that cuts most of it off."""
    palette = room.theme.palette
    faint = mix(palette.background, palette.tile, 0.7)
    rim = mix(palette.background, palette.border, 0.75)
    disc = _disc(centre, radius)
    canvas.ellipse(disc, faint, rim, 3)
    for across, down, share in CRATERS:
        x = disc.x + across * radius
        y = disc.y + (down - 0.3) * radius
        _draw_crater(canvas, (x, y), radius * share, rim)


def _draw_crater(canvas: Canvas, centre: Spot, radius: float, colour: Colour) -> None:
    """The shaded half of its rim."""
    rim = [_from(centre, turn, radius) for turn in range(60, 245, 12)]
    canvas.line(rim, colour, 3)


def _from(centre: Spot, degrees: float, far: float) -> Spot:
    """The spot so far from the centre, at an angle that counts from the right, against the clock."""
    x, y = centre
    turn = radians(degrees)
    across = far * cos(turn)
    up = far * sin(turn)
    return x + across, y - up


def _disc(centre: Spot, radius: float) -> Rect:
    x, y = centre
    side = 2 * radius
    return Rect(x - radius, y - radius, side, side)


def _arc(start: float, end: float, steps: int = 24) -> list[float]:
    """Angles from the start to the end."""
    whole = end - start
    turns = []
    for i in range(steps + 1):
        turned = whole * i / steps
        turns.append(start + turned)
    return turns
