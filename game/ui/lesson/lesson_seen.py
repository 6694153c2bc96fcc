"""What the page of a class lets others see and do, so that a second window stands beside it."""

from typing import Protocol, runtime_checkable

from game.quiz.play.lesson import Lesson
from game.quiz.play.lesson_words import Word
from game.ui.lesson.result_page import ResultPage
from game.ui.stack import Move


@runtime_checkable
class LessonSeen(Protocol):
    @property
    def lesson(self) -> Lesson: ...

    @property
    def result(self) -> ResultPage | None:
        """While it is shown, which is as long as the lesson is over."""
        ...

    @property
    def locked(self) -> bool:
        """Whether nothing does anything until a word is typed."""
        ...

    @property
    def reads_on(self) -> bool:
        """Whether the answer has a further page, to which the key that leads on turns first."""
        ...

    def say(self, word: Word) -> Move | None: ...

    def choose(self, name: str) -> Move | None: ...
