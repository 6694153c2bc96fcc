"""A row of a list: a name at the left, what there is to say of it at the right."""

from dataclasses import dataclass, replace

from game.ui import text
from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.widgets.basic import RADIUS, Control, Look, draw_ring, states
from game.ui.widgets.lines import block
from game.ui.widgets.signs import draw_padlock

PAD, DOWN = 26.0, 6.0
APART = 20.0
MOST_VALUE = 0.45  # of the row, for what stands at its right


@dataclass(frozen=True, slots=True)
class Row(Control):
    """`note` is a smaller line under the label, where a long value stands, too; a locked row bears a padlock instead of
    its value."""

    label: str
    value: str = ""
    note: str = ""
    chosen: bool = False
    locked: bool = False
    role: str = "button"

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        fill = palette.hover if look.hovered or self.chosen else palette.tile
        border, width = (palette.accent, 4) if self.chosen else (palette.border, 2)
        canvas.box(self.rect, fill, border, width, RADIUS)
        if look.focused:
            draw_ring(canvas, room, self.rect)
        inner = self.rect.inset(PAD, DOWN)
        right = inner.far(self._value_width(room, inner))
        under = self._under(room, inner)
        if self.locked:
            draw_padlock(canvas, right.centred(right.w, right.w), palette.second)
        elif right.w:
            least = room.theme.least("button")
            line = right.centred(right.w, 1.9 * least.size * least.leading)  # too low for two lines
            value = text.fit(self.value, "button", line, room.theme, room.measure)
            text.draw(canvas, value, line, palette.accent, fill, "right", "middle")
        left = inner.left(inner.w - right.w - (APART if right.w else 0))
        label = text.fit(self.label, self.role, left, room.theme, room.measure)
        note = text.fit(under, "note", left, room.theme, room.measure)
        if not under or label.height + note.height > left.h or len(note.lines) > 1:
            text.draw(canvas, label, left, palette.text, fill, "left", "middle")
            return
        both = left.centred(left.w, label.height + note.height)
        text.draw(canvas, label, both, palette.text, fill)
        text.draw(canvas, note, both.below(both.y + label.height), palette.second, fill)

    def least_height(self, room: Room) -> float:
        """In which the label fits at the least size; only the width of `rect` matters."""
        plain = replace(room, theme=replace(room.theme, text_size=1.0))
        inner = self.rect.inset(PAD, DOWN)._replace(h=room.theme.target)
        value = self._value_width(room, inner)
        return block(self.label, self.role, inner.w - value - (APART if value else 0), plain).height + 2 * DOWN

    def _value_width(self, room: Room, inner: Rect) -> float:
        if self.locked:
            return min(44.0, inner.h)
        if not self.value or self._long(room, inner):
            return 0.0
        wanted, least = (room.measure(self.value, style("button")) for style in (room.theme.style, room.theme.least))
        return min(wanted + 1, max(least + 1, inner.w * MOST_VALUE))

    def _long(self, room: Room, inner: Rect) -> bool:
        """Whether the value is so long that it stands under the label."""
        return " " in self.value and room.measure(self.value, room.theme.least("button")) > inner.w * MOST_VALUE

    def _under(self, room: Room, inner: Rect) -> str:
        """The smaller line: the note, and a value that is too long to stand at the right, before it where not both
        have room."""
        if self.locked or not self.value or not self._long(room, inner):
            return self.note
        both = f"{self.note} · {self.value}" if self.note else self.value
        return both if room.measure(both, room.theme.least("note")) <= inner.w else self.value

    def node(self, look: Look) -> Node:
        state = states(look, "chosen" if self.chosen else "", "locked" if self.locked else "")
        return Node("row", self.name, self.label, self.rect, self.value, state)
