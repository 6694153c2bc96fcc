"""The eras with their bars, and below them how it grew, on the page of what a learner knows."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.quiz.play.growth import DayEnd
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.fitted import fitted
from game.ui.scenes.growth_chart import FEWEST_DAYS, GrowthChart, chart_height
from game.ui.scenes.mastery_bars import EraCount, mastery_bars
from game.ui.scenes.mastery_legend import mastery_legend
from game.ui.scenes.prose import Prose
from game.ui.widgets.basic import Widget
from game.ui.widgets.lines import FULL
from game.ui.widgets.strips import Strip, column, height

SMALLEST, HARDLY_SMALLER = 0.6, 0.85  # the text sizes to which words may shrink
ABOVE_CHART = 34.0


@dataclass(frozen=True, slots=True)
class KnownColumn:
    """`above` is what is said above the eras, if anything is."""

    eras: Sequence[EraCount]
    days: Sequence[DayEnd]
    above: str

    def widgets(self, area: Rect, room: Room) -> Sequence[Widget]:
        """The chart comes last, where there is room for it below words that need not shrink much."""
        chart = chart_height(room) + ABOVE_CHART
        for_words = area.top(area.h - chart)
        least = HARDLY_SMALLER
        if room.theme.text_size > FULL:
            least = FULL
        strips = fitted(
            self._words,
            for_words,
            room,
            least,
        )
        tall = height(strips)
        has_days = len(self.days) >= FEWEST_DAYS
        if not has_days or tall > for_words.h:
            return self._without_chart(area, room)
        words = column(strips, area)
        end = area.y + tall
        below = area.below(end + ABOVE_CHART)
        drawn = GrowthChart("growth", below, self.days)
        return [*words, drawn]

    def _without_chart(self, area: Rect, room: Room) -> Sequence[Widget]:
        """Before words become smaller bars become lower."""
        strips: Sequence[Strip] = self._words(room, area.w)
        if height(strips) > area.h:
            strips = fitted(
                self._low_words,
                area,
                room,
                SMALLEST,
            )
        return column(strips, area)

    def _low_words(self, room: Room, width: float) -> list[Strip]:
        bars = mastery_bars(self.eras, room, width, low=True)
        return self._around(bars, room, width)

    def _words(self, room: Room, width: float) -> list[Strip]:
        bars = mastery_bars(self.eras, room, width)
        return self._around(bars, room, width)

    def _around(self, bars: Sequence[Strip], room: Room, width: float) -> list[Strip]:
        prose = Prose(room, width)
        role = fading_role(room)
        prose.write("fading", self.above, role)
        prose.strips += bars
        prose.strips += mastery_legend(self.eras, room, width)
        return prose.strips


def fading_role(room: Room) -> str:
    """Of the words that say how many facts fade; projected they have little room."""
    return "note" if room.theme.projector else "body"
