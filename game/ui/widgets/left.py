"""What stands at the left of an answer: its number, its badge, both, or nothing."""

from game.ui import text
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.text import Block
from game.ui.widgets.signs import WIDEST, draw_badge

PAD = 14.0
BEFORE, AFTER = PAD + 10, 24.0  # what is free before the number or the badge, and after each of them
EDGE = 28.0  # where nothing stands there


@drawn
class Left:
    number: Block | None
    badge: int | None
    size: float  # of the badge

    @property
    def width(self) -> float:
        if self.number is None and self.badge is None:
            return EDGE
        width = BEFORE
        if self.number:
            width += self.number.width + AFTER
        if self.badge is not None:
            badge = self.size * WIDEST
            width += badge + AFTER
        return width

    def draw(self, canvas: Canvas, room: Room, row: Rect) -> None:
        palette = room.theme.palette
        x = row.x + BEFORE
        _, middle = row.centre
        if self.number:
            beside = row.after(x)
            colour = palette.accent
            text.draw(canvas, self.number, beside, colour, palette.tile, down="middle")
            x += self.number.width + AFTER
        if self.badge is not None:
            width = self.size * WIDEST
            centre = x + width / 2 - 6
            draw_badge(canvas, room, (centre, middle), self.size, self.badge)
