"""A field to write a line of text in."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from game.ui import text
from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.stack import Node, Room
from game.ui.text import Block
from game.ui.widgets import NO_KEYS, RADIUS, Look, draw_ring, states

PAD = 26.0


@dataclass(frozen=True, slots=True)
class Field:
    """`value` is what stands in it; the cursor is at its end. `words` are the value in lines of a settled size; it is
    made to fit where there are none."""

    name: str
    rect: Rect
    label: str
    value: str
    words: Block | None = None
    focusable: bool = True
    keys: Mapping[str, str] = field(default_factory=lambda: NO_KEYS)

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        canvas.box(self.rect, palette.tile, palette.border, 3, RADIUS)
        if look.focused:
            draw_ring(canvas, room, self.rect)
        inner = self.rect.inset(PAD, 6)
        box = inner.left(inner.w - 12)
        block = self.words or text.fit(self.value or " ", "option", box, room.theme, room.measure)
        text.draw(canvas, block, inner, palette.text, palette.tile, "left", "middle")
        if look.focused:
            wide = room.measure(block.lines[-1], block.style) if self.value else 0.0
            low = inner.centre[1] + (block.height - block.line_height) / 2
            canvas.box(Rect(inner.x + wide + 4, low - block.style.size / 2, 4, block.style.size), palette.accent)

    def node(self, look: Look) -> Node:
        return Node("field", self.name, self.label, self.rect, self.value, states(look))


def typed(value: str, more: str, most: int) -> str:
    """The value with more characters at its end: no control characters, and `most` in all."""
    return "".join(letter for letter in value + more if letter.isprintable())[:most]
