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
            place = Rect(
                self.rect.x + meaning.x,
                top,
                self.rect.w,
                self.tall,
            )
            if meaning.verdict:
                sign = place.left(side).centred(side, side)
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
        words = [meaning.words.lines[0] for meaning in self.meanings]
        return Node("text", self.name, ", ".join(words), self.rect)


def legend(verdicts: Sequence[Verdict], closing: str, room: Room, width: float, gap: float) -> Strip:
    """Of these verdicts, in the order in which they are worth most; `closing` is said after them, unless it is
    empty."""
    tall = line_height(ROLE, room)
    wanted: list[tuple[Verdict | None, str]] = []
    for verdict in Verdict:
        if verdict in verdicts:
            wanted.append((verdict, _meaning(verdict)))
    if closing:
        wanted.append((None, closing))
    meanings = []
    x, line = 0.0, 0
    for sign, told in wanted:
        words = block(told, ROLE, width, room)
        before = SIGN * tall + BESIDE_SIGN if sign else 0.0
        wide = before + words.width
        if x and x + wide > width:
            x = 0.0
            line += 1
        meanings.append(SignMeaning(words, x, line, sign))
        x += wide + APART
    whole = tall * (line + 1)

    def show(rect: Rect) -> Legend:
        return Legend("legend", rect, meanings, tall)

    return Strip(whole, show, gap)


def _meaning(verdict: Verdict) -> str:
    """What was not reached in a round is open."""
    return tr("not reached") if verdict is Verdict.OPEN else verdict.words
