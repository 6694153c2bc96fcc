"""The teams on the teacher's page, each with its points and a button for one fewer; many stand in two columns, and have
their names above the buttons where these have no room for them."""

from collections.abc import Sequence
from math import ceil

from game.quiz.play.lesson import Lesson
from game.ui.drawn import drawn
from game.ui.layout import Rect, stacked
from game.ui.lesson.team_button import SMALL, free_for_name, names_in_line, no_names, team_button
from game.ui.room import Room
from game.ui.text import Block
from game.ui.widgets.basic import Button, Widget
from game.ui.widgets.lines import FULL, Words, at_most, line_height, one_line

GAP = 12.0
IN_A_COLUMN = 3
LESS = 60.0
LEAST = 0.5  # the text size to which a name shrinks for its line


@drawn
class TeamPlaces:
    """Names stand in a line `above` the buttons, which are `tall`; within them where that is 0."""

    lesson: Lesson
    tall: float
    above: float = 0.0

    @property
    def height(self) -> float:
        count = len(self.lesson.teams)
        if not count:
            return 0.0
        rows = ceil(count / self._columns)
        row = self.above + self.tall
        return stacked(row, rows, GAP)

    @property
    def _columns(self) -> int:
        count = len(self.lesson.teams)
        if count <= IN_A_COLUMN:
            return 1
        return 2

    def cells(self, area: Rect) -> Sequence[Rect]:
        """Of the teams, from the top of the area."""
        count = len(self.lesson.teams)
        used = area.top(self.height)
        return used.grid(
            self._columns,
            count,
            GAP,
        )


def team_places(lesson: Lesson, area: Rect, tall: float, room: Room) -> TeamPlaces:
    """Within the buttons, if all names have room there."""
    within = TeamPlaces(lesson, tall)
    if not lesson.teams:
        return within
    first, *_ = within.cells(area)
    names = _within(lesson, first, room)
    if names:
        return within
    small = at_most(room, FULL)
    line = line_height(SMALL, small)
    return TeamPlaces(
        lesson,
        tall,
        above=line,
    )


def _within(lesson: Lesson, cell: Rect, room: Room) -> Sequence[Block]:
    """The names, if the button beside the one for a point fewer has room for them."""
    button = cell.w - LESS - GAP
    free = free_for_name(button, room)
    return names_in_line(lesson.teams, free, room)


def team_buttons(places: TeamPlaces, area: Rect, room: Room) -> Sequence[Widget]:
    lesson = places.lesson
    cells = places.cells(area)
    names = no_names(lesson, room)
    if not places.above:
        names = _within(lesson, cells[0], room)
    found: list[Widget] = []
    for place, cell in enumerate(cells):
        if places.above:
            line = cell.top(places.above)
            told = _name_above(lesson, place, line, room)
            found.append(told)
        row = cell.low(places.tall)
        less = Button(
            f"unteam-{place}",
            row.left(LESS),
            "−",
        )
        beside = row.after(less.rect.right + GAP)
        more = team_button(
            lesson,
            place,
            beside,
            names[place],
            room,
        )
        found += [less, more]
    return found


def _name_above(lesson: Lesson, place: int, line: Rect, room: Room) -> Words:
    name = lesson.teams[place]
    small = at_most(room, FULL)
    lines = one_line(
        name,
        SMALL,
        line.w,
        small,
        LEAST,
    )
    return Words(
        f"team-name-{place}",
        line,
        lines,
        name,
    )
