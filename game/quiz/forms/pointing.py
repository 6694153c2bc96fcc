"""The form that is answered by pointing at a scale."""

from dataclasses import dataclass
from math import exp, isfinite, log

from game.quiz.forms.form import AnswerForm, Line, Response

TOLERANCE_OF_NUMBERS = log(1.5)  # a guess half as large again as the truth earns e^-1 of the credit
TOLERANCE_OF_YEARS = 10  # the part of the axis: a tenth
FARTHEST_FACTOR = 5.0


@dataclass(frozen=True, slots=True)
class Axis:
    """A scale to point at: decimal years, or a number on a logarithmic scale. `step` is the smallest move of a key
    (a factor on a logarithmic axis)."""

    low: float
    high: float
    unit: str
    logarithmic: bool = False
    step: float = 1.0

    def can_show(self, *values: float) -> bool:
        """Whether it is a scale, and all of these can be told on it."""
        numbers = (self.low, self.high, self.step, *values)
        if not all(map(isfinite, numbers)):
            return False
        if self.low >= self.high or self.step <= 0:
            return False
        return not self.logarithmic or min(numbers) > 0


@dataclass(frozen=True, slots=True)
class Place(AnswerForm):
    """Point at a place on an axis; anything from `first` to `last` is fully right."""

    axis: Axis
    first: float
    last: float

    def grade(self, response: Response) -> float:
        """Years fall off as `exp(-e/tau)`, tau a tenth of the axis; numbers as `|ln(guess/truth)|` over ln 1.5,
        and earn nothing beyond a factor of five."""
        if not isinstance(response, int | float) or not isfinite(response):
            return 0.0
        if self.first <= response <= self.last:
            return 1.0
        nearest = self.first if response < self.first else self.last
        if self.axis.logarithmic:
            return _credit_of_number(response, nearest)
        tolerance = (self.axis.high - self.axis.low) / TOLERANCE_OF_YEARS
        return exp(-abs(response - nearest) / tolerance)

    def in_words(self) -> str:
        return f"{self.first:g}-{self.last:g} {self.axis.unit}".strip()

    def lines(self) -> list[Line]:
        axis = self.axis
        span = f"{self.first:.6g}"
        if self.last != self.first:
            span += f" to {self.last:.6g}"
        scale = f"on a line from {axis.low:.6g} to {axis.high:.6g} {axis.unit}".rstrip()
        return [Line(False, f"{scale}:", span)]

    def plain_key(self) -> tuple[object, object]:
        """No options; as key the number, what counts as right, and the axis."""
        scale = {
            "low": self.axis.low,
            "high": self.axis.high,
            "unit": self.axis.unit,
            "logarithmic": self.axis.logarithmic,
        }
        key = {
            "number": (self.first + self.last) / 2,
            "first": self.first,
            "last": self.last,
            "axis": scale,
        }
        return [], key

    def holds_together(self) -> bool:
        return self.axis.can_show(self.first, self.last)

    def takes(self, response: Response) -> bool:
        return isinstance(response, int | float) and self.axis.can_show(response)

    def has_fair_size(self) -> bool:
        """The truth must not be at an end."""
        return self.axis.low < self.first <= self.last < self.axis.high


def _credit_of_number(guess: float, truth: float) -> float:
    if guess <= 0:
        return 0.0
    ratio = guess / truth
    if not 1 / FARTHEST_FACTOR <= ratio <= FARTHEST_FACTOR:
        return 0.0
    return exp(-abs(log(ratio)) / TOLERANCE_OF_NUMBERS)
