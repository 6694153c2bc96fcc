"""A question, and the few forms that an answer can take; each form grades a response from 0.0 to 1.0."""

from dataclasses import dataclass, field
from itertools import combinations
from math import exp, isfinite, log
from typing import assert_never

from game.facts.model import Where
from game.quiz.language.slips import means

TOLERANCE_OF_NUMBERS = log(1.5)  # a guess half as large again as the truth earns e^-1 of the credit
FARTHEST_FACTOR = 5.0
LOST_BY_A_CLUE, LEAST_OF_CLUES = 0.25, 0.25  # each clue after the first costs a quarter, the last quarter stays
LOST_BY_OPTIONS = 0.25  # what it costs to choose what could have been typed


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


@dataclass(frozen=True, slots=True)
class ChooseMany:
    """Any number of the options is right; `keys` are their indices."""

    options: tuple[str, ...]
    keys: tuple[int, ...]

    def grade(self, response: tuple[int, ...]) -> float:
        """`max(0, hits/|A| - false/|B|)`, A the true options and B the false ones, so that ticking all of them earns
        nothing; an index that is no option, or stands there twice, neither."""
        given, true = set(response), set(self.keys)
        if len(given) < len(response) or not given <= set(range(len(self.options))) or not true:
            return 0.0
        hits, false = len(given & true) / len(true), len(given - true)
        return max(0.0, hits - false / (len(self.options) - len(true))) if false else hits


@dataclass(frozen=True, slots=True)
class Offer:
    """The options that a question can show in place of the field to type in, and how it is asked then."""

    prompt: str
    choice: Choose


@dataclass(frozen=True, slots=True)
class Typed:
    """Write the answer. The first of `answers` is the key, the others are let pass as well; of `wrong` none is, nor
    what is spelled as much like it as like an answer. `figures` says that no answer has a letter in it. Whoever does
    not want to type may choose from the `offer`, where there is one, for less."""

    answers: tuple[str, ...]
    wrong: tuple[str, ...] = ()
    figures: bool = False
    offer: Offer | None = None

    def grade(self, response: str | int) -> float:
        """The response is what was typed, or the index of an option that was offered."""
        if isinstance(response, str):
            return float(means(response, self.answers, self.wrong))
        return (1 - LOST_BY_OPTIONS) * self.offer.choice.grade(response) if self.offer else 0.0


@dataclass(frozen=True, slots=True)
class Ladder:
    """Choose an option by `clues` that come one after the other, and the fewer the better."""

    clues: tuple[str, ...]
    options: tuple[str, ...]
    key: int

    def worth(self, seen: int) -> float:
        """The credit of the right option when so many clues, counted from 1, have been seen."""
        return max(LEAST_OF_CLUES, 1 - LOST_BY_A_CLUE * (seen - 1))

    def grade(self, response: tuple[int, ...]) -> float:
        """The response is the number of clues seen and the index of the option."""
        if len(response) != 2:
            return 0.0
        seen, option = response
        return self.worth(seen) if option == self.key and 1 <= seen <= len(self.clues) else 0.0


Form = Choose | Arrange | Pair | Place | ChooseMany | Typed | Ladder
Response = int | float | tuple[int, ...] | str


def grade(form: Form, response: Response) -> float:
    """The credit of a response, 0.0 to 1.0; a response of the wrong shape earns nothing."""
    match form, response:
        case Choose(), int():
            return form.grade(response)
        case Place(), int() | float():
            return form.grade(response)
        case ((Arrange() | Pair() | ChooseMany() | Ladder()), tuple()):
            return form.grade(response)
        case Typed(), str() | int():
            return form.grade(response)
        case _:
            return 0.0


def options_shown(form: Form, response: Response) -> int:
    """Among how many options the answer was looked for; 0 where none was shown that could be the answer.

    The partners of a pair are options of each of its sides. The cards of an order are not: which order it is has to
    be known, as a year on an axis has.
    """
    match form:
        case Choose(options) | ChooseMany(options) | Ladder(_, options):
            return len(options)
        case Pair(_, right):
            return len(right)
        case Typed(offer=Offer(choice=choice)) if isinstance(response, int):
            return len(choice.options)
        case Arrange() | Place() | Typed():
            return 0
        case _:
            assert_never(form)


def taken(form: Form, response: Response) -> str:
    """The wrong option that the response takes for the key; empty where it takes none."""
    match form, response:
        case ((Choose(options, key) | Typed(offer=Offer(choice=Choose(options, key)))), int(place)):
            pass
        case Ladder(_, options, key), (_, place):
            pass
        case _:
            return ""
    return options[place] if place != key and 0 <= place < len(options) else ""


@dataclass(frozen=True)
class Question:
    """One question as it is put to a learner. Not slotted: what the rules look at is kept with it.

    `facts` are the ids it tests, the one that it is about first. `answer` is the key in words. `truths` say, for
    each option (or item, left-hand side, or option that is offered), what it really is: a whole sentence, or nothing
    where the bank knows none. `around`, where options say of a value that it would be right, are their words around
    that `{value}`. `said` is the fact as a sentence, `why` the explanation, `where` the line it came from.
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
    around: str = ""

    @property
    def fact(self) -> str:
        return self.facts[0]
