"""Whether a question can be written as large as it must be to be read from afar."""

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
    below = _below_header(question, bank, desk, room)
    for step in boards:
        fits = has_room(below, question.prompt, step, room)
        if fits:
            continue
        fits = _has_room_beside_buttons(question, step, desk, room)
        if not fits:
            return False
    return True


def _below_header(question: Question, bank: Bank, desk: Desk, room: Room) -> FreeArea:
    has_hint = bool(question.hint)
    head = header(
        room,
        bank,
        _ROUND,
        question.era,
        has_hint,
    )
    return _free(question, head, desk, room)


def _has_room_beside_buttons(question: Question, board: Board, desk: Desk, room: Room) -> bool:
    """Where the rest of the header is left out; the picture of a question needs the place of those buttons."""
    if question.picture:
        return False
    has_hint = bool(question.hint)
    alone = buttons_alone(room, has_hint)
    free = _free(question, alone, desk, room)
    return has_room(free, question.prompt, board, room)


def _free(question: Question, head: PlayHeader, desk: Desk, room: Room) -> FreeArea:
    """As the page has it that shows no keys."""
    low = foot(room, desk, ())
    free = free_area(room, head, low.top)
    seen = Depicted(question.picture, named=False)
    left = seen.left_of(free.area)
    return free._replace(area=left)
