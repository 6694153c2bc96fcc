"""A button whose letters are no larger than those of its neighbours."""

from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.room import Room
from game.ui.widgets.basic import Button, Look
from game.ui.widgets.lines import at_most


@drawn
class EvenButton(Button):
    """`most` is the text size that all of a group have room for."""

    most: float = 1.0

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        capped = at_most(room, self.most)
        Button.draw(
            self,
            canvas,
            capped,
            look,
        )
