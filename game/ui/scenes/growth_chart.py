"""How many facts were met, and how many of them right, at the end of each day that was played: two calm hills."""

from collections.abc import Sequence
from datetime import date

from game.facts.interval import MONTHS
from game.quiz.play.growth import DayEnd
from game.translation import tr
from game.ui import text
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.theme import mix
from game.ui.widgets.basic import Look, Piece
from game.ui.widgets.lines import line_height

FEWEST_DAYS = 3  # before that there is nothing to be seen
MOST_DAYS = 40  # the latest
WIDEST_BAR = 56.0
FILLED = 0.75  # of a bar's step that is not free
LEAST = 70.0  # the height of the bars, below which there is no chart
BELOW_WORDS, ABOVE_DAYS = 12.0, 12.0
ROUND = 4.0
MET = 0.35  # how much of the accent is in what was met


@drawn
class GrowthChart(Piece):
    """`days` are one at least."""

    days: Sequence[DayEnd]

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        line = line_height("note", room)
        words = self.rect.top(line)
        _write(canvas, room, words, self._told)
        top = words.bottom + BELOW_WORDS
        under = self.rect.low(line)
        bottom = under.y - ABOVE_DAYS
        bars = self.rect.below(top).top(bottom - top)
        self._draw_bars(canvas, bars, room)
        ground = bars.low(2)
        border = room.theme.palette.border
        canvas.box(ground, border)
        self._write_days(canvas, under, room)

    @property
    def _shown(self) -> Sequence[DayEnd]:
        return self.days[-MOST_DAYS:]

    @property
    def _told(self) -> str:
        *_, last = self.days
        told = tr("Day by day: {met} facts met, {right} of them right")
        return told.format(
            met=last.met,
            right=last.right,
        )

    def _draw_bars(self, canvas: Canvas, area: Rect, room: Room) -> None:
        """The highest is the last, since it never falls."""
        shown = self._shown
        palette = room.theme.palette
        right_shade = palette.accent
        met_shade = mix(palette.background, right_shade, MET)
        each = area.w / len(shown)
        step = min(WIDEST_BAR, each)
        wide = step * FILLED
        a_fact = area.h / shown[-1].met
        x = area.x
        for day in shown:
            bar = area.after(x).left(wide)
            met_height = a_fact * day.met
            right_height = a_fact * day.right
            met = bar.low(met_height)
            right = bar.low(right_height)
            canvas.box(met, met_shade, radius=ROUND)
            if day.right:
                canvas.box(right, right_shade, radius=ROUND)
            x += step

    def _write_days(self, canvas: Canvas, area: Rect, room: Room) -> None:
        """The first and, where there are several, the last."""
        first, *others = self._shown
        words = day_words(first.day)
        _write(canvas, room, area, words)
        if others:
            last = others[-1]
            words = day_words(last.day)
            _write(canvas, room, area, words, "right")

    def node(self, look: Look) -> Node:
        told = self._told
        return Node("image", self.name, told, self.rect)


def _write(canvas: Canvas, room: Room, area: Rect, words: str, across: str = "left") -> None:
    palette = room.theme.palette
    colour = palette.second
    on = palette.background
    lines = room.fit(words, "note", area)
    text.draw(
        canvas,
        lines,
        area,
        colour,
        on,
        across,
    )


def chart_height(room: Room) -> float:
    """Below which it is not worth drawing."""
    lines = 2 * line_height("note", room)
    gaps = BELOW_WORDS + ABOVE_DAYS
    return LEAST + lines + gaps


def day_words(day: int) -> str:
    """`29 November`, of the number of the day."""
    there = date.fromordinal(day)
    month = MONTHS[there.month - 1]
    return f"{there.day} {month}"
