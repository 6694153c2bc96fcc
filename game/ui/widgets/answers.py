"""A framed answer with its verdict: the right one, the given one, and what that one really is."""

from dataclasses import dataclass, replace
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
from game.ui.widgets.notes_of_rows import Note, Stands, noted, spoken
from game.ui.widgets.row_height import MARK, row_height
from game.ui.widgets.signs import Verdict, badge_size, draw_verdict
from game.ui.widgets.strips import Strip

SMALLER = 0.75  # the badge of a row that is written smaller
AFTER_WORDS = 32.0  # to a note beside them
NARROW = 13.0  # the room for words, as a multiple of their size, below which they are written smaller

_TELLING = Verdict.RIGHT, Verdict.LEFT_OUT  # what is right

Tag = str | int | tuple[str, int]  # a number to be written, the place of a badge, or both


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
                if self.verdict is None:  # it belongs to the words, far from anything else
                    free = free.after(free.x + self.words.width + AFTER_WORDS)
                across = "right" if self.verdict else "left"
                text.draw(canvas, note.lines, free, colour, on, across, "middle")

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


@dataclass(frozen=True, slots=True)
class Told:
    """An answer and what is known of it."""

    words: str
    tag: Tag = ""
    note: str = ""


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
        is_small = verdict not in _TELLING or _is_cut(told, beside_mark, room)
    role = "button" if is_small else "option"
    left = _left_of(told, role, room)
    inner = beside_mark - left.width
    lines = block(told.words, role, inner, room)
    beside = inner - lines.width - 48 if is_small else 0.0
    across = width - 2 * EDGE if is_narrow else 0.0
    note = noted(told.note, inner, beside, across, room)
    show = partial(
        AnswerRow,
        name,
        label=spoken(told.words, told.note),
        words=lines,
        note=note,
        verdict=verdict,
        left=left,
    )
    height = row_height(
        words=lines,
        note=note,
        left=left,
        verdict=verdict,
        is_low=is_low,
    )
    return Strip(height, show)


def _is_quiet(told: Told, verdict: Verdict | None) -> bool:
    """A row of a table, or one without a verdict."""
    number, _ = _parts_of(told.tag)
    if number:
        return True
    return verdict is None


def _left_of(told: Told, role: str, room: Room) -> Left:
    number, badge = _parts_of(told.tag)
    size = badge_size(room)
    if role == "button":
        size *= SMALLER
    if not number:
        return Left(None, badge, size)
    wide = room.width(number, role)
    written = block(number, role, wide, room)
    return Left(written, badge, size)


def _is_cut(told: Told, width: float, room: Room) -> bool:
    """Whether a word has no room there, beside the badge, in the size of an option."""
    left = _left_of(told, "option", room)
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


def truth_of(answered: Answered, option: int) -> str:
    """What the option (or item) really is; nothing where the bank knows nothing of it."""
    truths = answered.question.truths
    return truths[option] if option < len(truths) else ""


def amount_of(answered: Answered, option: int) -> str:
    """When it was or how much it is, in a few words; nothing where the question does not turn on that."""
    amounts = answered.question.amounts
    return amounts[option] if option < len(amounts) else ""


def short_truth(answered: Answered, place: int) -> str:
    """When it was or how much it is, else what it really is."""
    amount = amount_of(answered, place)
    if amount:
        return amount
    return truth_of(answered, place)


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
