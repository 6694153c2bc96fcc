"""The options on the teacher's page, each with its count and two buttons, and the key marked."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from game.quiz.play.turn import Turn
from game.quiz.question import Arrange, Pair
from game.ui import text
from game.ui.boards.naming import position
from game.ui.boards.option import Option
from game.ui.canvas import Canvas
from game.ui.layout import Rect, stacked
from game.ui.lesson.class_tiles import when_called
from game.ui.room import Room
from game.ui.text import Block
from game.ui.widgets.basic import RADIUS, Button, Look, Widget
from game.ui.widgets.lines import block
from game.ui.widgets.signs import Verdict, draw_badge, draw_verdict

GAP, APART = 10.0, 12.0
BADGE, STEP = 46.0, 60.0
TALLEST, MOST_ROWS = 84.0, 6
MARK = 34.0


@dataclass(frozen=True, slots=True)
class TeacherOption(Option):
    """A click is a hand more, or the letter that was called."""

    place: int
    said: Block
    is_key: bool

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        fill = palette.hover if look.hovered else palette.tile
        border = palette.right if self.is_key else palette.border
        canvas.box(self.rect, fill, border, 4 if self.is_key else 2, RADIUS)
        badge = self.rect.left(BADGE + 30)
        draw_badge(canvas, room, badge.centre, BADGE, self.place)
        inner = self.rect.after(badge.right).inset(8, 4)
        text.draw(
            canvas,
            self.said,
            inner,
            palette.text,
            fill,
            across="right",
            down="middle",
        )
        words = inner.left(inner.w - self.said.width - 20)
        if self.is_key:
            mark = words.far(MARK)
            draw_verdict(canvas, room, mark, Verdict.RIGHT)
        text.draw(
            canvas,
            self.words,
            words,
            palette.text,
            fill,
            down="middle",
        )


def option_rows(turn: Turn, area: Rect, room: Room) -> list[Widget]:
    """In the order of the letters; of what is called the number tells when."""
    options = options_of(turn)
    if not options:
        return []
    columns = 1 if len(options) <= MOST_ROWS else 2
    lines = ceil(len(options) / columns)
    most = (area.h + GAP) / lines - GAP
    tall = min(TALLEST, most)
    used = area.top(stacked(tall, lines, GAP))
    rows = used.grid(columns, len(options), APART, GAP)
    shown: list[Widget] = []
    for place, row in enumerate(rows):
        rest = row
        if turn.put.manner.is_counted:
            less = Button(f"less-{place}", row.far(STEP), "−")
            rest = row.left(row.w - STEP - APART)
            shown.append(less)
        shown.append(_option(turn, options, place, rest, room))
    return shown


def _option(turn: Turn, options: Sequence[str], place: int, rect: Rect, room: Room) -> TeacherOption:
    said = block(_said(turn, place), "label", rect.w, room)
    words = rect.after(rect.x + BADGE + 46)
    wide = words.w - said.width - 40 - MARK
    box = words.left(wide).inset(0, 2)
    return TeacherOption(
        name=f"option-{place}",
        rect=rect,
        words=room.fit(options[place], "note", box),
        label=options[place],
        position=position(place, len(options)),
        place=place,
        said=said,
        is_key=place in turn.put.keys,
    )


def options_of(turn: Turn) -> Sequence[str]:
    match turn.put.question.form:
        case Arrange(items=items):
            return items
        case Pair(right=right):
            return right
        case _:
            return turn.put.options


def _said(turn: Turn, place: int) -> str:
    if not turn.put.manner.is_counted:
        return when_called(place, turn.called)
    if turn.second is None:
        return f"{turn.first[place]}"
    return f"{turn.first[place]} → {turn.second[place]}"
