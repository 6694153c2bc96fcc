"""What only shows over many questions: habits by which one could guess without knowing anything, and one-sidedness."""

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import mean

from game.facts.model import Bank, Era, Share, Where
from game.quiz.lint.parts import Texts
from game.quiz.lint.showings import (
    Measuring,
    Showings,
    convergence,
    guess,
    is_first,
    is_longest,
    is_shortest,
    one_sided_values,
    places,
)
from game.quiz.question import Question

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
        is_kept = self.least <= self.found <= self.most
        return not is_kept

    @property
    def allowed(self) -> str:
        most = f"{self.most:.3g}"
        if self.least:
            return f"{self.least:.3g} to {most}"
        return f"at most {most}"


@dataclass(frozen=True, slots=True)
class BankRule:
    """`breaks` and `keeps` say in words what breaks it and what does not."""

    id: str
    sentence: str
    breaks: str
    keeps: str


@dataclass(frozen=True, slots=True)
class RuleOfShowings(BankRule):
    measure: Measuring


BANK_RULES = (
    RuleOfShowings(
        "L07",
        "the longest option is right too often",
        "the longest of four options is right in 40 of 100 questions",
        "it is right in 25 of 100, as often as chance would have it",
        guess(is_longest),
    ),
    RuleOfShowings(
        "L08",
        "the shortest option is right too often",
        "the shortest of four options is right in 40 of 100 questions",
        "it is right in 25 of 100",
        guess(is_shortest),
    ),
    RuleOfShowings(
        "L08a",
        "the first option by the alphabet is right too often",
        "the option that comes first by the alphabet is right in 40 of 100 questions",
        "it is right in 25 of 100",
        guess(is_first),
    ),
    RuleOfShowings(
        "L20",
        "the right one of numbers and dates stands at some ranks too often",
        "of four years the second is right in 50 of 100 questions",
        "each of the four is right in about 25 of 100",
        places(True),
    ),
    RuleOfShowings(
        "L21",
        "the right option stands at some places too often",
        "option B is right in 50 of 100 questions",
        "each of A, B, C and D is right in about 25 of 100",
        places(False),
    ),
    RuleOfShowings(
        "L22",
        "the right option shares most words with the others too often",
        "many questions are like: red moon / blue star / *red star / old sun",
        "many questions are like: red moon / *blue star / grey comet / old sun",
        convergence,
    ),
    RuleOfShowings(
        "L32",
        "some values are nearly always right, or nearly always wrong",
        "Saturn V stands among the options of 40 questions, and is right in 38 of them",
        "it is right in 15 of 40",
        one_sided_values,
    ),
)
BALANCE = BankRule(
    "L30",
    "the core facts of an era about somebody are too few or too many",
    "`balance: {Nepal: 40-50 %}` stands at an era with 20 core facts, and 5 of them are by Nepal",
    "9 of the 20 are by Nepal",
)
_ONE_SIDED = "the core facts of “{era}” about {actors} are too few or too many"


def habits(questions: Iterable[Question], rules: Iterable[RuleOfShowings] = BANK_RULES) -> tuple[Habit, ...]:
    """The rules over all questions, as far as there are enough of them to tell."""
    seen = Showings(questions)
    found: list[Habit] = []
    for rule in rules:
        measured = rule.measure(seen)
        if measured:
            share, most, examples = measured
            found.append(Habit(rule.id, rule.sentence, share, most, examples=examples))
    return tuple(found)


def balance(bank: Bank) -> tuple[Habit, ...]:
    """L30: how much of the core of each era is about those that its `balance` names."""
    found: list[Habit] = []
    for era in bank.eras:
        for share in era.balance:
            habit = Habit(
                BALANCE.id,
                _ONE_SIDED.format(era=era.name, actors=share),
                share_of(share, era, bank),
                round(share.most + _ABOUT, 3),
                round(share.least - _ABOUT, 3),
                where=era.where,
            )
            found.append(habit)
    return tuple(found)


def share_of(share: Share, era: Era, bank: Bank) -> float:
    """A fact that several actors have a part in counts in parts, or as a whole where they are looked for together."""
    wanted = set(share.actors)
    parts: list[float] = []
    for fact in bank.by_era.get(era.id, ()):
        if fact.core:
            actors = set(bank.entries[fact.entry].by)
            parts.append(_part(wanted, actors, share.together))
    return round(mean(parts), 3) if parts else 0.0


def _part(wanted: set[str], actors: set[str], together: bool) -> float:
    """How much of one fact is about those that are wanted."""
    if together:
        return float(wanted <= actors)
    if not actors:
        return 0.0
    common = wanted & actors
    return len(common) / len(actors)
