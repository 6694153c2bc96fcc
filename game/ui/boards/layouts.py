"""The second layouts of boards, for windows in which the usual one cannot be read from afar."""

from collections.abc import Callable, Sequence
from dataclasses import fields

from game.ui.boards.arrange import ArrangeBoard
from game.ui.boards.board import Board
from game.ui.boards.choose import ChooseBoard
from game.ui.boards.close_pair import ClosePairBoard
from game.ui.boards.ladder import LadderBoard
from game.ui.boards.one_clue import OneClueBoard
from game.ui.boards.one_left import OneLeftBoard
from game.ui.boards.pair import PairBoard
from game.ui.boards.plain_choose import PlainChooseBoard
from game.ui.boards.tapped import TappedBoard
from game.ui.boards.turns import TurnsBoard


def layouts(board: Board) -> Sequence[Board]:
    """The same board, in whichever layout it comes, in all that it has: the usual one first, then those that need less
    room."""
    match board:
        case ArrangeBoard():
            return _each(board, ArrangeBoard, TappedBoard)
        case ChooseBoard():
            return _each(board, ChooseBoard, PlainChooseBoard)
        case LadderBoard():
            return _each(board, LadderBoard, OneClueBoard, TurnsBoard)
        case PairBoard():
            return _each(
                board,
                PairBoard,
                ClosePairBoard,
                OneLeftBoard,
            )
        case _:
            return (board,)


def _each(board: ArrangeBoard | ChooseBoard | LadderBoard | PairBoard, *kinds: Callable[..., Board]) -> Sequence[Board]:
    """A board of each kind, all of which stand as this one does."""
    state = {}
    for part in fields(board):
        state[part.name] = getattr(board, part.name)
    made = []
    for kind in kinds:
        made.append(kind(**state))
    return made
