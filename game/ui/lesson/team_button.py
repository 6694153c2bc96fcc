"""A button of a team, with its name if that has room: a click is a point. Before a class they stand side by side."""

from collections.abc import Sequence

from game.quiz.play.lesson import Lesson
from game.ui import text
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.lesson.pennants import draw_flag
from game.ui.lesson.team_colours import team_colours
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.widgets.basic import Control, Look, Widget, draw_plate, states
from game.ui.widgets.enamel import Enamel
from game.ui.widgets.lines import block
from game.ui.widgets.signs import LETTERS

GAP = 12.0
FLAG, BESIDE = 30.0, 12.0
EDGE = 14.0
WIDEST_POINTS = "99"
SMALL = "note"  # the role of names that are small


@drawn
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
        sign = inner.left(FLAG)
        draw_flag(canvas, room, sign.centre, FLAG, self.place, self.enamel)
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


def team_button(lesson: Lesson, place: int, rect: Rect, words: Block, room: Room) -> TeamButton:
    """With the words, if there are any, between its flag and its points."""
    enamels = team_colours(lesson.teams)
    told = str(lesson.now.points[place])
    points = block(
        told,
        "button",
        rect.w,
        room,
    )
    return TeamButton(
        name=f"team-{place}",
        rect=rect,
        place=place,
        team=lesson.teams[place],
        words=words,
        points=points,
        enamel=enamels[place],
    )


def free_for_name(width: float, room: Room) -> float:
    """What a button of that width has for a name, beside all that else stands in it."""
    points = room.width(WIDEST_POINTS, "button")
    edges = 2 * EDGE
    gaps = 2 * BESIDE
    return width - edges - FLAG - gaps - points


def no_names(lesson: Lesson, room: Room) -> Sequence[Block]:
    empty = block("", SMALL, 1, room)
    return [empty] * len(lesson.teams)


def names_in_line(names: Sequence[str], width: float, room: Room) -> Sequence[Block]:
    """In the first of two sizes in which all are whole; none where they are in neither."""
    for role in ("button", SMALL):
        blocks = [block(name, role, width, room) for name in names]
        if all(map(_is_one_line, blocks)):
            return blocks
    return []


def _is_one_line(name: Block) -> bool:
    return name.fits and len(name.lines) == 1


def team_row(lesson: Lesson, area: Rect, room: Room) -> Sequence[Widget]:
    """A button for each team, side by side; with names where all of them have room, else with letters."""
    cells = area.columns(len(lesson.teams), GAP)
    free = free_for_name(cells[0].w, room)
    letters = LETTERS[: len(lesson.teams)]
    names = names_in_line(lesson.teams, free, room) or names_in_line(letters, free, room) or no_names(lesson, room)
    found = []
    for place, cell in enumerate(cells):
        button = team_button(
            lesson,
            place,
            cell,
            names[place],
            room,
        )
        found.append(button)
    return found
