"""Whether the class page has room for a question, so that the last row can read all of it."""

from dataclasses import replace

from game.quiz.play.lesson import Lesson, begin
from game.quiz.play.turn import Phase, Turn
from game.quiz.question import Question
from game.ui.layout import Rect
from game.ui.lesson.class_board import class_board
from game.ui.lesson.class_foot import class_foot
from game.ui.lesson.class_head import class_head
from game.ui.lesson.class_look import for_class
from game.ui.lesson.class_table import ClassTable
from game.ui.room import Room
from game.ui.scenes.places import between
from game.ui.widgets.lines import FULL, at_most

HEAD_GAP = 20.0


def table_area(room: Room, lesson: Lesson, bottom: float) -> Rect:
    """Between the head of the class page and the height where its foot begins."""
    head = class_head(room, lesson)
    return between(room, head.bottom + HEAD_GAP, bottom)


def is_legible_in_class(question: Question, room: Room) -> bool:
    """At the least sizes of a projector, in each of its steps, with all that comes to stand on the page."""
    projected = at_most(for_class(room), FULL)
    lesson = begin((question,))
    low = class_foot(projected, lesson)
    area = table_area(projected, lesson, low.top)
    for turn in lesson.now.turns:
        for shown in _stages(turn):
            table = ClassTable(shown, class_board(shown), area)
            if not table.is_legible(projected):
                return False
    return True


def _stages(turn: Turn) -> list[Turn]:
    """Alone, and with the options at each clue."""
    stages = [turn]
    clues = max(1, len(turn.put.clues))
    for seen in range(1, clues + 1):
        stage = replace(turn, phase=Phase.VOTING, clues=seen)
        stages.append(stage)
    return stages
