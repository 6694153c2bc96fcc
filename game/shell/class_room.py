"""What a lesson needs of the shell: whether the page of a class has room for a question, and files."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from game.shell.lesson_office import open_office
from game.shell.options import Options
from game.shell.room_test import InRoom, room_test
from game.shell.window import Window
from game.ui.desk import Desk

if TYPE_CHECKING:  # questions are loaded after the timeline
    from game.quiz.question import Question


def furnish(desk: Desk, options: Options, window: Window, shown: InRoom) -> None:
    """How many screens there are, what asks for room before a question is dealt or drawn, and the office for files."""
    desk.screens = window.screens
    open_office(desk, options)
    has_room = room_test(desk, shown)
    desk.fits = has_room
    has_room_in_class = class_room_test(shown)
    desk.fits_class = has_room_in_class


def class_room_test(shown: InRoom) -> Callable[["Question"], bool]:
    """For the window as it is whenever that is asked."""

    def has_room(question: "Question") -> bool:
        from game.ui.lesson.class_fits import is_legible_in_class

        room = shown.room
        return is_legible_in_class(question, room)

    return has_room
