"""Whether the window has room for a question on the page of a class, of which a plan asks before it takes it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from game.shell.room_test import InRoom, room_test
from game.ui.desk import Desk

if TYPE_CHECKING:  # questions are loaded after the timeline
    from game.quiz.question import Question


def ask_for_room(desk: Desk, shown: InRoom) -> None:
    """Before a question is dealt to a learner, or drawn for a class."""
    desk.fits = room_test(desk, shown)
    desk.fits_class = class_room_test(shown)


def class_room_test(shown: InRoom) -> Callable[["Question"], bool]:
    """For the window as it is whenever that is asked."""

    def has_room(question: "Question") -> bool:
        from game.ui.lesson.class_fits import is_legible_in_class

        room = shown.room
        return is_legible_in_class(question, room)

    return has_room
