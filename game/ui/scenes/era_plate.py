"""The nameplate of an era: its years, its name, and, where all eras are seen, how much of it was answered."""

from collections.abc import Sequence
from typing import NamedTuple

from game.facts.model import Era
from game.translation import tr
from game.ui import text
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.text import Block
from game.ui.theme import Colour, mix
from game.ui.widgets.basic import RADIUS, Look, draw_ring
from game.ui.widgets.lines import block

BESIDE, AROUND = 16.0, 4.0  # from the words to the edges
FRAME = 0.55  # how much of the era's colour the frame has


class PlateTint(NamedTuple):
    """The colour of the years, what is behind the words, whether that has a frame, and whether it is the chosen one."""

    colour: Colour
    on: Colour
    framed: bool
    chosen: bool


@drawn
class EraPlate:
    """`count` has no width where it is not told."""

    years: Block
    title: Block
    count: Block

    @property
    def height(self) -> float:
        words = 0.0
        for part in self._parts:
            words += part.height
        return words + 2 * AROUND

    @property
    def width(self) -> float:
        widest = max(part.width for part in self._parts)
        return widest + 2 * BESIDE + 1

    @property
    def fits(self) -> bool:
        in_one_line = len(self.years.lines) == 1
        return in_one_line and self.title.fits

    @property
    def _parts(self) -> Sequence[Block]:
        parts = [self.years, self.title]
        if self.count.width:
            parts.append(self.count)
        return parts

    def place(self, column: Rect, top: float) -> Rect:
        """In the middle of a column, so far down."""
        row = column.below(top)
        high = row.top(self.height)
        return high.centred(self.width, self.height)

    def draw(self, canvas: Canvas, room: Room, place: Rect, tint: PlateTint, look: Look) -> None:
        self._draw_ground(canvas, room, place, tint, look)
        palette = room.theme.palette
        colours = [tint.colour, palette.text, palette.second]
        rest = place.inset(BESIDE, AROUND)
        for part, ink in zip(self._parts, colours, strict=False):
            text.draw(
                canvas,
                part,
                rest,
                ink,
                tint.on,
                across="centre",
            )
            rest = rest.below(rest.y + part.height)

    def _draw_ground(self, canvas: Canvas, room: Room, place: Rect, tint: PlateTint, look: Look) -> None:
        palette = room.theme.palette
        frame = mix(tint.on, tint.colour, FRAME) if tint.framed else None
        if look.hovered:
            frame = palette.border
        if tint.chosen:
            frame = palette.accent
        ground = tint.on if tint.framed else None
        if ground or frame:
            canvas.box(
                place,
                ground,
                frame,
                2,
                RADIUS,
            )
        if look.focused:
            draw_ring(canvas, room, place)


def era_plate(era: Era, width: float, room: Room, count: str = "") -> EraPlate:
    """In lines no wider than fit on one that is so wide."""
    inner = width - 2 * BESIDE
    years = block(span(era), "label", inner, room)
    title = block(era.name, "label", inner, room)
    told = block(count, "label", inner, room)
    return EraPlate(years, title, told)


def span(era: Era) -> str:
    """The years of an era as they stand on the timeline: 1957–1972, since 1984."""
    if era.years.open:
        return tr("since {year}").format(year=era.years.first.year)
    return era.years.text.replace("-", "–")
