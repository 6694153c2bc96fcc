"""The craft of an era in the sky: in its light, or a mere shadow until the era opens."""

from typing import NamedTuple

from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.initial import Initial
from game.ui.theme import SHADOW, Colour
from game.ui.widgets.illustration import SHAPE

LEAST = 84.0  # the height of a drawing that still tells something
MOST_INITIAL = 150.0
GLOW, LIGHT = 1.35, 0.32  # the size of the light around a craft, in its own, and how bright it is


class EraCraft(NamedTuple):
    """`file` is that of its drawing; where it is empty there is the initial of the `name`."""

    file: str
    name: str
    colour: Colour
    is_lit: bool

    def draw(self, canvas: Canvas, room: Room, sky: Rect) -> None:
        """As large as the sky allows, in its middle."""
        if not self.file:
            self._draw_initial(canvas, room, sky)
            return
        widest = sky.h * SHAPE
        wide = min(sky.w, widest)
        place = sky.centred(wide, wide / SHAPE)
        theme = room.theme.palette.drawings
        if self.is_lit:
            self._draw_light(canvas, room, place)
        else:
            theme = SHADOW + theme
        canvas.picture(self.file, place, theme)

    def _draw_light(self, canvas: Canvas, room: Room, craft: Rect) -> None:
        palette = room.theme.palette
        if palette.drawings != "night":
            return
        wide = craft.w * GLOW
        tall = craft.h * GLOW
        around = craft.centred(wide, tall)
        canvas.glow(around, self.colour, LIGHT)

    def _draw_initial(self, canvas: Canvas, room: Room, sky: Rect) -> None:
        side = min(MOST_INITIAL, sky.h)
        disc = sky.centred(side, side)
        initial = Initial(self.name, self.colour)
        initial.draw(canvas, room, disc)
