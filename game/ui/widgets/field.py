"""A field to write a line of text in: what it shows, what a pointer in it means, and which inputs are for it."""

from collections.abc import Iterator

from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.inputs import Blur, Composing, Entered, Input, Point, Press, Touch
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.text import Measure, sizes
from game.ui.theme import Colour, Style
from game.ui.widgets.basic import Control, Look, draw_plate, states
from game.ui.widgets.editing import CHANGES, Draft
from game.ui.widgets.wrapped import Span, Wrapped, wrapped

PAD = 26.0
LOW, CARET = 6.0, 4.0
UNDERLINE = 4.0


@drawn
class FieldLine:
    """A line of what is written, at its place on the screen."""

    words: Wrapped
    number: int
    rect: Rect
    measure: Measure

    @property
    def span(self) -> Span:
        return self.words.lines[self.number]

    def clip(self, span: Span) -> Span:
        """What of a part of the text is in this line."""
        start, end = span
        first, last = self.span
        start = min(max(start, first), last)
        end = min(max(end, first), last)
        return start, end

    def across(self, place: int) -> float:
        """How far from the left edge the place is."""
        return self.words.across(place, self.number, self.measure)

    def box(self, span: Span) -> Rect:
        """Where a part of the line is."""
        first, last = span
        start = self.across(first)
        end = self.across(last)
        after = self.rect.after(self.rect.x + start)
        return after.left(end - start)

    def draw(self, canvas: Canvas, span: Span, colour: Colour, on: Colour) -> None:
        """The letters of a part of the line; spaces at its end may hang over and are left out."""
        start, end = span
        letters = self.words.text[start:end]
        if not letters.strip():
            return
        _, last = self.span
        if end == last:
            letters = letters.rstrip()
        x = self.rect.x + self.across(start)
        canvas.text(letters, (x, self.rect.y), self.words.style, colour, on)


@drawn
class Field(Control):
    """`style` is that of the letters; without one they are as large as lets them all be seen."""

    label: str
    draft: Draft
    style: Style | None = None

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        draw_plate(canvas, room, self.rect, look, palette.tile, palette.border, 3)
        is_selecting = look.focused and bool(self.draft.selected) and not self.draft.composing
        for line in self._lines(room):
            if is_selecting:
                self._draw_selecting(canvas, room, line)
            else:
                line.draw(canvas, line.span, palette.text, palette.tile)
            self._draw_underline(canvas, room, line)
            if look.focused and not is_selecting:
                self._draw_caret(canvas, room, line)

    def _draw_selecting(self, canvas: Canvas, room: Room, line: FieldLine) -> None:
        """What is selected, in turned colours, between what is not."""
        palette = room.theme.palette
        first, last = line.span
        selected = line.clip(self.draft.span)
        start, end = selected
        if start < end:
            highlight = line.box(selected)
            canvas.box(highlight, palette.accent)
        line.draw(canvas, (first, start), palette.text, palette.tile)
        line.draw(canvas, selected, palette.on_accent, palette.accent)
        line.draw(canvas, (end, last), palette.text, palette.tile)

    def _draw_underline(self, canvas: Canvas, room: Room, line: FieldLine) -> None:
        """Of what the input method composes."""
        composed = line.clip(self.draft.composed)
        start, end = composed
        if start < end:
            underline = line.box(composed).low(UNDERLINE)
            canvas.box(underline, room.theme.palette.text)

    def _draw_caret(self, canvas: Canvas, room: Room, line: FieldLine) -> None:
        """At the end of what is composed; beside spaces that hang over it stays in the field."""
        _, caret = self.draft.composed
        if line.number != line.words.line_of(caret):
            return
        across = min(line.across(caret), line.rect.w)
        place = line.rect.after(line.rect.x + across).left(0)
        height = line.words.style.size
        stroke = place.centred(CARET, height)
        canvas.box(stroke, room.theme.palette.accent)

    def node(self, look: Look) -> Node:
        """Its value has what is being composed in its place."""
        composing = "composing" if self.draft.composing else ""
        return Node(
            role="field",
            name=self.name,
            label=self.label,
            rect=self.rect,
            value=self.draft.shown,
            state=states(look, composing),
        )

    def place_at(self, point: Point, room: Room) -> int:
        """The place in the text that the point is nearest to."""

        def distance(line: FieldLine) -> float:
            _, middle = line.rect.centre
            return abs(middle - point.y)

        nearest = min(self._lines(room), key=distance)
        x = point.x - nearest.rect.x
        return nearest.words.place_at(x, nearest.number, room.measure)

    def _words(self, room: Room) -> Wrapped:
        if self.style:
            return written_in(self.draft, self.style, self.rect.w, room)
        wanted = room.theme.style("option")
        least = room.theme.least("option")
        height = self.rect.h - 2 * LOW
        for style in sizes(wanted, least):
            words = written_in(self.draft, style, self.rect.w, room)
            if words.whole and words.height <= height:
                return words
        return written_in(self.draft, least, self.rect.w, room)

    def _lines(self, room: Room) -> Iterator[FieldLine]:
        """The lines that have room, the one with the caret among them."""
        words = self._words(room)
        height = words.line_height
        inner = self.rect.inset(PAD, LOW)
        fitting = int((inner.h + 1) / height)
        count = min(len(words.lines), max(1, fitting))
        _, caret = self.draft.composed
        last = words.line_of(caret)
        first = max(0, last - count + 1)
        shown = inner.centred(inner.w, count * height)
        for i, rect in enumerate(shown.rows(count)):
            yield FieldLine(words, first + i, rect, room.measure)


def written_in(draft: Draft, style: Style, width: float, room: Room) -> Wrapped:
    """What a field of this width shows, in lines."""
    inner = width - 2 * PAD - 2 * CARET
    return wrapped(draft.shown, style, inner, room.measure)


def for_button(given: Input, inside: bool) -> Input:
    """A space is for the button that has the focus; in the field it is a space."""
    is_space = given == Entered(" ")
    return Press("ok") if is_space and not inside else given


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
