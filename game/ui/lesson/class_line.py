"""A line before a class, on which each team has a flag."""

from collections.abc import Sequence
from dataclasses import replace

from game.quiz.play.turn import MOST_MARKS
from game.quiz.question import Axis, Place
from game.ui.boards.axis import LEAST_BAND, PRESSED, axis_in, axis_line, draw_ticks, labels_height, pin
from game.ui.boards.scale import share, value_at, written
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.lesson.class_marks import enamels_of, large_rows, small_rows, teams_told
from game.ui.lesson.marks_apart import marks_apart
from game.ui.lesson.pennants import draw_flag, draw_ghost, square_on
from game.ui.lesson.team_labels import TeamLabels, TeamRows
from game.ui.room import Node, Room
from game.ui.theme import Style
from game.ui.widgets.basic import Control, Look
from game.ui.widgets.enamel import Enamel
from game.ui.widgets.signs import LETTERS, draw_badge, least_badge

STEM = 46.0  # from the line up to a mark, which may lean so as to keep clear of others
APART = 1.3  # of two marks, as a multiple of their size
LARGEST, TWICE = 120.0, 2.2  # the largest flag, and how much of the line is free for each, in flags
SOLVED, SHORT_STEM = 58.0, 28.0  # a flag beside the right answer, and what is below it
BELOW = 20.0  # between the labels of the line and the names of teams


@drawn
class TeamLine(Control):
    """The line with the marks that were set: flags of the teams in `names`, and the letters of groups without names,
    so large. Flags that are still to be set stand at its left end where they are `awaited`."""

    axis: Axis
    style: Style
    ticks: Sequence[float]
    marks: Sequence[float | None]
    enamels: Sequence[Enamel]
    names: Sequence[str]
    size: float
    stem: float = STEM
    awaited: bool = False
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
        draw_ticks(
            canvas,
            room,
            self.rect,
            self.axis,
            self.ticks,
            self.style,
        )
        if self.band:
            self._draw_band(canvas, room, line, self.band)
        self._draw_marks(canvas, room, line)

    def _draw_band(self, canvas: Canvas, room: Room, line: Rect, band: tuple[float, float]) -> None:
        low, high = map(self.x, band)
        middle = (low + high) / 2
        needed = high - low
        wide = max(LEAST_BAND, needed)
        spot = Rect(middle, line.y, 0, 0)
        area = spot.centred(wide, 22)
        right = room.theme.palette.right
        canvas.box(area, right, radius=6)
        canvas.polygon(pin((middle, line.y), 1), right)

    def _draw_marks(self, canvas: Canvas, room: Room, line: Rect) -> None:
        """Side by side in a row, each on a stem that leads to its spot."""
        wanted = self._wanted()
        apart = self.size * APART
        row = self.rect.inset(apart / 2, 0)
        if self.names:
            row = self.rect.left(self.rect.w - self.size)
        spots = list(wanted.values())
        places = marks_apart(spots, apart, row.x, row.right)
        y = line.y - self.stem
        for (team, spot), place in zip(wanted.items(), places, strict=True):
            if self.marks[team] is not None:
                stem = [(spot, line.y), (place, y)]
                canvas.line(stem, room.theme.palette.text, 4)
            self._draw_mark(canvas, room, team, place, y)

    def _wanted(self) -> dict[int, float]:
        """Where each team wants to stand."""
        wanted = {}
        for team, mark in enumerate(self.marks):
            if mark is not None:
                wanted[team] = self.x(mark)
            elif self.awaited and team < len(self.names):
                wanted[team] = self.x(self.axis.low)
        return wanted

    def _draw_mark(self, canvas: Canvas, room: Room, team: int, x: float, bottom: float) -> None:
        enamel = self.enamels[team]
        if not self.names:
            middle = x, bottom - self.size / 2
            draw_badge(
                canvas,
                room,
                middle,
                self.size,
                team,
                enamel,
            )
            return
        square = square_on((x, bottom), self.size)
        if self.marks[team] is None:
            draw_ghost(canvas, room, square, team)
        else:
            draw_flag(
                canvas,
                room,
                square.centre,
                self.size,
                team,
                enamel,
            )

    def node(self, look: Look) -> Node:
        told = []
        for team, mark in enumerate(self.marks):
            if mark is not None:
                name = self.names[team] if team < len(self.names) else LETTERS[team]
                value = written(self.axis, mark)
                told.append(f"{name} {value}")
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

    def solved_height(self, room: Room) -> float:
        below = PRESSED / 2 + labels_height(room)
        if all(mark is None for mark in self._marks):
            return PRESSED / 2 + below
        return self._solved_size(room) + SHORT_STEM + below

    def _solved_size(self, room: Room) -> float:
        return SOLVED if self._teams else least_badge(room)

    def solved(self, room: Room, area: Rect) -> TeamLine:
        """The line in the area, with what is right on it."""
        band = self._form.first, self._form.last
        line = self._line(room, area)
        return replace(
            line,
            size=self._solved_size(room),
            stem=SHORT_STEM,
            band=band,
        )

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
            names=self._teams,
            size=self._size(
                room,
                axis_line(rect),
                area.y,
            ),
            awaited=self._presses,
            disabled=not self._presses,
        )

    def _size(self, room: Room, line: Rect, top: float) -> float:
        """Flags grow with what is free above the line, as long as all of them have room side by side."""
        least = least_badge(room)
        if not self._teams:
            return least
        high = line.y - STEM - top
        wide = line.w / len(self._teams) / TWICE
        most = min(LARGEST, high, wide)
        return max(least, most)

    def _names(self, room: Room, area: Rect) -> TeamLabels:
        are_small = self.needed(room, area.w, are_small=False) > area.h
        rows = self._rows(room, are_small)
        tall = rows.height(area.w, room) or rows.badge
        return rows.labels("marks", area.low(tall), room)

    def _rows(self, room: Room, are_small: bool) -> TeamRows:
        """Whose marks they are, and where they stand."""
        told = teams_told(self._form, self._marks, self._teams)
        if are_small and self._teams:
            return small_rows(told, room)
        return large_rows(told, room, lettered=not self._teams)
