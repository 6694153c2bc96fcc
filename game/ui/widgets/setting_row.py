"""A row that can be changed: arrow heads around its value say so."""

from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.theme import Colour
from game.ui.widgets.row import Row

ARROW, HIGH = 16.0, 26.0  # the width and the height of an arrow head
APART = 10.0  # from the value
BESIDE = ARROW + APART


@drawn
class SettingRow(Row):
    def _value_width(self, room: Room, inner: Rect) -> float:
        wide = Row._value_width(self, room, inner)
        if not wide:
            return 0.0
        return wide + 2 * BESIDE

    def _draw_value(self, canvas: Canvas, room: Room, area: Rect, fill: Colour) -> None:
        if not area.w:
            return
        words = area.inset(BESIDE, 0)
        Row._draw_value(self, canvas, room, words, fill)
        colour = room.theme.palette.border
        _draw_arrow(canvas, area.left(ARROW), colour, to_the_left=True)
        _draw_arrow(canvas, area.far(ARROW), colour, to_the_left=False)


def _draw_arrow(canvas: Canvas, place: Rect, colour: Colour, to_the_left: bool) -> None:
    head = place.centred(ARROW, HIGH)
    _, middle = head.centre
    point, back = head.right, head.x
    if to_the_left:
        point, back = back, point
    corners = [
        (point, middle),
        (back, head.y),
        (back, head.bottom),
    ]
    canvas.polygon(corners, colour)
