"""Whether a question can be written as large as it must be to be read from afar."""

from game.facts.model import Bank
from game.quiz.play.round import Round
from game.quiz.question import Question
from game.ui.boards import board_for
from game.ui.desk import Desk
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.depicted import Depicted
from game.ui.scenes.foot import foot
from game.ui.scenes.header import header
from game.ui.scenes.table import has_room, table_area

_ROUND = Round(10)  # another one has a header as high


def is_legible(question: Question, bank: Bank, desk: Desk, room: Room) -> bool:
    """On all boards that it comes to, as long as no hint is asked for."""
    area = _area(question, bank, desk, room)
    confirm = desk.settings.confirm
    board = board_for(question.form, confirm)
    boards = board, *board.further
    for step in boards:
        asked = step.prompt or question.prompt
        enough = has_room(area, asked, step, room)
        if not enough:
            return False
    return True


def _area(question: Question, bank: Bank, desk: Desk, room: Room) -> Rect:
    """As the page has it that shows no keys."""
    has_hint = bool(question.hint)
    head = header(room, bank, _ROUND, question.era, has_hint)
    low = foot(room, desk, ())
    area = table_area(room, head.bottom, low.top)
    seen = Depicted(question.picture, named=False)
    return seen.left_of(area)
