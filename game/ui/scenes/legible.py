"""Whether a question can be written as large as it must be to be read from afar."""

from collections.abc import Sequence
from dataclasses import replace

from game.facts.model import Bank
from game.quiz.play.round import Round
from game.quiz.question import Question
from game.ui.boards import board_for
from game.ui.boards.board import Board
from game.ui.desk import Desk
from game.ui.room import Room
from game.ui.scenes.depicted import Depicted
from game.ui.scenes.foot import foot
from game.ui.scenes.header import PlayHeader, buttons_alone, header
from game.ui.scenes.table import FreeArea, free_area, has_room

_ROUND = Round(10)  # another one has a header as high


def is_legible(question: Question, bank: Bank, desk: Desk, room: Room) -> bool:
    """On all boards that it comes to, as long as no hint is asked for."""
    confirm = desk.settings.confirm
    board = board_for(question.form, confirm)
    boards = board, *board.further
    areas = _areas(question, bank, desk, room)
    for step in boards:
        if not _has_room_in_any(areas, question, step, room):
            return False
    return True


def _has_room_in_any(areas: Sequence[FreeArea], question: Question, board: Board, room: Room) -> bool:
    for free in areas:
        enough = has_room(free, question.prompt, board, room)
        if enough:
            return True
    return False


def _areas(question: Question, bank: Bank, desk: Desk, room: Room) -> Sequence[FreeArea]:
    """Below the header, and beside its buttons alone; the picture of a question needs that place."""
    has_hint = bool(question.hint)
    head = header(room, bank, _ROUND, question.era, has_hint)
    below = _free(question, head, desk, room)
    if question.picture:
        return [below]
    alone = buttons_alone(room, has_hint)
    beside = _free(question, alone, desk, room)
    return [below, beside]


def _free(question: Question, head: PlayHeader, desk: Desk, room: Room) -> FreeArea:
    """As the page has it that shows no keys."""
    low = foot(room, desk, ())
    free = free_area(room, head, low.top)
    seen = Depicted(question.picture, named=False)
    return replace(free, area=seen.left_of(free.area))
