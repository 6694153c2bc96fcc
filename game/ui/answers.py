"""A framed answer with its verdict: the right one, the given one, and what that one really is."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from game.ui import text
from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.lines import block
from game.ui.marks import Verdict, draw_badge, draw_verdict
from game.ui.stack import Node, Room
from game.ui.strips import Strip
from game.ui.text import Block
from game.ui.widgets import NO_KEYS, RADIUS, Look

PAD = 14.0
MARK = 56.0


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """`tag` is a number at the left edge, `badge` the place of an option; `note` stands under the words, or `beside`
    them at the right."""

    name: str
    rect: Rect
    label: str
    words: Block
    note: Block | None
    verdict: Verdict
    left: float  # the width of the column for badge or tag
    badge: int | None = None
    tag: Block | None = None
    beside: bool = False
    focusable: bool = False
    keys: Mapping[str, str] = field(default_factory=lambda: NO_KEYS)

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        canvas.box(self.rect, palette.tile, self.verdict.colour(palette), 5, RADIUS)
        x, middle = self.rect.x + self.left / 2, self.rect.centre[1]
        if self.badge is not None:
            draw_badge(canvas, room, (x, middle), min(68.0, self.rect.h - 2 * PAD), self.badge)
        if self.tag:
            box = self.rect.left(self.left).after(self.rect.x + PAD)
            text.draw(canvas, self.tag, box, palette.accent, palette.tile, "centre", "middle")
        note_height = self.note.height if self.note and not self.beside else 0.0
        room_for_words = self.rect.after(self.rect.x + self.left)
        top = middle - (self.words.height + note_height) / 2
        text.draw(canvas, self.words, room_for_words.below(top), palette.text, palette.tile)
        if self.note and self.beside:
            rest = room_for_words.left(room_for_words.w - MARK - 48)
            text.draw(canvas, self.note, rest, palette.second, palette.tile, "right", "middle")
        elif self.note:
            under = room_for_words.below(top + self.words.height)
            text.draw(canvas, self.note, under, palette.second, palette.tile)
        draw_verdict(canvas, room, self.rect.far(MARK + 24).left(MARK), self.verdict)

    def node(self, look: Look) -> Node:
        return Node("answer", self.name, self.label, self.rect, state=frozenset([self.verdict.value]))


def answer_row(
    name: str,
    words: str,
    room: Room,
    width: float,
    verdict: Verdict,
    tag: int | str = "",
    note: str = "",
    gap: float = 0.0,
) -> Strip:
    """A strip as high as its words and its note need; a `tag` that is a number is the place of a badge. The rows of
    a table, which have a word as their tag, are written smaller."""
    badge = tag if isinstance(tag, int) else None
    role = "button" if isinstance(tag, str) and tag else "option"
    tagged = block(tag, role, width, room) if isinstance(tag, str) and tag else None
    left = 118.0 if badge is not None else tagged.width + 2 * PAD + 24 if tagged else 28.0
    inner = width - left - MARK - 48
    said = block(words, role, inner, room)
    noted = block(note, "note", inner, room) if note else None
    beside = tagged is not None and noted is not None and said.width + noted.width + 48 <= inner
    lines = (said.height, noted.height if noted else 0.0)
    height = max(MARK, max(lines) if beside else sum(lines)) + 2 * (PAD / 2 if tagged else PAD)
    label = f"{words}. {note}" if note else words

    def show(rect: Rect) -> AnswerRow:
        return AnswerRow(name, rect, label, said, noted, verdict, left, badge, tagged, beside)

    return Strip(height, show, gap)
