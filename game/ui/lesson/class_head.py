"""The strip above a question before a class: which one of how many, and the teams with their points."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.quiz.play.lesson import Lesson
from game.translation import tr
from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.widgets.basic import Look, Piece, Widget
from game.ui.widgets.lines import Words, block, line_height, one_line

BAR = 14.0
APART = 44.0
LEAST = 0.6  # the text size to which the names of teams may shrink


@dataclass(frozen=True, slots=True)
class LessonBar(Piece):
    """A piece for each question; nothing tells how it was answered."""

    number: int
    total: int

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        gap = 8 if self.total < 20 else 4
        cells = self.rect.columns(self.total, gap)
        for place, cell in enumerate(cells, 1):
            fill = palette.border if place < self.number else palette.tile
            if place == self.number:
                fill = palette.text
            canvas.box(cell, fill, palette.border, 2, BAR / 2)

    def node(self, look: Look) -> Node:
        told = tr("{i} of {n}").format(i=self.number, n=self.total)
        return Node("progress", self.name, tr("Question"), self.rect, told)


@dataclass(frozen=True, slots=True)
class ClassHead:
    widgets: Sequence[Widget]
    bottom: float


def class_head(room: Room, lesson: Lesson) -> ClassHead:
    palette = room.theme.palette
    line = room.page.top(line_height("label", room))
    number = f"{lesson.number} / {lesson.total}"
    counted = block(number, "label", line.w, room)
    at_left = Words("number", line, counted, number, palette.second)
    free = line.after(line.x + counted.width + APART)
    bar = Rect(
        line.x,
        line.bottom + 4,
        line.w,
        BAR,
    )
    progress = LessonBar("progress", bar, lesson.number, lesson.total)
    widgets: list[Widget] = [at_left, progress]
    if lesson.teams:
        widgets.append(_teams(free, lesson, room))
    return ClassHead(widgets, bar.bottom)


def _teams(area: Rect, lesson: Lesson, room: Room) -> Words:
    told = team_words(lesson)
    lines = one_line(told, "label", area.w, room, LEAST)
    place = area.top(lines.height)
    return Words(
        "teams",
        place,
        lines,
        told,
        room.theme.palette.text,
        across="right",
    )


def team_words(lesson: Lesson) -> str:
    """`Red 3   Blue 2`."""
    told = []
    for name, points in zip(
        lesson.teams,
        lesson.now.points,
        strict=True,
    ):
        told.append(f"{name} {points}")
    return "   ".join(told)
