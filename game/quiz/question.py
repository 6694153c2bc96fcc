"""A question, and the few forms that an answer can take; each form grades a response from 0.0 to 1.0."""

from dataclasses import dataclass, field
from itertools import combinations
from math import exp, isfinite, log

from game.facts.model import Where

TOLERANCE_OF_NUMBERS = log(1.5)  # a guess half as large again as the truth earns e^-1 of the credit
FARTHEST_FACTOR = 5.0


@dataclass(frozen=True, slots=True)
class Choose:
    """One of the options is right. `ranked` options ascend and are never shuffled."""

    options: tuple[str, ...]
    key: int
    ranked: bool = False

    def grade(self, response: int) -> float:
        return float(response == self.key)


@dataclass(frozen=True, slots=True)
class Arrange:
    """Bring `items` into order; `order` lists their indices, first to last."""

    items: tuple[str, ...]
    order: tuple[int, ...]

    def grade(self, response: tuple[int, ...]) -> float:
        """`max(0, 2C/N - 1)` over all pairs, C of N in the right order; anything but a permutation earns nothing."""
        if sorted(response) != list(range(len(self.items))):
            return 0.0
        rank = {item: place for place, item in enumerate(self.order)}
        pairs = list(combinations(response, 2))
        right = sum(rank[first] < rank[second] for first, second in pairs)
        return max(0.0, 2 * right / len(pairs) - 1)


@dataclass(frozen=True, slots=True)
class Pair:
    """Give each of `left` its partner in `right`; `key[i]` is the partner of `left[i]`."""

    left: tuple[str, ...]
    right: tuple[str, ...]
    key: tuple[int, ...]

    def grade(self, response: tuple[int, ...]) -> float:
        """`max(0, (m-1)/(n-1))` for m of n right, since one of four comes by luck."""
        if len(response) != len(self.key):
            return 0.0
        hits = sum(given == wanted for given, wanted in zip(response, self.key, strict=True))
        return max(0.0, (hits - 1) / (len(self.key) - 1))


@dataclass(frozen=True, slots=True)
class Axis:
    """A scale to point at: decimal years, or a number on a logarithmic scale. `step` is the smallest move of a key
    (a factor on a logarithmic axis)."""

    low: float
    high: float
    unit: str
    logarithmic: bool = False
    step: float = 1.0


@dataclass(frozen=True, slots=True)
class Place:
    """Point at a place on an axis; anything from `first` to `last` is fully right."""

    axis: Axis
    first: float
    last: float

    def grade(self, response: float) -> float:
        """Years fall off as `exp(-e/tau)`, tau a tenth of the axis; numbers as `|ln(guess/truth)|` over ln 1.5,
        and earn nothing beyond a factor of five."""
        if not isfinite(response):
            return 0.0
        if self.first <= response <= self.last:
            return 1.0
        nearest = self.first if response < self.first else self.last
        if not self.axis.logarithmic:
            return exp(-abs(response - nearest) / ((self.axis.high - self.axis.low) / 10))
        if response <= 0 or not 1 / FARTHEST_FACTOR <= response / nearest <= FARTHEST_FACTOR:
            return 0.0
        return exp(-abs(log(response / nearest)) / TOLERANCE_OF_NUMBERS)


Form = Choose | Arrange | Pair | Place
Response = int | float | tuple[int, ...]


def grade(form: Form, response: Response) -> float:
    """The credit of a response, 0.0 to 1.0; a response of the wrong shape earns nothing."""
    match form, response:
        case Choose(), int():
            return form.grade(response)
        case Place(), int() | float():
            return form.grade(response)
        case ((Arrange() | Pair()), tuple()):
            return form.grade(response)
        case _:
            return 0.0


@dataclass(frozen=True, slots=True)
class Question:
    """One question as it is put to a learner.

    `facts` are the ids it tests, the one that it is about first. `answer` is the key in words. `truths` say, for
    each option (or item, or left-hand side), what it really is: a whole sentence, or nothing where the bank knows
    none. `said` is the fact as a sentence, `why` the explanation, `where` the line it came from.
    """

    kind: str
    form: Form
    facts: tuple[str, ...]
    era: str
    level: int
    prompt: str
    answer: str
    said: str
    where: Where
    why: str = ""
    hint: str = ""
    source: str = ""
    as_of: str = ""
    truths: tuple[str, ...] = field(default=())

    @property
    def fact(self) -> str:
        return self.facts[0]
