"""The craft of an era on a plate in its colour, as a patch beside what is told of the era."""

from typing import NamedTuple

from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.initial import Initial
from game.ui.theme import SHADOW, Colour, Palette, mix
from game.ui.widgets.illustration import SHAPE

ROUND = 14.0
EDGE = 3.0
AROUND = 7.0  # the drawing
ENAMEL, ENAMEL_ON_PAPER = 0.2, 0.1  # how much of its colour the plate has
LETTER = 0.8  # of the height, that a letter in place of a drawing has


class EraSwatch(NamedTuple):
    """`file` is that of its drawing; where it is empty there is the initial of the `name`. Of an era that is not lit
    there is the shadow."""

    file: str
    name: str
    place: int
    is_lit: bool = True

    def draw(self, canvas: Canvas, room: Room, plate: Rect) -> None:
        palette = room.theme.palette
        colour = palette.border
        if self.is_lit:
            colour = room.theme.era(self.place)
        fill = self._fill(palette, colour)
        canvas.box(
            plate,
            fill,
            colour,
            EDGE,
            ROUND,
        )
        inner = plate.inset(AROUND)
        if not self.file:
            self._draw_initial(canvas, room, inner, colour)
            return
        theme = palette.drawings
        if not self.is_lit:
            theme = SHADOW + theme
        canvas.picture(self.file, inner, theme)

    def _fill(self, palette: Palette, colour: Colour) -> Colour:
        """Black where colours are few."""
        if palette.drawings == "contrast":
            return palette.tile
        if not self.is_lit:
            return palette.tile
        share = ENAMEL
        if palette.outlined:
            share = ENAMEL_ON_PAPER
        return mix(palette.tile, colour, share)

    def _draw_initial(self, canvas: Canvas, room: Room, inner: Rect, colour: Colour) -> None:
        side = inner.h * LETTER
        disc = inner.centred(side, side)
        initial = Initial(self.name, colour)
        initial.draw(canvas, room, disc)


def swatch_width(tall: float) -> float:
    """Of a plate of that height, in which a drawing has the same free around it everywhere."""
    inner = tall - 2 * AROUND
    return inner * SHAPE + 2 * AROUND
