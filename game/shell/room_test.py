"""Whether the window has room for a question, of which the deck asks before it deals."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from game.ui.desk import Desk
from game.ui.room import Room

if TYPE_CHECKING:  # questions are loaded after the timeline
    from game.quiz.question import Question


class InRoom(Protocol):
    """What has a window, which may change."""

    @property
    def room(self) -> Room: ...


def room_test(desk: Desk, shown: InRoom) -> Callable[["Question"], bool]:
    """For the window as it is whenever that is asked, and the mode that is set then."""

    def has_room(question: "Question") -> bool:
        from game.ui.scenes.legible import is_legible

        if desk.session is None:
            return True
        bank = desk.session.bank
        return is_legible(question, bank, desk, shown.room)

    return has_room
