"""A question on the table: its words, a hint once that was asked for, and the board below them."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.translation import tr
from game.ui import text
from game.ui.boards.board import Board
from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.scenes.places import between
from game.ui.text import Block
from game.ui.widgets.basic import Button, Control, Look, Widget, states
from game.ui.widgets.lines import FULL, Words, at_least, at_most, block, largest, smallest

GAP = 28.0  # between the question and the board
HINT_GAP, UNDER_HINT = 10.0, 18.0  # above and below a hint that stands between them
LEAST = 0.8  # the text size below which a hint is never written


@dataclass(frozen=True, slots=True)
class Prompt(Control):
    """The question. It can have the focus, so that a stray Enter on a new page answers nothing."""

    words: Block
    label: str

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        if look.focused:
            mark = Rect(self.rect.x - 22, self.rect.y + 6, 6, self.words.height - 12)
            canvas.box(mark, palette.accent, radius=3)
        text.draw(canvas, self.words, self.rect, palette.text, palette.background)

    def node(self, look: Look) -> Node:
        return Node("heading", self.name, self.label, self.rect, state=states(look))


@dataclass(frozen=True, slots=True)
class Table:
    """Where everything of a question lies; `fitting` is the room at the text size at which all of it fits."""

    above: Sequence[Widget]
    fitting: Room
    board: Rect
    around: Sequence[Widget] = ()  # what the page has above and below

    @property
    def is_legible(self) -> bool:
        """Whether nothing had to be smaller than the least size of the mode."""
        return self.fitting.theme.text_size >= FULL


def lay(area: Rect, asked: str, hint: str, board: Board, room: Room) -> Table:
    """The question in the area; `hint` is empty as long as none was asked for."""
    told = tr("Hint: {hint}").format(hint=hint) if hint else ""
    words = _Asked(area, asked, told)

    def fits(tried: Room) -> bool:
        return words.leave_room(board, tried)

    fitting = largest(room, fits, smallest(room.theme, "option"))
    return Table(words.widgets(fitting), fitting, words.left_for_board(fitting))


def has_room(area: Rect, asked: str, board: Board, room: Room) -> bool:
    """Whether question and board can be laid in the area at the least sizes of the mode."""
    words = _Asked(area, asked, hint="")
    return words.leave_room(board, at_most(room, FULL))


def table_area(room: Room, top: float, bottom: float) -> Rect:
    """What is free for the question between the header and the foot."""
    gap = 22 if room.theme.projector else 36
    return between(room, top + gap, bottom)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What stands above the board, from the top of the area down; `hint` may be empty."""

    area: Rect
    asked: str
    hint: str

    def asked_in(self, room: Room) -> Block:
        return block(self.asked, "question", self.area.w, room)

    def leave_room(self, board: Board, room: Room) -> bool:
        """Whether all has room at the text size of the room."""
        if not self.asked_in(room).fits:
            return False
        left = self.left_for_board(room)
        return left.h > 0 and board.fits(room, left)

    def _hint_in(self, room: Room) -> Block:
        return block(self.hint, "body", self.area.w, at_least(room, LEAST))

    def _prompt_area(self, room: Room) -> Rect:
        """High enough to be pressed."""
        tall = max(self.asked_in(room).height, room.theme.target)
        return self.area.top(tall)

    def _hint_area(self, room: Room) -> Rect:
        top = self._prompt_area(room).bottom + HINT_GAP
        return self.area.below(top).top(self._hint_in(room).height)

    def left_for_board(self, room: Room) -> Rect:
        if self.hint:
            return self.area.below(self._hint_area(room).bottom + UNDER_HINT)
        return self.area.below(self._prompt_area(room).bottom + GAP)

    def widgets(self, room: Room) -> Sequence[Widget]:
        prompt = Prompt("prompt", self._prompt_area(room), self.asked_in(room), self.asked)
        if not self.hint:
            return [prompt]
        accent = room.theme.palette.accent
        lines = self._hint_in(room)
        hint = Words("hint", self._hint_area(room), lines, self.hint, accent, reads_as="status")
        return [prompt, hint]


def empty_table(room: Room) -> Sequence[Widget]:
    """Where there is no question at all."""
    words = tr("There are no questions here yet.")
    lines = block(words, "question", room.page.w, room)
    place = room.page.low(92).left(380)
    back = Button("leave", place, tr("Back"), primary=True)
    return [Words("nothing", room.page, lines, words), back]
