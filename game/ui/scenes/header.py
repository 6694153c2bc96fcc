"""The strip above a question: the era, which question of how many, the points, the bar of the round, and the pause."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.facts.model import Bank
from game.quiz.play.round import Round
from game.translation import tr
from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.scenes.verdicts import verdict_of
from game.ui.theme import Colour
from game.ui.widgets.basic import RADIUS, Button, Control, Look, Piece, Widget, draw_ring, states
from game.ui.widgets.lines import Words, block, largest, line_height
from game.ui.widgets.signs import Verdict, draw_diamond, draw_segment

BAR = 22.0
CURRENT = 3.0  # by which the question on the table stands out of the bar
APART = 40.0  # between two words of the strip


@dataclass(frozen=True, slots=True)
class RoundBar(Piece):
    """A segment for each question, with the sign of how it was answered; the one on the table stands out and bears the
    diamond that marks a place elsewhere, too."""

    verdicts: tuple[Verdict, ...]  # of the questions that are answered
    total: int
    current: int

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        for i, cell in enumerate(self.rect.columns(self.total, 8 if self.total < 20 else 4)):
            if i == self.current:
                self._draw_current(canvas, room, cell)
            else:
                draw_segment(canvas, room, cell, self.verdicts[i] if i < len(self.verdicts) else Verdict.OPEN)

    def _draw_current(self, canvas: Canvas, room: Room, cell: Rect) -> None:
        palette, area = room.theme.palette, cell.inset(0, -CURRENT)
        canvas.box(area, palette.accent, None, 0, min(area.w, area.h) / 2)
        draw_diamond(canvas, area.centre, min(area.w, area.h) * 0.62, palette.on_accent, palette.on_accent)

    def node(self, look: Look) -> Node:
        told = [f"{number} {verdict.words}" for number, verdict in enumerate(self.verdicts, 1)]
        if self.current >= len(self.verdicts):
            told.append(tr("{number} is on the table").format(number=self.current + 1))
        if self.total > self.current + 1:
            told.append(_still_open(self.current + 2, self.total))
        return Node("progress", self.name, tr("Progress"), self.rect, ", ".join(told))


def _still_open(first: int, last: int) -> str:
    numbers = f"{first}" if first == last else f"{first}–{last}"
    return f"{numbers} {Verdict.OPEN.words}"


@dataclass(frozen=True, slots=True)
class PauseButton(Control):
    """Two upright bars."""

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette, (x, y) = room.theme.palette, self.rect.centre
        canvas.box(self.rect, palette.hover if look.hovered else palette.tile, palette.border, 2, RADIUS)
        for side in (-1, 1):
            canvas.box(Rect(x + side * 9 - 4, y - 13, 8, 26), palette.text, radius=3)
        if look.focused:
            draw_ring(canvas, room, self.rect)

    def node(self, look: Look) -> Node:
        return Node("button", self.name, tr("Pause"), self.rect, state=states(look))


def header(room: Room, bank: Bank, game: Round, era: str, hint: bool = False) -> tuple[list[Widget], float]:
    """The strip, with a button for a `hint` where there is one, and the height at which the page goes on below it."""
    side = room.theme.target
    pause = Rect(room.page.right - side, room.page.y, side, side)
    strip = room.page.left(room.page.w - side - 24)
    buttons: list[Widget] = [PauseButton("pause", pause)]
    if hint:
        wide = room.measure(tr("Hint"), room.theme.style("button")) + 64
        buttons.insert(0, Button("hint", Rect(strip.right - wide, pause.y, wide, side), tr("Hint")))
        strip = strip.left(strip.w - wide - 24)
    left, right = _texts(room, bank, game, era)
    fitting = largest(room, lambda some: _width([*left, *right], some) <= strip.w, 0.5)
    line = strip.top(line_height("label", fitting))
    palette = room.theme.palette
    gap = 3.0 if room.theme.projector else 8.0
    bar = strip.below(line.bottom + gap + CURRENT).top(BAR)
    verdicts = tuple(verdict_of(answer) for answer in game.answered)
    return [
        *_spread(left, line.left(line.w - _width(right, fitting) - APART), fitting, palette.second),
        *_spread(right, line, fitting, palette.accent, at_end=True),
        RoundBar("progress", bar, verdicts, game.length, game.number - 1),
        *buttons,
    ], max(bar.bottom, pause.bottom)


def _texts(room: Room, bank: Bank, game: Round, era: str) -> tuple[Sequence[str], Sequence[str]]:
    """What stands at the left and the middle, and what at the right."""
    if room.theme.projector:
        return [f"{game.number} / {game.length}"], [f"{game.points}"]
    place = tr("Question {number} of {total}").format(number=game.number, total=game.length)
    return [bank.era(era).name, place], [tr("1 point") if game.points == 1 else tr("{n} points").format(n=game.points)]


def _width(texts: Sequence[str], room: Room) -> float:
    style = room.theme.style("label")
    return sum(room.measure(text, style) for text in texts) + APART * (len(texts) - 1)


def _spread(texts: Sequence[str], line: Rect, room: Room, colour: Colour, at_end: bool = False) -> list[Widget]:
    """The first text at the left, a second one in the middle of the page where the first leaves it room."""
    found: list[Widget] = []
    x = line.x
    for i, words in enumerate(texts):
        lines = block(words, "label", line.w, room)
        middle = room.page.centre[0] - lines.width / 2
        if at_end:
            x = line.right - lines.width
        elif i:
            x = max(x, min(middle, line.right - lines.width))
        area = Rect(x, line.y, lines.width, line.h)
        found.append(Words(f"header-{'points' if at_end else i}", area, lines, words, colour))
        x = area.right + APART
    return found
