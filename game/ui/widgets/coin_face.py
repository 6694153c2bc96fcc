"""The face of a coin: enamel, and on it a round part of a drawing, which the rim cuts off."""

from collections.abc import Sequence
from math import cos, pi, sin
from typing import NamedTuple

from game.facts.focus import Focus
from game.ui.canvas import Canvas, Spot
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.theme import SHADOW, Colour, Palette, mix

RIM = 0.055  # a share of the coin's width
FILL, FILL_ON_PAPER = 0.3, 0.14  # how much of the colour the enamel has
STAR, INNER = 0.28, 0.12  # how far a star's points and the corners between them are from the middle
CORNERS = 10


class CoinFace(NamedTuple):
    """The part in `focus` of the drawing in that file; a star where there is no file."""

    file: str = ""
    focus: Focus | None = None

    def draw(self, canvas: Canvas, room: Room, disc: Rect, colour: Colour, edge: Colour | None = None) -> None:
        """On enamel of that colour, as is its rim where no other is said."""
        palette = room.theme.palette
        ground = enamel(palette, colour)
        around = _edge(palette, edge or colour)
        _draw_rim(canvas, disc, around, ground)
        if self.file:
            self._draw_drawing(canvas, disc, palette.coins)
        else:
            canvas.polygon(star(disc), palette.text)

    def draw_on_cloth(self, canvas: Canvas, room: Room, disc: Rect) -> None:
        """Its drawing alone, where there is one, up to the seam of a patch."""
        canvas.medal(
            self.file,
            disc,
            room.theme.palette.drawings,
            self.focus,
        )

    def draw_shadow(self, canvas: Canvas, room: Room, disc: Rect, colour: Colour) -> None:
        """Of what can still be won; an empty ring where there is no file."""
        if self.file:
            theme = SHADOW + room.theme.palette.drawings
            self._draw_drawing(canvas, disc, theme)
        _draw_rim(canvas, disc, colour)

    def _draw_drawing(self, canvas: Canvas, disc: Rect, theme: str) -> None:
        """Up to the rim."""
        rim = disc.w * RIM
        inside = disc.inset(rim)
        canvas.medal(
            self.file,
            inside,
            theme,
            self.focus,
        )


def _draw_rim(canvas: Canvas, disc: Rect, colour: Colour, ground: Colour | None = None) -> None:
    rim = disc.w * RIM
    canvas.ellipse(
        disc,
        ground,
        colour,
        rim,
    )


def enamel(palette: Palette, colour: Colour) -> Colour:
    """Where colours are few the coin is bright, and its drawing dark lines."""
    if palette.drawings == "contrast":
        return colour
    share = FILL_ON_PAPER if palette.outlined else FILL
    return mix(palette.tile, colour, share)


def _edge(palette: Palette, colour: Colour) -> Colour:
    return palette.border if palette.drawings == "contrast" else colour


def star(disc: Rect) -> Sequence[Spot]:
    """The outline of one in the middle of a coin without a drawing."""
    x, y = disc.centre
    wide = disc.w
    spots = []
    for corner in range(CORNERS):
        turn = 2 * pi * corner / CORNERS
        is_inner = corner % 2
        far = INNER if is_inner else STAR
        across = wide * far * sin(turn)
        up = wide * far * cos(turn)
        spot = x + across, y - up
        spots.append(spot)
    return spots
