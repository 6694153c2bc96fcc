"""How a question of a lesson went, as a row: its words, the shares, and a bar for each vote."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from game.quiz.play.lesson_record import AskedInClass
from game.translation import tr
from game.ui import text
from game.ui.canvas import Canvas
from game.ui.lesson.class_answer import percent
from game.ui.lesson.votes_bar import draw_shares
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.widgets.basic import Look, Piece
from game.ui.widgets.lines import block
from game.ui.widgets.strips import Strip

PAD = 10.0
BAR = 16.0
APART = 36.0
ROW_GAP = 12.0


@dataclass(frozen=True, slots=True)
class ResultRow(Piece):
    """`shares` are those of the votes, one or two; none of what was not counted."""

    label: str
    words: Block
    value: Block
    shares: Sequence[float]

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        canvas.box(self.rect, palette.tile, palette.border, 2, 14)
        inner = self.rect.inset(24, PAD)
        line = inner.top(max(self.words.height, self.value.height))
        text.draw(canvas, self.words, line, palette.text, palette.tile, down="middle")
        text.draw(
            canvas,
            self.value,
            line,
            palette.text,
            palette.tile,
            across="right",
            down="middle",
        )
        if self.shares:
            bars = inner.below(line.bottom + PAD / 2)
            draw_shares(canvas, room, bars.top(BAR), self.shares)

    def node(self, look: Look) -> Node:
        value = " ".join(self.value.lines)
        return Node("text", self.name, self.label, self.rect, value=value)


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


def result_row(number: str, asked: AskedInClass, width: float, room: Room) -> Strip:
    shares = shares_of(asked)
    told = result_words(asked)
    value = block(told, "label", width, room)
    inner = width - 48 - value.width - APART
    numbered = f"{number}. {asked.stem}"
    words = block(numbered, "label", inner, room)
    tall = max(words.height, value.height) + 2 * PAD
    if shares:
        tall += PAD / 2 + BAR
    show = partial(
        ResultRow,
        f"result-{number}",
        label=numbered,
        words=words,
        value=value,
        shares=shares,
    )
    return Strip(tall, show, ROW_GAP)


def shares_of(asked: AskedInClass) -> tuple[float, ...]:
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
