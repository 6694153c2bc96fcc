"""The second layouts of boards, for windows in which the usual one cannot be read from afar."""

from collections.abc import Sequence

from game.ui.boards.arrange import ArrangeBoard
from game.ui.boards.board import Board
from game.ui.boards.one_left import OneLeftBoard
from game.ui.boards.pair import PairBoard
from game.ui.boards.tapped import TappedBoard


def layouts(board: Board) -> Sequence[Board]:
    """The same board, in whichever layout it comes, in all that it has: the usual one first, then those that need less
    room."""
    match board:
        case ArrangeBoard(form, places, held, response):
            order = form, places, held, response
            return ArrangeBoard(*order), TappedBoard(*order)
        case PairBoard(form, partners, held, response):
            pairs = form, partners, held, response
            return PairBoard(*pairs), OneLeftBoard(*pairs)
        case _:
            return (board,)
