"""A page of a lesson that the teacher reads from near."""

from game.ui.canvas import Canvas
from game.ui.inputs import Input
from game.ui.lesson.class_look import for_teacher
from game.ui.room import Node, Room
from game.ui.scenes.page import Page
from game.ui.stack import Move


class NearPage(Page):
    """Where it is narrow it has the sizes of a desk, also on a projector."""

    def draw(self, canvas: Canvas, room: Room) -> None:
        super().draw(canvas, for_teacher(room))

    def tree(self, room: Room) -> tuple[Node, ...]:
        return super().tree(for_teacher(room))

    def handle(self, given: Input, room: Room) -> Move | None:
        return super().handle(given, for_teacher(room))
