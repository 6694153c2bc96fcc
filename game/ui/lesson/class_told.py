"""What a class reads once the answer is shown: the right one, the others and what they are, why, and the spread."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from game.quiz.play.round import Answered
from game.quiz.play.turn import Turn
from game.quiz.question import Arrange, Choose, Fix, Pair, Place, Response, Typed
from game.translation import counted
from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.lesson.class_line import LineBoard
from game.ui.lesson.share_bar import draw_share
from game.ui.room import Node, Room
from game.ui.scenes.explanation import Explained
from game.ui.widgets.answers import answer_row, truth_of, truth_of_key
from game.ui.widgets.basic import Look, Widget
from game.ui.widgets.signs import Verdict
from game.ui.widgets.strips import Strip

GAP = 8.0
BAR = 14.0  # with what is free below it
EDGE = 28.0


@dataclass(frozen=True, slots=True)
class Barred:
    """A row with the share of hands that went up for it along its foot."""

    row: Widget
    share: float

    @property
    def name(self) -> str:
        return self.row.name

    @property
    def rect(self) -> Rect:
        return self.row.rect

    @property
    def focusable(self) -> bool:
        return False

    @property
    def keys(self) -> dict[str, str]:
        return {}

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        self.row.draw(canvas, room, look)
        line = self.rect.inset(EDGE, 0).low(BAR).top(BAR - 6)
        draw_share(canvas, room, line, self.share)

    def node(self, look: Look) -> Node:
        return self.row.node(look)


@dataclass(frozen=True)
class ClassExplained(Explained):
    """As after an answer of one learner; `turn` tells what the class has said."""

    turn: Turn

    @property
    def _is_rowed(self) -> bool:
        """Whether options stand in rows of their own here, and not as the board has them."""
        return bool(self.turn.put.options)

    def _solution(self, width: float) -> Sequence[Strip]:
        form = self.turn.put.question.form
        if isinstance(form, Place):
            return self._marked(form, width)
        if not self._is_rowed:
            return super()._solution(width)
        return [self._row(place, width) for place in self.turn.put.keys]

    def _marked(self, form: Place, width: float) -> Sequence[Strip]:
        """The right place in words, and the line with it and all marks."""
        key, *_ = super()._solution(width)
        board = LineBoard(form, self.turn.marks, (), presses=False)

        def show(rect: Rect) -> Widget:
            return board.solved(self.room, rect)

        line = Strip(board.height(self.room), show, GAP)
        return [key, line]

    def _parted(self, solution: Sequence[Strip]) -> tuple[Sequence[Strip], Sequence[Strip]]:
        count = len(self.turn.put.keys) if self._is_rowed else self._board.key_strips
        return solution[:count], solution[count:]

    def _is_brief(self, width: float) -> bool:
        return False if self._is_rowed else super()._is_brief(width)

    def _others(self, width: float, told_width: float) -> list[Strip]:
        if not self._is_rowed:
            return super()._others(width, told_width)
        rows = []
        for place, _ in enumerate(self.turn.put.options):
            if place not in self.turn.put.keys:
                rows.append(self._row(place, width))
        return [replace(strip, gap=self._gap if number == 0 else GAP) for number, strip in enumerate(rows)]

    def _row(self, place: int, width: float) -> Strip:
        put = self.turn.put
        is_key = place in put.keys
        row = answer_row(
            name=f"row-{place}",
            words=put.options[place],
            room=self.room,
            width=width,
            verdict=Verdict.RIGHT if is_key else None,
            tag=place,
            note=self._note(place, is_key),
            gap=GAP,
        )
        return self._barred(row, place)

    def _barred(self, row: Strip, place: int) -> Strip:
        hands = self.turn.hands if self.turn.counted else self.turn.first
        if not sum(hands):
            return row
        share = hands[place] / sum(hands)

        def show(rect: Rect) -> Widget:
            return Barred(row.show(rect), share)

        return replace(
            row,
            height=row.height + BAR,
            show=show,
        )

    def _note(self, place: int, is_key: bool) -> str:
        told = truth_of_key(self.answered) if is_key else self._truth(place)
        if not self.turn.put.is_last:
            told = ""
        return " · ".join(filter(None, (_hands(self.turn, place), told)))

    def _truth(self, place: int) -> str:
        form = self.turn.put.question.form
        if isinstance(form, Fix):
            place = form.corrections[place] if self.turn.put.step else form.stated
            return truth_of(self.answered, place) if self.turn.put.step else ""
        return truth_of(self.answered, place)

    def _parts(self, width: float) -> tuple[Sequence[Strip], Sequence[Strip]]:
        solution, why = super()._parts(width)
        return solution, why if self.turn.put.is_last else []


def _hands(turn: Turn, place: int) -> str:
    """`12`, or in two votes `12 → 20`."""
    if not sum(turn.first):
        return ""
    if turn.second is None or not sum(turn.second):
        return counted("1 hand", "{n} hands", turn.first[place])
    second = counted("1 hand", "{n} hands", turn.second[place])
    return f"{turn.first[place]} → {second}"


def answered_by_class(turn: Turn) -> Answered:
    """What the class has said as an answer to be told of; where it has not answered together, the right answer."""
    question = turn.put.question
    response = turn.response
    if turn.put.options or response is None:
        response = right_response(turn)
    credit = question.form.grade(response)
    return Answered(question, response, credit, right=True, points=0, streak=0)


def right_response(turn: Turn) -> Response:
    """The response that earns all."""
    match turn.put.question.form:
        case Arrange(order=order):
            return order
        case Pair(key=key):
            return key
        case Place(first=first, last=last):
            return (first + last) / 2
        case Fix() as form:
            return form.right
        case Choose(key=key):
            return key
        case Typed(answers=answers):
            return answers[0]
        case form if turn.put.clues:
            return len(turn.put.clues), turn.put.keys[0]
        case _:
            return turn.put.keys
