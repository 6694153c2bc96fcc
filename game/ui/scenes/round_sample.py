"""How a round begins with these settings: its bar, and a question, with the button that confirms an answer."""

from collections.abc import Sequence
from typing import NamedTuple

from game.translation import counted, tr
from game.ui import text
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect, stacked
from game.ui.room import Node, Room
from game.ui.scenes.header import BAR, RoundBar
from game.ui.scenes.places import Remainder
from game.ui.scenes.sample_option import SampleOption, option_height, option_width
from game.ui.settings import Settings
from game.ui.theme import Colour
from game.ui.widgets.basic import Button, Look, Panel, Piece
from game.ui.widgets.lines import FULL, at_most, block, line_height

NAMES = ("Gagarin", "Glenn")
COUNT = len(NAMES)
AROUND = 28.0
GAP, BETWEEN = 22.0, 14.0


class RoundParts(NamedTuple):
    """Whether the question is asked, and in how many rows its options stand."""

    asks: bool
    rows: int


PARTS = (
    RoundParts(True, COUNT),
    RoundParts(True, 1),
    RoundParts(False, COUNT),
    RoundParts(False, 1),
)


@drawn
class RoundSample(Piece):
    """`room` is that of the text size at which all of it has room."""

    settings: Settings
    parts: RoundParts
    room: Room

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        frame = Panel("frame", self.rect, fill=palette.background)
        frame.draw(canvas, room, look)
        rest = Remainder(self.rect.inset(AROUND), GAP)
        told = counted("1 question", "{n} questions", self.settings.round_length)
        self._write(canvas, rest, told, "label", palette.second)
        bar = RoundBar("bar", rest.top(BAR), (), self.settings.round_length, 0)
        bar.draw(canvas, self.room, look)
        if self.parts.asks:
            self._write(canvas, rest, _question(), "question", palette.text)
        options = rest.top(_options_height(self.parts, self.room))
        self._draw_options(canvas, options)
        if self.settings.confirm:
            place = rest.top(option_height(self.room))
            button = Button("answer", place, tr("Answer"), primary=True)
            button.draw(canvas, self.room, look)

    def _write(self, canvas: Canvas, rest: Remainder, words: str, role: str, colour: Colour) -> None:
        lines = block(words, role, rest.area.w, self.room)
        area = rest.top(lines.height)
        ground = self.room.theme.palette.background
        text.draw(
            canvas,
            lines,
            area,
            colour,
            ground,
        )

    def _draw_options(self, canvas: Canvas, area: Rect) -> None:
        """The first is taken where it is still to be confirmed."""
        columns = COUNT // self.parts.rows
        cells = area.grid(columns, COUNT, BETWEEN)
        for place, cell in enumerate(cells):
            is_taken = self.settings.confirm and not place
            option = SampleOption(NAMES[place], place, is_taken)
            option.draw(canvas, self.room, cell)

    @property
    def has_room(self) -> bool:
        inner = self.rect.inset(AROUND)
        columns = COUNT // self.parts.rows
        cell, *_ = inner.columns(columns, BETWEEN)
        widest = max(option_width(name, self.room) for name in NAMES)
        if widest > cell.w:
            return False
        tall = line_height("label", self.room)
        tall += GAP + BAR
        if self.parts.asks:
            question = block(_question(), "question", inner.w, self.room)
            if not question.fits:
                return False
            tall += GAP + question.height
        tall += GAP + _options_height(self.parts, self.room)
        tall += GAP + option_height(self.room)
        return tall <= inner.h

    def node(self, look: Look) -> Node:
        return Node("group", self.name, tr("Preview"), self.rect)


def _question() -> str:
    return tr("Who flew first?")


def _options_height(parts: RoundParts, room: Room) -> float:
    return stacked(option_height(room), parts.rows, BETWEEN)


def round_sample(name: str, rect: Rect, settings: Settings, room: Room) -> Sequence[RoundSample]:
    """Nothing where not even the least of it has room."""
    plain = at_most(room, FULL)
    for size in (room, plain):
        for parts in PARTS:
            tried = RoundSample(
                name,
                rect,
                settings,
                parts,
                size,
            )
            if tried.has_room:
                return (tried,)
    return ()
