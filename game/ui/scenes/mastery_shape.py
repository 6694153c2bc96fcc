"""How the craft, the name, the counts and the bar of an era lie in their row."""

from collections.abc import Iterable
from typing import NamedTuple

from game.ui.room import Room
from game.ui.scenes.era_swatch import swatch_width
from game.ui.widgets.lines import line_height

NAME, COUNTS = "label", "note"  # the roles of their words, whose lines are equally high
BAR, LOW_BAR = 28.0, 18.0
ABOVE_BAR, ABOVE_LOW_BAR = 10.0, 6.0
BETWEEN, BETWEEN_LOW = 22.0, 16.0
LEAST_SWATCH = 84.0  # the height of a craft beside a name
APART = 30.0  # at least between a name and its counts
BESIDE_SWATCH = 18.0
NO_SWATCH = 0.0


class MasteryWidths(NamedTuple):
    """Of the longest name, the longest counts, and both where they stand beside each other."""

    name: float
    counts: float
    both: float


class MasteryShape(NamedTuple):
    """Beside the craft are bar and counts, and the name, too, unless it stands `over` all of that; `stacked` counts
    stand under the name. `swatch` is the height of the craft."""

    stacked: bool
    over: bool
    low: bool
    swatch: float = NO_SWATCH

    @property
    def bar(self) -> float:
        return LOW_BAR if self.low else BAR

    @property
    def above_bar(self) -> float:
        return ABOVE_LOW_BAR if self.low else ABOVE_BAR

    @property
    def between(self) -> float:
        """What is free between two rows."""
        return BETWEEN_LOW if self.low else BETWEEN

    @property
    def indent(self) -> float:
        if self.swatch == NO_SWATCH:
            return 0.0
        wide = swatch_width(self.swatch)
        return wide + BESIDE_SWATCH

    def height(self, room: Room) -> float:
        words = self._words(room)
        if self.over:
            return words
        return max(words, self.swatch)

    def _words(self, room: Room) -> float:
        """With the bar."""
        line = line_height(NAME, room)
        lines = line
        if self.stacked:
            lines += line
        return lines + self.above_bar + self.bar

    def with_swatch(self, room: Room) -> "MasteryShape":
        words = self._words(room)
        swatch = max(LEAST_SWATCH, words)
        if self.over:
            swatch = words - line_height(NAME, room)
        return self._replace(swatch=swatch)

    def has_room(self, widest: MasteryWidths, width: float) -> bool:
        """For all words, each in its line."""
        beside = width - self.indent
        if not self.stacked:
            return widest.both <= beside
        for_name = width if self.over else beside
        if widest.name > for_name:
            return False
        return widest.counts <= beside


def widths(rows: Iterable[tuple[str, str]], room: Room) -> MasteryWidths:
    """`rows` are names and counts."""
    widest = MasteryWidths(0.0, 0.0, 0.0)
    for name, counts in rows:
        of_name = room.width(name, NAME)
        of_counts = room.width(counts, COUNTS)
        both = of_name + APART + of_counts
        widest = MasteryWidths(
            max(widest.name, of_name),
            max(widest.counts, of_counts),
            max(widest.both, both),
        )
    return widest


def mastery_shape(widest: MasteryWidths, room: Room, width: float, low: bool) -> MasteryShape:
    """The first in which all words have room in their lines; without a craft where there is none with it."""
    abreast = MasteryShape(False, False, low)
    stacked = MasteryShape(True, False, low)
    over = MasteryShape(True, True, low)
    for bare in (abreast, stacked, over):
        shape = bare.with_swatch(room)
        if shape.has_room(widest, width):
            return shape
    if abreast.has_room(widest, width):
        return abreast
    return stacked
