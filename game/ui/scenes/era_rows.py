"""The eras as a list, where they do not stand side by side on the timeline."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.facts.model import Era
from game.quiz.play.learner import Progress
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.needed import answered_of_needed
from game.ui.scenes.places import Remainder
from game.ui.scenes.reading import GUTTER, scroll_buttons
from game.ui.scenes.station import span
from game.ui.widgets.basic import Widget
from game.ui.widgets.lines import line_height
from game.ui.widgets.row import Row

GAP = 16.0
ROW = 130.0  # the height of a row, with the gap below it, where there is room


@dataclass(frozen=True, slots=True)
class EraRows:
    """`chosen` is the place of an era."""

    eras: Sequence[Era]
    progress: Sequence[Progress]
    chosen: int

    def widgets(self, area: Rect, room: Room) -> list[Widget]:
        """Rows around the chosen era; where not all have room, arrows beside them."""
        target = room.theme.target
        rest = Remainder(area, gap=GUTTER)
        arrows = rest.far(target)
        beside = rest.area
        tall = GAP + self._least_row(beside, room)
        count = self._count
        fit = int((area.h + GAP) // tall)
        if fit >= count:
            wanted = count * max(ROW, tall)
            used = min(area.h, wanted)
            return self._rows(area.top(used), 0, count)
        shown = max(1, fit)
        first = self._first(shown)
        rows = self._rows(beside, first, shown)
        last = count - 1
        above = self.chosen > 0
        below = self.chosen < last
        rows += scroll_buttons(arrows, target, above, below)
        return rows

    @property
    def _count(self) -> int:
        return len(self.eras)

    def _first(self, shown: int) -> int:
        """Of so many eras, with the chosen one in the middle as far as there are any before and after it."""
        last = self._count - shown
        half = shown // 2
        wanted = self.chosen - half
        return max(0, min(wanted, last))

    def _least_row(self, area: Rect, room: Room) -> float:
        """The height of a row in which each era has room."""
        line = line_height("button", room)
        two_lines = 2 * line + 20
        tallest = max(room.theme.target, two_lines)
        for place in range(self._count):
            row = self._row(place, area)
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

    def _row(self, place: int, rect: Rect) -> Row:
        """It tells how much was answered of an era that is open."""
        era = self.eras[place]
        here = self.progress[place]
        is_locked = not here.open
        share = "" if is_locked else answered_of_needed(here)
        years = span(era)
        is_chosen = place == self.chosen
        return Row(f"era-{place}", rect, era.name, share, years, is_chosen, is_locked)
