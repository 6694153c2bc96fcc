"""The foot of the class page: what the class is to do, and in the corner a way to the teacher's strip, in which teams
get their points once the answer is shown."""

from collections.abc import Sequence

from game.quiz.play.lesson import Lesson
from game.quiz.play.turn import Phase
from game.translation import tr
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.lesson.next_words import foot_words, next_words
from game.ui.lesson.team_button import team_row
from game.ui.room import Node, Room
from game.ui.scenes.places import Remainder
from game.ui.text import dotted
from game.ui.widgets.basic import RADIUS, Button, Control, Look, Widget, states
from game.ui.widgets.lines import Words, largest, line_height, one_line

DOT = 7.0
GAP, ABOVE_LINE = 16.0, 12.0
LEAST_TOLD = 0.7  # the text size to which the words at the foot may shrink for their line
LEAST = 0.5  # the text size to which buttons of the strip may shrink


@drawn
class Dots(Control):
    """Three dots on a button: the teacher's strip is behind them."""

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        fill = palette.hover if look.hovered else palette.tile
        canvas.box(self.rect, fill, palette.border, 2, RADIUS)
        x, y = self.rect.centre
        for across in (-2.4, 0, 2.4):
            middle = Rect(x + across * DOT, y, 0, 0)
            dot = middle.centred(DOT, DOT)
            canvas.ellipse(dot, palette.text)

    def node(self, look: Look) -> Node:
        return Node(
            "button",
            self.name,
            tr("The teacher's strip"),
            self.rect,
            state=states(look),
        )


@drawn
class ClassFoot:
    """`top` is where it begins."""

    widgets: Sequence[Widget]
    top: float


def class_foot(room: Room, lesson: Lesson, typed: str = "", strip: bool = False, reads_on: bool = False) -> ClassFoot:
    """`typed` is what is being typed after a letter; with the `strip` all that a mouse needs stands there. An answer
    `reads_on` where a page of it follows."""
    rest = Remainder(room.page)
    tall = max(room.theme.target, line_height("subheading", room))
    line = rest.low(tall)
    dots = Dots("strip", line.far(room.theme.target).low(room.theme.target))
    words = line.left(line.w - room.theme.target - GAP)
    said = _said(told_words(lesson, typed), words, room)
    if not strip:
        return ClassFoot([said, dots], line.y - GAP)
    rest.low(ABOVE_LINE)
    above = rest.low(room.theme.target)
    buttons = strip_buttons(above, lesson, room, reads_on)
    top = above.y - GAP
    teams = _teams(words, lesson, room)
    low = teams or [said]
    return ClassFoot([*low, dots, *buttons], top)


def _teams(line: Rect, lesson: Lesson, room: Room) -> Sequence[Widget]:
    """To give them points by the mouse, once the answer is shown and the class has no more to do."""
    is_told = lesson.turn.phase is Phase.REVEALED
    if not is_told or not lesson.teams:
        return ()
    row = line.low(room.theme.target)
    return team_row(lesson, row, room)


def told_words(lesson: Lesson, typed: str) -> str:
    """What the class is to do, and what is being typed."""
    return dotted(foot_words(lesson), typed)


def _said(told: str, area: Rect, room: Room) -> Words:
    """In one line."""
    lines = one_line(
        told,
        "subheading",
        area.w,
        room,
        LEAST_TOLD,
    )
    return Words(
        name="told",
        rect=area,
        block=lines,
        label=told,
        down="middle",
        reads_as="status",
    )


def strip_buttons(area: Rect, lesson: Lesson, room: Room, reads_on: bool = False) -> list[Button]:
    """All that can be done now, in a row; nothing of it tells the answer."""
    labels = strip_labels(lesson, reads_on)

    def widths(tried: Room) -> list[float]:
        return [tried.width(label, "button") + 44 for label in labels.values()]

    def fits(tried: Room) -> bool:
        return sum(widths(tried)) + GAP * (len(labels) - 1) <= area.w

    fitting = largest(room, fits, LEAST)
    cells = area.share(widths(fitting), GAP)
    buttons = []
    for (name, label), cell in zip(
        labels.items(),
        cells,
        strict=True,
    ):
        buttons.append(
            Button(
                name,
                cell,
                label,
                primary=name == "next",
            )
        )
    return buttons


def strip_labels(lesson: Lesson, reads_on: bool = False) -> dict[str, str]:
    """The names and labels of the buttons."""
    turn = lesson.turn
    labels = {"before": tr("Back"), "undo": tr("Undo")}
    if turn.phase is Phase.SPREAD and turn.can_talk:
        other = {"reveal": tr("Answer")} if turn.is_divided else {"talk": tr("Talk")}
        labels |= other
    labels["skip"] = tr("Take up") if turn.skipped else tr("Skip")
    labels["pause"] = tr("Pause")
    labels["next"] = next_words(lesson, reads_on)
    if turn.phase is Phase.SPREAD and turn.is_divided:
        labels["next"] = tr("Talk")
    return labels
