"""The button that empties a field, as a sign: by mouse alone there is no other way."""

from game.translation import tr
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.room import Node, Room
from game.ui.widgets.basic import Look, PointerControl, draw_plate, states
from game.ui.widgets.enamel import at
from game.ui.widgets.signs import FALLING, RISING, square

INSET = 14.0  # of the cross
STROKE = 6.0


@drawn
class ClearButton(PointerControl):
    """A cross. No key leads to it, so that none throws away what was typed."""

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        fill = palette.hover if look.hovered else palette.tile
        draw_plate(
            canvas,
            room,
            self.rect,
            look,
            fill,
            palette.border,
            2,
        )
        inner = self.rect.inset(INSET)
        place = square(inner)
        for stroke in (FALLING, RISING):
            spots = at(place, stroke)
            canvas.line(spots, palette.text, STROKE)

    def node(self, look: Look) -> Node:
        return Node(
            "button",
            self.name,
            tr("Empty the field"),
            self.rect,
            state=states(look),
        )
