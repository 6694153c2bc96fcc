"""Tabs of the clues that came and of those to come, where one clue at a time is seen, and the card of one to come."""

from game.ui import text
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.widgets.basic import RADIUS, Button, Look, draw_plate
from game.ui.widgets.dashes import Dashes
from game.ui.widgets.lines import at_most

SHOWN, OTHERS = 4.0, 2.0  # thickness of the frame of the clue that is seen, and of the others
AROUND = 12.0, 4.0  # the words of a tab, across and down


@drawn
class ClueTab(Button):
    """What an answer is worth with that clue. It is `chosen` where the clue is seen, and disabled until that has come.
    `most` is the text size that all tabs have room for."""

    most: float = 1.0

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        if self.disabled:
            draw_to_come(canvas, room, self.rect)
        else:
            self._draw_plate(canvas, room, look)
        palette = room.theme.palette
        inner = self.rect.inset(*AROUND)
        capped = at_most(room, self.most)
        label = capped.fit(self.label, "button", inner)
        text.draw(
            canvas,
            label,
            inner,
            palette.second if self.disabled else palette.text,
            palette.tile,
            across="centre",
            down="middle",
        )

    def _draw_plate(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        border, width = palette.border, OTHERS
        if self.chosen or look.hovered:
            border, width = palette.accent, SHOWN
        draw_plate(
            canvas,
            room,
            self.rect,
            look,
            palette.tile,
            border,
            width,
        )


def draw_to_come(canvas: Canvas, room: Room, card: Rect) -> None:
    """What is not there yet: a surface, so that it is no hole in the page, in a frame of dashes."""
    palette = room.theme.palette
    canvas.box(card, palette.tile, radius=RADIUS)
    dashes = Dashes(canvas, palette.border, OTHERS)
    dashes.frame(card, RADIUS)
