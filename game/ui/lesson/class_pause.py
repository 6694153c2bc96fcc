"""The pause in a lesson."""

from game.quiz.play.lesson import Lesson
from game.translation import tr
from game.ui.desk import Act, Desk
from game.ui.lesson.far_page import FarPage
from game.ui.scenes.menu import Menu
from game.ui.stack import Move, Pop


class LessonPause(FarPage, Menu):
    """Pops "end" to see the result, "leave" to go on another time, "keys" to see the keys and "lock" to lock them, or
    nothing to go on."""

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

    def choose(self, name: str) -> Move | None:
        if name in ("end", "leave", "keys", "lock"):
            return Pop(name)
        return Pop()
