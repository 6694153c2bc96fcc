"""How a question of a lesson went, as a row: its number, what it was about, a bar for each vote, and the shares."""

from collections.abc import Sequence
from functools import partial

from game.quiz.play.lesson_record import AskedInClass
from game.translation import tr
from game.ui import text
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.lesson.class_answer import percent
from game.ui.lesson.votes_bar import draw_shares
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.widgets.basic import Look, Piece
from game.ui.widgets.lines import block, line_height
from game.ui.widgets.signs import Verdict, draw_verdict
from game.ui.widgets.strips import Strip

PAD, EDGE = 7.0, 24.0
BAR, SIGN = 26.0, 38.0
APART = 28.0  # of the columns
NAME, NAME_IN_NARROW = 0.48, 0.62  # of the width, for what it was about
ROW_GAP = 6.0
INDENT = 60.0  # of what belongs to the question before it
CORNER = 14.0
WIDEST_NUMBER, WIDEST_VALUE = "20b", "88 % → 100 %"


@drawn
class ResultRow(Piece):
    """`shares` are those of the votes, one or two; none of what was not counted. `columns` are those of the number, the
    words, the bar and the value."""

    label: str
    number: Block
    words: Block
    value: Block
    shares: Sequence[float]
    sign: Verdict | None  # where the class answered together
    columns: Sequence[float]

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        canvas.box(
            self.rect,
            palette.tile,
            palette.border,
            1.5,
            CORNER,
        )
        inner = self.rect.inset(EDGE, 0)
        number, words, bar, value = inner.share(self.columns, APART)
        told = (
            (self.number, number, palette.second, "left"),
            (self.words, words, palette.text, "left"),
            (self.value, value, palette.text, "right"),
        )
        text.draw_parts(canvas, told, palette.tile, down="middle")
        if self.sign:
            place = bar.left(SIGN).centred(SIGN, SIGN)
            draw_verdict(canvas, room, place, self.sign)
        if self.shares:
            place = bar.centred(bar.w, BAR)
            draw_shares(canvas, room, place, self.shares)

    def node(self, look: Look) -> Node:
        value = " ".join(self.value.lines)
        return Node(
            "text",
            self.name,
            self.label,
            self.rect,
            value=value,
        )


def numbered(questions: Sequence[AskedInClass]) -> list[tuple[str, AskedInClass]]:
    """`1`, `2`, `2b`, `3`: what would put a statement right belongs to it."""
    found: list[tuple[str, AskedInClass]] = []
    count = 0
    before: tuple[str, str] | None = None
    for asked in questions:
        same = asked.fact, asked.kind
        is_second = same == before
        before = same
        if not is_second:
            count += 1
        letter = "b" if is_second else ""
        number = f"{count}{letter}"
        found.append((number, asked))
    return found


def is_second(number: str) -> bool:
    return not number.isdigit()


def result_row(number: str, about: str, asked: AskedInClass, width: float, room: Room) -> Strip:
    """`about` is what the question was about, in a word or two."""
    indent = INDENT if is_second(number) else 0.0
    for_number, for_words, for_bar, for_value = _columns(width, room)
    for_words -= indent
    line = line_height("label", room)
    tall = 2 * line
    told = result_words(asked)
    words = room.fit(about, "label", Rect(0, 0, for_words, tall))
    row = partial(
        ResultRow,
        f"result-{number}",
        label=f"{number}. {asked.stem}",
        number=block(number, "label", width, room),
        words=words,
        value=block(told, "label", width, room),
        shares=shares_of(asked),
        sign=_sign(asked),
        columns=(for_number, for_words, for_bar, for_value),
    )

    def show(rect: Rect) -> ResultRow:
        return row(rect=rect.after(rect.x + indent))

    highest = max(line, words.height)
    return Strip(highest + 2 * PAD, show, ROW_GAP)


def _columns(width: float, room: Room) -> Sequence[float]:
    number = room.width(WIDEST_NUMBER, "label")
    value = room.width(WIDEST_VALUE, "label")
    free = width - 2 * EDGE - 3 * APART - number - value
    share = NAME if room.wide else NAME_IN_NARROW
    words = free * share
    return number, words, free - words, value


def _sign(asked: AskedInClass) -> Verdict | None:
    if asked.skipped or asked.together is None:
        return None
    return Verdict.RIGHT if asked.together else Verdict.WRONG


def shares_of(asked: AskedInClass) -> tuple[float, ...]:
    if asked.skipped:
        return ()
    votes = asked.share_first, asked.share_second
    return tuple(share for share in votes if share is not None)


def result_words(asked: AskedInClass) -> str:
    if asked.skipped:
        return tr("skipped")
    if asked.together is not None:
        return tr("right") if asked.together else tr("not right")
    shares = shares_of(asked)
    if not shares:
        return tr("not counted")
    return " → ".join(map(percent, shares))
