"""How often what is right in many questions, and how often it may be: what could be learnt without knowing a thing."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from math import sqrt
from statistics import mean

from game.quiz.language.wording import words_of
from game.quiz.lint.guess import in_common
from game.quiz.lint.parts import Texts, sides
from game.quiz.question import Choose, Question

_FOUR = 4  # options
_CHANCE = 1 / _FOUR
_ENOUGH = 40  # questions below which a share says nothing
_SPREAD = 2.6  # standard errors that chance may be off
_NEVER_MORE = 0.33
_CHI_SQUARE = 16.3  # with three degrees of freedom, passed by chance once in a thousand
_MOST_CONVERGENT = 0.30
_OFTEN = 30  # showings from which on one sees of a value how often it is right
_ENOUGH_VALUES = 20  # that are shown so often
_RIGHT, _TOO_RIGHT = 0.2, 0.5  # of its showings in which a value should be right, at least and at most
_EXCEPTIONS = 0.01  # of the values


class Showings:
    """Questions, as one sees them who only looks at what is right how often."""

    def __init__(self, questions: Iterable[Question]) -> None:
        self._asked: list[tuple[Question, Choose]] = []
        for question in questions:
            if isinstance(question.form, Choose):
                self._asked.append((question, question.form))

    @cached_property
    def four(self) -> Sequence[tuple[str, Texts]]:
        """The key and the wrong options of choices among four that are words."""
        found: list[tuple[str, Texts]] = []
        for question, form in self._asked:
            if form.ranked or len(form.options) != _FOUR:
                continue
            right, wrong = sides(question)
            if len(wrong) == _FOUR - 1:
                key = right[0]
                found.append((key, wrong))
        return found

    def places(self, ranked: bool) -> Counter[int]:
        """How often the key stood at each place among four."""
        keys = Counter[int]()
        for _, form in self._asked:
            of_four = len(form.options) == _FOUR
            if of_four and form.ranked is ranked:
                keys[form.key] += 1
        return keys

    @cached_property
    def values(self) -> Mapping[str, tuple[int, int]]:
        """By text how often it was right, and how often it was shown."""
        right = Counter[str]()
        shown = Counter[str]()
        for _, form in self._asked:
            shown.update(form.options)
            key = form.options[form.key]
            right[key] += 1
        counts: dict[str, tuple[int, int]] = {}
        for text, count in shown.items():
            counts[text] = right[text], count
        return counts


# What is found, the most that it may be, and examples; None of too few questions.
Measure = tuple[float, float, Texts]
Measuring = Callable[[Showings], Measure | None]


def guess(right: Callable[[str, Texts], float]) -> Measuring:
    """How often one is right who always takes the same way, against chance."""

    def measure(seen: Showings) -> Measure | None:
        count = len(seen.four)
        if count < _ENOUGH:
            return None
        share = mean(right(key, wrong) for key, wrong in seen.four)
        by_chance = _CHANCE + _error(_CHANCE, count)
        limit = min(_NEVER_MORE, by_chance)
        return share, limit, ()

    return measure


def is_longest(key: str, wrong: Texts) -> float:
    lengths = list(map(len, wrong))
    return _chance(len(key), lengths)


def is_shortest(key: str, wrong: Texts) -> float:
    lengths = [-len(text) for text in wrong]
    return _chance(-len(key), lengths)


def is_first(key: str, wrong: Texts) -> float:
    first = min(wrong)
    return float(key < first)


def _chance(key: int, wrong: Sequence[int]) -> float:
    """That one who always takes the largest, and draws among equals, takes the key."""
    if key < max(wrong):
        return 0.0
    equals = wrong.count(key)
    return 1 / (1 + equals)


def convergence(seen: Showings) -> Measure | None:
    """How often the key has more words in common with the others than any of them."""
    if len(seen.four) < _ENOUGH:
        return None
    converging = [_converges(key, wrong) for key, wrong in seen.four]
    share = mean(converging)
    return share, _MOST_CONVERGENT, ()


def _converges(key: str, wrong: Texts) -> bool:
    options = (key, *wrong)
    words = list(map(words_of, options))
    of_key, *of_wrong = [in_common(own, words) for own in words]
    most = max(of_wrong)
    return of_key > most


def places(ranked: bool) -> Measuring:
    """The key's places among four, against all being equally frequent."""

    def measure(seen: Showings) -> Measure | None:
        keys = seen.places(ranked)
        total = keys.total()
        if total < _ENOUGH:
            return None
        fair = total / _FOUR
        chi_square = 0.0
        for place in range(_FOUR):
            off = keys[place] - fair
            chi_square += off**2 / fair
        return chi_square, _CHI_SQUARE, ()

    return measure


def one_sided_values(seen: Showings) -> Measure | None:
    """Of the values that are shown often the share that are right too seldom or too often, beyond chance."""
    often = 0
    odd: list[tuple[float, str]] = []
    for text, (right, shown) in seen.values.items():
        if shown < _OFTEN:
            continue
        often += 1
        if _is_one_sided(right, shown):
            share = right / shown
            told = f"{text} ({right} of {shown})"
            odd.append((share, told))
    if often < _ENOUGH_VALUES:
        return None
    odd.sort()
    examples = tuple(told for _, told in odd)
    return len(odd) / often, _EXCEPTIONS, examples


def _is_one_sided(right: int, shown: int) -> bool:
    least = _RIGHT - _error(_RIGHT, shown)
    most = _TOO_RIGHT + _error(_TOO_RIGHT, shown)
    share = right / shown
    return share < least or share > most


def _error(share: float, count: int) -> float:
    """How far a share of so many may be off by chance."""
    variance = share * (1 - share)
    return _SPREAD * sqrt(variance / count)
