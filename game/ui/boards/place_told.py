"""The right place on an axis, and the given one."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import cast

from game.quiz.play.round import Answered
from game.quiz.question import Place
from game.translation import tr
from game.ui.boards.axis import PRESSED, AxisLine, axis_with, labels_height
from game.ui.boards.key_and_yours import right_row
from game.ui.boards.scale import written
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.widgets.answers import Told
from game.ui.widgets.strips import Strip, paragraph


def whole(form: Place, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
    """In words and on the axis."""
    told = Told(answered.question.answer)
    key = right_row(told, room, width)
    words = paragraph(
        name="yours",
        words=_yours(form, answered),
        role="label",
        width=width,
        room=room,
        gap=16,
    )
    return [key, *words, drawn(form, answered, room)]


def in_brief(form: Place, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
    """In words, as one row."""
    yours = _yours(form, answered)
    told = Told(answered.question.answer, note=yours)
    row = right_row(told, room, width)
    return [row]


def drawn(form: Place, answered: Answered, room: Room) -> Strip:
    """The axis with the truth and the answer on it."""
    height = PRESSED + labels_height(room)
    value = _value(answered)
    yours = _yours(form, answered)
    return Strip(height, partial(_picture, form, value, yours, room), gap=6)


def _value(answered: Answered) -> float:
    return float(cast(float, answered.response))


def _yours(form: Place, answered: Answered) -> str:
    value = _value(answered)
    return tr("Your answer: {value}").format(value=written(form.axis, value))


def _picture(form: Place, value: float, yours: str, room: Room, area: Rect) -> AxisLine:
    line = axis_with(value, yours, form.axis, area, room)
    band = form.first, form.last
    return replace(line, band=band, disabled=True)
