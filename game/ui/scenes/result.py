"""How a round went, in pictures and figures: a sign for each question, and numbers with what they count."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import ceil

from game.quiz.play.round import Round
from game.translation import tr
from game.ui import text
from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.scenes.verdicts import verdict_of
from game.ui.text import Block
from game.ui.theme import Style
from game.ui.widgets.basic import Look, Piece
from game.ui.widgets.lines import block, line_height
from game.ui.widgets.signs import Verdict, draw_verdict
from game.ui.widgets.strips import Strip

MARK, LEAST_MARK = 68.0, 44.0  # how large a mark is, and how little room it may have
UNDER_MARK = 8.0
NARROWEST = 480.0  # the least width of the column of figures


@dataclass(frozen=True, slots=True)
class VerdictSigns(Piece):
    """A sign for each question, with its number, in as many rows as they need."""

    verdicts: tuple[Verdict, ...]
    style: Style

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        count = len(self.verdicts)
        columns, size = marks_in(self.rect.w, count, self.style, room)
        cells = self.rect.grid(columns, max(columns, count))
        for number, verdict in enumerate(self.verdicts, 1):
            cell = cells[number - 1]
            disc = Rect(cell.x, cell.y, size, size)
            draw_verdict(canvas, room, disc, verdict)
            self._draw_number(canvas, room, disc, str(number))

    def _draw_number(self, canvas: Canvas, room: Room, disc: Rect, number: str) -> None:
        palette = room.theme.palette
        middle, _ = disc.centre
        x = middle - room.measure(number, self.style) / 2
        canvas.text(number, (x, disc.bottom + 4), self.style, palette.second, palette.background)

    def node(self, look: Look) -> Node:
        told = ", ".join(f"{number} {verdict.words}" for number, verdict in enumerate(self.verdicts, 1))
        return Node("list", self.name, tr("Answers"), self.rect, told)


def marks_in(width: float, count: int, style: Style, room: Room) -> tuple[int, float]:
    """How many marks stand side by side, and how large they are: as large as in a round of ten, in more rows where
    there are more."""
    least = max(LEAST_MARK, room.measure("00", style) + 14)
    most = max(1, int(width // least))
    rows = ceil(max(1, count) / most)
    columns = max(min(10, most), ceil(count / rows))
    size = min(MARK, width / columns - 8)
    return columns, size


@dataclass(frozen=True, slots=True)
class Stat(Piece):
    """A number and what it counts; of its place only the width holds until it is `placed`."""

    label: str
    words: Block
    value: Block

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        text.draw(canvas, self.words, self.rect, palette.second, palette.background, "left", "middle")
        text.draw(canvas, self.value, self.rect, palette.text, palette.background, "right", "middle")

    def node(self, look: Look) -> Node:
        return Node("text", self.name, self.label, self.rect, self.value.lines[0])

    def placed(self, rect: Rect) -> "Stat":
        return replace(self, rect=rect.left(self.rect.w))


def marks(game: Round, room: Room, width: float) -> Strip:
    """The signs of all questions; those that were not reached are open."""
    answered = [verdict_of(answer) for answer in game.answered]
    not_reached = [Verdict.OPEN] * (game.length - len(answered))
    verdicts = (*answered, *not_reached)
    style = room.theme.style("label")
    columns, size = marks_in(width, len(verdicts), style, room)
    rows = ceil(len(verdicts) / columns)
    row = size + UNDER_MARK + line_height("label", room)
    return Strip(rows * row, lambda rect: VerdictSigns("marks", rect, verdicts, style), 22)


def stat_strips(stats: Mapping[str, str], room: Room, width: float) -> list[Strip]:
    """One under the other, with their values aligned at the right."""
    blocks = []
    for label, told in stats.items():
        value = block(told, "button" if " " in told else "option", width, room)
        words = block(label, "body", width - value.width - 40, room)
        blocks.append((label, words, value))
    widest = max(words.width + value.width for _, words, value in blocks)
    wide = min(width, max(NARROWEST, widest + 60))
    strips = []
    for number, (label, words, value) in enumerate(blocks):
        stat = Stat(f"stat-{number}", Rect(0, 0, wide, 0), label, words, value)
        tall = max(line_height("option", room), words.height)
        gap = 8.0 if number else 22.0
        strips.append(Strip(tall, stat.placed, gap))
    return strips
