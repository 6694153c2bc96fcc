"""What pages of a lesson ask of the world outside: files of plans, reports, and what is printed."""

from collections.abc import Sequence
from typing import Protocol

from game.quiz.play.lesson_record import LessonRecord


class Office(Protocol):
    """Each answers with a sentence for the foot of the page."""

    def save_report(self, record: LessonRecord, earlier: Sequence[LessonRecord]) -> str: ...
    def print_cards(self) -> str: ...
