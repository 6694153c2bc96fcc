"""The chapters of an era, each with a bar that fills as its facts are right."""

from collections.abc import Sequence

from game.ui import text
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.theme import Colour, mix
from game.ui.widgets.basic import Look, Piece
from game.ui.widgets.lines import block, line_height
from game.ui.widgets.strips import Strip

BAR = 10.0
ROUND = BAR / 2
ABOVE_BAR = 6.0
APART, BETWEEN = 30.0, 14.0  # chapters side by side, and one under the other


@drawn
class ChapterCount:
    """A chapter, how many of its facts were answered right, and how many it has."""

    name: str
    right: int
    facts: int

    @property
    def count(self) -> str:
        return f"{self.right}/{self.facts}"


@drawn
class ChapterBars(Piece):
    """Side by side, or one under the other."""

    chapters: Sequence[ChapterCount]
    colour: Colour
    room: Room  # of the text size that was settled for the card
    shares: Sequence[float]  # of the width, side by side; one under the other without

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        for cell, chapter in zip(self._cells(), self.chapters, strict=True):
            self._draw_words(canvas, cell, chapter)
            self._draw_bar(canvas, cell.low(BAR), chapter)

    def _cells(self) -> list[Rect]:
        if self.shares:
            return self.rect.share(self.shares, APART)
        return self.rect.rows(len(self.chapters), BETWEEN)

    def _draw_words(self, canvas: Canvas, cell: Rect, chapter: ChapterCount) -> None:
        room = self.room
        palette = room.theme.palette
        tile = palette.tile
        name = block(chapter.name, "note", cell.w, room)
        text.draw(canvas, name, cell, palette.text, tile)
        count = block(chapter.count, "note", cell.w, room)
        text.draw(canvas, count, cell, palette.second, tile, "right")

    def _draw_bar(self, canvas: Canvas, bar: Rect, chapter: ChapterCount) -> None:
        palette = self.room.theme.palette
        empty = mix(palette.tile, palette.border, 0.4)
        canvas.box(bar, empty, radius=ROUND)
        if chapter.right:
            share = chapter.right / chapter.facts
            wide = max(BAR, bar.w * share)
            canvas.box(bar.left(wide), self.colour, radius=ROUND)

    def node(self, look: Look) -> Node:
        counts = ", ".join(f"{chapter.name} {chapter.count}" for chapter in self.chapters)
        return Node("chapters", self.name, counts, self.rect)


def chapter_bars(chapters: Sequence[ChapterCount], colour: Colour, width: float, room: Room) -> list[Strip]:
    """One strip for all of them; nothing for none."""
    if not chapters:
        return []
    shares = _shares(chapters, width, room)
    line = line_height("note", room) + ABOVE_BAR + BAR
    lines = 1 if shares else len(chapters)
    tall = (line + BETWEEN) * lines - BETWEEN

    def show(rect: Rect) -> ChapterBars:
        return ChapterBars("chapters", rect, chapters, colour, room, shares)

    return [Strip(tall, show)]


def chapter_widths(chapters: Sequence[ChapterCount], room: Room) -> list[float]:
    """Of what is written above each bar."""
    style = room.theme.style("note")
    return [room.measure(f"{chapter.name}  {chapter.count}", style) for chapter in chapters]


def _shares(chapters: Sequence[ChapterCount], width: float, room: Room) -> Sequence[float]:
    """Of the width, for chapters side by side: equal ones if they will do; none where there is no room for that."""
    wanted = chapter_widths(chapters, room)
    count = len(wanted)
    free = width - APART * (count - 1)
    if max(wanted) * count <= free:
        return [1.0] * count
    if sum(wanted) <= free:
        return wanted
    return ()
