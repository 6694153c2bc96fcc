"""The right place on an axis, and the given one."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import cast

from game.quiz.play.round import Answered
from game.quiz.question import Place
from game.translation import tr
from game.ui.boards.axis import LOW, PRESSED, AxisLine, axis_with, labels_height
from game.ui.boards.distance import apart_in_words
from game.ui.boards.key_and_yours import halves, key_and_yours, right_row
from game.ui.boards.scale import written
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.widgets.answers import Told
from game.ui.widgets.judged import verdict_of
from game.ui.widgets.lines import line_height
from game.ui.widgets.strips import Strip

BELOW, LOW_BELOW = 10.0, 6.0  # the answers, to the axis, and to a low one


def whole(form: Place, answered: Answered, room: Room, width: float) -> Sequence[Strip]:
    """In words and on the axis."""
    first, *_ = in_brief(form, answered, room, width)
    return [*first, drawn(form, answered, room)]


def in_brief(form: Place, answered: Answered, room: Room, width: float) -> Sequence[Sequence[Strip]]:
    """In words: side by side, and where a word had no room so, one under the other. The right answer alone where the
    given one is as right."""
    key = Told(answered.question.answer)
    given = written(form.axis, _value(answered))
    if answered.credit == 1:
        note = "" if given == key.words else tr("Your answer: {value}").format(value=given)
        told = replace(key, note=note)
        row = right_row(told, room, width)
        return [[row]]
    yours = Told(
        given,
        note=apart_in_words(form, _value(answered)),
        said=tr("Your answer."),
    )
    verdict = verdict_of(answered)
    beside = halves(
        key,
        yours,
        room,
        width,
        verdict,
    )
    if beside:
        return [beside]
    under, *_ = key_and_yours(key, yours, room, width, verdict)
    return [under]


def drawn(form: Place, answered: Answered, room: Room) -> Strip:
    """The axis with the truth and the answer on it; low where it is projected, so that it has room there more often."""
    is_low = room.theme.projector
    tall = PRESSED + labels_height(room)
    if is_low:
        tall = LOW + line_height("label", room)
    show = partial(_picture, form, answered, room, is_low)
    return Strip(tall, show, gap=LOW_BELOW if is_low else BELOW)


def _value(answered: Answered) -> float:
    return float(cast(float, answered.response))


def _picture(form: Place, answered: Answered, room: Room, is_low: bool, area: Rect) -> AxisLine:
    value = _value(answered)
    given = written(form.axis, value)
    yours = tr("Your answer: {value}").format(value=given)
    line = axis_with(value, yours, form.axis, area, room)
    band = form.first, form.last
    tall = LOW if is_low else PRESSED
    return replace(
        line,
        rect=line.rect.top(tall),
        low=is_low,
        band=band,
        given=verdict_of(answered),
        disabled=True,
    )
