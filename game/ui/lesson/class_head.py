"""The strip above a question before a class: which one of how many, and the teams with their points."""

from collections.abc import Sequence

from game.quiz.play.lesson import Lesson
from game.translation import tr
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.lesson.class_marks import small_rows
from game.ui.lesson.team_colours import team_colours
from game.ui.lesson.team_labels import TeamRows, TeamTold
from game.ui.room import Node, Room
from game.ui.widgets.basic import Look, Piece, Widget
from game.ui.widgets.lines import FULL, Words, at_most, block, line_height
from game.ui.widgets.signs import LETTERS

BAR = 14.0
NOW = 4.0  # by which the piece of the question that is asked now is higher, above and below
APART = 44.0


@drawn
class LessonBar(Piece):
    """A piece for each question, full once it was asked; nothing tells how it was answered."""

    number: int
    total: int

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        gap = 8 if self.total < 20 else 4
        cells = self.rect.columns(self.total, gap)
        end = BAR / 2
        for place, cell in enumerate(cells, 1):
            if place == self.number:
                now = cell.inset(0, -NOW)
                canvas.box(now, palette.ring, palette.text, 3, end + NOW)
            else:
                fill = palette.text if place < self.number else palette.tile
                canvas.box(cell, fill, palette.border, 2, end)

    def node(self, look: Look) -> Node:
        told = tr("{i} of {n}").format(i=self.number, n=self.total)
        return Node("progress", self.name, tr("Question"), self.rect, told)


@drawn
class ClassHead:
    widgets: Sequence[Widget]
    bottom: float


def class_head(room: Room, lesson: Lesson) -> ClassHead:
    palette = room.theme.palette
    line = room.page.top(line_height("label", room))
    number = f"{lesson.number} / {lesson.total}"
    counted = block(number, "label", line.w, room)
    at_left = Words(
        "number",
        line,
        counted,
        number,
        palette.second,
    )
    free = line.after(line.x + counted.width + APART)
    bar = Rect(
        line.x,
        line.bottom + 4,
        line.w,
        BAR,
    )
    progress = LessonBar(
        "progress",
        bar,
        lesson.number,
        lesson.total,
    )
    widgets: list[Widget] = [at_left, progress]
    if lesson.teams:
        rows = team_points(lesson, free.w, room)
        labels = rows.labels("teams", free, room, across="right")
        widgets.append(labels)
    return ClassHead(widgets, bar.bottom)


def team_points(lesson: Lesson, width: float, room: Room) -> TeamRows:
    """In one line: each with its flag, its name and its points; where names have no room with its letter, and where
    letters have none without them."""
    legible = at_most(room, FULL)
    letters = LETTERS[: len(lesson.teams)]
    for names in (lesson.teams, letters):
        rows = _with_points(lesson, names, room)
        if rows.width(legible) <= width:
            return rows
    nameless = [""] * len(lesson.teams)
    return _with_points(lesson, nameless, room)


def _with_points(lesson: Lesson, names: Sequence[str], room: Room) -> TeamRows:
    told = []
    enamels = team_colours(lesson.teams)
    for place, name in enumerate(names):
        points = lesson.now.points[place]
        words = f"{name} {points}".strip()
        team = TeamTold(place, words, enamels[place])
        told.append(team)
    return small_rows(told, room)
