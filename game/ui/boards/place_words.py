"""What stands around an axis in words: the large figure, and the advice below it."""

from decimal import Decimal

from game.facts.model import quantity_text
from game.quiz.question import Axis
from game.translation import tr
from game.ui.boards.scale import written

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
