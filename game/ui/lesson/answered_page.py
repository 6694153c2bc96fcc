"""The answer on the page of a class: it may have several pages, and what leads on turns them first."""

from game.classroom import Classroom
from game.quiz.play.turn import Phase
from game.ui.desk import Desk
from game.ui.inputs import Input, Scroll
from game.ui.lesson.class_answer import ClassAnswer
from game.ui.lesson.class_foot import ClassFoot, class_foot
from game.ui.lesson.hand_entry import HandEntry
from game.ui.lesson.written_page import WrittenPage
from game.ui.room import Room


class AnsweredPage(WrittenPage):
    """Knows how far the answer is scrolled, in the room in which it was seen last."""

    def __init__(self, desk: Desk, classroom: Classroom) -> None:
        super().__init__(desk, classroom)
        self.strip = False
        self._entry: HandEntry | None = None
        self._answer: ClassAnswer | None = None
        self._seen_in: Room | None = None

    @property
    def reads_on(self) -> bool:
        room, answer = self._seen_in, self._answer
        if room is None:
            return False
        is_as_seen = answer is not None and answer.lesson.now is self.lesson.now
        if not is_as_seen:
            answer = self._revealed(room)
        return answer is not None and answer.has_more

    def _revealed(self, room: Room) -> ClassAnswer | None:
        """The page of the answer as it stands now; None while it is not shown."""
        self._seen_in = room
        if self.lesson.turn.phase is not Phase.REVEALED:
            self._answer = None
            return None
        answer = self._answer
        if answer is None or answer.lesson.now.at != self.lesson.now.at:
            answer = ClassAnswer(self.lesson, self.classroom.bank)
        answer.lesson = self.lesson
        answer.bottom = self._foot(room).top
        answer.has_strip = self._has_strip
        answer.look(room)
        self._answer = answer
        return answer

    def _scrolls(self, given: Input, room: Room) -> bool:
        """Look where the answer stands before something is done; whether that was to scroll it."""
        answer = self._revealed(room)
        if answer is None or not isinstance(given, Scroll):
            return False
        lines = round(given.lines)
        answer.scroll(lines)
        return True

    @property
    def _typed(self) -> str:
        entry = self._entry.words if self._entry else ""
        return self.lock.words or entry

    @property
    def _has_strip(self) -> bool:
        return self.strip and not self.locked

    def _foot(self, room: Room, reads_on: bool = False) -> ClassFoot:
        return class_foot(
            room,
            self.lesson,
            self._typed,
            self._has_strip,
            reads_on,
        )
