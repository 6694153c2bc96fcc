"""The eras in a panel: the craft of each, and what there is to say of it beside that."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from game.ui import text
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.scenes.era_swatch import EraSwatch, swatch_width
from game.ui.scenes.places import Remainder
from game.ui.text import dotted
from game.ui.widgets.basic import RADIUS, Look, Piece
from game.ui.widgets.lines import FULL, at_most, block, line_height

AROUND = 26.0
APART = 20.0  # from a craft to its words
BETWEEN = 18.0
LEAST, MOST = 56.0, 84.0  # the height of a craft
COLUMNS = 1, 2


class EraLine(NamedTuple):
    """`note` is said under the name of the era, or alone where names have no room."""

    swatch: EraSwatch
    note: str


@drawn
class EraLines(Piece):
    """`room` is that of the text size for all of them."""

    lines: Sequence[EraLine]
    columns: int
    named: bool
    room: Room

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        canvas.box(
            self.rect,
            palette.background,
            palette.border,
            2,
            RADIUS,
        )
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
        room = self.room
        if room.width(line.note, "note") > area.w:
            return False
        tall = line_height("note", room)
        if self.named:
            name = block(line.swatch.name, "label", area.w, room)
            if not name.fits:
                return False
            tall += name.height
        return tall <= area.h

    def _draw_words(self, canvas: Canvas, area: Rect, line: EraLine) -> None:
        room = self.room
        palette = room.theme.palette
        ground = palette.background
        tall = line_height("note", room)
        note = block(line.note, "note", area.w, room)
        if not self.named:
            text.draw(canvas, note, area, palette.second, ground, down="middle")
            return
        name = block(line.swatch.name, "label", area.w, room)
        both = area.centred(area.w, name.height + tall)
        colour = palette.second
        if line.swatch.is_lit:
            colour = room.theme.era(line.swatch.place)
        text.draw(
            canvas,
            name,
            both,
            colour,
            ground,
        )
        text.draw(
            canvas,
            note,
            both.low(tall),
            palette.second,
            ground,
        )

    def node(self, look: Look) -> Node:
        told = [f"{line.swatch.name}: {line.note}" for line in self.lines]
        return Node("image", self.name, dotted(*told), self.rect)


def _parts(cell: Rect) -> tuple[Rect, Rect]:
    """For the craft and for the words beside it."""
    rest = Remainder(cell, APART)
    tall = min(cell.h, MOST)
    left = rest.left(swatch_width(tall))
    craft = left.centred(left.w, tall)
    return craft, rest.area


def era_lines(name: str, lines: Sequence[EraLine], rect: Rect, room: Room) -> Sequence[EraLines]:
    """One below the other, or two abreast, with their names if these have room; nothing where there is none."""
    if not lines:
        return ()
    for tried in _tried(name, lines, rect, room):
        if tried.has_room:
            return (tried,)
    return ()


def _tried(name: str, lines: Sequence[EraLine], rect: Rect, room: Room) -> Iterator[EraLines]:
    plain = at_most(room, FULL)
    for named in (True, False):
        for size in (room, plain):
            for columns in COLUMNS:
                yield EraLines(
                    name,
                    rect,
                    lines,
                    columns,
                    named,
                    size,
                )
