"""The buttons at both ends of the strip of the timeline, to the eras before and after."""

from collections.abc import Sequence

from game.ui.canvas import Canvas, Spot
from game.ui.drawn import drawn
from game.ui.room import Node, Room
from game.ui.widgets.basic import Control, Look, draw_plate, states

LONG, HIGH = 0.16, 0.22  # of the arrow head, as shares of the button


@drawn
class ToEra(Control):
    """An arrow head to the left or, `ahead`, to the right; nothing is seen where there is nothing more that way."""

    label: str
    ahead: bool

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        if self.disabled:
            return
        palette = room.theme.palette
        fill = palette.hover if look.hovered else palette.tile
        draw_plate(canvas, room, self.rect, look, fill, palette.border, 2)
        canvas.polygon(self._head(), palette.text)

    def _head(self) -> Sequence[Spot]:
        side = self.rect.w
        long = side * LONG
        high = side * HIGH
        x, y = self.rect.centre
        tip = x + long
        back = x - long
        if not self.ahead:
            tip, back = back, tip
        top = back, y - high
        low = back, y + high
        return [(tip, y), top, low]

    def node(self, look: Look) -> Node:
        disabled = "disabled" if self.disabled else ""
        state = states(look, disabled)
        return Node(
            "button",
            self.name,
            self.label,
            self.rect,
            state=state,
        )
