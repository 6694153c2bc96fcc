"""A board whose right answer is told as a table: a row for each part, with what the learner had instead."""

from abc import abstractmethod
from collections.abc import Sequence

from game.quiz.play.round import Answered
from game.ui.boards.board import Board
from game.ui.boards.feedback_rows import Truth, brief_truth, no_truth
from game.ui.boards.told_table import ToldPart, glances, table
from game.ui.room import Room
from game.ui.widgets.judged import short_truth
from game.ui.widgets.strips import Strip


class TableBoard(Board):
    __slots__ = ()

    @abstractmethod
    def told_parts(self, answered: Answered, truth: Truth) -> Sequence[ToldPart]:
        """The right answer, with what `truth` tells of each part."""

    def solution(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        parts = self.told_parts(answered, short_truth)
        return table(parts, room, width)

    def key_strips(self, answered: Answered) -> int:
        return 0

    def in_brief(self, answered: Answered, room: Room, width: float) -> Sequence[Sequence[Strip]]:
        parts = self.told_parts(answered, brief_truth)
        high = table(parts, room, width)
        low = table(parts, room, width, is_low=True)
        return [high, low]

    def at_a_glance(self, answered: Answered, room: Room, width: float) -> Sequence[Sequence[Strip]]:
        parts = self.told_parts(answered, no_truth)
        return glances(parts, room, width)
