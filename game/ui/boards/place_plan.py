"""Where the figure with its buttons and the axis lie, and at the foot the note and the button that answers."""

from dataclasses import dataclass

from game.ui.boards.axis import PRESSED, labels_height
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.widgets.lines import line_height

BUTTON, BESIDE = 96.0, 40.0  # the buttons beside the figure, and what is free between it and them
CONFIRM = 380.0
WIDEST_CONFIRM = 0.5  # of the page
BESIDE_CONFIRM = 28.0
LEAST_FIGURE = 440.0  # wide: the buttons beside a year and beside most numbers are in one place
LEAST_GAP, GAPS = 14.0, 3.0  # above each part; how many there are
LARGEST_GAP = 64.0
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
    button_height = _button_height(room)
    rest = area.h - axis_height - button_height
    figure_height = _figure_height(rest, room)
    spare = rest - figure_height - TAIL
    gap = max(LEAST_GAP, min(LARGEST_GAP, spare / GAPS))

    figure_line = area.below(area.y + gap).top(figure_height)
    above_axis = TAIL + gap
    axis = area.below(figure_line.bottom + above_axis).top(axis_height)
    foot = _foot(area, axis, button_height)
    less, figure, more = _step_line(figure_line, widest)
    width = _button_width(area, room)
    beside = foot.w - width - BESIDE_CONFIRM
    return PlacePlan(
        figure=figure,
        less=less,
        more=more,
        axis=axis,
        note=foot.left(beside),
        confirm=foot.far(width),
    )


def _foot(area: Rect, axis: Rect, height: float) -> Rect:
    """At the bottom of the area, or, where that is too high, under the axis."""
    under_axis = axis.bottom + LEAST_GAP
    at_bottom = area.bottom - height
    top = max(under_axis, at_bottom)
    return area.below(top).top(height)


def _step_line(line: Rect, widest: float) -> tuple[Rect, Rect, Rect]:
    """The figure between the buttons, which stand still whichever figure comes."""
    beside = BUTTON + BESIDE
    most = line.w - 2 * beside
    wanted = widest + 20
    wide = max(LEAST_FIGURE, wanted)
    width = min(most, wide)
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
    gaps = GAPS * LEAST_GAP + TAIL
    most = max(BUTTON, free - gaps)
    return max(BUTTON, min(wanted, most))


def _button_height(room: Room) -> float:
    line = line_height("button", room)
    return max(BUTTON, line * 1.6)


def _button_width(area: Rect, room: Room) -> float:
    line = line_height("button", room)
    wanted = max(CONFIRM, line * 9)
    most = area.w * WIDEST_CONFIRM
    return min(most, wanted)
