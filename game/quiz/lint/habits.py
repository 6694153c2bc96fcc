"""What only shows over many questions: habits by which one could guess without knowing anything, and one-sidedness."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import sqrt
from statistics import mean

from game.facts.model import Bank, Era, Share, Where
from game.quiz.language.wording import words_of
from game.quiz.lint.parts import Texts, columns, sides
from game.quiz.question import Choose, Question

_ENOUGH = 40  # questions below which a share says nothing
_SPREAD = 2.6  # standard errors that chance may be off
_NEVER_MORE = 0.33
_CHI_SQUARE = 16.3  # with three degrees of freedom, passed by chance once in a thousand
_MOST_CONVERGENT = 0.30
_OFTEN = 30  # showings from which on one sees of a value how often it is right
_ENOUGH_VALUES = 20  # that are shown so often
_RIGHT, _TOO_RIGHT = 0.2, 0.5  # of its showings in which a value should be right, at least and at most
_EXCEPTIONS = 0.01  # of the values
_ABOUT = 0.05  # how far the balance of an era may be off: of twenty facts one


@dataclass(frozen=True, slots=True)
class Habit:
    """A rule over many questions, or over a bank: `found` is what was measured, from `least` to `most` what it may
    be, `examples` where it shows most, `where` the line to look at if it is not the bank as a whole."""

    id: str
    sentence: str
    found: float
    most: float
    least: float = 0.0
    examples: Texts = ()
    where: Where | None = None

    @property
    def breached(self) -> bool:
        return not self.least <= self.found <= self.most

    @property
    def allowed(self) -> str:
        most = f"{self.most:.3g}"
        return f"{self.least:.3g} to {most}" if self.least else f"at most {most}"


class Showings:
    """Questions, as one sees them who only looks at what is right how often."""

    def __init__(self, questions: Iterable[Question]) -> None:
        self.questions = [question for question in questions if isinstance(question.form, Choose)]

    @cached_property
    def four(self) -> Sequence[tuple[str, Texts]]:
        """The key and the wrong options of choices among four that are words."""
        found = (sides(question) for question, form in self._forms if len(form.options) == 4 and not form.ranked)
        return [(right[0], wrong) for right, wrong in found if len(wrong) == 3]

    def places(self, ranked: bool) -> Counter[int]:
        """How often the key stood at each place among four."""
        return Counter(form.key for _, form in self._forms if form.ranked is ranked and len(form.options) == 4)

    @cached_property
    def values(self) -> Mapping[str, tuple[int, int]]:
        """By text how often it was right, and how often it was shown."""
        right, shown = Counter[str](), Counter[str]()
        for question, form in self._forms:
            options = columns(question)[0]
            shown.update(options[question.kind == "true_or_fix" :])
            right[options[form.key]] += 1
        return {text: (right[text], count) for text, count in shown.items()}

    @property
    def _forms(self) -> Iterator[tuple[Question, Choose]]:
        return ((question, question.form) for question in self.questions if isinstance(question.form, Choose))


Measure = tuple[float, float] | tuple[float, float, Texts]


@dataclass(frozen=True, slots=True)
class BankRule:
    """`measure` gives what is found, the most that it may be, and maybe examples; None of too few questions."""

    id: str
    sentence: str
    measure: Callable[[Showings], Measure | None]


def _guess(right: Callable[[str, Texts], float]) -> Callable[[Showings], Measure | None]:
    """How often one is right who always takes the same way, against chance."""

    def measure(seen: Showings) -> Measure | None:
        if len(seen.four) < _ENOUGH:
            return None
        limit = min(_NEVER_MORE, 0.25 + _SPREAD * sqrt(0.25 * 0.75 / len(seen.four)))
        return mean(right(key, wrong) for key, wrong in seen.four), limit

    return measure


def _is_longest(key: str, wrong: Texts) -> float:
    return _chance(len(key), [len(text) for text in wrong])


def _is_shortest(key: str, wrong: Texts) -> float:
    return _chance(-len(key), [-len(text) for text in wrong])


def _is_first(key: str, wrong: Texts) -> float:
    return float(key < min(wrong))


def _chance(key: int, wrong: Sequence[int]) -> float:
    """That one who always takes the largest, and draws among equals, takes the key."""
    return 0.0 if key < max(wrong) else 1 / (1 + sum(other == key for other in wrong))


def _convergence(seen: Showings) -> Measure | None:
    """How often the key has more words in common with the others than any of them."""
    if len(seen.four) < _ENOUGH:
        return None
    return mean(_converges(key, wrong) for key, wrong in seen.four), _MOST_CONVERGENT


def _converges(key: str, wrong: Texts) -> bool:
    texts = [words_of(text) for text in (key, *wrong)]
    common = [sum(len(one & other) for other in texts) - len(one) for one in texts]
    return common[0] > max(common[1:])


def _places(ranked: bool) -> Callable[[Showings], Measure | None]:
    """The key's places among four, against all being equally frequent."""

    def measure(seen: Showings) -> Measure | None:
        places = seen.places(ranked)
        fair = places.total() / 4
        if fair < _ENOUGH / 4:
            return None
        return sum((places[place] - fair) ** 2 / fair for place in range(4)), _CHI_SQUARE

    return measure


def _one_sided_values(seen: Showings) -> Measure | None:
    """Of the values that are shown often the share that are right too seldom or too often, beyond chance."""
    often = {text: counts for text, counts in seen.values.items() if counts[1] >= _OFTEN}
    if len(often) < _ENOUGH_VALUES:
        return None
    odd = [(right / shown, text) for text, (right, shown) in often.items() if _is_one_sided(right, shown)]
    told = tuple(f"{text} ({often[text][0]} of {often[text][1]})" for _, text in sorted(odd))
    return len(odd) / len(often), _EXCEPTIONS, told


def _is_one_sided(right: int, shown: int) -> bool:
    def chance(share: float) -> float:
        return _SPREAD * sqrt(share * (1 - share) / shown)

    return not _RIGHT - chance(_RIGHT) <= right / shown <= _TOO_RIGHT + chance(_TOO_RIGHT)


BANK_RULES = (
    BankRule("L07", "the longest option is right too often", _guess(_is_longest)),
    BankRule("L08", "the shortest option is right too often", _guess(_is_shortest)),
    BankRule("L08a", "the first option by the alphabet is right too often", _guess(_is_first)),
    BankRule("L20", "the right one of numbers and dates stands at some ranks too often", _places(True)),
    BankRule("L21", "the right option stands at some places too often", _places(False)),
    BankRule("L22", "the right option shares most words with the others too often", _convergence),
    BankRule("L32", "some values are nearly always right, or nearly always wrong", _one_sided_values),
)
_ONE_SIDED = "the core facts of “{era}” about {actors} are too few or too many"


def habits(questions: Iterable[Question]) -> tuple[Habit, ...]:
    """The rules over all questions, as far as there are enough of them to tell."""
    seen = Showings(questions)
    found = ((rule, rule.measure(seen)) for rule in BANK_RULES)
    return tuple(
        Habit(rule.id, rule.sentence, measured[0], measured[1], examples=measured[2] if len(measured) > 2 else ())
        for rule, measured in found
        if measured
    )


def balance(bank: Bank) -> tuple[Habit, ...]:
    """L30: how much of the core of each era is about those that its `balance` names."""
    return tuple(
        Habit(
            "L30",
            _ONE_SIDED.format(era=era.name, actors=share),
            share_of(share, era, bank),
            round(share.most + _ABOUT, 3),
            round(share.least - _ABOUT, 3),
            where=era.where,
        )
        for era in bank.eras
        for share in era.balance
    )


def share_of(share: Share, era: Era, bank: Bank) -> float:
    """A fact that several actors have a part in counts in parts, or as a whole where they are looked for together."""
    core = [bank.entries[fact.entry].by for fact in bank.by_era.get(era.id, ()) if fact.core]
    wanted = set(share.actors)
    if share.together:
        return round(mean(wanted <= set(by) for by in core), 3) if core else 0.0
    return round(mean(len(wanted & set(by)) / max(1, len(by)) for by in core), 3) if core else 0.0
