"""A framed answer with its verdict: the right one, the given one, and what that one really is."""

from dataclasses import dataclass

from game.quiz.play.round import Answered
from game.quiz.question import Choose
from game.ui import text
from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.widgets.basic import RADIUS, Look, Piece
from game.ui.widgets.lines import block
from game.ui.widgets.signs import WIDEST, Verdict, badge_size, draw_badge, draw_verdict
from game.ui.widgets.strips import Strip

PAD, QUIET = 14.0, 5.0  # above and below the words, in a frame and without one
MARK = 56.0
SMALLER = 0.75  # the badge of a row that is written smaller
EDGE = 28.0  # left of the words where nothing else stands there
NARROW = 13.0  # the room for words, as a multiple of their size, below which they are written smaller

Tag = str | int | tuple[str, int]  # a number to be written, the place of a badge, or both


@dataclass(frozen=True, slots=True)
class Left:
    """What stands at the left of a row: a number, a badge, both, or nothing."""

    number: Block | None
    badge: int | None
    size: float  # of the badge

    @property
    def width(self) -> float:
        number = self.number.width + 24 if self.number else 0.0
        badge = self.size * WIDEST + 24 if self.badge is not None else 0.0
        return PAD + number + badge + 10 if number or badge else EDGE

    def draw(self, canvas: Canvas, room: Room, row: Rect) -> None:
        palette, x = room.theme.palette, row.x + PAD + 10
        if self.number:
            text.draw(canvas, self.number, row.after(x), palette.accent, palette.tile, "left", "middle")
            x += self.number.width + 24
        if self.badge is not None:
            draw_badge(canvas, room, (x + self.size * WIDEST / 2 - 6, row.centre[1]), self.size, self.badge)


@dataclass(frozen=True, slots=True)
class AnswerRow(Piece):
    """`note` stands "under" the words, "beside" them at the right, or "across" the whole row below them. A row without
    a verdict is quiet, without a frame: an option that was neither right nor chosen."""

    label: str
    words: Block
    note: Block | None
    verdict: Verdict | None
    left: Left
    noted: str = "under"

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        border = self.verdict.colour(palette) if self.verdict else None
        canvas.box(self.rect, palette.tile, border, 5 if border else 0, RADIUS)
        head = self.rect
        if self.note and self.noted == "across":
            head = self.rect.top(self.rect.h - self.note.height - PAD)
            text.draw(canvas, self.note, self.rect.inset(EDGE, 0).below(head.bottom), palette.second, palette.tile)
        if self.verdict:
            draw_verdict(canvas, room, head.far(MARK + 24).left(MARK), self.verdict)
        self.left.draw(canvas, room, head)
        self._draw_words(canvas, room, head.after(head.x + self.left.width))

    def _draw_words(self, canvas: Canvas, room: Room, area: Rect) -> None:
        palette = room.theme.palette
        note = self.note if self.noted != "across" else None
        under = note.height if note and self.noted == "under" else 0.0
        top = area.centre[1] - (self.words.height + under) / 2
        colour = palette.text if self.verdict else palette.second
        text.draw(canvas, self.words, area.below(top), colour, palette.tile)
        if note and self.noted == "beside":
            rest = area.left(area.w - _right(self.verdict))
            text.draw(canvas, note, rest, palette.second, palette.tile, "right", "middle")
        elif note:
            text.draw(canvas, note, area.below(top + self.words.height), palette.second, palette.tile)

    def node(self, look: Look) -> Node:
        state = frozenset([self.verdict.value] if self.verdict else [])
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
    narrow = width - _right(verdict) - badge_size(room) < NARROW * room.theme.style("option").size
    small = bool(number) or verdict is None or narrow
    role, size = "button" if small else "option", badge_size(room) * (SMALLER if small else 1.0)
    left = Left(block(number, role, width, room) if number else None, badge, size)
    inner = width - left.width - _right(verdict)
    said = block(words, role, inner, room)
    noted, where = _noted(note, said, inner, width - 2 * EDGE, small, narrow, room)
    label = f"{words}. {note}" if note else words

    def show(rect: Rect) -> AnswerRow:
        return AnswerRow(name, rect, label, said, noted, verdict, left, where)

    pad = PAD / 2 if number else PAD if verdict else QUIET
    mark = MARK + 2 * pad if verdict else 0.0
    sign = size * WIDEST + (2 * QUIET if verdict else 0.0) if badge is not None else 0.0
    tall = _words_height(said, noted, where, max(mark, sign) - 2 * pad) + 2 * pad
    return Strip(max(mark, sign, tall), show, gap)


def _parts_of(tag: Tag) -> tuple[str, int | None]:
    match tag:
        case int():
            return "", tag
        case str():
            return tag, None
        case _:
            return tag


def _noted(
    note: str, said: Block, inner: float, across: float, small: bool, narrow: bool, room: Room
) -> tuple[Block | None, str]:
    """The note and where it stands: beside the words if both have room there."""
    if not note:
        return None, "under"
    noted = block(note, "note", inner, room)
    if small and said.width + noted.width + 48 <= inner:
        return noted, "beside"
    return (block(note, "note", across, room), "across") if narrow else (noted, "under")


def _words_height(said: Block, noted: Block | None, where: str, head: float) -> float:
    """Of words and note; where the note stands across the row, it begins below its `head`."""
    if noted is None:
        return said.height
    match where:
        case "beside":
            return max(said.height, noted.height)
        case "under":
            return said.height + noted.height
        case _:
            return max(head, said.height) + noted.height + PAD


def _right(verdict: Verdict | None) -> float:
    """What is kept free of words at the right end of a row."""
    return MARK + 48 if verdict else EDGE


def truth_of_key(answered: Answered) -> str:
    """Of two things that are compared what is true of the right one; of more the explanation tells it."""
    question = answered.question
    if not isinstance(question.form, Choose) or len(question.form.options) != 2 or not question.truths:
        return ""
    return question.truths[question.form.key]
