"""What is seen on the world of an era by night: clouds, lights of cities, craters."""

from collections.abc import Sequence
from math import exp
from random import Random

from game.ui.canvas import Canvas, Spot
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.theme import Colour, hexed, mix
from game.ui.vista import Tint, Vista

WHITE = hexed("#FFFFFF")
LAMP = hexed("#FFCF70")
CLOUDS = (  # where each begins and ends beside the crest, in shares of half the stage, and how far below the edge
    (-0.62, -0.28, 96.0),
    (-0.05, 0.32, 58.0),
    (0.12, 0.5, 128.0),
    (0.62, 0.86, 74.0),
    (-0.9, -0.74, 60.0),
)
CLOUD, STEPS = 10.0, 12
CITIES, LAMPS = 16, 7  # of lights, and how many of them are in each
SPREAD = 34.0
CRATERS = (  # beside the crest, below the edge, width
    (-0.7, 62.0, 120.0),
    (-0.3, 118.0, 190.0),
    (-0.1, 30.0, 64.0),
    (0.22, 84.0, 150.0),
    (0.52, 34.0, 84.0),
    (0.62, 132.0, 220.0),
    (0.86, 70.0, 110.0),
)
FLAT = 0.26  # the height of a crater to its width, so near the edge


def draw_marks(canvas: Canvas, room: Room, place: int, seen: Vista) -> None:
    """`place` is that of the era. None on paper and where colours are few."""
    palette = room.theme.palette
    if palette.drawings != "night":
        return
    marks = (_no_marks, _draw_clouds, _draw_cities, _draw_craters)
    draw = marks[place % len(marks)]
    draw(canvas, room.stage, seen)


def _no_marks(canvas: Canvas, stage: Rect, seen: Vista) -> None:
    """The steppe lies in the dark."""


def _spot(stage: Rect, seen: Vista, across: float, below: float) -> Spot:
    left, _ = seen.crest
    x = left + across * stage.w / 2
    return x, seen.edge(x) + below


def _draw_clouds(canvas: Canvas, stage: Rect, seen: Vista) -> None:
    for start, end, below in CLOUDS:
        colour = mix(_ground(seen.ground, below), WHITE, 0.16)
        spots = []
        for step in range(STEPS + 1):
            across = start + (end - start) * step / STEPS
            spots.append(_spot(stage, seen, across, below))
        canvas.line(spots, colour, CLOUD)


def _draw_cities(canvas: Canvas, stage: Rect, seen: Vista) -> None:
    chance = Random(1998)
    for _ in range(CITIES):
        across = chance.uniform(-1.0, 0.9)
        below = 24.0 + chance.random() * 200
        x, y = _spot(stage, seen, across, below)
        for _ in range(LAMPS):
            away = chance.gauss(0, SPREAD), chance.gauss(0, SPREAD / 3)
            bright = chance.uniform(0.35, 0.95) * exp(-abs(away[0]) / (2 * SPREAD))
            colour = mix(
                _ground(seen.ground, below),
                LAMP,
                bright,
            )
            size = chance.choice((2.5, 3.0, 4.0))
            lamp = Rect(
                x + away[0],
                y + away[1],
                size,
                size,
            )
            if lamp.y > seen.edge(lamp.x) + 8:
                canvas.ellipse(lamp, colour)


def _draw_craters(canvas: Canvas, stage: Rect, seen: Vista) -> None:
    """Each in shadow, with light on its far wall."""
    for across, below, wide in CRATERS:
        x, y = _spot(stage, seen, across, below)
        colour = _ground(seen.ground, below)
        tall = wide * FLAT
        bowl = Rect(x, y, 0, 0).centred(
            wide,
            tall,
        )
        wall = bowl._replace(y=bowl.y + 4)
        canvas.ellipse(wall, mix(colour, WHITE, 0.3))
        canvas.ellipse(
            bowl,
            mix(colour, hexed("#1B1440"), 0.42),
        )


def _ground(tints: Sequence[Tint], below: float) -> Colour:
    """What the world's colour is so far below its edge."""
    before = tints[0]
    for tint in tints:
        if tint.away >= below and tint.away > before.away:
            share = (below - before.away) / (tint.away - before.away)
            return mix(before.colour, tint.colour, share)
        before = tint
    return before.colour
