"""A page of a lesson that is no page of the class, and is seen by the class all the same.

What a teacher looks at before a lesson is a page that is read from near.
"""

from game.ui.canvas import Canvas
from game.ui.inputs import Input
from game.ui.lesson.class_look import for_class
from game.ui.room import Node, Room
from game.ui.scenes.page import Page
from game.ui.stack import Move


class FarPage(Page):
    """Dark on light, in the sizes of a projector, as the page that it lies on."""

    def draw(self, canvas: Canvas, room: Room) -> None:
        far = for_class(room)
        super().draw(canvas, far)

    def tree(self, room: Room) -> tuple[Node, ...]:
        far = for_class(room)
        return super().tree(far)

    def handle(self, given: Input, room: Room) -> Move | None:
        far = for_class(room)
        return super().handle(given, far)
