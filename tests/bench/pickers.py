"""Who chooses what is asked next: the game's own deck, and what it is measured against."""

from abc import abstractmethod
from bisect import insort
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any, NamedTuple, cast

from game.facts.model import Bank, Fact
from game.quiz.play.deck import candidates
from game.quiz.play.learner import Attempt, learn, newcomer
from game.quiz.play.luck import MANY
from game.quiz.play.memory import DAY, predict
from game.quiz.play.round import Round
from game.quiz.play.rules import STANDARD
from game.quiz.play.wish import Wish
from tests.bench.sketch import SketchedMind, sketched, sketched_next
from tests.first_edition import deck as first_deck
from tests.first_edition import learner as first_learner

START = 1_790_000_000.0
FIVE = 5


class Picker:
    """Chooses among the facts of the open eras. Times are days since the first session."""

    def __init__(self, bank: Bank, rng: Random) -> None:
        self.bank, self.rng = bank, rng
        self.lately: list[str] = []

    def begin_round(self) -> None:
        """A round of ten questions begins."""

    @abstractmethod
    def pick(self, open_facts: Sequence[Fact], eras: Sequence[str], when: float) -> str: ...

    def hear(self, fact: str, right: bool, when: float) -> None:
        self.lately = [*self.lately, fact][-FIVE:]


class AnyFact(Picker):
    def pick(self, open_facts: Sequence[Fact], eras: Sequence[str], when: float) -> str:
        while (fact := self.rng.choice(open_facts).id) in self.lately:
            pass
        return fact


class OneAfterTheOther(Picker):
    """All open facts in their order, and again."""

    def __init__(self, bank: Bank, rng: Random) -> None:
        super().__init__(bank, rng)
        self.turn = -1

    def pick(self, open_facts: Sequence[Fact], eras: Sequence[str], when: float) -> str:
        self.turn = (self.turn + 1) % len(open_facts)
        return open_facts[self.turn].id


class Leitner(Picker):
    """Boxes of 0, 1, 3, 7, 14 and 30 days: what is due, the longest overdue first; then what is new; then what is due
    next. A miss goes back to the first box."""

    DAYS = (0, 1, 3, 7, 14, 30)

    def __init__(self, bank: Bank, rng: Random) -> None:
        super().__init__(bank, rng)
        self.boxes: dict[str, int] = {}
        self.due: list[tuple[float, str]] = []

    def pick(self, open_facts: Sequence[Fact], eras: Sequence[str], when: float) -> str:
        first = next((one for one in self.due if one[1] not in self.lately), None)
        if first and first[0] <= when:
            return first[1]
        new = next((fact.id for fact in open_facts if fact.id not in self.boxes), None)
        if new or first:
            return new or (first or (0.0, ""))[1]
        return self.due[0][1]

    def hear(self, fact: str, right: bool, when: float) -> None:
        super().hear(fact, right, when)
        box = min(self.boxes.get(fact, 0) + 1, len(self.DAYS) - 1) if right else 0
        self.boxes[fact] = box
        self.due = [one for one in self.due if one[1] != fact]
        insort(self.due, (when + self.DAYS[box], fact))


class OfPackage(Picker):
    """FSRS-6 as its package schedules it: due, the longest overdue first; then new; then what is due next."""

    STEPS: Mapping[str, Any] = {}

    def __init__(self, bank: Bank, rng: Random) -> None:
        from fsrs import Card, Rating, Scheduler

        super().__init__(bank, rng)
        self.scheduler = Scheduler(enable_fuzzing=False, **self.STEPS)
        self.card, self.good, self.again = Card, Rating.Good, Rating.Again
        self.cards: dict[str, Any] = {}
        self.due: list[tuple[datetime, str]] = []

    def pick(self, open_facts: Sequence[Fact], eras: Sequence[str], when: float) -> str:
        first = next((one for one in self.due if one[1] not in self.lately), None)
        if first and first[0] <= _date(when):
            return first[1]
        new = next((fact.id for fact in open_facts if fact.id not in self.cards), None)
        if new:
            return new
        return first[1] if first else self.due[0][1]

    def hear(self, fact: str, right: bool, when: float) -> None:
        super().hear(fact, right, when)
        before = self.cards.get(fact) or self.card(card_id=1)
        card, _ = self.scheduler.review_card(before, self.good if right else self.again, _date(when))
        self.cards[fact] = card
        self.due = [one for one in self.due if one[1] != fact]
        insort(self.due, (card.due, fact))


class OfPackageByDays(OfPackage):
    """The same without its first steps of minutes."""

    STEPS: Mapping[str, Any] = {"learning_steps": (), "relearning_steps": ()}


def _date(when: float) -> datetime:
    return datetime(2026, 9, 1, 8, tzinfo=UTC) + timedelta(days=when)


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
    "fsrs": OfPackage,
    "fsrs by days": OfPackageByDays,
    "0.1": FirstDeck,
    "0.1 by era": FirstDeckByEra,
}
