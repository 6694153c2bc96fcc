"""The strip above a question: the era, which question of how many, the points, the bar of the round, and the pause."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from game.facts.model import Bank
from game.quiz.round import Round
from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.lines import Words, block, largest, line_height
from game.ui.stack import Node, Room
from game.ui.theme import Colour
from game.ui.widgets import NO_KEYS, RADIUS, Look, Widget, draw_ring, states
from game.words import tr

BAR = 14.0
APART = 40.0  # between two words of the strip


@dataclass(frozen=True, slots=True)
class Progress:
    """A segment for each question; one that was missed is broken in the middle, so that not only its colour tells."""

    name: str
    rect: Rect
    right: tuple[bool, ...]
    total: int
    current: int
    colour: Colour
    focusable: bool = False
    keys: Mapping[str, str] = field(default_factory=lambda: NO_KEYS)

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        for i, cell in enumerate(self.rect.columns(self.total, 8 if self.total < 20 else 3)):
            if i < len(self.right):
                canvas.box(cell, self.colour, None, 0, BAR / 2)
                if not self.right[i]:
                    canvas.box(cell.centred(max(10.0, cell.w * 0.16), BAR + 2), palette.background)
            elif i == self.current:
                canvas.box(cell, palette.accent, None, 0, BAR / 2)
            else:
                canvas.box(cell, palette.tile, palette.border, 2, BAR / 2)

    def node(self, look: Look) -> Node:
        value = tr("{right} right of {done} answered").format(right=sum(self.right), done=len(self.right))
        return Node("progress", self.name, tr("Progress"), self.rect, value)


@dataclass(frozen=True, slots=True)
class PauseButton:
    """Two upright bars."""

    name: str
    rect: Rect
    focusable: bool = True
    keys: Mapping[str, str] = field(default_factory=lambda: NO_KEYS)

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette, (x, y) = room.theme.palette, self.rect.centre
        canvas.box(self.rect, palette.hover if look.hovered else palette.tile, palette.border, 2, RADIUS)
        for side in (-1, 1):
            canvas.box(Rect(x + side * 9 - 4, y - 13, 8, 26), palette.text, radius=3)
        if look.focused:
            draw_ring(canvas, room, self.rect)

    def node(self, look: Look) -> Node:
        return Node("button", self.name, tr("Pause"), self.rect, state=states(look))


def header(room: Room, bank: Bank, game: Round, era: str) -> tuple[list[Widget], float]:
    """The strip, and the height at which the page goes on below it."""
    side = room.theme.target
    pause = Rect(room.page.right - side, room.page.y, side, side)
    strip = room.page.left(room.page.w - side - 24)
    left, right = _texts(room, bank, game, era)
    fitting = largest(room, lambda some: _width([*left, *right], some) <= strip.w, 0.5)
    line = strip.top(line_height("label", fitting))
    palette, colour = room.theme.palette, room.theme.era(bank.place(era))
    bar = strip.below(line.bottom + 12).top(BAR)
    rights = tuple(answer.right for answer in game.answered)
    return [
        *_spread(left, line, fitting, palette.second),
        *_spread(right, line, fitting, palette.accent, at_end=True),
        Progress("progress", bar, rights, game.length, game.number - 1, colour),
        PauseButton("pause", pause),
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
        x = line.right - lines.width if at_end else max(x, middle) if i else x
        area = Rect(x, line.y, lines.width, line.h)
        found.append(Words(f"header-{'points' if at_end else i}", area, lines, words, colour))
        x = area.right + APART
    return found
