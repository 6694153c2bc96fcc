"""What stands around a question before a class: a head and a foot, or all of it in one line where room is scarce."""

from collections.abc import Sequence
from typing import Protocol

from game.quiz.play.lesson import Lesson
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.lesson.class_foot import Dots, class_foot, strip_buttons, told_words
from game.ui.lesson.class_head import APART, BAR, LessonBar, class_head, team_points
from game.ui.lesson.class_table import BELOW, BELOW_TIGHT
from game.ui.lesson.talk_clock import TALL
from game.ui.lesson.team_labels import TeamLabels
from game.ui.room import Room
from game.ui.scenes.places import between
from game.ui.widgets.basic import Widget
from game.ui.widgets.lines import FULL, Words, block, line_height, one_line

HEAD_GAP, FOOT_GAP = 20.0, 14.0
BESIDE = 16.0


@drawn
class ClassLayout:
    """`area` is free for the question, with so much `below` it, and the bar of the time to talk ends at
    `talk_bottom`."""

    around: Sequence[Widget]
    area: Rect
    below: float
    talk_bottom: float


class Lay(Protocol):
    """A way to lay it out."""

    def __call__(self, room: Room, lesson: Lesson, typed: str = "", strip: bool = False) -> ClassLayout: ...


def roomy(room: Room, lesson: Lesson, typed: str = "", strip: bool = False) -> ClassLayout:
    head = class_head(room, lesson)
    low = class_foot(room, lesson, typed, strip)
    area = between(room, head.bottom + HEAD_GAP, low.top)
    return ClassLayout([*head.widgets, *low.widgets], area, BELOW, low.top + TALL)


def tight(room: Room, lesson: Lesson, typed: str = "", strip: bool = False) -> ClassLayout:
    """The words of the foot stand in the line at the top, so that the whole page below is for the question; teams that
    have no room beside them take a line of their own."""
    target = room.theme.target
    dots = Dots("strip", room.page.top(target).far(target))
    line = room.page.left(room.page.w - target - BESIDE).top(line_height("label", room))
    head = _head(line, lesson, told_words(lesson, typed), room)
    under = head[-1].rect.bottom + 4
    bar = LessonBar("progress", Rect(line.x, under, line.w, BAR), lesson.number, lesson.total)
    around: list[Widget] = [bar, *head, dots]
    bottom = room.page.bottom
    if strip:
        row = room.page.low(target)
        around += strip_buttons(row, lesson, room)
        bottom = row.y - FOOT_GAP
    top = bar.rect.bottom + TALL
    return ClassLayout(around, between(room, top, bottom), BELOW_TIGHT, top)


def _head(line: Rect, lesson: Lesson, told: str, room: Room) -> list[Words | TeamLabels]:
    """Which question it is at the left, what the class is to do at the right, the teams between."""
    palette = room.theme.palette
    number = f"{lesson.number} / {lesson.total}"
    counted = block(number, "label", line.w, room)
    free = line.after(line.x + counted.width + APART)
    asked = one_line(told, "label", free.w, room, FULL)
    found: list[Words | TeamLabels] = [
        Words("number", line, counted, number, palette.second),
        Words("told", free, asked, told, palette.text, across="right", reads_as="status"),
    ]
    if lesson.teams:
        beside = free.left(free.w - asked.width - APART)
        rows = team_points(lesson, beside.w, room)
        has_room = rows.width(room) <= beside.w
        place = beside if has_room else line.below(line.bottom).top(line.h)
        rows = team_points(lesson, place.w, room)
        found.append(rows.labels("teams", place, room))
    return found
