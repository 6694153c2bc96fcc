"""The eras, each with its craft and a bar that shows how many of its facts are met, known and solid, and these in
words."""

from collections.abc import Sequence

from game.translation import tr
from game.ui import text
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.scenes.era_swatch import EraSwatch
from game.ui.scenes.mastery_shape import BESIDE_SWATCH, COUNTS, NAME, MasteryShape, mastery_shape, widths
from game.ui.scenes.places import Remainder
from game.ui.text import dotted
from game.ui.theme import Colour, Theme, mix
from game.ui.widgets.basic import Look, Piece
from game.ui.widgets.lines import line_height, one_line
from game.ui.widgets.strips import Strip

LEAST = 0.5  # the text size to which words shrink to stay in one line
MET, KNOWN, SOLID = range(3)  # the marks in a bar
SHADES = 0.0, 0.5, 0.9  # how much of the colour of words is in each of them, beside the colour of the era
EDGE = 2.0  # between two marks


@drawn
class EraCount:
    """Each of the counts includes the next one; `facts` are all there are; `place` is that of the era, `craft` the file
    of its drawing."""

    name: str
    place: int
    met: int
    known: int
    solid: int
    facts: int
    craft: str = ""

    @property
    def counts(self) -> tuple[int, int, int]:
        """By mark."""
        return self.met, self.known, self.solid

    @property
    def told(self) -> str:
        """Only what there is."""
        met = tr("{met} of {facts} met").format(met=self.met, facts=self.facts)
        known = tr("{known} known").format(known=self.known) if self.known else ""
        solid = tr("{solid} solid").format(solid=self.solid) if self.solid else ""
        return dotted(met, known, solid)

    @property
    def swatch(self) -> EraSwatch:
        """In the light once something of the era was met."""
        is_lit = self.met > 0
        return EraSwatch(
            self.craft,
            self.name,
            self.place,
            is_lit,
        )


@drawn
class MasteryBar(Piece):
    """`room` is that of the text size that was settled for the page."""

    era: EraCount
    shape: MasteryShape
    room: Room

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        shape = self.shape
        line = line_height(NAME, self.room)
        rest = Remainder(self.rect)
        if shape.over:
            over = rest.top(line)
            self._write_name(canvas, over)
        if shape.swatch:
            left = rest.left(shape.indent)
            self._draw_swatch(canvas, left)
        bar = rest.low(shape.bar)
        draw_mastery(canvas, self.room, bar, self.era)
        if not shape.over:
            first = rest.area.top(line)
            self._write_name(canvas, first)
        if shape.stacked and not shape.over:
            rest.skip(line)
        self._write_counts(canvas, rest.area)

    def _draw_swatch(self, canvas: Canvas, left: Rect) -> None:
        wide = left.w - BESIDE_SWATCH
        plate = left.left(wide)
        plate = plate.low(self.shape.swatch)
        self.era.swatch.draw(canvas, self.room, plate)

    def _write_name(self, canvas: Canvas, area: Rect) -> None:
        colour = self.room.theme.era(self.era.place)
        self._write(
            canvas,
            area,
            self.era.name,
            colour,
            "left",
            NAME,
        )

    def _write_counts(self, canvas: Canvas, area: Rect) -> None:
        grey = self.room.theme.palette.second
        across = "left" if self.shape.stacked else "right"
        self._write(
            canvas,
            area,
            self.era.told,
            grey,
            across,
            COUNTS,
        )

    def _write(self, canvas: Canvas, area: Rect, words: str, colour: Colour, across: str, role: str) -> None:
        background = self.room.theme.palette.background
        lines = one_line(words, role, area.w, self.room, LEAST)
        text.draw(
            canvas,
            lines,
            area,
            colour,
            background,
            across,
        )

    def node(self, look: Look) -> Node:
        label = f"{self.era.name}: {self.era.told}"
        return Node("text", self.name, label, self.rect)


def draw_mastery(canvas: Canvas, room: Room, bar: Rect, era: EraCount) -> None:
    """What is met in the colour of the era; the more it differs from that the better it is known."""
    palette = room.theme.palette
    least = bar.h
    radius = least / 2
    canvas.box(bar, palette.tile, palette.border, 1, radius)
    for mark, count in enumerate(era.counts):
        if not count:
            continue
        share = count / era.facts
        wide = bar.w * share
        wide = max(least, wide)
        part = bar.left(wide)
        colour = shade(room.theme, era.place, mark)
        edge = EDGE if mark else 0.0
        canvas.box(part, colour, palette.tile, edge, radius)


def shade(theme: Theme, place: int, mark: int) -> Colour:
    """Of a mark in the bar of that era."""
    share = SHADES[mark]
    return mix(theme.era(place), theme.palette.text, share)


def mastery_bars(eras: Sequence[EraCount], room: Room, width: float, low: bool = False) -> list[Strip]:
    """One strip an era; `low` bars are nearer to each other."""
    rows = [(era.name, era.told) for era in eras]
    widest = widths(rows, room)
    shape = mastery_shape(widest, room, width, low)
    strips = []
    for place, era in enumerate(eras):
        name = f"era-{place}"
        strip = _strip(name, era, shape, room)
        strips.append(strip)
    return strips


def _strip(name: str, era: EraCount, shape: MasteryShape, room: Room) -> Strip:
    def show(rect: Rect) -> MasteryBar:
        return MasteryBar(name, rect, era, shape, room)

    tall = shape.height(room)
    return Strip(tall, show, shape.between)
