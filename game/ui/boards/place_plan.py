"""Where the figure with its buttons, the axis, the note and the button below them lie."""

from dataclasses import dataclass

from game.ui.boards.axis import PRESSED, labels_height
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.widgets.lines import line_height

BUTTON, BESIDE = 96.0, 40.0  # the buttons beside the figure, and what is free between it and them
CONFIRM = 380.0
LEAST_GAP, GAPS = 16.0, 5.0  # above each part, less above the lower ones; what all gaps come to
TAIL = 14.0  # of a letter in the unit of a figure, which would hang on the axis


@dataclass(frozen=True, slots=True)
class PlacePlan:
    """Where everything lies."""

    figure: Rect
    less: Rect
    more: Rect
    axis: Rect
    note: Rect
    confirm: Rect


def lay(area: Rect, widest: float, room: Room) -> PlacePlan:
    """`widest` is the width of the widest figure that may come."""
    axis_height = PRESSED + labels_height(room)
    note_height = line_height("note", room)
    button_height = _button_height(room)
    below = axis_height + note_height + button_height
    rest = area.h - below
    figure_height = _figure_height(rest, room)
    spare = rest - figure_height
    gap = max(LEAST_GAP, min(44.0, spare / 5))
    small_gap = gap * 0.6

    figure_line = area.below(area.y + gap).top(figure_height)
    above_axis = TAIL + gap
    axis = area.below(figure_line.bottom + above_axis).top(axis_height)
    note = area.below(axis.bottom + small_gap).top(note_height)
    foot = area.below(note.bottom + small_gap).top(button_height)
    less, figure, more = _step_line(figure_line, widest)
    width = _button_width(area, room)
    return PlacePlan(
        figure=figure,
        less=less,
        more=more,
        axis=axis,
        note=note,
        confirm=foot.centred(width, button_height),
    )


def _step_line(line: Rect, widest: float) -> tuple[Rect, Rect, Rect]:
    """The figure between the buttons, which stand still whichever figure comes."""
    beside = BUTTON + BESIDE
    most = line.w - 2 * beside
    wanted = widest + 20
    width = min(most, wanted)
    figure = line.centred(width, line.h)
    square = figure.centred(BUTTON, BUTTON)
    left = figure.x - beside
    right = figure.right + BESIDE
    less = square._replace(x=left)
    more = square._replace(x=right)
    return less, figure, more


def _figure_height(free: float, room: Room) -> float:
    """The figure gives way to the question, down to the height of the buttons beside it."""
    line = line_height("figure", room)
    wanted = line * 1.05
    gaps = GAPS * LEAST_GAP
    most = max(BUTTON, free - gaps)
    return max(BUTTON, min(wanted, most))


def _button_height(room: Room) -> float:
    line = line_height("button", room)
    return max(BUTTON, line * 1.6)


def _button_width(area: Rect, room: Room) -> float:
    line = line_height("button", room)
    wanted = max(CONFIRM, line * 9)
    return min(area.w, wanted)
