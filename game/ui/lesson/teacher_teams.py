"""The teams on the teacher's page, each with its points and a button for one fewer; many stand in two columns, and have
their names above the buttons where these have no room for them."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from game.quiz.play.lesson import Lesson
from game.ui import text
from game.ui.canvas import Canvas
from game.ui.layout import Rect, stacked
from game.ui.lesson.team_colours import team_colours
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.widgets.basic import Button, Control, Look, Widget, draw_plate, states
from game.ui.widgets.enamel import Enamel, draw_shape
from game.ui.widgets.lines import FULL, Words, at_most, block, line_height, one_line

GAP = 12.0
IN_A_COLUMN = 3
LESS = 60.0
SHAPE, BESIDE = 30.0, 12.0
EDGE = 14.0
WIDEST_POINTS = "99"
SMALL, LEAST = "note", 0.5  # the role of names that are small, and the text size to which one shrinks for its line


@dataclass(frozen=True, slots=True)
class TeamButton(Control):
    """A click is a point."""

    place: int
    team: str
    words: Block
    points: Block
    enamel: Enamel

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        fill = palette.hover if look.hovered else palette.tile
        draw_plate(canvas, room, self.rect, look, fill, palette.border, 2)
        inner = self.rect.inset(EDGE, 0)
        sign = inner.left(SHAPE)
        draw_shape(canvas, room, sign.centre, SHAPE, self.place, self.enamel)
        beside = inner.after(sign.right + BESIDE)
        for words, across in ((self.words, "left"), (self.points, "right")):
            text.draw(
                canvas,
                words,
                beside,
                palette.text,
                fill,
                across=across,
                down="middle",
            )

    def node(self, look: Look) -> Node:
        points = " ".join(self.points.lines)
        return Node(
            "button",
            self.name,
            self.team,
            self.rect,
            value=points,
            state=states(look),
        )


@dataclass(frozen=True, slots=True)
class TeamPlaces:
    """Names stand in a line `above` the buttons, which are `tall`; within them where that is 0."""

    lesson: Lesson
    tall: float
    above: float = 0.0

    @property
    def height(self) -> float:
        rows = ceil(len(self.lesson.teams) / self._columns)
        return stacked(self.above + self.tall, rows, GAP) if rows else 0.0

    @property
    def _columns(self) -> int:
        return 1 if len(self.lesson.teams) <= IN_A_COLUMN else 2

    def cells(self, area: Rect) -> Sequence[Rect]:
        """Of the teams, from the top of the area."""
        used = area.top(self.height)
        return used.grid(self._columns, len(self.lesson.teams), GAP)


def team_places(lesson: Lesson, area: Rect, tall: float, room: Room) -> TeamPlaces:
    """Within the buttons, if all names have room there."""
    within = TeamPlaces(lesson, tall)
    if not lesson.teams:
        return within
    first, *_ = within.cells(area)
    if _names(lesson, _beside(first.w, room), room):
        return within
    line = line_height(SMALL, at_most(room, FULL))
    return TeamPlaces(lesson, tall, line)


def _beside(cell: float, room: Room) -> float:
    """What a cell of that width has for a name, beside all that else stands in it."""
    points = room.width(WIDEST_POINTS, "button")
    return cell - LESS - GAP - 2 * EDGE - SHAPE - 2 * BESIDE - points


def team_buttons(places: TeamPlaces, area: Rect, room: Room) -> Sequence[Widget]:
    lesson = places.lesson
    cells = places.cells(area)
    enamels = team_colours(lesson.teams)
    found: list[Widget] = []
    within = _names_within(places, cells[0], room)
    for place, cell in enumerate(cells):
        name = lesson.teams[place]
        if places.above:
            told = _name_above(place, name, cell.top(places.above), room)
            found.append(told)
        row = cell.low(places.tall)
        less = Button(f"unteam-{place}", row.left(LESS), "−")
        rect = row.after(less.rect.right + GAP)
        points = block(f"{lesson.now.points[place]}", "button", rect.w, room)
        more = TeamButton(
            name=f"team-{place}",
            rect=rect,
            place=place,
            team=name,
            words=within[place],
            points=points,
            enamel=enamels[place],
        )
        found += [less, more]
    return found


def _name_above(place: int, name: str, line: Rect, room: Room) -> Words:
    lines = one_line(name, SMALL, line.w, at_most(room, FULL), LEAST)
    return Words(f"team-name-{place}", line, lines, name)


def _names_within(places: TeamPlaces, cell: Rect, room: Room) -> Sequence[Block]:
    """Empty where they stand above."""
    lesson = places.lesson
    if places.above:
        empty = block("", SMALL, cell.w, room)
        return [empty] * len(lesson.teams)
    return _names(lesson, _beside(cell.w, room), room)


def _names(lesson: Lesson, width: float, room: Room) -> list[Block]:
    """In the first of two sizes in which all are whole; none where they are in neither."""
    for role in ("button", SMALL):
        names = [block(team, role, width, room) for team in lesson.teams]
        if all(name.fits and len(name.lines) == 1 for name in names):
            return names
    return []
