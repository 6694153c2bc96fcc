"""The eras in a panel: the craft of each, and what there is to say of it beside that."""

from collections.abc import Iterator, Sequence
from enum import Enum
from typing import NamedTuple

from game.ui import text
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.scenes.era_swatch import EraSwatch, swatch_width
from game.ui.scenes.places import Remainder
from game.ui.text import Block, dotted
from game.ui.theme import Colour
from game.ui.widgets.basic import Look, Panel, Piece
from game.ui.widgets.lines import FULL, at_most, block

AROUND = 26.0
APART = 20.0  # from a craft to its words
BETWEEN = 18.0
LEAST, MOST = 56.0, 84.0  # the height of a craft
COLUMNS = 1, 2

Told = tuple[Block, Colour]


class Shown(Enum):
    """What stands beside the crafts; of a dark one its shadow tells, too, that it is dark."""

    BOTH = "names and notes"
    NAMES = "names"
    NOTES = "notes"


class EraLine(NamedTuple):
    """`note` is said under the name of the era."""

    swatch: EraSwatch
    note: str


@drawn
class EraLines(Piece):
    """`room` is that of the text size for all of them."""

    lines: Sequence[EraLine]
    columns: int
    shown: Shown
    room: Room

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        frame = Panel("frame", self.rect, fill=palette.background)
        frame.draw(canvas, room, look)
        for cell, line in zip(self.cells, self.lines, strict=True):
            craft, words = _parts(cell)
            line.swatch.draw(canvas, room, craft)
            self._draw_words(canvas, words, line)

    @property
    def cells(self) -> Sequence[Rect]:
        inner = self.rect.inset(AROUND)
        return inner.grid(self.columns, len(self.lines), BETWEEN)

    @property
    def has_room(self) -> bool:
        for cell, line in zip(self.cells, self.lines, strict=True):
            if cell.h < LEAST:
                return False
            _, words = _parts(cell)
            if not self._fits(line, words):
                return False
        return True

    def _fits(self, line: EraLine, area: Rect) -> bool:
        told = self._told(line, area)
        return all(words.fits for words, _ in told) and _height(told) <= area.h

    def _told(self, line: EraLine, area: Rect) -> Sequence[Told]:
        """What is written beside the craft, with its colours."""
        room = self.room
        grey = room.theme.palette.second
        swatch = line.swatch
        told: list[Told] = []
        if self.shown is not Shown.NOTES:
            colour = room.theme.era(swatch.place) if swatch.is_lit else grey
            name = block(swatch.name, "label", area.w, room)
            told.append((name, colour))
        if self.shown is not Shown.NAMES:
            note = block(line.note, "note", area.w, room)
            told.append((note, grey))
        return told

    def _draw_words(self, canvas: Canvas, area: Rect, line: EraLine) -> None:
        ground = self.room.theme.palette.background
        told = self._told(line, area)
        rest = area.centred(area.w, _height(told))
        for words, colour in told:
            text.draw(canvas, words, rest, colour, ground)
            below = rest.y + words.height
            rest = rest.below(below)

    def node(self, look: Look) -> Node:
        told = [f"{line.swatch.name}: {line.note}" for line in self.lines]
        return Node("image", self.name, dotted(*told), self.rect)


def _height(told: Sequence[Told]) -> float:
    return sum(words.height for words, _ in told)


def _parts(cell: Rect) -> tuple[Rect, Rect]:
    """For the craft and for the words beside it."""
    rest = Remainder(cell, APART)
    tall = min(cell.h, MOST)
    left = rest.left(swatch_width(tall))
    craft = left.centred(left.w, tall)
    return craft, rest.area


def era_lines(name: str, lines: Sequence[EraLine], rect: Rect, room: Room) -> Sequence[EraLines]:
    """One below the other, or two abreast, with names and notes as far as these have room; nothing where there is
    none."""
    if not lines:
        return ()
    for tried in _tried(name, lines, rect, room):
        if tried.has_room:
            return (tried,)
    return ()


def _tried(name: str, lines: Sequence[EraLine], rect: Rect, room: Room) -> Iterator[EraLines]:
    plain = at_most(room, FULL)
    for shown in Shown:
        for size in (room, plain):
            for columns in COLUMNS:
                yield EraLines(
                    name,
                    rect,
                    lines,
                    columns,
                    shown,
                    size,
                )
