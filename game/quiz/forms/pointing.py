"""The form that is answered by pointing at a scale."""

from dataclasses import dataclass
from math import exp, floor, isfinite, log
from random import Random
from typing import ClassVar

from game.facts.model import Phrases, year_text
from game.quiz.forms.chance import POINTED, Luck
from game.quiz.forms.form import AnswerForm, KeyOnPaper, Line, Response, Texts

TOLERANCE_OF_NUMBERS = log(1.5)  # a guess half as large again as the truth earns e^-1 of the credit
PARTS_OF_AXIS = 10  # whoever is a part of it off earns e^-1 of the credit
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

    def written(self, value: float) -> str:
        """`1957`, `44 BC`, `1,100,000`."""
        if not self.logarithmic:
            return year_text(floor(value))
        rounded = float(f"{value:.6g}")
        return f"{rounded:,.10g}"

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
    shows_nothing: ClassVar[bool] = True

    @classmethod
    def luck(cls, options: int) -> Luck:
        return POINTED

    def grade(self, response: Response) -> float:
        """Years fall off as `exp(-e/tau)`, tau a tenth of the axis; numbers as `|ln(guess/truth)|` over ln 1.5,
        and earn nothing beyond a factor of five."""
        if not isinstance(response, int | float) or not isfinite(response):
            return 0.0
        if self.first <= response <= self.last:
            return 1.0
        axis = self.axis
        nearest = self.first if response < self.first else self.last
        if axis.logarithmic:
            return _credit_of_number(response, nearest)
        tolerance = (axis.high - axis.low) / PARTS_OF_AXIS
        years_off = abs(response - nearest)
        return exp(-years_off / tolerance)

    def right_response(self) -> float:
        """The middle of what is right."""
        return (self.first + self.last) / 2

    def wrong_response(self, rng: Random) -> float:
        """The end of the axis that is farther off."""
        axis = self.axis
        below = self.first - axis.low
        above = axis.high - self.last
        return axis.low if below > above else axis.high

    def in_words(self) -> str:
        unit = self.axis.unit
        span = f"{self.first:g}-{self.last:g}"
        return f"{span} {unit}".strip()

    def lines(self, phrases: Phrases) -> list[Line]:
        axis = self.axis
        span = self._span(phrases)
        low = axis.written(axis.low)
        high = f"{axis.written(axis.high)} {axis.unit}".rstrip()
        scale = phrases.fill("on_a_line", low=low, high=high)
        return [Line(False, scale, span)]

    def _span(self, phrases: Phrases) -> str:
        """What is right: one place, or from one to another."""
        first = self.axis.written(self.first)
        last = self.axis.written(self.last)
        if last == first:
            return first
        return phrases.fill("from_to", first=first, last=last)

    def on_paper(self, phrases: Phrases) -> KeyOnPaper:
        """A number as the answer has it, with its unit."""
        if self.axis.logarithmic:
            return KeyOnPaper("")
        return KeyOnPaper(self._span(phrases))

    def plain_key(self) -> tuple[object, object]:
        """No options; as key the number, what counts as right, and the axis."""
        axis = self.axis
        scale = {
            "low": axis.low,
            "high": axis.high,
            "unit": axis.unit,
            "logarithmic": axis.logarithmic,
        }
        key = {
            "number": self.right_response(),
            "first": self.first,
            "last": self.last,
            "axis": scale,
        }
        return [], key

    def holds_together(self) -> bool:
        return self.axis.can_show(self.first, self.last)

    def takes(self, response: Response) -> bool:
        if not isinstance(response, int | float):
            return False
        return self.axis.can_show(response)

    def parts(self) -> Texts:
        return ()

    def has_fair_size(self) -> bool:
        """The truth must not be at an end."""
        axis = self.axis
        if self.first > self.last:
            return False
        return axis.low < self.first and self.last < axis.high


def _credit_of_number(guess: float, truth: float) -> float:
    if guess <= 0:
        return 0.0
    ratio = guess / truth
    if not 1 / FARTHEST_FACTOR <= ratio <= FARTHEST_FACTOR:
        return 0.0
    distance = abs(log(ratio))
    return exp(-distance / TOLERANCE_OF_NUMBERS)
