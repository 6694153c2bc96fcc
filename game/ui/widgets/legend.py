"""What the signs of verdicts mean: each that is seen, with its words."""

from collections.abc import Sequence

from game.translation import tr
from game.ui import text
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.widgets.basic import Look, Piece
from game.ui.widgets.lines import block, line_height
from game.ui.widgets.signs import Verdict, draw_verdict
from game.ui.widgets.strips import Strip

ROLE = "note"
SIGN = 0.86  # the size of a sign, as a share of the line's height
BESIDE_SIGN, APART = 10.0, 32.0  # from a sign to its words, and from those to the next sign


@drawn
class SignMeaning:
    """Words with the sign that they are about, or alone; in a line that begins `x` from the left."""

    words: Block
    x: float
    line: int
    verdict: Verdict | None


@drawn
class Legend(Piece):
    meanings: Sequence[SignMeaning]
    tall: float  # a line

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        side = SIGN * self.tall
        for meaning in self.meanings:
            top = self.rect.y + meaning.line * self.tall
            left = self.rect.x + meaning.x
            lines = len(meaning.words.lines)
            place = Rect(left, top, self.rect.w, lines * self.tall)
            if meaning.verdict:
                first = place.top(self.tall)
                sign = first.left(side).centred(side, side)
                draw_verdict(canvas, room, sign, meaning.verdict)
                place = place.after(sign.right + BESIDE_SIGN)
            text.draw(
                canvas,
                meaning.words,
                place,
                palette.second,
                palette.background,
                down="middle",
            )

    def node(self, look: Look) -> Node:
        words = [" ".join(meaning.words.lines) for meaning in self.meanings]
        return Node("text", self.name, ", ".join(words), self.rect)


def legend(verdicts: Sequence[Verdict], closing: str, room: Room, width: float, gap: float) -> Strip:
    """Of these verdicts, in the order in which they are worth most; `closing` is said after them, unless it is
    empty."""
    wanted: list[tuple[Verdict | None, str]] = []
    for verdict in Verdict:
        if verdict in verdicts:
            wanted.append((verdict, _meaning(verdict)))
    if closing:
        wanted.append((None, closing))
    tall = line_height(ROLE, room)
    meanings = _side_by_side(wanted, tall, room, width)
    last = meanings[-1]
    lines = last.line + len(last.words.lines)

    def show(rect: Rect) -> Legend:
        return Legend("legend", rect, meanings, tall)

    return Strip(lines * tall, show, gap)


def _side_by_side(
    wanted: Sequence[tuple[Verdict | None, str]],
    tall: float,
    room: Room,
    width: float,
) -> list[SignMeaning]:
    """As many a line as have room; words that need several lines have these to themselves."""
    beside_sign = SIGN * tall + BESIDE_SIGN
    meanings: list[SignMeaning] = []
    x = 0.0
    line = 0
    for sign, told in wanted:
        before = beside_sign if sign else 0.0
        words = block(told, ROLE, width - before, room)
        wide = before + words.width
        if x and x + wide > width:
            x = 0.0
            line += 1
        meanings.append(SignMeaning(words, x, line, sign))
        x += wide + APART
        more = len(words.lines) - 1
        line += more
    return meanings


def _meaning(verdict: Verdict) -> str:
    """What was not reached in a round is open."""
    return tr("not reached") if verdict is Verdict.OPEN else verdict.words
