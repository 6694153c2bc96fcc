"""An axis to mark a place on with a pencil: round values below it, and a stroke at each end."""

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from math import ceil, floor, log, log10

from game.authoring.markup import element
from game.badges import INK
from game.quiz.question import Axis

AXIS_HEIGHT = 3.6  # in times the size of letters, as all lengths here
_HEIGHT = 3.2
_MARGIN = 3.0  # at each end, so that the last values have room
_LINE_AT, _LABEL_AT = 1.0, 2.5
_SMALL_TICK, _TICK, _END = 0.15, 0.35, 0.7  # how far they go beyond the line
_LABEL = 0.9
_LOWER = 0.3  # the foot of letters whose middle is on the line
_OF_UNIT = 0.5  # each letter
_MOST_TICKS, _MOST_SMALL_TICKS = 11, 80
_STEPS = tuple(digit * 10**power for power in range(5) for digit in (1, 2, 5))  # of years
_DIGITS = (1, 2, 5), (1, 3), (1,)  # of numbers that are marked in each decade


def axis_drawing(axis: Axis, width: float) -> str:
    """SVG, as wide as the column; the unit stands behind the axis."""
    room_for_unit = _OF_UNIT * len(axis.unit)
    last = width - _MARGIN - room_for_unit
    parts = [
        _line(_MARGIN, _LINE_AT, last, _LINE_AT),
        *_marks(axis, last),
        _stroke(_MARGIN, _END),
        _stroke(last, _END),
    ]
    if axis.unit:
        unit = _text(axis.unit, last + _END, _LINE_AT + _LOWER, "start")
        parts.append(unit)
    view = f"0 0 {width:.2f} {_HEIGHT}"
    return element("svg", *parts, viewBox=view)


def _marks(axis: Axis, last: float) -> Iterator[str]:
    """On an axis that ends there."""
    length = last - _MARGIN
    for value in small_ticks(axis):
        x = _MARGIN + length * share(axis, value)
        yield _stroke(x, _SMALL_TICK)
    for value in ticks(axis):
        x = _MARGIN + length * share(axis, value)
        label = axis.written(value)
        yield _stroke(x, _TICK)
        yield _text(label, x, _LABEL_AT, "middle")


def small_ticks(axis: Axis) -> list[float]:
    """Each year, where there are not too many."""
    if axis.logarithmic:
        return []
    years = _within(axis, _multiples(axis, 1))
    if len(years) > _MOST_SMALL_TICKS:
        return []
    return years


def share(axis: Axis, value: float) -> float:
    """How far along the axis a value lies, 0-1."""
    if axis.logarithmic:
        decades = log(axis.high / axis.low)
        return log(value / axis.low) / decades
    length = axis.high - axis.low
    return (value - axis.low) / length


def ticks(axis: Axis) -> list[float]:
    """Round values, as many as can stand beside each other."""
    found: list[float] = []
    for values in _sets(axis):
        found = _within(axis, values)
        if len(found) <= _MOST_TICKS:
            break
    return found


def _within(axis: Axis, values: Iterable[float]) -> list[float]:
    found = []
    for value in values:
        if axis.low <= value <= axis.high:
            found.append(value)
    return found


def _sets(axis: Axis) -> Iterator[Iterable[float]]:
    """The densest first."""
    if axis.logarithmic:
        for digits in _DIGITS:
            yield _decades(axis, digits)
    else:
        for step in _STEPS:
            yield _multiples(axis, step)


def _multiples(axis: Axis, step: int) -> Iterator[float]:
    """Of years; there is no year 0, and before it they are counted so that 50 BC is round."""
    first = floor(axis.low / step)
    last = ceil(axis.high / step)
    for place in range(first, last + 1):
        year = place * step
        if year <= 0:
            year += 1
        yield float(year)


def _decades(axis: Axis, digits: Sequence[int]) -> Iterator[float]:
    first = floor(log10(axis.low))
    last = ceil(log10(axis.high))
    for power in range(first, last + 1):
        for digit in digits:
            yield digit * 10.0**power


def _stroke(x: float, beyond: float) -> str:
    """Across the line."""
    return _line(x, _LINE_AT - beyond, x, _LINE_AT + beyond)


def _line(x1: float, y1: float, x2: float, y2: float) -> str:
    return element(
        "line",
        x1=x1,
        y1=y1,
        x2=x2,
        y2=y2,
        stroke=INK,
        stroke_width=0.09,
    )


def _text(text: str, x: float, y: float, anchor: str) -> str:
    return element(
        "text",
        escape(text),
        x=x,
        y=y,
        font_size=_LABEL,
        text_anchor=anchor,
    )
