"""The arithmetic of an axis: which value lies where, steps, ticks, and how values are written."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from math import ceil, exp, floor, log, log10

from game.facts.model import quantity_text, year_text
from game.quiz.language.sizes import is_counted
from game.quiz.question import Axis

DIGITS = 3  # that count in a number on a logarithmic axis


def share(axis: Axis, value: float) -> float:
    """How far along the axis a value lies, 0-1."""
    low, high, here = (_on_scale(axis, some) for some in (axis.low, axis.high, value))
    return min(1.0, max(0.0, (here - low) / (high - low)))


def value_at(axis: Axis, part: float) -> float:
    """The value at a share of the axis, rounded as values are written."""
    low, high = _on_scale(axis, axis.low), _on_scale(axis, axis.high)
    here = low + (high - low) * min(1.0, max(0.0, part))
    return rounded(axis, exp(here) if axis.logarithmic else here)


def _on_scale(axis: Axis, value: float) -> float:
    return log(value) if axis.logarithmic else value


def rounded(axis: Axis, value: float) -> float:
    """A whole year, or a number of three digits (whole, where it counts things), within the axis."""
    if not axis.logarithmic:
        return float(min(floor(axis.high), max(ceil(axis.low), round(value))))
    inside = min(axis.high, max(axis.low, value))
    near = float(f"{inside:.{DIGITS}g}")
    return max(1.0, float(round(near))) if counts(axis) and near >= axis.low else near


def counts(axis: Axis) -> bool:
    """Whether the axis counts things, so that there are only whole numbers on it."""
    return axis.logarithmic and is_counted(Decimal(1), axis.unit)


def stepped(axis: Axis, value: float, steps: int) -> float:
    """The value some steps further (back where negative); each step moves it, as long as the axis goes on."""
    if not axis.logarithmic:
        return rounded(axis, value + steps * max(1.0, axis.step))
    moved = rounded(axis, value * axis.step**steps)
    least = max(1.0, _last_digit(value)) if counts(axis) else _last_digit(value)
    return moved if moved != value else rounded(axis, value + (least if steps > 0 else -least))


def _last_digit(value: float) -> float:
    return 10.0 ** (floor(log10(value)) - DIGITS + 1)


def written(axis: Axis, value: float) -> str:
    """`1957`, `44 BC`, `21.5 kg`."""
    if not axis.logarithmic:
        return year_text(floor(value))
    return quantity_text(Decimal(f"{value:.{DIGITS}g}"), axis.unit)


def tick_sets(axis: Axis) -> Iterator[Sequence[float]]:
    """Possible ticks, the densest first, of years those before all others that have one at both ends; round years
    (50 BC rather than 51 BC), or 1-2-5 of each decade."""
    if axis.logarithmic:
        for nice in ((1, 2, 3, 5, 7), (1, 2, 5), (1, 3), (1,)):
            yield _decades(axis, nice)
        return
    parts = [nice * 10**power for power in range(5) for nice in (1, 2, 5)]
    for part in sorted(parts, key=lambda part: bool(axis.low % part or axis.high % part)):
        multiples = (part * i for i in range(ceil(axis.low / part), floor(axis.high / part) + 1))
        yield [float(year if year > 0 else year + 1) for year in multiples]


def _decades(axis: Axis, nice: Sequence[int]) -> list[float]:
    powers = range(floor(log10(axis.low)), ceil(log10(axis.high)) + 1)
    return [some * 10.0**power for power in powers for some in nice if axis.low <= some * 10.0**power <= axis.high]
