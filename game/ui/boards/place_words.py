"""What stands around an axis in words: the large figure, and the advice below it."""

from decimal import Decimal

from game.facts.model import quantity_text
from game.quiz.question import Axis
from game.translation import tr
from game.ui.boards.scale import written
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.widgets.lines import Words

UNKNOWN = "?"


def typed_figure(axis: Axis, typed: str, bc: bool) -> str:
    """What is typed, as the year or the number that it would be; a question mark before anything is."""
    figures = typed or UNKNOWN
    if axis.logarithmic:
        nothing = Decimal(0)
        pattern = quantity_text(nothing, axis.unit)
        return pattern.replace("0", figures, 1)
    return f"{figures} BC" if bc else figures


def how_to_begin(axis: Axis) -> str:
    """Before anything is chosen."""
    if axis.logarithmic:
        return tr("Move the marker or type the number.")
    return tr("Move the marker or type the year.")


def not_on_line(axis: Axis) -> str:
    """Of a value that is typed."""
    low = written(axis, axis.low)
    high = written(axis, axis.high)
    words = tr("Only {low} to {high} is on this line.")
    return words.format(low=low, high=high)


def in_figures_only(axis: Axis) -> str:
    """Of letters that were pressed."""
    if axis.logarithmic:
        return tr("A number is written in figures only, without letters.")
    return tr("A year is written in figures only, without letters.")


def note(advice: str, rect: Rect, room: Room) -> Words:
    lines = room.fit(advice, "note", rect)
    return Words(
        name="note",
        rect=rect,
        block=lines,
        label=advice,
        colour=room.theme.palette.second,
        down="middle",
        reads_as="status",
    )
