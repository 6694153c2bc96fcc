"""One learner at the table: deals a round, records every answer at once, and says what is open."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from random import Random
from typing import TYPE_CHECKING, Protocol

from game.facts.model import Bank, Day
from game.quiz.learner import Attempt, Learner, Progress, learn, progress
from game.quiz.question import Question, taken
from game.quiz.round import Answered, Deal, EraOpened, Event, Message, Round, Stop, step
from game.quiz.rules import STANDARD, Rules

if TYPE_CHECKING:
    from game.quiz.deck import Wish


@dataclass(frozen=True, slots=True)
class Profile:
    """Who plays. A guest has no `id`, and nothing of a guest's is saved."""

    id: int | None
    name: str


GUEST = Profile(None, "Guest")


class Store(Protocol):
    """What keeps profiles, answers and settings. `trouble` is a sentence for the screen while saving fails, else empty;
    a store in trouble keeps everything for as long as the program runs, and raises nothing. `notice` says what had to
    be put right when it was opened."""

    trouble: str
    notice: str

    def profiles(self) -> tuple[Profile, ...]:
        """Everybody who plays here, the latest player first."""
        ...

    def add_profile(self, name: str) -> Profile: ...
    def rename_profile(self, profile: Profile, name: str) -> Profile: ...
    def remove_profile(self, profile: Profile) -> None:
        """Hide the profile; `restore_profile` brings it back with all its answers."""
        ...

    def restore_profile(self, profile: Profile) -> None: ...
    def attempts(self, profile: Profile) -> tuple[Attempt, ...]: ...
    def add(self, profile: Profile, attempt: Attempt) -> None: ...
    def settings(self, profile: Profile) -> Mapping[str, str]: ...
    def set(self, profile: Profile, name: str, value: str) -> None: ...
    def close(self) -> None: ...


@dataclass(slots=True)
class Session:
    """A learner, a bank and a store. `clock` gives seconds since 1970 (UTC); `rng` draws all chance of the rounds."""

    bank: Bank
    store: Store
    profile: Profile
    clock: Callable[[], float]
    rng: Random
    rules: Rules = STANDARD
    learner: Learner = field(init=False)
    question: Question | None = field(init=False, default=None)  # the one dealt last
    _wish: "Wish" = field(init=False)
    _round: str = field(init=False)

    def __post_init__(self) -> None:
        self.learner = learn(Learner(self.rules), self.store.attempts(self.profile))

    def progress(self) -> tuple[Progress, ...]:
        """The eras in their order, with what is open and what is right."""
        return progress(self.bank, self.learner, self._today())

    def begin(self, era: str | None = None, facts: tuple[str, ...] = ()) -> Round:
        """A new round with its first question on the table: of one era, or of all open ones; `facts` are asked before
        anything else (to practise what was missed), and where nothing else is wished for, they alone."""
        from game.quiz.deck import Wish  # with all kinds of questions: the timeline comes before them

        self._wish = Wish(frozenset([era] if era else self._open_eras()), facts)
        self._round = f"{self.clock():.3f}-{self.rng.getrandbits(32):08x}"
        length = len(facts) if facts else self.rules.questions_a_round
        return self._deal(Round(length, self.rules))

    def send(self, game: Round, message: Message) -> tuple[Round, tuple[Event, ...]]:
        """Take the step, save what was answered before anybody sees it, and deal the next question when one is due."""
        after, events = step(game, message)
        opened: tuple[Event, ...] = ()
        for event in events:
            if isinstance(event, Answered):
                opened = self._record(event, len(after.answered))
        return self._deal(after), (*events, *opened)

    def _record(self, answered: Answered, number: int) -> tuple[Event, ...]:
        before = self._open_eras()
        question = answered.question
        attempt = Attempt(
            question.fact,
            question.kind,
            answered.credit,
            answered.points,
            self.clock(),
            self._round,
            number,
            taken(question.form, answered.response),
        )
        self.store.add(self.profile, attempt)
        self.learner = learn(self.learner, [attempt])
        return tuple(EraOpened(era) for era in self._open_eras() if era not in before)

    def _deal(self, game: Round) -> Round:
        if not game.wants_question:
            return game
        from game.quiz.deck import deal

        self.question = deal(self.bank, self.learner, self._wish, game, self.rng, self._today())
        return step(game, Deal(self.question) if self.question else Stop())[0]

    def _today(self) -> Day:
        today = datetime.fromtimestamp(self.clock(), UTC)
        return Day(today.year, today.month, today.day)

    def _open_eras(self) -> tuple[str, ...]:
        return tuple(era.era for era in self.progress() if era.open)

    def take(self, bank: Bank) -> None:
        """Go on with another edition of the bank from the next question on."""
        self.bank = bank
