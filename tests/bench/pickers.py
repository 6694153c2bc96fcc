"""Who chooses what is asked next: the game's own deck, and what it is measured against."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random
from typing import Any, NamedTuple, cast

from game.facts.model import Bank, Fact
from game.quiz.forms.chance import MANY
from game.quiz.play.deck import candidates
from game.quiz.play.learner import Attempt, learn, newcomer
from game.quiz.play.memory import DAY, predict
from game.quiz.play.round import Round
from game.quiz.play.rules import STANDARD
from game.quiz.play.wish import Wish
from tests.bench.baselines import (
    AnyFact,
    Leitner,
    LeitnerByDate,
    OfPackage,
    OfPackageByDate,
    OfPackageByDays,
    OneAfterTheOther,
    Picker,
)
from tests.bench.sketch import SketchedMind, sketched, sketched_next
from tests.first_edition import deck as first_deck
from tests.first_edition import learner as first_learner

START = 1_790_000_000.0


class _Asked(NamedTuple):
    """As much of a question as a deck looks at."""

    fact: str
    kind: str = "direct"


class _Answered(NamedTuple):
    question: _Asked


class _InRounds(Picker):
    """A deck, which knows the round so far."""

    LENGTH = 10

    def __init__(self, bank: Bank, rng: Random) -> None:
        super().__init__(bank, rng)
        self.round: tuple[_Answered, ...] = ()

    def begin_round(self) -> None:
        self.round = ()

    @property
    def game(self) -> Round:
        return Round(self.LENGTH, answered=cast(Any, self.round))

    def hear(self, fact: str, right: bool, when: float) -> None:
        super().hear(fact, right, when)
        self.round = (*self.round, _Answered(_Asked(fact)))


class OwnDeck(_InRounds):
    """The deck of the game, all open eras mixed, without what it does for spirits."""

    CALM = False

    def __init__(self, bank: Bank, rng: Random) -> None:
        super().__init__(bank, rng)
        self.learner = newcomer(bank, replace(STANDARD, calm=self.CALM))
        self.foreseen: list[tuple[float, bool]] = []

    def pick(self, open_facts: Sequence[Fact], eras: Sequence[str], when: float) -> str:
        wish, now = Wish(frozenset(eras)), START + when * DAY
        return next(candidates(self.bank, self.learner, wish, self.game, self.rng, now)).id

    def hear(self, fact: str, right: bool, when: float) -> None:
        super().hear(fact, right, when)
        now, level = START + when * DAY, self.bank.facts[fact].level
        self.foreseen.append((predict(self.learner.mind, fact, level, MANY, now), right))
        self.learner = learn(self.learner, [Attempt(fact, "direct", float(right), 0, now, "r", options=4)])


class CalmDeck(OwnDeck):
    """The same, as it is played."""

    CALM = True


class Sketch(Picker):
    """The rule as it was designed, all open eras mixed."""

    def __init__(self, bank: Bank, rng: Random) -> None:
        super().__init__(bank, rng)
        self.mind = SketchedMind()

    def pick(self, open_facts: Sequence[Fact], eras: Sequence[str], when: float) -> str:
        pool = [(fact.id, fact.level, fact.core) for fact in open_facts]
        return sketched_next(self.mind, pool, when)

    def hear(self, fact: str, right: bool, when: float) -> None:
        self.mind = sketched(self.mind, fact, self.bank.facts[fact].level, right, when)


class FirstDeck(_InRounds):
    """The deck of version 0.1, all open eras mixed."""

    def __init__(self, bank: Bank, rng: Random) -> None:
        super().__init__(bank, rng)
        self.learner = first_learner.Learner()

    def pick(self, open_facts: Sequence[Fact], eras: Sequence[str], when: float) -> str:
        wish = first_deck.Wish(self.wished(eras))
        return next(first_deck._candidates(self.bank, self.learner, wish, self.game, self.rng)).id

    def wished(self, eras: Sequence[str]) -> frozenset[str]:
        return frozenset(eras)

    def hear(self, fact: str, right: bool, when: float) -> None:
        super().hear(fact, right, when)
        self.learner = first_learner.learn(
            self.learner, [first_learner.Attempt(fact, "direct", float(right), 0, when, "r")]
        )


class FirstDeckByEra(FirstDeck):
    """The same as it was played: a round is about the era that was opened last."""

    def wished(self, eras: Sequence[str]) -> frozenset[str]:
        return frozenset(eras[-1:])


PICKERS: dict[str, type[Picker]] = {
    "own": OwnDeck,
    "calm": CalmDeck,
    "sketch": Sketch,
    "random": AnyFact,
    "sequential": OneAfterTheOther,
    "leitner": Leitner,
    "leitner by date": LeitnerByDate,
    "fsrs": OfPackage,
    "fsrs by date": OfPackageByDate,
    "fsrs by days": OfPackageByDays,
    "0.1": FirstDeck,
    "0.1 by era": FirstDeckByEra,
}
