"""What the game's deck is measured against: chance, order, Leitner's boxes and FSRS."""

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any, NamedTuple

from game.facts.model import Bank, Fact

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


class _Card(NamedTuple):
    """When a fact is due, in days since the first session, and after how many days without it."""

    due: float
    interval: float


class Scheduled(Picker):
    """What is due, then what is new, then what is due next. The design does not say in which order what is due comes:
    the one of the shortest interval first, as boxes of cards are worked off, or (`BY_DATE`) the longest overdue."""

    BY_DATE = False

    def __init__(self, bank: Bank, rng: Random) -> None:
        super().__init__(bank, rng)
        self.cards: dict[str, _Card] = {}

    @abstractmethod
    def interval(self, fact: str, right: bool, when: float) -> float:
        """Days until the fact is due after this answer."""

    def pick(self, open_facts: Sequence[Fact], eras: Sequence[str], when: float) -> str:
        free = {fact: card for fact, card in self.cards.items() if fact not in self.lately}
        due = {fact: card for fact, card in free.items() if card.due <= when}
        if due:
            return min(due, key=lambda fact: self._turn(due[fact]))
        new = next((fact.id for fact in open_facts if fact.id not in self.cards), None)
        if new:
            return new
        left = free or self.cards
        return min(left, key=lambda fact: left[fact].due)

    def hear(self, fact: str, right: bool, when: float) -> None:
        super().hear(fact, right, when)
        interval = self.interval(fact, right, when)
        self.cards[fact] = _Card(when + interval, interval)

    def _turn(self, card: _Card) -> tuple[float, float]:
        return (0.0 if self.BY_DATE else card.interval), card.due


class Leitner(Scheduled):
    """Boxes of 0, 1, 3, 7, 14 and 30 days. A miss goes back to the first box."""

    DAYS = (0, 1, 3, 7, 14, 30)

    def __init__(self, bank: Bank, rng: Random) -> None:
        super().__init__(bank, rng)
        self.boxes: dict[str, int] = {}

    def interval(self, fact: str, right: bool, when: float) -> float:
        box = min(self.boxes.get(fact, 0) + 1, len(self.DAYS) - 1) if right else 0
        self.boxes[fact] = box
        return self.DAYS[box]


class LeitnerByDate(Leitner):
    BY_DATE = True


class OfPackage(Scheduled):
    """FSRS-6 as its package schedules it."""

    STEPS: Mapping[str, Any] = {}

    def __init__(self, bank: Bank, rng: Random) -> None:
        from fsrs import Card, Rating, Scheduler

        super().__init__(bank, rng)
        self.scheduler = Scheduler(enable_fuzzing=False, **self.STEPS)
        self.card, self.good, self.again = Card, Rating.Good, Rating.Again
        self.of_package: dict[str, Any] = {}

    def interval(self, fact: str, right: bool, when: float) -> float:
        before, now = self.of_package.get(fact) or self.card(card_id=1), _date(when)
        card, _ = self.scheduler.review_card(before, self.good if right else self.again, now)
        self.of_package[fact] = card
        left: timedelta = card.due - now
        return left / timedelta(days=1)


class OfPackageByDate(OfPackage):
    BY_DATE = True


class OfPackageByDays(OfPackage):
    """The same without its first steps of minutes."""

    STEPS: Mapping[str, Any] = {"learning_steps": (), "relearning_steps": ()}


def _date(when: float) -> datetime:
    return datetime(2026, 9, 1, 8, tzinfo=UTC) + timedelta(days=when)
