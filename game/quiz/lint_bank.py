"""What only shows over many questions: habits by which one could guess without knowing anything."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import mean

from game.quiz.lint_words import wrong_and_key
from game.quiz.question import Choose, Question
from game.quiz.wording import words_of

_ENOUGH = 40  # questions below which a share says nothing
_SPREAD = 2.6  # standard errors that chance may be off
_NEVER_MORE = 0.33
_CHI_SQUARE = 16.3  # with three degrees of freedom, passed by chance once in a thousand
_MOST_CONVERGENT = 0.30


@dataclass(frozen=True, slots=True)
class Habit:
    """A rule over many questions: `found` is what was measured, `limit` what would be too much."""

    id: str
    sentence: str
    found: float
    limit: float

    @property
    def breached(self) -> bool:
        return self.found > self.limit


def habits(questions: Iterable[Question]) -> tuple[Habit, ...]:
    """L07, L08 and L20-L22, as far as there are enough questions to tell."""
    choices = [(question, question.form) for question in questions if isinstance(question.form, Choose)]
    four = [wrong_and_key(question) for question, form in choices if len(form.options) == 4 and not form.ranked]
    found = [*_guesses([(key, wrong) for key, wrong in four if len(wrong) == 3])]
    for rule, sentence, ranked in (
        ("L20", "the right one of numbers and dates stands at some ranks too often", True),
        ("L21", "the right option stands at some places too often", False),
    ):
        forms = [form for _, form in choices if form.ranked is ranked]
        found += _places(rule, sentence, Counter(form.key for form in forms if len(form.options) == 4))
    return tuple(found)


def _guesses(four: Sequence[tuple[str, Sequence[str]]]) -> Iterator[Habit]:
    if len(four) < _ENOUGH:
        return
    limit = min(_NEVER_MORE, 0.25 + _SPREAD * sqrt(0.25 * 0.75 / len(four)))
    longest = mean(_chance(len(key), [len(text) for text in wrong]) for key, wrong in four)
    shortest = mean(_chance(-len(key), [-len(text) for text in wrong]) for key, wrong in four)
    first = mean(key < min(wrong) for key, wrong in four)
    yield Habit("L07", "the longest option is right too often", longest, limit)
    yield Habit("L08", "the shortest option is right too often", shortest, limit)
    yield Habit("L08a", "the first option by the alphabet is right too often", first, limit)
    alike = mean(_converges(key, wrong) for key, wrong in four)
    yield Habit("L22", "the right option shares most words with the others too often", alike, _MOST_CONVERGENT)


def _chance(key: int, wrong: Sequence[int]) -> float:
    """That one who always takes the largest, and draws among equals, takes the key."""
    return 0.0 if key < max(wrong) else 1 / (1 + sum(other == key for other in wrong))


def _converges(key: str, wrong: Sequence[str]) -> bool:
    texts = [words_of(text) for text in (key, *wrong)]
    common = [sum(len(one & other) for other in texts) - len(one) for one in texts]
    return common[0] > max(common[1:])


def _places(rule: str, sentence: str, places: Counter[int]) -> Iterator[Habit]:
    """The key's places among four, against all being equally frequent."""
    if (fair := places.total() / 4) >= _ENOUGH / 4:
        yield Habit(rule, sentence, sum((places[place] - fair) ** 2 / fair for place in range(4)), _CHI_SQUARE)
