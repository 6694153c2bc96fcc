"""What the marks in the bars of mastery mean: each that is seen, after a piece of such a bar."""

from collections.abc import Sequence

from game.translation import tr
from game.ui import text
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.scenes.mastery_bars import KNOWN, SOLID, EraCount, shade
from game.ui.text import Block
from game.ui.widgets.basic import Look, Piece
from game.ui.widgets.lines import block
from game.ui.widgets.strips import Strip, with_gap

ROLE = "note"
LONG, HIGH = 1.3, 0.6  # of a piece of a bar, as multiples of the size of the words
BESIDE = 12.0  # from it to the words
ABOVE, BETWEEN = 16.0, 4.0


@drawn
class MarkMeaning(Piece):
    """`place` is that of an era in whose bar the mark is seen; `room` that of the text size of the page."""

    words: Block
    label: str
    mark: int
    place: int
    room: Room

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = self.room.theme.palette
        size = self.words.style.size
        first_line = self.rect.top(self.words.line_height)
        before = first_line.left(size * LONG)
        piece = before.centred(before.w, size * HIGH)
        colour = shade(self.room.theme, self.place, self.mark)
        canvas.box(piece, colour, radius=piece.h / 2)
        words = self.rect.after(before.right + BESIDE)
        text.draw(
            canvas,
            self.words,
            words,
            palette.second,
            palette.background,
        )

    def node(self, look: Look) -> Node:
        return Node("text", self.name, self.label, self.rect)


def mastery_legend(eras: Sequence[EraCount], room: Room, width: float) -> Sequence[Strip]:
    """Nothing where no fact is known."""
    strips: list[Strip] = []
    meanings = {
        KNOWN: tr("Known: right twice, half a day apart."),
        SOLID: tr("Solid: it will stay for weeks."),
    }
    for mark, told in meanings.items():
        places = [era.place for era in eras if era.counts[mark]]
        if not places:
            continue
        first, *_ = places
        strip = _strip(mark, first, told, room, width)
        strips.append(strip)
    return with_gap(strips, ABOVE)


def _strip(mark: int, place: int, told: str, room: Room, width: float) -> Strip:
    style = room.theme.style(ROLE)
    before = style.size * LONG + BESIDE
    words = block(
        told,
        ROLE,
        width - before,
        room,
    )
    name = f"legend-{mark}"

    def show(rect: Rect) -> MarkMeaning:
        return MarkMeaning(
            name,
            rect,
            words,
            told,
            mark,
            place,
            room,
        )

    return Strip(words.height, show, BETWEEN)
