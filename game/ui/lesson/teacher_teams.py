"""The teams on the teacher's page, each with its points and a button for one fewer; many stand in two columns."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.quiz.play.lesson import Lesson
from game.ui import text
from game.ui.canvas import Canvas
from game.ui.layout import Rect, stacked
from game.ui.lesson.team_colours import team_colours
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.widgets.basic import Button, Control, Look, Widget, draw_plate, states
from game.ui.widgets.enamel import Enamel, draw_shape
from game.ui.widgets.lines import block

GAP = 12.0
IN_A_COLUMN = 3
LESS = 60.0
SHAPE, BESIDE = 30.0, 12.0
EDGE = 14.0
WIDEST_POINTS = "99"


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


def teams_height(lesson: Lesson, tall: float) -> float:
    rows = _rows(lesson)
    return stacked(tall, rows, GAP) if rows else 0.0


def _columns(lesson: Lesson) -> int:
    return 1 if len(lesson.teams) <= IN_A_COLUMN else 2


def _rows(lesson: Lesson) -> int:
    columns = _columns(lesson)
    return (len(lesson.teams) + columns - 1) // columns


def team_buttons(lesson: Lesson, area: Rect, room: Room) -> Sequence[Widget]:
    """Where not all names have room in a line none is written: shape and colour then tell which team it is."""
    cells = area.grid(_columns(lesson), len(lesson.teams), GAP)
    enamels = team_colours(lesson.teams)
    found: list[Widget] = []
    names = _names(lesson, cells[0], room)
    for place, cell in enumerate(cells):
        less = Button(f"unteam-{place}", cell.left(LESS), "−")
        rect = cell.after(less.rect.right + GAP)
        points = block(f"{lesson.now.points[place]}", "button", rect.w, room)
        more = TeamButton(
            name=f"team-{place}",
            rect=rect,
            place=place,
            team=lesson.teams[place],
            words=names[place],
            points=points,
            enamel=enamels[place],
        )
        found += [less, more]
    return found


def _names(lesson: Lesson, cell: Rect, room: Room) -> list[Block]:
    """In the first of two sizes in which all are whole; else empty."""
    taken = LESS + GAP + 2 * EDGE + SHAPE + 2 * BESIDE + room.width(WIDEST_POINTS, "button")
    for role in ("button", "note"):
        names = [block(team, role, cell.w - taken, room) for team in lesson.teams]
        if all(name.fits and len(name.lines) == 1 for name in names):
            return names
    empty = block("", "note", cell.w, room)
    return [empty] * len(lesson.teams)
