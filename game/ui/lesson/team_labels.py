"""Teams by name before a class, each with its flag; groups without a name have a letter."""

from collections.abc import Sequence
from math import ceil

from game.ui import text
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect, stacked
from game.ui.lesson.pennants import draw_flag
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.theme import INK, Colour
from game.ui.widgets.basic import Look, Piece
from game.ui.widgets.enamel import Enamel
from game.ui.widgets.lines import FULL, at_most, block, largest, line_height
from game.ui.widgets.signs import WIDEST, draw_badge

BESIDE, APART = 14.0, 40.0  # from a badge to its words, and from team to team
LEAST = 0.5
GAP = 10.0
BESIDE_WORDS = 0.78  # of the height of a line: a flag


@drawn
class TeamTold:
    """`place` is that of its letter."""

    place: int
    words: str
    enamel: Enamel


Teams = Sequence[TeamTold]


@drawn
class TeamLabels(Piece):
    """One in each of the cells, with a flag, or the badge of its letter."""

    teams: Teams
    cells: Sequence[Rect]
    blocks: Sequence[Block]
    badge: float
    lettered: bool = True
    on: Colour | None = None  # ink on that colour, where it is not the background

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        for place, cell in enumerate(self.cells):
            team = self.teams[place]
            words = self.blocks[place]
            self._draw_one(canvas, room, team, words, cell)

    def _draw_one(self, canvas: Canvas, room: Room, team: TeamTold, words: Block, cell: Rect) -> None:
        palette = room.theme.palette
        sign = cell.left(self.badge * WIDEST)
        draw = draw_badge if self.lettered else draw_flag
        draw(
            canvas,
            room,
            sign.centre,
            self.badge,
            team.place,
            team.enamel,
        )
        beside = cell.after(sign.right + BESIDE)
        text.draw(
            canvas,
            words,
            beside,
            INK if self.on else palette.text,
            self.on or palette.background,
            down="middle",
        )

    def node(self, look: Look) -> Node:
        told = [team.words for team in self.teams]
        return Node(
            "text",
            self.name,
            "   ".join(told),
            self.rect,
        )


@drawn
class TeamRows:
    """Teams in rows, as they are told in the role, with badges of that size."""

    teams: Teams
    role: str
    badge: float
    lettered: bool = True

    def _widths(self, room: Room) -> list[float]:
        sign = self.badge * WIDEST + BESIDE
        widths = []
        for team in self.teams:
            words = room.width(team.words, self.role)
            widths.append(sign + words)
        return widths

    def width(self, room: Room) -> float:
        """Of all of them in one row."""
        widths = self._widths(room)
        gaps = len(widths) - 1
        return sum(widths) + APART * gaps

    def columns(self, width: float, room: Room) -> int:
        """As many as stand side by side at the least size that is read from afar."""
        legible = at_most(room, FULL)
        if self.width(legible) <= width:
            return max(1, len(self.teams))
        widest = max(self._widths(legible))
        fit = int((width + APART) / (widest + APART))
        columns = max(1, fit)
        rows = ceil(len(self.teams) / columns)
        return ceil(len(self.teams) / rows)

    def height(self, width: float, room: Room) -> float:
        if not self.teams:
            return 0.0
        rows = ceil(len(self.teams) / self.columns(width, room))
        return stacked(self.badge, rows, GAP)

    def labels(self, name: str, rect: Rect, room: Room, across: str = "left") -> TeamLabels:
        """As large as their place allows; at the left of it, or those in one row at its right."""
        columns = self.columns(rect.w, room)
        count = len(self.teams)
        is_one_row = columns >= count
        column = (rect.w + APART) / columns - APART

        def fits(tried: Room) -> bool:
            if is_one_row:
                return self.width(tried) <= rect.w
            return max(self._widths(tried)) <= column

        fitting = largest(room, fits, LEAST)
        cells = self._in_a_row(rect, fitting, across) if is_one_row else rect.grid(columns, count, APART, GAP)
        blocks = []
        for team in self.teams:
            words = block(team.words, self.role, rect.w, fitting)
            blocks.append(words)
        return TeamLabels(
            name=name,
            rect=rect,
            teams=self.teams,
            cells=cells,
            blocks=blocks,
            badge=self.badge,
            lettered=self.lettered,
        )

    def _in_a_row(self, rect: Rect, room: Room, across: str) -> list[Rect]:
        rest = rect
        if across == "right":
            rest = rect.far(self.width(room))
        cells = []
        for width in self._widths(room):
            cell = rest.left(width)
            cells.append(cell)
            rest = rest.after(cell.right + APART)
        return cells


def flag_beside(role: str, room: Room) -> float:
    """The size of a flag beside words of the role."""
    return line_height(role, room) * BESIDE_WORDS
