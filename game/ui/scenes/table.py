"""A question on the table: its words, a hint once that was asked for, and the board below them."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from game.translation import tr
from game.ui import text
from game.ui.boards.board import ABOVE, LEAST_ABOVE, Board
from game.ui.boards.layouts import layouts
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.scenes.header import NOTHING, PlayHeader
from game.ui.scenes.places import between
from game.ui.text import Block
from game.ui.widgets.basic import Button, Control, Look, Widget, draw_ring, states
from game.ui.widgets.lines import FULL, Words, at_least, at_most, block, largest, smallest, spacings

TABLES_KEPT = 16
BESIDE = 24.0  # between the question and what stands at its right
HINT_GAP, UNDER_HINT = 10.0, 18.0  # above and below a hint that stands between them
UNDER_LEADING = 4.0  # below a question that only leads to what the board asks
MOST_LEADING = 1.25  # the text size above which it does not grow, so that the board can
MOST_LINES = 2  # of a question that grows
GROWN = 1.4, 1.34, 1.28, 1.22, 1.16, 1.1, 1.05  # the text sizes to which it does, the first one that has room
LEAST = 0.8  # the text size below which a hint is never written


@drawn
class Prompt(Control):
    """The question. It can have the focus, so that a stray Enter on a new page answers nothing; it is `marked` only
    once somebody plays by keys."""

    words: Block
    label: str
    marked: bool = False
    leads: bool = False  # to what the board asks

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        if look.focused and self.marked:
            lines = self.rect.left(self.words.width).top(self.words.height)
            draw_ring(canvas, room, lines.inset(-8, 0))
        colour = palette.second if self.leads else palette.text
        text.draw(canvas, self.words, self.rect, colour, palette.background)

    def node(self, look: Look) -> Node:
        return Node("heading", self.name, self.label, self.rect, state=states(look))


class FreeArea(NamedTuple):
    """The area for a question and its board; the `corner` at its top right is taken by buttons of the header."""

    area: Rect
    corner: Rect = NOTHING


@drawn
class Table:
    """Where everything of a question lies; `fitting` is the room at the text size at which it is laid out, `layout` the
    board as it is laid out there, and `text_size` the one at which all of it fits, before a short question grows."""

    above: Sequence[Widget]
    fitting: Room
    board: Rect
    layout: Board
    rank: int  # of that layout among those of the board, the usual one having 0
    text_size: float
    around: Sequence[Widget] = ()  # what the page has above and below

    @property
    def is_legible(self) -> bool:
        """Whether nothing had to be smaller than the least size of the mode."""
        return self.text_size >= FULL


@lru_cache(maxsize=TABLES_KEPT)
def lay(free: FreeArea, asked: str, hint: str, board: Board, room: Room) -> Table:
    """The question in its area; `hint` is empty as long as none was asked for. Of the board's layouts that fit at one
    size of text the first is taken. What comes in, what it leads to and the picture ask for the same table in turn."""
    told = tr("Hint: {hint}").format(hint=hint) if hint else ""
    ways = _ways(free, asked, told, board)

    def fits(tried: Room) -> bool:
        return any(way.leaves_room(tried) for way in ways)

    fitting = largest(room, fits, smallest(room.theme, "option"))
    way = _first_fitting(ways, fitting)
    text_size = fitting.theme.text_size
    if way is ways[0] and not told:
        fitting = _grown(way, fitting)
    return Table(
        above=way.widgets(fitting),
        fitting=fitting,
        board=way.left_for_board(fitting),
        layout=way.board,
        rank=ways.index(way),
        text_size=text_size,
    )


def has_room(free: FreeArea, asked: str, board: Board, room: Room) -> bool:
    """Whether question and board can be laid there at the least sizes of the mode."""
    least = at_most(room, FULL)
    ways = _ways(free, asked, "", board)
    for spaced in spacings(least):
        if any(way.leaves_room(spaced) for way in ways):
            return True
    return False


def marked(above: Sequence[Widget]) -> Sequence[Widget]:
    """The question shows that it has the focus."""
    shown: list[Widget] = []
    for widget in above:
        if isinstance(widget, Prompt):
            shown.append(replace(widget, marked=True))
        else:
            shown.append(widget)
    return shown


def free_area(room: Room, head: PlayHeader, bottom: float) -> FreeArea:
    """What is free for the question between the header and the foot; or, beside a header of buttons alone, from the top
    of the page down."""
    if head.corner.w:
        area = between(room, head.corner.y, bottom)
        return FreeArea(area, head.corner)
    gap = 22 if room.theme.projector else 36
    area = between(room, head.bottom + gap, bottom)
    return FreeArea(area)


def _ways(free: FreeArea, asked: str, hint: str, board: Board) -> Sequence["_Asked"]:
    """One for each layout of the board."""
    ways = []
    for layout in layouts(board):
        ways.append(_Asked(free, layout.prompt or asked, hint, layout))
    return ways


def _first_fitting(ways: Sequence["_Asked"], room: Room) -> "_Asked":
    """The first way where none fits: it is the one that is known."""
    for way in ways:
        if way.leaves_room(room):
            return way
    return ways[0]


def _grown(way: "_Asked", fitting: Room) -> Room:
    """Where question and options are short they are larger than they must be, as long as options keep their lines, and
    the question has two or keeps its own."""
    usual = way.option_lines(fitting)
    if not usual:
        return fitting
    most = max(MOST_LINES, way.lines(fitting))
    for size in GROWN:
        if size <= fitting.theme.text_size:
            return fitting
        grown = at_least(fitting, size)
        if way.lines(grown) <= most and way.option_lines(grown) == usual:
            return grown
    return fitting


@drawn
class _Asked:
    """What stands above the board, from the top of the area down; `hint` may be empty."""

    free: FreeArea
    asked: str
    hint: str
    board: Board

    def leaves_room(self, room: Room) -> bool:
        """Whether all has room at the text size of the room."""
        if not self._asked_in(room).fits:
            return False
        left = self.left_for_board(room)
        return left.h > 0 and self.board.fits(room, left)

    def lines(self, room: Room) -> int:
        """Of the question."""
        return len(self._asked_in(room).lines)

    def option_lines(self, room: Room) -> int:
        """0 where they have no room as they look best."""
        left = self.left_for_board(room)
        if left.h <= 0 or not self._asked_in(room).fits:
            return 0
        return self.board.lines(room, left)

    def _asked_in(self, room: Room) -> Block:
        width = self._width(room)
        if self.board.asks_itself:
            return block(self.asked, "button", width, at_most(room, MOST_LEADING))
        return block(self.asked, "question", width, room)

    def _width(self, room: Room) -> float:
        """What buttons of the header and the board leave at their left."""
        beside = max(self.free.corner.w, self.board.beside_prompt(room))
        gap = BESIDE if beside else 0.0
        return self.free.area.w - beside - gap

    def _least_height(self, room: Room) -> float:
        """Of the question: it can be pressed, and what stands beside it has room."""
        target = room.theme.target
        corner = self.free.corner.h
        if corner and self.board.beside_prompt(room):
            return corner + LEAST_ABOVE + target
        return max(target, corner)

    def _hint_in(self, room: Room) -> Block:
        width = self.free.area.w
        if self.board.beside_prompt(room):  # which reaches down to the board
            width = self._width(room)
        return block(self.hint, "body", width, at_least(room, LEAST))

    def _prompt_area(self, room: Room) -> Rect:
        asked = self._asked_in(room)
        tall = max(asked.height, self._least_height(room))
        width = self._width(room)
        return self.free.area.top(tall).left(width)

    def _hint_area(self, room: Room) -> Rect:
        top = self._prompt_area(room).bottom + HINT_GAP
        return self.free.area.below(top).top(self._hint_in(room).height)

    def left_for_board(self, room: Room) -> Rect:
        area = self.free.area
        if self.hint:
            return area.below(self._hint_area(room).bottom + UNDER_HINT)
        above = LEAST_ABOVE if self.free.corner.w else ABOVE
        if self.board.asks_itself:
            above = UNDER_LEADING
        return area.below(self._prompt_area(room).bottom + above)

    def widgets(self, room: Room) -> Sequence[Widget]:
        words = self._asked_in(room)
        prompt = Prompt("prompt", self._prompt_area(room), words, self.asked, leads=self.board.asks_itself)
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
