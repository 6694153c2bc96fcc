"""The eras, each with a bar that shows how many of its facts are met, known and solid, and these in words."""

from collections.abc import Sequence

from game.translation import tr
from game.ui import text
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.text import dotted
from game.ui.theme import Colour, mix
from game.ui.widgets.basic import Look, Piece
from game.ui.widgets.lines import line_height, one_line
from game.ui.widgets.strips import Strip

NAME, COUNTS = "label", "note"  # the roles of their words, whose lines are equally high
BAR = 16.0
ROUND = BAR / 2
ABOVE_BAR, BETWEEN = 8.0, 22.0
APART = 30.0  # at least between a name and its counts
LEAST = 0.5  # the text size to which either shrinks to stay in one line
SHADES = 0.42, 0.7, 1.0  # how much of the colour is in what is met, known and solid


@drawn
class EraCount:
    """Each of the counts includes the next one; `facts` are all there are; `place` is that of the era."""

    name: str
    place: int
    met: int
    known: int
    solid: int
    facts: int

    @property
    def told(self) -> str:
        """Only what there is."""
        met = tr("{met} of {facts} met").format(met=self.met, facts=self.facts)
        known = tr("{known} known").format(known=self.known) if self.known else ""
        solid = tr("{solid} solid").format(solid=self.solid) if self.solid else ""
        return dotted(met, known, solid)


@drawn
class MasteryBar(Piece):
    """`stacked`: the counts stand under the name, since they have no room beside it. `room` is that of the text size
    that was settled for the page."""

    era: EraCount
    stacked: bool
    room: Room

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        era = self.era
        grey = self.room.theme.palette.second
        place = self.rect
        colour = self.room.theme.era(era.place)
        self._write(
            canvas,
            place,
            era.name,
            colour,
            "left",
            NAME,
        )
        across = "right"
        if self.stacked:
            line = line_height(NAME, self.room)
            place = place.below(place.y + line)
            across = "left"
        self._write(canvas, place, era.told, grey, across, COUNTS)
        bar = self.rect.low(BAR)
        self._draw_bar(canvas, bar)

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

    def _draw_bar(self, canvas: Canvas, bar: Rect) -> None:
        era = self.era
        theme = self.room.theme
        palette = theme.palette
        full = theme.era(era.place)
        canvas.box(bar, palette.tile, palette.border, 1, ROUND)
        counts = (era.met, era.known, era.solid)
        for count, shade in zip(counts, SHADES, strict=True):
            if not count:
                continue
            share = count / era.facts
            wide = bar.w * share
            wide = max(BAR, wide)
            part = bar.left(wide)
            colour = mix(palette.tile, full, shade)
            canvas.box(part, colour, radius=ROUND)

    def node(self, look: Look) -> Node:
        label = f"{self.era.name}: {self.era.told}"
        return Node("text", self.name, label, self.rect)


def mastery_bars(eras: Sequence[EraCount], room: Room, width: float) -> list[Strip]:
    """One strip an era."""
    stacked = any(_width(era, room) > width for era in eras)
    lines = 2 if stacked else 1
    line = line_height(NAME, room)
    tall = line * lines + ABOVE_BAR + BAR
    strips = []
    for place, era in enumerate(eras):
        name = f"era-{place}"
        strip = _strip(
            name,
            era,
            stacked,
            room,
            tall,
        )
        strips.append(strip)
    return strips


def _strip(name: str, era: EraCount, stacked: bool, room: Room, tall: float) -> Strip:
    def show(rect: Rect) -> MasteryBar:
        return MasteryBar(name, rect, era, stacked, room)

    return Strip(tall, show, BETWEEN)


def _width(era: EraCount, room: Room) -> float:
    """Of name and counts side by side."""
    name = room.width(era.name, NAME)
    told = room.width(era.told, COUNTS)
    return name + APART + told
