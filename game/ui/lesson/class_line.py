"""A line before a class, on which up to four teams have a mark each."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from game.quiz.play.turn import MOST_MARKS
from game.quiz.question import Axis, Place
from game.ui.boards.axis import DROP, LEAST_BAND, PRESSED, axis_in, axis_line, labels_height
from game.ui.boards.scale import share, value_at, written
from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.lesson.team_labels import TeamLabels, team_labels
from game.ui.room import Node, Room
from game.ui.theme import Style
from game.ui.widgets.basic import Control, Look
from game.ui.widgets.signs import LETTERS, draw_badge, least_badge

STEM = 26.0  # from the line up to a mark
MOST_PILED = 2  # marks for which room is kept from the beginning
SHORTEST = 0.8  # a line, as a share of the width that it has with its labels
APART = 1.3  # of two marks, as a multiple of their size, or they are piled up


@dataclass(frozen=True, slots=True)
class TeamLine(Control):
    """The line with the marks that were set, each in the shape of its letter."""

    axis: Axis
    style: Style
    ticks: Sequence[float]
    marks: Sequence[float | None]
    band: tuple[float, float] | None = None  # what counts as right, once that is told

    def x(self, value: float) -> float:
        line = axis_line(self.rect)
        return line.x + line.w * share(self.axis, value)

    def value(self, x: float) -> float:
        """The value under a spot."""
        line = axis_line(self.rect)
        return value_at(self.axis, (x - line.x) / line.w)

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        line = axis_line(self.rect)
        canvas.box(line.inset(0, -3), palette.border)
        if self.band:
            self._draw_band(canvas, room, line, self.band)
        for tick in self.ticks:
            self._draw_tick(canvas, room, line, tick)
        self._draw_marks(canvas, room, line)

    def _draw_band(self, canvas: Canvas, room: Room, line: Rect, band: tuple[float, float]) -> None:
        low, high = map(self.x, band)
        middle = (low + high) / 2
        wide = max(LEAST_BAND, high - low)
        area = Rect(middle, line.y, 0, 0).centred(wide, 52)
        canvas.box(
            area,
            room.theme.palette.right,
            radius=6,
        )

    def _draw_tick(self, canvas: Canvas, room: Room, line: Rect, tick: float) -> None:
        palette = room.theme.palette
        x = self.x(tick)
        stroke = Rect(x, line.y, 0, 0).centred(4, 44)
        canvas.box(stroke, palette.second)
        label = written(self.axis, tick)
        wide = room.measure(label, self.style)
        spot = x - wide / 2, self.rect.bottom + DROP
        canvas.text(
            label,
            spot,
            self.style,
            palette.second,
            palette.background,
        )

    def _draw_marks(self, canvas: Canvas, room: Room, line: Rect) -> None:
        """Marks that would meet are piled up, the one that was set last at the top."""
        size = least_badge(room)
        apart = size * APART
        colour = room.theme.palette.text
        taken: list[float] = []
        for team, mark in enumerate(self.marks):
            if mark is None:
                continue
            x = self.x(mark)
            pile = sum(abs(x - other) < apart for other in taken)
            taken.append(x)
            y = line.y - STEM - size / 2 - pile * apart
            canvas.line(
                [(x, line.y), (x, y)],
                colour,
                4,
            )
            draw_badge(canvas, room, (x, y), size, team)

    def node(self, look: Look) -> Node:
        told = []
        for team, mark in enumerate(self.marks):
            if mark is not None:
                told.append(f"{LETTERS[team]} {written(self.axis, mark)}")
        return Node(
            "slider",
            self.name,
            ", ".join(told),
            self.rect,
            value=", ".join(told),
        )


class LineBoard:
    """The marks pile up above the line; below it stands whose they are."""

    def __init__(self, form: Place, marks: Sequence[float | None], teams: Sequence[str], presses: bool) -> None:
        self._form, self._marks, self._presses = form, marks, presses
        self._teams = teams[:MOST_MARKS]

    def fits(self, room: Room, area: Rect) -> bool:
        """With room for two marks one above the other, whatever there is yet."""
        needed = self._height(room, MOST_PILED) + least_badge(room) + 20
        return needed <= area.h

    def height(self, room: Room, width: float) -> float:
        """Of the line with its labels, and of the marks as they are piled up on a line of that width."""
        size = least_badge(room)
        taken: list[float] = []
        levels = 0
        for mark in self._marks:
            if mark is not None:
                x = share(self._form.axis, mark) * width * SHORTEST
                pile = sum(abs(x - other) < size * APART for other in taken)
                levels = max(levels, pile + 1)
                taken.append(x)
        return self._height(room, levels)

    def _height(self, room: Room, levels: int) -> float:
        piles = least_badge(room) * APART * levels
        above = STEM + piles + PRESSED / 2
        return max(above, PRESSED) + labels_height(room)

    def widgets(self, room: Room, area: Rect) -> Sequence[TeamLine | TeamLabels]:
        names = self._names(room, area)
        above = area.top(names.rect.y - 20 - area.y)
        line = self._line(room, above)
        return (line, names) if names.teams else (line,)

    def solved(self, room: Room, area: Rect) -> TeamLine:
        """The line in the area, with what is right on it."""
        band = self._form.first, self._form.last
        return replace(self._line(room, area), band=band)

    def _line(self, room: Room, area: Rect) -> TeamLine:
        """At the foot of the area."""
        low = area.low(PRESSED + labels_height(room))
        rect, style, ticks = axis_in(low, self._form.axis, room)
        return TeamLine(
            name="line",
            rect=rect,
            axis=self._form.axis,
            style=style,
            ticks=ticks,
            marks=self._marks,
            disabled=not self._presses,
        )

    def _names(self, room: Room, area: Rect) -> TeamLabels:
        """Whose marks they are, and where they stand."""
        told = []
        for team, mark in enumerate(self._marks):
            name = ""
            if team < len(self._teams):
                name = self._teams[team]
            value = ""
            if mark is not None:
                value = written(self._form.axis, mark)
            words = f"{name} {value}".strip()
            if words:
                told.append((team, words))
        below = area.low(least_badge(room))
        return team_labels(
            "marks",
            told,
            "body",
            below,
            room,
        )
