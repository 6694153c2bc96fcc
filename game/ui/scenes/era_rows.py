"""The eras as a list, where they do not stand side by side on the timeline."""

from collections.abc import Sequence
from dataclasses import replace

from game.facts.model import Bank
from game.quiz.play.learner import Progress
from game.translation import tr
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.depicted import craft_of_era
from game.ui.scenes.era_craft import EraCraft
from game.ui.scenes.era_plate import span
from game.ui.scenes.needed import answered_of_needed
from game.ui.scenes.places import Remainder
from game.ui.scenes.reading import GUTTER, scroll_buttons
from game.ui.scenes.row_of_era import RowOfEra
from game.ui.text import dotted
from game.ui.widgets.basic import Widget
from game.ui.widgets.lines import line_height
from game.ui.widgets.row import Row

GAP = 16.0
ROW = 200.0  # the height of a row, with the gap below it, where there is room
DRAWING, LEAST_WIDE = 150.0, 460.0  # the width of a drawing, and of a row that has one
SMALL_DRAWING, NARROW = 110.0, 520.0  # the width of one in a row narrower than that, where words are not projected


@drawn
class EraRows:
    """`chosen` is the place of an era; `drawings` says whether there are any: where rows have little room words go
    first."""

    bank: Bank
    progress: Sequence[Progress]
    chosen: int
    room: Room
    drawings: bool = True

    def widgets(self, area: Rect) -> list[Widget]:
        """Rows around the chosen era; where not all have room, arrows beside them."""
        is_narrow = area.w < LEAST_WIDE
        if self.drawings and (is_narrow or not self._have_room(area)):
            plain = replace(self, drawings=False)
            return plain.widgets(area)
        if not self._have_room(area):
            return self._scrolled(area)
        count = self._count
        tall = max(ROW, self._row_height(area))
        used = min(area.h, count * tall)
        return self._rows(area.top(used), 0, count)

    def _scrolled(self, area: Rect) -> list[Widget]:
        target = self.room.theme.target
        rest = Remainder(area, gap=GUTTER)
        arrows = rest.far(target)
        beside = rest.area
        tall = self._row_height(beside)
        fit = int((area.h + GAP) // tall)
        shown = max(1, fit)
        first = self._first(shown)
        rows = self._rows(beside, first, shown)
        last = self._count - 1
        above = self.chosen > 0
        below = self.chosen < last
        rows += scroll_buttons(arrows, target, above, below)
        return rows

    def _have_room(self, area: Rect) -> bool:
        """For all rows."""
        wanted = self._row_height(area) * self._count
        return wanted <= area.h + GAP

    def _row_height(self, area: Rect) -> float:
        """With the gap below it."""
        return GAP + self._least_row(area)

    @property
    def _count(self) -> int:
        return len(self.progress)

    def _first(self, shown: int) -> int:
        """Of so many eras, with the chosen one in the middle as far as there are any before and after it."""
        last = self._count - shown
        half = shown // 2
        wanted = self.chosen - half
        return max(0, min(wanted, last))

    def _least_row(self, area: Rect) -> float:
        """The height of a row in which each era has room."""
        room = self.room
        line = line_height("button", room)
        two_lines = 2 * line + 20
        tallest = max(room.theme.target, two_lines)
        for place in range(self._count):
            row = self._words(place, area)
            needed = row.least_height(room)
            tallest = max(tallest, needed)
        return tallest

    def _rows(self, area: Rect, first: int, count: int) -> list[Widget]:
        rows: list[Widget] = []
        place = first
        for cell in area.rows(count, GAP):
            row = self._row(place, cell)
            rows.append(row)
            place += 1
        return rows

    def _row(self, place: int, rect: Rect) -> RowOfEra:
        era = self.bank.eras[place]
        here = self.progress[place]
        theme = self.room.theme
        colour = theme.era(place) if here.open else theme.palette.border
        file = craft_of_era(era.id, self.bank)
        craft = EraCraft(file, era.name, colour, here.open)
        words = self._words(place, rect)
        return RowOfEra(words.name, rect, words, craft, colour)

    def _words(self, place: int, rect: Rect) -> Row:
        """It tells how much was answered of an era that is open."""
        era = self.bank.eras[place]
        here = self.progress[place]
        share = ""
        years = span(era)
        if here.open:
            share = answered_of_needed(here)
        else:
            years = dotted(years, tr("still dark"))
        is_chosen = place == self.chosen
        indent = 0.0
        if self.drawings:
            is_small = rect.w < NARROW and not self.room.theme.projector
            indent = SMALL_DRAWING if is_small else DRAWING
        return Row(
            f"era-{place}",
            rect,
            era.name,
            share,
            years,
            is_chosen,
            indent=indent,
        )
