"""Quiet line art for pages without questions: stars, rings of a radio signal, Sputnik 1; never behind text."""

from math import cos, pi, sin
from random import Random

from game.ui.canvas import Canvas, Spot
from game.ui.layout import Rect
from game.ui.stack import Room
from game.ui.theme import mix

STARS = 60


def draw_stars(canvas: Canvas, room: Room, area: Rect, seed: int = 7) -> None:
    """A few small dots, always at the same places of the area."""
    rng, palette = Random(seed), room.theme.palette
    for _ in range(STARS):
        x, y = area.x + rng.random() * area.w, area.y + rng.random() * area.h
        size, share = rng.choice((2.0, 2.0, 3.0)), rng.uniform(0.25, 0.8)
        canvas.box(Rect(x, y, size, size), mix(palette.background, palette.second, share))


def draw_rings(canvas: Canvas, room: Room, centre: Spot, radii: tuple[float, ...]) -> None:
    palette = room.theme.palette
    for place, radius in enumerate(radii):
        colour = mix(palette.background, palette.border, 0.75 - 0.5 * place / len(radii))
        canvas.ellipse(Rect(centre[0] - radius, centre[1] - radius, 2 * radius, 2 * radius), None, colour, 2)


def draw_sputnik(canvas: Canvas, room: Room, centre: Spot, radius: float) -> None:
    """A polished sphere with two pairs of antennas swept back, 4 times as long as the sphere is wide, as it flew."""
    palette = room.theme.palette
    stroke = max(3.0, radius * 0.035)
    for turn in (200, 214, 232, 246):
        angle = turn * pi / 180
        root = centre[0] + radius * 0.96 * cos(angle), centre[1] - radius * 0.96 * sin(angle)
        lean = (223 - turn) * 0.55 * pi / 180
        length = radius * 4.1
        tip = root[0] + length * cos(angle + lean), root[1] - length * sin(angle + lean)
        canvas.line([root, tip], palette.second, stroke)
        canvas.ellipse(Rect(root[0], root[1], 0, 0).centred(radius * 0.2, radius * 0.2), palette.border)
    ball = Rect(centre[0] - radius, centre[1] - radius, 2 * radius, 2 * radius)
    canvas.ellipse(ball, palette.hover, palette.text, stroke * 1.4)
    belt = [
        (centre[0] - radius * 0.93 * cos(t), centre[1] + radius * (0.34 * sin(t) - 0.08 * cos(t))) for t in _arc(0, pi)
    ]
    canvas.line(belt, palette.text, stroke)
    gleam = [(centre[0] + radius * 0.68 * cos(t), centre[1] - radius * 0.68 * sin(t)) for t in _arc(0.25, 1.15)]
    canvas.line(gleam, palette.accent, stroke * 1.4)


def _arc(start: float, end: float, steps: int = 24) -> list[float]:
    return [start + (end - start) * i / steps for i in range(steps + 1)]
