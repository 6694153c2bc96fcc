"""Boards: how each form of answer is given and shown; each has one."""

from game.quiz.question import Arrange, Axis, Choose, ChooseMany, Fix, Form, Ladder, Pair, Place, Typed
from game.ui.boards.arrange import ArrangeBoard
from game.ui.boards.board import Board
from game.ui.boards.choose import ChooseBoard
from game.ui.boards.choose_many import ChooseManyBoard
from game.ui.boards.fix import FixBoard
from game.ui.boards.ladder import LadderBoard
from game.ui.boards.pair import PairBoard
from game.ui.boards.place import PlaceBoard
from game.ui.boards.scale import value_at
from game.ui.boards.typed import TypedBoard


def board_for(form: Form, confirm: bool = False) -> Board:
    """The board on which a question of this form is answered, before anything was done on it. With `confirm` no single
    press answers."""
    match form:
        case Choose():
            return ChooseBoard(form, confirm=confirm)
        case Ladder():
            return LadderBoard(form, confirm=confirm)
        case Fix():
            return FixBoard(form, confirm=confirm)
        case _:
            return _confirmed_anyway(form)


def _confirmed_anyway(form: Arrange | Pair | Place | ChooseMany | Typed) -> Board:
    match form:
        case Arrange():
            return ArrangeBoard(form, (None,) * len(form.items))
        case Pair():
            return PairBoard(form, (None,) * len(form.left))
        case Place():
            return PlaceBoard(form, _middle(form.axis))
        case ChooseMany():
            return ChooseManyBoard(form)
        case Typed():
            return TypedBoard(form)


def _middle(axis: Axis) -> float:
    """From where the marker is moved; no value is shown before, so that it suggests none."""
    return value_at(axis, 0.5)
