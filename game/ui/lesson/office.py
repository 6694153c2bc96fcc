"""What pages of a lesson ask of the world outside: files of plans, reports, and what is printed."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from game.facts.model import Bank
from game.quiz.play.lesson_record import LessonRecord
from game.ui.lesson.plan_rows import LessonPlan


class Office(Protocol):
    """What it has done it answers with a sentence for the foot of the page."""

    def plans(self) -> Sequence[str]:
        """The names of the plans that are saved."""
        ...

    def save_plan(self, plan: LessonPlan, name: str, class_name: str, bank: Bank) -> str: ...
    def read(self, file: Path, bank: Bank) -> tuple[LessonPlan | None, str]:
        """The plan of any file."""
        ...

    def open_plan(self, name: str, bank: Bank) -> tuple[LessonPlan | None, str]:
        """None where nothing could be read of it; the sentence then says why."""
        ...

    def save_report(self, records: Sequence[LessonRecord]) -> str: ...
    def print_cards(self) -> str: ...
    def print_worksheet(self, era: str | None, bank: Bank) -> str: ...
