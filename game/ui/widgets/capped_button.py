"""A button whose label stops growing before what is read on the page does."""

from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.room import Room
from game.ui.widgets.basic import Button, Look
from game.ui.widgets.lines import at_most

MOST = 1.25  # text size


@drawn
class CappedButton(Button):
    """Whoever places it gives it the width that its label has at that size."""

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        capped = at_most(room, MOST)
        Button.draw(
            self,
            canvas,
            capped,
            look,
        )
