"""A question on the table: its words, a hint once that was asked for, and the board below them."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.translation import tr
from game.ui import text
from game.ui.boards.board import Board
from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.widgets.basic import Control, Look, Widget
from game.ui.widgets.lines import Words, at_least, block, largest, smallest

GAP, HINT_GAP = 28.0, 10.0
LEAST = 0.8  # the text size below which a hint is never written


@dataclass(frozen=True, slots=True)
class Prompt(Control):
    """The question. It can have the focus, so that a stray Enter on a new page answers nothing."""

    words: Block
    label: str

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        if look.focused:
            canvas.box(Rect(self.rect.x - 22, self.rect.y + 6, 6, self.words.height - 12), palette.accent, radius=3)
        text.draw(canvas, self.words, self.rect, palette.text, palette.background)

    def node(self, look: Look) -> Node:
        return Node("heading", self.name, self.label, self.rect, state=frozenset(["focused"] if look.focused else []))


@dataclass(frozen=True, slots=True)
class Table:
    """Where everything of a question lies; `fitting` is the room at the text size at which all of it fits."""

    above: Sequence[Widget]
    fitting: Room
    board: Rect
    around: Sequence[Widget] = ()  # what the page has above and below


def lay(area: Rect, asked: str, hint: str, board: Board, room: Room) -> Table:
    """The question in the area; `hint` is empty as long as none was asked for."""
    told = tr("Hint: {hint}").format(hint=hint) if hint else ""

    def prompt(some: Room) -> Block:
        return block(asked, "question", area.w, some)

    def hinted(some: Room) -> Block:
        return block(told, "body", area.w, at_least(some, LEAST))

    def hint_top(some: Room) -> float:
        return area.y + max(prompt(some).height, room.theme.target) + HINT_GAP

    def left(some: Room) -> Rect:
        if hint:
            return area.below(hint_top(some) + hinted(some).height + GAP - HINT_GAP)
        return area.below(hint_top(some) + GAP - HINT_GAP)

    def fits(some: Room) -> bool:
        return prompt(some).fits and left(some).h > 0 and board.fits(some, left(some))

    fitting = largest(room, fits, smallest(room.theme, "option"))
    words = prompt(fitting)
    above: list[Widget] = [Prompt("prompt", area.top(max(words.height, room.theme.target)), words, asked)]
    if hint:
        lines = hinted(fitting)
        place = area.below(hint_top(fitting)).top(lines.height)
        above.append(Words("hint", place, lines, told, room.theme.palette.accent, reads_as="status"))
    return Table(above, fitting, left(fitting))
