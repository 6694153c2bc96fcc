"""A framed answer with its verdict: the right one, the given one, and what that one really is."""

from dataclasses import dataclass
from enum import Enum, auto
from functools import partial

from game.quiz.play.round import Answered
from game.quiz.question import Choose
from game.ui import text
from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.widgets.basic import RADIUS, Look, Piece, states
from game.ui.widgets.left import EDGE, PAD, Left
from game.ui.widgets.lines import block
from game.ui.widgets.signs import WIDEST, Verdict, badge_size, draw_verdict
from game.ui.widgets.strips import Strip

QUIET = 5.0  # above and below words without a frame; in one there is more
MARK = 56.0
SMALLER = 0.75  # the badge of a row that is written smaller
ENDS = (".", "!", "?", ".”", "!”", "?”")  # of sentences
NARROW = 13.0  # the room for words, as a multiple of their size, below which they are written smaller

Tag = str | int | tuple[str, int]  # a number to be written, the place of a badge, or both


class Stands(Enum):
    """Where a note stands: under the words, at the right of them, or below them across the whole row."""

    UNDER = auto()
    BESIDE = auto()
    ACROSS = auto()


@dataclass(frozen=True, slots=True)
class Note:
    lines: Block
    stands: Stands


@dataclass(frozen=True, slots=True)
class AnswerRow(Piece):
    """A row without a verdict is quiet, without a frame: an option that was neither right nor chosen."""

    label: str
    words: Block
    note: Note | None
    verdict: Verdict | None
    left: Left

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
        colour = room.theme.palette.second
        on = room.theme.palette.tile
        match note.stands:
            case Stands.ACROSS:
                below = self.rect.inset(EDGE, 0).below(head.bottom)
                text.draw(canvas, note.lines, below, colour, on)
            case Stands.UNDER:
                words = self._words_box(head)
                under = words.below(words.y + self.words.height)
                text.draw(canvas, note.lines, under, colour, on)
            case Stands.BESIDE:
                area = self._beside(head)
                free = area.left(area.w - _right(self.verdict))
                text.draw(canvas, note.lines, free, colour, on, across="right", down="middle")

    @property
    def _head(self) -> Rect:
        """The row but for a note that stands across it."""
        note = self.note
        if note is None or note.stands is not Stands.ACROSS:
            return self.rect
        below = note.lines.height + PAD
        return self.rect.top(self.rect.h - below)

    def _beside(self, head: Rect) -> Rect:
        """What is right of number and badge."""
        return head.after(head.x + self.left.width)

    def _words_box(self, head: Rect) -> Rect:
        """Begins where the words do; they stand in the middle, together with a note under them."""
        height = self.words.height
        note = self.note
        if note and note.stands is Stands.UNDER:
            height += note.lines.height
        beside = self._beside(head)
        _, middle = beside.centre
        top = middle - height / 2
        return beside.below(top)

    def node(self, look: Look) -> Node:
        verdict = self.verdict.value if self.verdict else ""
        state = states(Look(), verdict)
        return Node("answer", self.name, self.label, self.rect, state=state)


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
    """A strip as high as its words and its note need. The rows of a table, which have a number, rows without a verdict,
    and those with little room are written smaller."""
    number, badge = _parts_of(tag)
    right = _right(verdict)
    usual = badge_size(room)
    is_narrow = width - right - usual < _narrow(room)
    is_small = bool(number) or verdict is None or is_narrow
    role = "button" if is_small else "option"
    size = usual * SMALLER if is_small else usual
    numbered = block(number, role, width, room) if number else None
    left = Left(numbered, badge, size)
    inner = width - left.width - right
    lines = block(words, role, inner, room)
    beside = inner - lines.width - 48 if is_small else 0.0
    across = width - 2 * EDGE if is_narrow else 0.0
    noted = _noted(note, inner, beside, across, room)
    show = partial(
        AnswerRow,
        name,
        label=_spoken(words, note),
        words=lines,
        note=noted,
        verdict=verdict,
        left=left,
    )
    height = _height(lines, noted, left, verdict)
    return Strip(height, show, gap)


def _parts_of(tag: Tag) -> tuple[str, int | None]:
    """The number and the place of the badge."""
    match tag:
        case int():
            return "", tag
        case str():
            return tag, None
        case _:
            return tag


def _spoken(words: str, note: str) -> str:
    """What those hear who listen."""
    if not note:
        return words
    is_sentence = words.endswith(ENDS)
    return f"{words} {note}" if is_sentence else f"{words}. {note}"


def _noted(note: str, under: float, beside: float, across: float, room: Room) -> Note | None:
    """The note beside the words if it has room there, or else under them; across the row where that is wanted. The
    widths are what there is for it in each place; 0 where it cannot stand there."""
    if not note:
        return None
    lines = block(note, "note", under, room)
    if lines.width <= beside:
        return Note(lines, Stands.BESIDE)
    if across:
        return Note(block(note, "note", across, room), Stands.ACROSS)
    return Note(lines, Stands.UNDER)


def _height(words: Block, note: Note | None, left: Left, verdict: Verdict | None) -> float:
    """Of a row with all that stands in it."""
    pad = _pad(left, verdict)
    mark = MARK + 2 * pad if verdict else 0.0
    head = max(mark, _badge_height(left, verdict))
    inner = _words_height(words, note, head - 2 * pad)
    return max(head, inner + 2 * pad)


def _pad(left: Left, verdict: Verdict | None) -> float:
    """What is free above and below the words."""
    if left.number:
        return PAD / 2
    return PAD if verdict else QUIET


def _badge_height(left: Left, verdict: Verdict | None) -> float:
    if left.badge is None:
        return 0.0
    frame = 2 * QUIET if verdict else 0.0
    return left.size * WIDEST + frame


def _words_height(words: Block, note: Note | None, head: float) -> float:
    """Of words and note; where the note stands across the row, it begins below its `head`."""
    if note is None:
        return words.height
    match note.stands:
        case Stands.BESIDE:
            return max(words.height, note.lines.height)
        case Stands.UNDER:
            return words.height + note.lines.height
        case Stands.ACROSS:
            return max(head, words.height) + note.lines.height + PAD


def _narrow(room: Room) -> float:
    """The room for words below which they are written smaller."""
    style = room.theme.style("option")
    return NARROW * style.size


def _right(verdict: Verdict | None) -> float:
    """What is kept free of words at the right end of a row."""
    return MARK + 48 if verdict else EDGE


def truth_of(answered: Answered, option: int) -> str:
    """What the option (or item) really is; nothing where the bank knows nothing of it."""
    truths = answered.question.truths
    return truths[option] if option < len(truths) else ""


def truth_of_key(answered: Answered) -> str:
    """What is true of the right one where the row of the key says so: of two things that are compared. Else the
    explanation tells it."""
    form = answered.question.form
    if not isinstance(form, Choose):
        return ""
    count = len(form.options)
    if count != 2:
        return ""
    key = form.key
    return truth_of(answered, key)
