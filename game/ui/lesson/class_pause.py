"""The pause in a lesson."""

from game.quiz.play.lesson import Lesson
from game.translation import tr
from game.ui.canvas import Canvas
from game.ui.desk import Act, Desk
from game.ui.inputs import Input
from game.ui.lesson.class_look import for_class
from game.ui.room import Node, Room
from game.ui.scenes.menu import Menu
from game.ui.stack import Move, Pop


class LessonPause(Menu):
    """Pops "end" to see the result, "leave" to go on another time, "keys" to see the keys and "lock" to lock them, or
    nothing to go on. The class sees it, in the look of the page that it lies on."""

    def __init__(self, desk: Desk, lesson: Lesson) -> None:
        desk.events.append(Act.PAUSED)
        self._name = lesson.class_name
        buttons = {
            "resume": tr("Go on"),
            "keys": tr("Keys"),
            "lock": tr("Lock the keys"),
            "end": tr("End: see the result"),
            "leave": tr("Leave: go on another time"),
        }
        place = tr("Question {number} of {total}").format(number=lesson.number, total=lesson.total)
        words = tr("{place}. Every count so far is saved.").format(place=place)
        super().__init__(desk, tr("Pause"), words, buttons)

    def draw(self, canvas: Canvas, room: Room) -> None:
        super().draw(canvas, for_class(room))

    def tree(self, room: Room) -> tuple[Node, ...]:
        return super().tree(for_class(room))

    def handle(self, given: Input, room: Room) -> Move | None:
        return super().handle(given, for_class(room))

    def choose(self, name: str) -> Move | None:
        if name in ("end", "leave", "keys", "lock"):
            return Pop(name)
        return Pop()
