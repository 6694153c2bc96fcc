"""A small question, to see how the settings look: as large as a question is, with as much around it as has room."""

from collections.abc import Sequence
from typing import NamedTuple

from game.translation import tr
from game.ui import text
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.scenes.places import Remainder
from game.ui.scenes.sample_option import SampleOption, option_height, option_width
from game.ui.text import Block
from game.ui.widgets.basic import Look, Panel, Piece
from game.ui.widgets.lines import block, largest

NAMES = ("Gagarin", "Glenn")
COUNT = len(NAMES)
GAP, BETWEEN = 20.0, 14.0  # between question, options and explanation; between the options
BESIDE, DOWN = 28.0, 24.0  # from the edges to the words
LEAST = 0.2  # the text size to which a sample shrinks where nothing of it has room in its real size


class SampleParts(NamedTuple):
    """`rows` are those in which the options stand: none, one or one for each."""

    asked: str
    rows: int
    why: str = ""


def _parts() -> Sequence[SampleParts]:
    """From the one that needs most room to the one that needs least."""
    asked = tr("Who was the first person in space?")
    short = tr("Who flew first?")
    why = tr("On 12 April 1961 Yuri Gagarin flew once round the Earth.")
    return (
        SampleParts(asked, COUNT, why),
        SampleParts(asked, 1, why),
        SampleParts(asked, COUNT),
        SampleParts(asked, 1),
        SampleParts(short, COUNT),
        SampleParts(short, 1),
        SampleParts(short, 0),
    )


@drawn
class Sample(Piece):
    """`room` is that of the text size at which all parts have room."""

    parts: SampleParts
    room: Room

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        ground = palette.background
        frame = Panel("frame", self.rect, fill=palette.background)
        frame.draw(canvas, room, look)
        parts = self.parts
        inner = _inner(self.rect)
        question = _question(parts, inner.w, self.room)
        tall = _height(parts, inner.w, self.room)
        if not parts.rows:
            inner = inner.centred(inner.w, tall)
        rest = Remainder(inner, GAP)
        area = rest.top(question.height)
        text.draw(
            canvas,
            question,
            area,
            palette.text,
            ground,
        )
        if parts.rows:
            options = rest.top(_options_height(parts, self.room))
            self._draw_options(canvas, options)
        if parts.why:
            why = _why(parts, inner.w, self.room)
            text.draw(
                canvas,
                why,
                rest.area,
                palette.text,
                ground,
            )

    def _draw_options(self, canvas: Canvas, area: Rect) -> None:
        columns = COUNT // self.parts.rows
        cells = area.grid(columns, COUNT, BETWEEN)
        for place, cell in enumerate(cells):
            option = SampleOption(NAMES[place], place)
            option.draw(canvas, self.room, cell)

    def node(self, look: Look) -> Node:
        return Node("group", self.name, tr("Preview"), self.rect)


def _inner(rect: Rect) -> Rect:
    return rect.inset(BESIDE, DOWN)


def _question(parts: SampleParts, width: float, room: Room) -> Block:
    return block(parts.asked, "question", width, room)


def _why(parts: SampleParts, width: float, room: Room) -> Block:
    return block(parts.why, "body", width, room)


def _options_height(parts: SampleParts, room: Room) -> float:
    gaps = BETWEEN * (parts.rows - 1)
    return option_height(room) * parts.rows + gaps


def _height(parts: SampleParts, width: float, room: Room) -> float:
    tall = _question(parts, width, room).height
    if parts.rows:
        tall += GAP
        tall += _options_height(parts, room)
    if parts.why:
        tall += GAP
        tall += _why(parts, width, room).height
    return tall


def _fits(parts: SampleParts, rect: Rect, room: Room) -> bool:
    inner = _inner(rect)
    if not _question(parts, inner.w, room).fits:
        return False
    if parts.rows:
        columns = COUNT // parts.rows
        gaps = BETWEEN * (columns - 1)
        cell = (inner.w - gaps) / columns
        widest = max(option_width(name, room) for name in NAMES)
        if widest > cell:
            return False
    tall = _height(parts, inner.w, room)
    return tall <= inner.h


def sample(rect: Rect, room: Room) -> Sequence[Sample]:
    """As much as has room in its real size. Where not even a line has, it is as large as can be, or, projected, not
    there."""
    for parts in _parts():
        if _fits(parts, rect, room):
            return (_sample(parts, rect, room),)
    if room.theme.projector:
        return ()
    parts = SampleParts(tr("Who was the first person in space?"), COUNT)

    def fits(tried: Room) -> bool:
        return _fits(parts, rect, tried)

    fitting = largest(room, fits, LEAST)
    return (Sample("sample", rect, parts, fitting),)


def _sample(parts: SampleParts, rect: Rect, room: Room) -> Sample:
    """A line alone has a place no higher than it needs."""
    if parts.rows:
        return Sample("sample", rect, parts, room)
    inner = _inner(rect)
    tall = _height(parts, inner.w, room) + 2 * DOWN
    return Sample("sample", rect.top(tall), parts, room)
