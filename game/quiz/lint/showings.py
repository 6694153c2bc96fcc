"""How often what is right in many questions, and how often it may be: what could be learnt without knowing a thing."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from math import sqrt
from statistics import mean

from game.quiz.language.wording import words_of
from game.quiz.lint.ascending import corrections
from game.quiz.lint.guess import in_common
from game.quiz.lint.parts import Texts, columns, sides
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
        self.questions: list[Question] = []
        self.forms: list[Choose] = []
        for question in questions:
            if isinstance(question.form, Choose):
                self.questions.append(question)
                self.forms.append(question.form)

    @cached_property
    def four(self) -> Sequence[tuple[str, Texts]]:
        """The key and the wrong options of choices among four that are words."""
        found: list[tuple[str, Texts]] = []
        for question, form in zip(self.questions, self.forms, strict=True):
            if len(form.options) == _FOUR and not form.ranked:
                right, wrong = sides(question)
                if len(wrong) == _FOUR - 1:
                    found.append((right[0], wrong))
        return found

    def places(self, ranked: bool) -> Counter[int]:
        """How often the key stood at each place among four."""
        fitting = (form for form in self.forms if form.ranked is ranked and len(form.options) == _FOUR)
        return Counter(form.key for form in fitting)

    @cached_property
    def values(self) -> Mapping[str, tuple[int, int]]:
        """By text how often it was right, and how often it was shown."""
        right, shown = Counter[str](), Counter[str]()
        for question, form in zip(self.questions, self.forms, strict=True):
            shown.update(corrections(question))
            key = columns(question)[0][form.key]
            right[key] += 1
        return {text: (right[text], count) for text, count in shown.items()}


# What is found, the most that it may be, and examples; None of too few questions.
Measure = tuple[float, float, Texts]
Measuring = Callable[[Showings], Measure | None]


def guess(right: Callable[[str, Texts], float]) -> Measuring:
    """How often one is right who always takes the same way, against chance."""

    def measure(seen: Showings) -> Measure | None:
        count = len(seen.four)
        if count < _ENOUGH:
            return None
        error = sqrt(_CHANCE * (1 - _CHANCE) / count)
        limit = min(_NEVER_MORE, _CHANCE + _SPREAD * error)
        return mean(right(key, wrong) for key, wrong in seen.four), limit, ()

    return measure


def is_longest(key: str, wrong: Texts) -> float:
    return _chance(len(key), [len(text) for text in wrong])


def is_shortest(key: str, wrong: Texts) -> float:
    return _chance(-len(key), [-len(text) for text in wrong])


def is_first(key: str, wrong: Texts) -> float:
    return float(key < min(wrong))


def _chance(key: int, wrong: Sequence[int]) -> float:
    """That one who always takes the largest, and draws among equals, takes the key."""
    if key < max(wrong):
        return 0.0
    equals = sum(size == key for size in wrong)
    return 1 / (1 + equals)


def convergence(seen: Showings) -> Measure | None:
    """How often the key has more words in common with the others than any of them."""
    if len(seen.four) < _ENOUGH:
        return None
    share = mean(_converges(key, wrong) for key, wrong in seen.four)
    return share, _MOST_CONVERGENT, ()


def _converges(key: str, wrong: Texts) -> bool:
    words = [words_of(text) for text in (key, *wrong)]
    of_key, *of_wrong = (in_common(own, words) for own in words)
    return of_key > max(of_wrong)


def places(ranked: bool) -> Measuring:
    """The key's places among four, against all being equally frequent."""

    def measure(seen: Showings) -> Measure | None:
        places = seen.places(ranked)
        fair = places.total() / _FOUR
        if places.total() < _ENOUGH:
            return None
        chi_square = sum((places[place] - fair) ** 2 / fair for place in range(_FOUR))
        return chi_square, _CHI_SQUARE, ()

    return measure


def one_sided_values(seen: Showings) -> Measure | None:
    """Of the values that are shown often the share that are right too seldom or too often, beyond chance."""
    often = {text: counts for text, counts in seen.values.items() if counts[1] >= _OFTEN}
    if len(often) < _ENOUGH_VALUES:
        return None
    odd: list[tuple[float, str]] = []
    for text, (right, shown) in often.items():
        if _is_one_sided(right, shown):
            odd.append((right / shown, f"{text} ({right} of {shown})"))
    examples = tuple(example for _, example in sorted(odd))
    return len(odd) / len(often), _EXCEPTIONS, examples


def _is_one_sided(right: int, shown: int) -> bool:
    least = _RIGHT - _error(_RIGHT, shown)
    most = _TOO_RIGHT + _error(_TOO_RIGHT, shown)
    return not least <= right / shown <= most


def _error(share: float, count: int) -> float:
    """How far a share of so many may be off by chance."""
    return _SPREAD * sqrt(share * (1 - share) / count)
