"""The arithmetic of an axis: which value lies where, steps, ticks, and how values are written."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from math import ceil, exp, floor, log, log10

from game.facts.model import quantity_text, year_text
from game.quiz.language.sizes import is_counted
from game.quiz.question import Axis

DIGITS = 3  # that count in a number on a logarithmic axis
DIGITS_OF_TICKS = (1, 2, 3, 5, 7), (1, 2, 5), (1, 3), (1,)  # of each decade, the densest first
PARTS = tuple(digit * 10**power for power in range(5) for digit in (1, 2, 5))  # years from tick to tick


def share(axis: Axis, value: float) -> float:
    """How far along the axis a value lies, 0-1."""
    low, high = _ends(axis)
    here = _on_scale(axis, value)
    part = (here - low) / (high - low)
    return _within(0.0, 1.0, part)


def value_at(axis: Axis, part: float) -> float:
    """The value at a share of the axis, rounded as values are written."""
    low, high = _ends(axis)
    inside = _within(0.0, 1.0, part)
    here = low + (high - low) * inside
    value = exp(here) if axis.logarithmic else here
    return rounded(axis, value)


def as_typed(axis: Axis, value: float) -> str:
    """The value as somebody types it: three digits that count, or a whole year; one before Christ with a b, where there
    are others."""
    if axis.logarithmic:
        short = f"{value:.{DIGITS}g}"
        return f"{value:.0f}" if "e" in short else short
    year = floor(value)
    if year > 0:
        return str(year)
    before = str(1 - year)
    if axis.high > 0:
        return before + "b"
    return before


def _ends(axis: Axis) -> tuple[float, float]:
    low = _on_scale(axis, axis.low)
    high = _on_scale(axis, axis.high)
    return low, high


def _on_scale(axis: Axis, value: float) -> float:
    return log(value) if axis.logarithmic else value


def _within(low: float, high: float, value: float) -> float:
    """The nearest value from low to high."""
    return min(high, max(low, value))


def rounded(axis: Axis, value: float) -> float:
    """A whole year, or a number of three digits (whole, where it counts things), within the axis."""
    if not axis.logarithmic:
        first = ceil(axis.low)
        last = floor(axis.high)
        return float(_within(first, last, round(value)))
    inside = _within(axis.low, axis.high, value)
    number = float(f"{inside:.{DIGITS}g}")
    if counts(axis) and number >= axis.low:
        whole = float(round(number))
        return max(1.0, whole)
    return number


def counts(axis: Axis) -> bool:
    """Whether the axis counts things, so that there are only whole numbers on it."""
    return axis.logarithmic and is_counted(Decimal(1), axis.unit)


def stepped(axis: Axis, value: float, steps: int) -> float:
    """The value some steps further (back where negative); each step moves it, as long as the axis goes on."""
    if not axis.logarithmic:
        step = max(1.0, axis.step)
        return rounded(axis, value + steps * step)
    moved = rounded(axis, value * axis.step**steps)
    if moved != value:
        return moved
    least = _last_digit(value)
    if counts(axis):
        least = max(1.0, least)
    return rounded(axis, value + least if steps > 0 else value - least)


def _last_digit(value: float) -> float:
    """What one more in the last of the digits that count would add."""
    power = floor(log10(value)) - DIGITS + 1
    return 10.0**power


def written(axis: Axis, value: float) -> str:
    """`1957`, `44 BC`, `21.5 kg`."""
    if not axis.logarithmic:
        return year_text(floor(value))
    number = Decimal(f"{value:.{DIGITS}g}")
    return quantity_text(number, axis.unit)


def tick_label(axis: Axis, tick: float, is_last: bool) -> str:
    """As it is written, but for the unit, which the last tick has for all of them."""
    label = written(axis, rounded(axis, tick))
    if is_last or not axis.logarithmic:
        return label
    digits, *_ = label.split(" ")
    return digits


def tick_sets(axis: Axis) -> Iterator[Sequence[float]]:
    """Possible ticks, the densest first, of years those before all others that have one at both ends; round years
    (50 BC rather than 51 BC), or 1-2-5 of each decade, with the ends where these have room."""
    if axis.logarithmic:
        ends = axis.low, axis.high
        for digits in DIGITS_OF_TICKS:
            yield sorted({*ends, *_decades(axis, digits)})
        for digits in DIGITS_OF_TICKS:
            yield _decades(axis, digits)
        return

    def ends_between(part: int) -> bool:
        starts = axis.low % part != 0
        ends = axis.high % part != 0
        return starts or ends

    for part in sorted(PARTS, key=ends_between):
        yield _multiples(axis, part)


def _multiples(axis: Axis, part: int) -> list[float]:
    """The years of the axis that the part divides; before Christ those that are written so."""
    first = ceil(axis.low / part)
    last = floor(axis.high / part)
    years = []
    for i in range(first, last + 1):
        year = part * i
        years.append(float(year if year > 0 else year + 1))
    return years


def _decades(axis: Axis, digits: Sequence[int]) -> list[float]:
    """The numbers of the axis that are one of the digits and zeros."""
    first = floor(log10(axis.low))
    last = ceil(log10(axis.high))
    numbers = []
    for power in range(first, last + 1):
        for digit in digits:
            number = digit * 10.0**power
            if axis.low <= number <= axis.high:
                numbers.append(number)
    return numbers
