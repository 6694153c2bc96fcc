"""A framed answer with its verdict: the right one, the given one, and what that one really is."""

from dataclasses import replace
from functools import partial

from game.translation import tr
from game.ui import text
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.widgets.basic import RADIUS, Look, Piece, states
from game.ui.widgets.chip import chip
from game.ui.widgets.left import EDGE, PAD, Left
from game.ui.widgets.lines import block
from game.ui.widgets.notes_of_rows import Note, Stands, Widths, noted, spoken
from game.ui.widgets.row_height import MARK, row_height
from game.ui.widgets.signs import Verdict, badge_size, draw_verdict, least_badge
from game.ui.widgets.strips import Strip

SMALLER = 0.75  # the badge of a row that is written smaller
BESIDE_NOTE = 48.0  # at least, between the words and a note at the right
AFTER_WORDS = 32.0  # to a note beside them
NARROW = 13.0  # the room for words, as a multiple of their size, below which they are written smaller

_TELLING = Verdict.RIGHT, Verdict.LEFT_OUT  # what is right

Tag = str | int | tuple[str, int]  # a number to be written, the place of a badge, or both


@drawn
class AnswerRow(Piece):
    """A row without a verdict is quiet, without a frame: an option that was neither right nor chosen."""

    label: str
    words: Block
    note: Note | None
    verdict: Verdict | None
    left: Left
    column: float = 0.0

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        self._draw_surface(canvas, room)
        head = self._head
        if self.verdict:
            mark = head.far(MARK + 24).left(MARK)
            draw_verdict(canvas, room, mark, self.verdict)
        self.left.draw(canvas, room, head)
        palette = room.theme.palette
        colour = palette.text if self.verdict else palette.second
        box = self._words_box(head)
        text.draw(canvas, self.words, box, colour, palette.tile)
        if self.note:
            self._draw_note(canvas, room, self.note, head)

    def _draw_surface(self, canvas: Canvas, room: Room) -> None:
        """In the colour of the verdict; but a row of a table tells what is right, whatever was given instead."""
        palette = room.theme.palette
        colour = None
        wide = 5
        if self.verdict:
            colour = self.verdict.colour(palette)
        is_of_table = self.left.number is not None
        if is_of_table and self.verdict is not Verdict.RIGHT:
            colour = palette.border
            wide = 2
        canvas.box(self.rect, palette.tile, colour, wide, RADIUS)

    def _draw_note(self, canvas: Canvas, room: Room, note: Note, head: Rect) -> None:
        match note.stands:
            case Stands.ACROSS:
                below = self.rect.inset(EDGE, 0).below(head.bottom)
                note.draw(canvas, room, below)
            case Stands.UNDER:
                words = self._words_box(head)
                under = words.below(words.y + self.words.height)
                note.draw(canvas, room, under)
            case Stands.BESIDE:
                area = self._beside(head)
                free = area.left(area.w - _right(self.verdict))
                if self.verdict is None:  # it belongs to the words, far from anything else
                    column = self.column or self.words.width
                    free = free.after(free.x + column + AFTER_WORDS)
                across = "right" if self.verdict else "left"
                note.draw(canvas, room, free, across, "middle")

    @property
    def _head(self) -> Rect:
        """The row but for a note that stands across it."""
        note = self.note
        if note is None or note.stands is not Stands.ACROSS:
            return self.rect
        below = note.height + PAD
        return self.rect.top(self.rect.h - below)

    def _beside(self, head: Rect) -> Rect:
        """What is right of number and badge."""
        return head.after(head.x + self.left.width)

    def _words_box(self, head: Rect) -> Rect:
        """Begins where the words do; they stand in the middle, together with a note under them."""
        height = self.words.height
        note = self.note
        if note and note.stands is Stands.UNDER:
            height += note.height
        beside = self._beside(head)
        _, middle = beside.centre
        top = middle - height / 2
        return beside.below(top)

    def node(self, look: Look) -> Node:
        verdict = self.verdict.value if self.verdict else ""
        state = states(Look(), verdict)
        return Node("answer", self.name, self.label, self.rect, state=state)


@drawn
class Told:
    """An answer and what is known of it. `said` tells of the learner's own that it is theirs, to those who listen; for
    those who see it there is a chip. Of several rows what is known stands at the right of a `column` for the words."""

    words: str
    tag: Tag = ""
    note: str = ""
    said: str = ""
    column: float = 0.0

    @property
    def label(self) -> str:
        about = f"{self.said} {self.note}".strip()
        return spoken(self.words, about)


def answer_row(
    name: str,
    words: str,
    room: Room,
    width: float,
    verdict: Verdict | None,
    tag: Tag = "",
    note: str = "",
    gap: float = 0.0,
) -> Strip:
    told = Told(words, tag, note)
    row = row_of(name, told, room, width, verdict)
    return replace(row, gap=gap)


def row_of(name: str, told: Told, room: Room, width: float, verdict: Verdict | None, is_low: bool = False) -> Strip:
    """A strip as high as its words and its note need. The rows of a table, which have a number, rows without a verdict,
    those that are to be low and those with little room are written smaller; but not the right answer, as long as its
    words need not be cut."""
    beside_mark = width - _right(verdict)
    is_narrow = beside_mark - badge_size(room) < _narrow(room)
    is_small = is_low or _is_quiet(told, verdict)
    if is_narrow and not is_small:
        is_small = _gives_way(told, verdict, beside_mark, room)
    role = "button" if is_small else "option"
    left = _left_of(told, role, room, verdict)
    inner = beside_mark - left.width
    lines = block(told.words, role, inner, room)
    free = inner - lines.width - BESIDE_NOTE
    widths = Widths(
        under=inner,
        beside=free if is_small or not told.note else 0.0,
        across=width - 2 * EDGE if is_narrow else 0.0,
    )
    note = _note_of(told, verdict, widths, room)
    show = partial(
        AnswerRow,
        name,
        label=told.label,
        words=lines,
        note=note,
        verdict=verdict,
        left=left,
        column=told.column,
    )
    height = row_height(lines, note, left, verdict, is_low)
    return Strip(height, show)


def _note_of(told: Told, verdict: Verdict | None, widths: Widths, room: Room) -> Note | None:
    if told.column and told.note:
        beside = widths.under - told.column - AFTER_WORDS
        lines = block(told.note, "note", beside, room)
        return Note(lines, Stands.BESIDE)
    yours = None
    if told.said and verdict:
        yours = chip(tr("You"), widths.under, room, verdict)
    return noted(told.note, yours, widths, room)


def _gives_way(told: Told, verdict: Verdict | None, width: float, room: Room) -> bool:
    """Whether it is written smaller in so little room: what is right only where a word would be cut."""
    if verdict not in _TELLING:
        return True
    return _is_cut(told, width, room)


def _is_quiet(told: Told, verdict: Verdict | None) -> bool:
    """A row of a table, or one without a verdict."""
    number, _ = _parts_of(told.tag)
    if number:
        return True
    return verdict is None


def _left_of(told: Told, role: str, room: Room, verdict: Verdict | None) -> Left:
    """The words of the right answer and of the given one begin at one place, however large they are."""
    number, badge = _parts_of(told.tag)
    size = least_badge(room)
    if number or verdict is None:
        size = SMALLER * badge_size(room)
    if not number:
        return Left(None, badge, size)
    wide = room.width(number, role)
    written = block(number, role, wide, room)
    return Left(written, badge, size)


def _is_cut(told: Told, width: float, room: Room) -> bool:
    """Whether a word has no room there, beside the badge, in the size of an option."""
    left = _left_of(told, "option", room, Verdict.RIGHT)
    free = width - left.width
    words = block(told.words, "option", free, room)
    return not words.fits


def _parts_of(tag: Tag) -> tuple[str, int | None]:
    """The number and the place of the badge."""
    match tag:
        case int():
            return "", tag
        case str():
            return tag, None
        case _:
            return tag


def _narrow(room: Room) -> float:
    """The room for words below which they are written smaller."""
    style = room.theme.style("option")
    return NARROW * style.size


def _right(verdict: Verdict | None) -> float:
    """What is kept free of words at the right end of a row."""
    return MARK + 48 if verdict else EDGE
