"""Whether the class page has room for a question, so that the last row can read all of it."""

from dataclasses import replace

from game.quiz.play.lesson import Lesson, begin
from game.quiz.play.turn import Phase, Turn
from game.quiz.question import Question
from game.ui.lesson.class_board import class_board
from game.ui.lesson.class_layout import ClassLayout, Lay, roomy, tight
from game.ui.lesson.class_look import for_class
from game.ui.lesson.class_table import ClassTable
from game.ui.room import Room
from game.ui.widgets.lines import FULL, at_most


def is_legible_in_class(question: Question, room: Room) -> bool:
    """At the least sizes of a projector, in each of its steps, with all that comes to stand on the page."""
    for turn in begin((question,)).now.turns:
        has_room = _has_room(turn, room, roomy) or _has_room(turn, room, tight)
        if not has_room:
            return False
    return True


def _has_room(turn: Turn, room: Room, lay: Lay) -> bool:
    projected = at_most(for_class(room), FULL)
    lesson = begin((turn.put.question,))
    layout = lay(projected, lesson)
    for shown in _stages(turn):
        board = class_board(shown)
        table = ClassTable(
            shown,
            board,
            layout.area,
            layout.below,
        )
        if not table.is_legible(projected):
            return False
    return True


class Surroundings:
    """Lays the page out in the same way in all phases of a question, and finds out once in which."""

    def __init__(self) -> None:
        self._asked: object = None
        self._lay: Lay = roomy

    def laid(self, room: Room, lesson: Lesson, typed: str, strip: bool) -> ClassLayout:
        asked = lesson.turn.put, room.page, room.theme.text_size
        if asked != self._asked:
            self._asked = asked
            has_room = _has_room(lesson.turn, room, roomy)
            self._lay = roomy if has_room else tight
        return self._lay(room, lesson, typed, strip)


def _stages(turn: Turn) -> list[Turn]:
    """Alone, and with the options at each clue."""
    stages = [replace(turn, phase=Phase.ASKED, clues=1)]
    clues = max(1, len(turn.put.clues))
    for seen in range(1, clues + 1):
        stage = replace(turn, phase=Phase.VOTING, clues=seen)
        stages.append(stage)
    return stages
