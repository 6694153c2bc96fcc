"""What is written on the page of a class: what the class says aloud, and the word that opens its lock."""

from collections.abc import Sequence
from dataclasses import replace

from game.classroom import Classroom
from game.quiz.play.lesson import Lesson
from game.quiz.play.lesson_words import Say
from game.ui.desk import Desk
from game.ui.inputs import Input, Press
from game.ui.lesson.lock import Lock
from game.ui.lesson.lock_page import LockPage
from game.ui.lesson.saying import NAME, Saying, saying_of
from game.ui.scenes.page import Page
from game.ui.stack import Move, Push
from game.ui.widgets.basic import Widget


class WrittenPage(Page):
    """While a field is written in, letters belong to it and are no keys of the lesson; while the keys are locked all
    that comes in is for the lock."""

    def __init__(self, desk: Desk, classroom: Classroom) -> None:
        super().__init__()
        self.desk, self.classroom = desk, classroom
        self.lock = Lock()
        self._last_saying: Saying | None = None

    @property
    def locked(self) -> bool:
        return self.lock.on

    def lock_keys(self, word: str = "") -> Move | None:
        """With the word, or the one that was given before; where there is none it is asked for."""
        word = word or self.lock.word
        if not word:
            return Push(LockPage(self.desk))
        self.lock = Lock(word, on=True)
        return None

    @property
    def lesson(self) -> Lesson:
        assert self.classroom.lesson is not None
        return self.classroom.lesson

    @property
    def saying(self) -> Saying | None:
        """What is being written of what the class says; None where nothing is to be written."""
        self._last_saying = saying_of(self.lesson.turn, self._last_saying)
        return self._last_saying

    @property
    def wants_text(self) -> bool:
        saying = self.saying
        return self.locked or (saying is not None and not saying.done)

    def writes(self, given: Input) -> bool:
        """Whether the input was for the lock or the field; each letter in the field is kept at once."""
        if self.locked:
            self.lock = self.lock.taken(given)
            return True
        saying = self.saying
        after = saying.taken(given) if saying else None
        if saying is None or after is None:
            return False
        if given in (Press("copy"), Press("cut")):
            self.desk.copied = saying.draft.selected
        self._last_saying = after
        self.classroom.say(Say(after.words))
        return True

    def write_on(self) -> None:
        """After Enter has ended it."""
        if self.saying:
            self._last_saying = replace(self.saying, done=False)

    def focused_of(self, widgets: Sequence[Widget]) -> Widget | None:
        """Nothing has the focus before a class but the field that is written in: keys have meanings of their own."""
        if self.locked or not self.wants_text:
            return None
        fields = [widget for widget in widgets if widget.name == NAME]
        return fields[0] if fields else None
