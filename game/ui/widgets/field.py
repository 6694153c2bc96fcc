"""A field to write a line of text in: what it shows, what a pointer in it means, and which inputs are for it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from game.ui.canvas import Canvas
from game.ui.inputs import Blur, Composing, Entered, Input, Point, Press, Touch
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.text import STEPS
from game.ui.theme import Style
from game.ui.widgets.basic import RADIUS, Control, Look, draw_ring, states
from game.ui.widgets.editing import CHANGES, Draft
from game.ui.widgets.wrapped import Wrapped, wrapped

PAD = 26.0
LOW, CARET = 6.0, 4.0
UNDERLINE = 4.0


@dataclass(frozen=True, slots=True)
class Field(Control):
    """`style` is that of the letters; without one they are as large as lets them all be seen."""

    label: str
    draft: Draft
    style: Style | None = None

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        canvas.box(self.rect, room.theme.palette.tile, room.theme.palette.border, 3, RADIUS)
        if look.focused:
            draw_ring(canvas, room, self.rect)
        words = self._words(room)
        for line, rect in self._lines(words):
            self._draw_line(canvas, room, words, line, rect, look)

    def _draw_line(self, canvas: Canvas, room: Room, words: Wrapped, line: int, rect: Rect, look: Look) -> None:
        """What is selected, in turned colours, between what is not; the underline; or the caret."""
        palette, (first, last) = room.theme.palette, words.lines[line]
        seen = look.focused and self.draft.selected and not self.draft.composing
        start, end = (min(max(place, first), last) for place in (self.draft.span if seen else (last, last)))
        if start < end:
            canvas.box(_part(words, line, (start, end), rect, room), palette.accent)
        for span, colour, on in (
            ((first, start), palette.text, palette.tile),
            ((start, end), palette.on_accent, palette.accent),
            ((end, last), palette.text, palette.tile),
        ):
            said = words.text[span[0] : span[1]]
            at = _part(words, line, span, rect, room)
            if said.strip():
                canvas.text(said.rstrip() if span[1] == last else said, (at.x, at.y), words.style, colour, on)
        begun, caret = self.draft.composed
        underlined = max(begun, first), min(caret, last)
        if underlined[0] < underlined[1]:
            canvas.box(_part(words, line, underlined, rect, room).low(UNDERLINE), palette.text)
        if look.focused and not seen and line == words.line_of(caret):
            x = rect.x + min(words.across(caret, line, room.measure), rect.w)
            canvas.box(Rect(x, rect.y, 0, rect.h).centred(CARET, words.style.size), palette.accent)

    def node(self, look: Look) -> Node:
        """Its value has what is being composed in its place."""
        composing = "composing" if self.draft.composing else ""
        return Node("field", self.name, self.label, self.rect, self.draft.shown, states(look, composing))

    def place_at(self, point: Point, room: Room) -> int:
        """The place in the text that the point is nearest to."""
        words = self._words(room)
        line, rect = min(self._lines(words), key=lambda found: abs(found[1].centre[1] - point.y))
        return words.place_at(point.x - rect.x, line, room.measure)

    def _words(self, room: Room) -> Wrapped:
        if self.style:
            return written_in(self.draft, self.style, self.rect.w, room)
        wanted, least = room.theme.style("option"), room.theme.least("option")
        sizes = (wanted.size + (least.size - wanted.size) * i / STEPS for i in range(STEPS + 1))
        tried = (written_in(self.draft, replace(wanted, size=size), self.rect.w, room) for size in sizes)
        fitting = next((some for some in tried if some.whole and some.height <= self.rect.h - 2 * LOW), None)
        return fitting or written_in(self.draft, least, self.rect.w, room)

    def _lines(self, words: Wrapped) -> Iterator[tuple[int, Rect]]:
        """The lines that have room, the one with the caret among them, and where they are."""
        inner = self.rect.inset(PAD, LOW)
        fit = min(len(words.lines), max(1, int((inner.h + 1) / words.line_height)))
        first = max(0, words.line_of(self.draft.composed[1]) - fit + 1)
        top = inner.centre[1] - fit * words.line_height / 2
        for i in range(fit):
            yield first + i, Rect(inner.x, top + i * words.line_height, inner.w, words.line_height)


def written_in(draft: Draft, style: Style, width: float, room: Room) -> Wrapped:
    """What a field of this width shows, in lines."""
    return wrapped(draft.shown, style, width - 2 * PAD - 2 * CARET, room.measure)


def _part(words: Wrapped, line: int, span: tuple[int, int], rect: Rect, room: Room) -> Rect:
    """Where a part of a line is."""
    start, end = (words.across(place, line, room.measure) for place in span)
    return rect.after(rect.x + start).left(end - start)


def for_button(given: Input, inside: bool) -> Input:
    """A space is for the button that has the focus; in the field it is a space."""
    return Press("ok") if given == Entered(" ") and not inside else given


def after(draft: Draft, given: Input, inside: bool, most: int) -> Draft | None:
    """The draft after an input; None where the input is not for the field. Where it is not `inside` the field, that is
    where something else has the focus, the keys of the caret are not.

    While the input method composes, keys are its own; Esc puts an end to that.
    """
    match given:
        case Entered(text):
            return draft.insert(text, most)
        case Composing(text):
            return draft.compose(text)
        case Press(key) if draft.composing:
            return draft.compose("") if key == "back" else draft
        case Press(key) if inside or key in CHANGES:
            return draft.press(key)
        case Blur() | Point(touch=Touch.DOWN) if draft.composing:
            return draft.compose("")
        case _:
            return None
