"""A row of a list: a name at the left, what there is to say of it at the right."""

from collections.abc import Sequence
from dataclasses import replace

from game.ui import text
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.theme import Colour
from game.ui.widgets.basic import Control, Look, draw_pin, draw_plate, states
from game.ui.widgets.lines import block, whole
from game.ui.widgets.signs import draw_padlock

PAD, DOWN = 26.0, 6.0
APART = 20.0
PADLOCK = 44.0
MOST_VALUE = 0.45  # of the row, for what stands at its right
VALUE_LINES = 1.9  # the height of a value's box: too low for two lines


@drawn
class Row(Control):
    """`note` is a smaller line under the label, where a long value stands, too; a locked row bears a padlock instead of
    its value."""

    label: str
    value: str = ""
    note: str = ""
    chosen: bool = False
    locked: bool = False
    role: str = "button"
    indent: float = 0.0  # what is kept free at the left

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        is_raised = look.hovered or self.chosen
        fill = palette.hover if is_raised else palette.tile
        draw_plate(canvas, room, self.rect, look, fill, palette.border, 2)
        if self.chosen:
            draw_pin(canvas, room, self.rect)
        inner = self._inner(DOWN)
        value_width = self._value_width(room, inner)
        right = inner.far(value_width)
        self._draw_value(canvas, room, right, fill)
        rest = _rest(inner, value_width)
        unders = self._unders(room, inner)
        self._draw_label(canvas, room, inner.left(rest), unders, fill)

    def _draw_value(self, canvas: Canvas, room: Room, area: Rect, fill: Colour) -> None:
        palette = room.theme.palette
        if self.locked:
            padlock = area.centred(area.w, area.w)
            draw_padlock(canvas, padlock, palette.second)
            return
        if not area.w:
            return
        least = room.theme.least("button")
        height = VALUE_LINES * least.line_height
        line = area.centred(area.w, height)
        value = room.fit(self.value, "button", line)
        text.draw(canvas, value, line, palette.accent, fill, across="right", down="middle")

    def _draw_label(self, canvas: Canvas, room: Room, area: Rect, unders: Sequence[str], fill: Colour) -> None:
        """With the first of what may stand under it that has room there, if any has."""
        palette = room.theme.palette
        label = whole(self.label, self.role, area, room)
        for under in unders:
            note = room.fit(under, "note", area)
            height = label.height + note.height
            wanted = len(under.splitlines())
            if height > area.h or len(note.lines) > wanted:
                continue
            both = area.centred(area.w, height)
            below = both.below(both.y + label.height)
            text.draw(canvas, label, both, palette.text, fill)
            text.draw(canvas, note, below, palette.second, fill)
            return
        text.draw(canvas, label, area, palette.text, fill, down="middle")

    def least_height(self, room: Room) -> float:
        """In which the label fits at the least size; only the width of `rect` matters."""
        theme = replace(room.theme, text_size=1.0)
        plain = replace(room, theme=theme)
        inner = self._inner(0.0)
        value = self._value_width(room, inner)
        width = _rest(inner, value)
        label = block(self.label, self.role, width, plain)
        return label.height + 2 * DOWN

    def _inner(self, down: float) -> Rect:
        """Where words stand."""
        inner = self.rect.inset(PAD, down)
        if not self.indent:
            return inner
        return inner.after(inner.x + self.indent + APART)

    def _value_width(self, room: Room, inner: Rect) -> float:
        if self.locked:
            return min(PADLOCK, inner.h)
        if not self.value or self._is_long(room, inner):
            return 0.0
        wanted = room.width(self.value, "button") + 1
        least = room.least_width(self.value, "button") + 1
        most = max(least, inner.w * MOST_VALUE)
        return min(wanted, most)

    def _is_long(self, room: Room, inner: Rect) -> bool:
        """Whether the value is so long that it stands under the label."""
        if " " not in self.value:
            return False
        least = room.least_width(self.value, "button")
        return least > inner.w * MOST_VALUE

    def _unders(self, room: Room, inner: Rect) -> Sequence[str]:
        """What may stand under the label, the best first: the note, and with it a value that is too long to stand at
        the right; in a line, in a line each, or the value alone."""
        if self.locked or not self._is_long(room, inner):
            return [self.note] if self.note else []
        if not self.note:
            return [self.value]
        in_a_line = f"{self.note} · {self.value}"
        return [in_a_line, f"{self.note}\n{self.value}", self.value]

    def node(self, look: Look) -> Node:
        chosen = "chosen" if self.chosen else ""
        locked = "locked" if self.locked else ""
        return Node(
            role="row",
            name=self.name,
            label=self.label,
            rect=self.rect,
            value=self.value,
            state=states(look, chosen, locked),
        )


def _rest(inner: Rect, value: float) -> float:
    """The width that is left for the label beside a value of this width."""
    apart = APART if value else 0
    return inner.w - value - apart
