"""The button that checks an answer as a sign, where there is no room for its words."""

from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.room import Node, Room
from game.ui.widgets.basic import Control, Look, draw_plate, states
from game.ui.widgets.enamel import at
from game.ui.widgets.signs import BOX_TICK, square

INSET = 8.0  # of the tick
STROKE = 8.0


@drawn
class TickButton(Control):
    """A tick on the accent."""

    label: str

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        draw_plate(canvas, room, self.rect, look, palette.primary, None, 0)
        inner = self.rect.inset(INSET)
        place = square(inner)
        tick = at(place, BOX_TICK)
        canvas.line(tick, palette.on_primary, STROKE)

    def node(self, look: Look) -> Node:
        return Node(
            "button",
            self.name,
            self.label,
            self.rect,
            state=states(look),
        )
