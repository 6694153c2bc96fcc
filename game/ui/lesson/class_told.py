"""What a class reads once the answer is shown: the right one, the others and what they are, why, and the spread."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from game.quiz.play.round import Answered
from game.quiz.play.turn import Turn
from game.quiz.question import Arrange, Place, Typed
from game.translation import counted, tr
from game.ui.boards import board_for
from game.ui.boards.board import Board
from game.ui.boards.key_and_yours import given_row, right_row
from game.ui.layout import Rect
from game.ui.lesson.class_line import LineBoard
from game.ui.lesson.class_marks import marks_strip
from game.ui.lesson.class_order import order_strip
from game.ui.room import Room
from game.ui.text import dotted
from game.ui.widgets.answers import Told, answer_row, row_of
from game.ui.widgets.basic import Widget
from game.ui.widgets.judged import truth_of, truth_of_key
from game.ui.widgets.signs import Verdict
from game.ui.widgets.strips import Strip, abreast, narrowed

GAP = 8.0
ABREAST = 14.0  # between two cards
GLANCE = 240.0  # the height up to which names are seen at a glance


class ClassTold(NamedTuple):
    """Options in rows with what the class has said to them; a line with its marks; all else as the board has it."""

    turn: Turn
    teams: Sequence[str] = ()

    @property
    def _board(self) -> Board:
        return board_for(self.turn.put.question.form)

    def solution(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        form = self.turn.put.question.form
        if isinstance(form, Place):
            line = self._line(form, room)
            marks = self._marks(form, room, width)
            return [line, *marks]
        if isinstance(form, Typed):
            return self._said(form, answered, room, width)
        if not self.turn.put.options:
            return self._board.solution(answered, room, width)
        return [self._row(place, answered, room, width) for place in self.turn.put.keys]

    def key_strips(self, answered: Answered) -> int:
        keys = self.turn.put.keys
        if len(keys) > 1:
            return 0  # their names are told together where rows have no room
        if not keys:
            return self._board.key_strips(answered)
        return len(keys)

    def in_brief(self, answered: Answered, room: Room, width: float) -> Sequence[Sequence[Strip]]:
        form = self.turn.put.question.form
        if isinstance(form, Place):
            line = self._line(form, room)
            return [[line]]
        if isinstance(form, Arrange):
            return [[order_strip(form, answered, room, width)]]
        if self.turn.put.options:
            return self._beside_each_other(room, width)
        return self._board.in_brief(answered, room, width)

    def _beside_each_other(self, room: Room, width: float) -> Sequence[Sequence[Strip]]:
        """Several right ones, two in a row."""
        keys = self.turn.put.keys
        if len(keys) < 2:
            return ()
        half = (width - ABREAST) / 2
        cards = [self._card(key, room, half) for key in keys]
        rows: list[Strip] = []
        for first, second in zip(cards[::2], cards[1::2], strict=False):
            rows += abreast(first, half, second, half)
        if len(cards) % 2:
            rows += narrowed(cards[-1:], half)
        return [rows]

    def _card(self, key: int, room: Room, width: float) -> Strip:
        card = row_of(
            name=f"row-{key}",
            told=Told(self.turn.put.options[key], key, _hands(self.turn, key)),
            room=room,
            width=width,
            verdict=Verdict.RIGHT,
            is_low=True,
        )
        return replace(card, gap=GAP)

    def at_a_glance(self, answered: Answered, room: Room, width: float) -> Sequence[Sequence[Strip]]:
        put = self.turn.put
        if isinstance(put.question.form, Arrange):
            order = order_strip(put.question.form, answered, room, width, are_dated=False)
            if order.height <= GLANCE:
                return [[order]]
        if not put.options:
            return self._board.at_a_glance(answered, room, width)
        if len(put.keys) < 2:
            return ()
        names = " · ".join(put.options[key] for key in put.keys)
        return [[right_row(Told(names), room, width)]]

    def in_signs(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        if self.turn.put.options:
            return ()
        return self._board.in_signs(answered, room, width)

    def left_out(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        form = self.turn.put.question.form
        if isinstance(form, Place):
            return self._marks(form, room, width)
        return self._board.left_out(answered, room, width)

    def others(self, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        """The other options, each with what it really is."""
        put = self.turn.put
        if not put.options:
            return self._board.others(answered, room, width)
        rows = []
        for place, _ in enumerate(put.options):
            if place not in put.keys:
                row = self._row(place, answered, room, width)
                rows.append(row)
        return rows

    def others_in_short(self, answered: Answered, room: Room, width: float) -> Sequence[Strip] | None:
        """What the class has said to each of them must be seen."""
        return None

    def _line(self, form: Place, room: Room) -> Strip:
        """With the right place and all marks on it."""
        board = LineBoard(form, self.turn.marks, self.teams, presses=False)

        def show(rect: Rect) -> Widget:
            return board.solved(room, rect)

        return Strip(board.solved_height(room), show, GAP)

    def _marks(self, form: Place, room: Room, width: float) -> list[Strip]:
        return marks_strip(
            form,
            self.turn,
            self.teams,
            room,
            width,
        )

    def _said(self, form: Typed, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
        """The right answer, and what the class has said where that is another one."""
        right, *_ = form.answers
        key = right_row(Told(right), room, width)
        said = self.turn.written
        if not said or answered.credit:
            return [key]
        told = Told(said, said=tr("You said this."))
        yours = given_row(told, room, width, GAP)
        return [key, yours]

    def _row(self, place: int, answered: Answered, room: Room, width: float) -> Strip:
        put = self.turn.put
        is_key = place in put.keys
        return answer_row(
            name=f"row-{place}",
            words=put.options[place],
            room=room,
            width=width,
            verdict=Verdict.RIGHT if is_key else None,
            tag=place,
            note=self._note(place, is_key, answered),
            gap=GAP,
        )

    def _note(self, place: int, is_key: bool, answered: Answered) -> str:
        told = ""
        if self.turn.put.is_last:
            told = truth_of_key(answered) if is_key else self._truth(place, answered)
        hands = _hands(self.turn, place)
        return dotted(hands, told)

    def _truth(self, place: int, answered: Answered) -> str:
        """What a wrong option really is; of a verdict nothing is known but that it is wrong."""
        parts = self.turn.put.parts
        if not parts:
            return ""
        part = parts[place]
        return truth_of(answered, part)


def _hands(turn: Turn, place: int) -> str:
    """`12`, or in two votes `12 → 20`."""
    if not sum(turn.first):
        return ""
    if turn.second is None or not sum(turn.second):
        return counted("1 hand", "{n} hands", turn.first[place])
    second = counted("1 hand", "{n} hands", turn.second[place])
    if turn.second[place] == turn.first[place]:
        return second
    return f"{turn.first[place]} → {second}"


def answered_by_class(turn: Turn) -> Answered:
    """What the class has said as an answer to be told of; where it has not answered together, the right answer."""
    question = turn.put.question
    form = question.form
    response = turn.response
    if turn.put.options or response is None:
        response = form.right_response()
    credit = form.grade(response)
    return Answered(question, response, credit, right=True, points=0, streak=0)
