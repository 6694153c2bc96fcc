"""The Moon, whose disc reaches out of the page."""

from game.ui.canvas import Canvas, Spot
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.theme import Colour, Palette, hexed, mix

LIGHT, SHADE = hexed("#F4EFFF"), hexed("#6D678F")
RIM = hexed("#F7F1E1")
CRATERS = (  # the middle of each, in shares of the radius from the middle of the Moon, and its own radius
    (-0.5, 0.18, 0.17),
    (-0.22, 0.56, 0.22),
    (-0.68, 0.5, 0.08),
    (-0.12, 0.14, 0.1),
    (-0.5, 0.76, 0.06),
    (0.2, 0.72, 0.1),
)
BRIGHT = 0.55  # how strong the light on it is
LIT = (-0.12, 0.3, 0.8)  # the middle of the light, and its radius
FAINT, FAINT_RIM, FAINT_CRATER = 0.12, 0.6, 0.22  # how much of the last era's colour it has on paper


def draw_moon(canvas: Canvas, room: Room, centre: Spot, radius: float) -> None:
    palette = room.theme.palette
    ground, rim, crater = _colours(palette)
    disc = _disc(centre, radius)
    canvas.ellipse(disc, ground, rim, 3)
    if palette.drawings == "night":
        across, down, share = LIT
        light = _disc(_from(centre, radius, across, down), radius * share)
        canvas.glow(light, LIGHT, BRIGHT)
    for across, down, share in CRATERS:
        hole = _disc(_from(centre, radius, across, down), radius * share)
        canvas.ellipse(hole, crater)


def _colours(palette: Palette) -> tuple[Colour, Colour, Colour]:
    """Of its ground, its rim and its craters."""
    if palette.drawings == "night":
        return SHADE, RIM, mix(SHADE, palette.background, 0.25)
    era = palette.eras[-1]
    if palette.outlined:
        paper = palette.background
        return (
            mix(paper, era, FAINT),
            mix(paper, era, FAINT_RIM),
            mix(
                paper,
                era,
                FAINT_CRATER,
            ),
        )
    return palette.background, palette.border, mix(palette.background, palette.border, 0.4)


def _from(centre: Spot, radius: float, across: float, down: float) -> Spot:
    x, y = centre
    return x + across * radius, y + down * radius


def _disc(centre: Spot, radius: float) -> Rect:
    x, y = centre
    side = 2 * radius
    return Rect(x - radius, y - radius, side, side)
