"""A line before a class, on which each team has a mark."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from game.quiz.play.turn import MOST_MARKS
from game.quiz.question import Axis, Place
from game.ui.boards.axis import LEAST_BAND, PRESSED, axis_in, axis_line, draw_ticks, labels_height
from game.ui.boards.scale import share, value_at, written
from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.lesson.class_marks import enamels_of, large_rows, small_rows, teams_told
from game.ui.lesson.marks_apart import marks_apart
from game.ui.lesson.team_labels import TeamLabels, TeamRows
from game.ui.room import Node, Room
from game.ui.theme import Style
from game.ui.widgets.basic import Control, Look
from game.ui.widgets.enamel import Enamel
from game.ui.widgets.signs import LETTERS, draw_badge, least_badge

STEM = 46.0  # from the line up to a mark, which may lean so as to keep clear of others
APART = 1.3  # of two marks, as a multiple of their size
BELOW = 20.0  # between the labels of the line and the names of teams


@dataclass(frozen=True, slots=True)
class TeamLine(Control):
    """The line with the marks that were set, each in the shape of its letter and the colour of its team."""

    axis: Axis
    style: Style
    ticks: Sequence[float]
    marks: Sequence[float | None]
    enamels: Sequence[Enamel]
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
        draw_ticks(
            canvas,
            room,
            self.rect,
            self.axis,
            self.ticks,
            self.style,
        )
        self._draw_marks(canvas, room, line)

    def _draw_band(self, canvas: Canvas, room: Room, line: Rect, band: tuple[float, float]) -> None:
        low, high = map(self.x, band)
        middle = (low + high) / 2
        needed = high - low
        wide = max(LEAST_BAND, needed)
        area = Rect(middle, line.y, 0, 0).centred(wide, 52)
        canvas.box(
            area,
            room.theme.palette.right,
            radius=6,
        )

    def _draw_marks(self, canvas: Canvas, room: Room, line: Rect) -> None:
        """Side by side in a row, each on a stem that leads to its spot."""
        teams = [team for team, mark in enumerate(self.marks) if mark is not None]
        spots = [self.x(mark) for mark in self.marks if mark is not None]
        size = least_badge(room)
        apart = size * APART
        row = self.rect.inset(apart / 2, 0)
        places = marks_apart(spots, apart, row.x, row.right)
        y = line.y - STEM - size / 2
        for spot, place in zip(spots, places, strict=True):
            stem = [(spot, line.y), (place, y)]
            canvas.line(stem, room.theme.palette.text, 4)
        for team, place in zip(teams, places, strict=True):
            draw_badge(
                canvas,
                room,
                (place, y),
                size,
                team,
                self.enamels[team],
            )

    def node(self, look: Look) -> Node:
        told = []
        for team, mark in enumerate(self.marks):
            if mark is not None:
                value = written(self.axis, mark)
                told.append(f"{LETTERS[team]} {value}")
        words = ", ".join(told)
        return Node(
            "slider",
            self.name,
            words,
            self.rect,
            value=words,
        )


class LineBoard:
    """The marks stand above the line; below it is told whose they are."""

    def __init__(self, form: Place, marks: Sequence[float | None], teams: Sequence[str], presses: bool) -> None:
        self._form, self._marks, self._presses = form, marks, presses
        self._teams = teams[:MOST_MARKS]

    def fits(self, room: Room, area: Rect) -> bool:
        """With the names of teams, whatever marks there are yet."""
        return self.needed(room, area.w) <= area.h

    def needed(self, room: Room, width: float, are_small: bool = True) -> float:
        """With names in small letters at least."""
        rows = self._rows(room, are_small)
        names = rows.height(width, room) or rows.badge
        return self.height(room) + BELOW + names

    def height(self, room: Room) -> float:
        """Of the line with its labels, and of the marks above it."""
        marks = least_badge(room) * APART
        below = PRESSED / 2 + labels_height(room)
        return marks + STEM + below

    def widgets(self, room: Room, area: Rect) -> Sequence[TeamLine | TeamLabels]:
        names = self._names(room, area)
        bottom = names.rect.y - BELOW
        above = area.top(bottom - area.y)
        line = self._line(room, above)
        if not names.teams:
            return (line,)
        return line, names

    def solved(self, room: Room, area: Rect) -> TeamLine:
        """The line in the area, with what is right on it."""
        band = self._form.first, self._form.last
        line = self._line(room, area)
        return replace(line, band=band)

    def _line(self, room: Room, area: Rect) -> TeamLine:
        """At the foot of the area."""
        tall = PRESSED + labels_height(room)
        low = area.low(tall)
        rect, style, ticks = axis_in(low, self._form.axis, room)
        return TeamLine(
            name="line",
            rect=rect,
            axis=self._form.axis,
            style=style,
            ticks=ticks,
            marks=self._marks,
            enamels=enamels_of(self._marks, self._teams),
            disabled=not self._presses,
        )

    def _names(self, room: Room, area: Rect) -> TeamLabels:
        are_small = self.needed(room, area.w, are_small=False) > area.h
        rows = self._rows(room, are_small)
        tall = rows.height(area.w, room) or rows.badge
        return rows.labels("marks", area.low(tall), room)

    def _rows(self, room: Room, are_small: bool) -> TeamRows:
        """Whose marks they are, and where they stand; where that has no room with letters, shapes alone tell whose."""
        told = teams_told(self._form, self._marks, self._teams)
        if are_small and self._teams:
            return small_rows(told, room)
        return large_rows(told, room)
