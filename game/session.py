"""One learner at the table: deals a round, records every answer at once, and says what is open."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from random import Random
from typing import TYPE_CHECKING

from game.facts.calendar_days import day_at
from game.facts.model import Bank, Chapter, Day, Era
from game.profile import Profile, Store
from game.quiz.making.ask import Terms, fits_everywhere
from game.quiz.play.attempt_of import attempt_of
from game.quiz.play.just_saved import left, place_of, waiting
from game.quiz.play.kept_progress import KeptProgress, Standing
from game.quiz.play.learner import WORTH_KEEPING, Learner, Progress, learn, newcomer, open_before, with_bank
from game.quiz.play.next_question import Due, NextQuestion
from game.quiz.play.round import Answered, Continue, Deal, EraOpened, Event, Message, Round, Stop, step
from game.quiz.play.rules import STANDARD, Rules
from game.quiz.play.stories_read import StoriesRead, stories_of
from game.quiz.play.unfinished import Unfinished, from_text, to_text
from game.quiz.play.wish import Wish

if TYPE_CHECKING:  # a session begins at the timeline, which does without questions
    from game.quiz.question import Question

MOST_CHANGED = 10  # facts that come first after a teacher has saved them
STORIES = "stories"  # the name under which those are kept that were read


@dataclass(slots=True)
class Session:
    """A learner, a bank and a store. `clock` gives seconds since 1970 (UTC); `rng` draws all chance of the rounds.

    `only` names the file, the entry or the question that all rounds are about, if they are about one. `changed` are the
    intervals and facts that a teacher has just saved, which are asked next; `is_changed` tells whether the question
    dealt last is about one of them.
    """

    bank: Bank
    store: Store
    profile: Profile
    clock: Callable[[], float]
    rng: Random
    rules: Rules = STANDARD
    all_open: bool = False  # whatever has been answered
    only: str = ""
    changed: tuple[str, ...] = ()
    fits: Callable[["Question"], bool] = fits_everywhere  # whether there is room for it on the screen
    learner: Learner = field(init=False)
    question: "Question | None" = field(init=False, default=None)  # the one dealt last
    is_changed: bool = field(init=False, default=False)
    _wish: Wish = field(init=False)
    _era: str | None = field(init=False, default=None)
    _round: str = field(init=False)
    _stories: StoriesRead = field(init=False)
    _seed: int = field(init=False)
    _reached: KeptProgress = field(init=False, default_factory=KeptProgress)
    _next: NextQuestion = field(init=False, default_factory=NextQuestion)

    def __post_init__(self) -> None:
        self.read_log()
        self._stories = stories_of(self.store.settings(self.profile).get(STORIES, ""))
        self._seed = self.rng.getrandbits(32)

    def read_log(self) -> None:
        """Know what the log says by now: answers may have come from another computer. Where they are many, most of what
        they tell was kept."""
        new = newcomer(self.bank, self.rules)
        log = self.store.attempts(self.profile)
        if len(log) < WORTH_KEEPING:
            self.learner = learn(new, log)
            return
        from game.quiz.play.keepsake import learnt

        kept = self.store.kept(self.profile)
        found = learnt(new, log, kept)
        self.learner = found.learner
        if found.to_keep:
            self.store.keep(self.profile, found.to_keep)

    def progress(self) -> tuple[Progress, ...]:
        """The eras in their order, with what is open and what is right."""
        today = self._today()
        standing = Standing(self.bank, self.learner, today, self.all_open)
        return self._reached.of(standing)

    def begin(self, era: str | None = None, facts: tuple[str, ...] = ()) -> Round:
        """A new round with its first question on the table: of one era, or of all open ones; `facts` are asked before
        anything else (to practise what was missed), and where nothing else is wished for, they alone."""
        self.forget_unfinished()
        self._stories = self._stories.next_round()
        self._era = era
        open_eras = frozenset(self._open_eras())
        eras = frozenset([era]) if era else open_eras
        self._wish = Wish(eras, facts, only=self._only(), fading=open_eras)
        self._round = f"{self.clock():.3f}-{self.rng.getrandbits(32):08x}"
        return self._deal(Round(self._length(facts), self.rules))

    def _only(self) -> tuple[str, ...] | None:
        """The facts that all rounds are about; None where they are about anything."""
        if not self.only:
            return None
        from game.facts.part import facts_of

        return facts_of(self.only, self.bank) or ()

    def _length(self, facts: tuple[str, ...]) -> int:
        """Of a new round: with little to ask about it is as short as that nothing need be asked twice in the same
        words."""
        if facts:
            return len({*facts, *self.changed})
        most = self.rules.questions_a_round
        only = self._wish.only
        if only is None:
            return most
        from game.quiz.play.askable import length_of

        today = self._today()
        terms = self._terms()
        return length_of(only, self.bank, most, today, terms)

    def send(self, game: Round, message: Message) -> tuple[Round, tuple[Event, ...]]:
        """Take the step, save what was answered before anybody sees it, and deal the next question when one is due."""
        after, events = step(game, message)
        opened: tuple[Event, ...] = ()
        for event in events:
            if isinstance(event, Answered):
                opened = self._record(event, after)
        dealt = self._deal(after)
        if dealt.over:
            self.forget_unfinished()
        elif dealt is not after:
            self.store.keep_unfinished(self.profile, self._as_text(dealt))
        return dealt, (*events, *opened)

    def story(self, game: Round) -> tuple[Era, Chapter] | None:
        """The chapter whose story is to be read before the question on the table."""
        if game.question is None or game.feedback or self._wish.facts or self.only:
            return None
        return self._stories.due(game.question, self.bank)

    def tell_story(self, era: Era, chapter: Chapter) -> None:
        """It was put before the learner, and does not come again."""
        self._stories = self._stories.told(era, chapter)
        self.store.set(self.profile, STORIES, self._stories.as_text())

    # A round that was broken off

    def unfinished(self) -> Unfinished | None:
        """The round that the end of the program has broken off; what cannot be read is thrown away."""
        text = self.store.unfinished(self.profile)
        found = from_text(text) if text else None
        if text and not found:
            self.forget_unfinished()
        return found

    def resume(self, unfinished: Unfinished) -> Round:
        """Go on with it: with the answers and the question as they were; over if the last one was answered."""
        known = frozenset(unfinished.eras) & frozenset(self.bank.era_ids)
        open_eras = frozenset(self._open_eras())
        self._era = self.era_of(unfinished)
        self._wish = Wish(known or open_eras, unfinished.facts, fading=open_eras)
        self._round = unfinished.round
        laid = None if self.changed else unfinished.on_table(self.rules, self.bank)
        if laid is None:
            return self.send(unfinished.game(self.rules), Continue())[0]
        self.question = laid.question
        return laid

    def era_of(self, unfinished: Unfinished) -> str | None:
        """The era that it is a round of, unless a teacher has taken it out."""
        return unfinished.era if unfinished.era in self.bank.era_ids else None

    def opened_in(self, unfinished: Unfinished) -> tuple[str, ...]:
        """The eras that its answers have opened."""
        log = self.store.attempts(self.profile)
        today = self._today()
        before = open_before(unfinished.round, log, self.bank, self.rules, today)
        return self._opened_since(before)

    def fading(self) -> tuple[str, ...]:
        """The facts of the open eras that would like another look, the shakiest first."""
        from game.quiz.play.mastery import fading

        return fading(self.learner.mind, self.bank, self._open_eras(), self.clock())

    def forget_unfinished(self) -> None:
        self.store.forget_unfinished(self.profile)

    def _as_text(self, game: Round) -> str:
        wish, eras = self._wish, tuple(sorted(self._wish.eras))
        open_ = None if game.feedback else game.question
        return to_text(Unfinished(self._round, self._era, eras, wish.facts, game.length, game.answered, open_))

    def _record(self, answered: Answered, game: Round) -> tuple[Event, ...]:
        """Into the log, together with what is needed to go on with the round."""
        before = self._open_eras()
        number = len(game.answered)
        attempt = attempt_of(answered, self.clock(), self._round, number, game.length)
        self.store.add(self.profile, attempt, self._as_text(game))
        self.learner = learn(self.learner, [attempt])
        opened = self._opened_since(before)
        return tuple(map(EraOpened, opened))

    def _opened_since(self, before: Sequence[str]) -> tuple[str, ...]:
        return tuple(era for era in self._open_eras() if era not in before)

    def _deal(self, game: Round) -> Round:
        if not game.wants_question:
            return game
        due = self._due(game)
        rng = self._chance(game)
        self.question = self._next.deal(due, rng, self._terms(), self.clock())
        dealt = place_of(self.question, self.changed, self.bank)
        self.is_changed = dealt is not None
        self.changed = left(self.changed, dealt, not game.answered)
        return step(game, Deal(self.question) if self.question else Stop())[0]

    def look_ahead(self, game: Round) -> None:
        """Deal the next question while the answer is read, so that nobody waits for it afterwards."""
        after, _ = step(game, Continue())
        if after.wants_question:
            due = self._due(after)
            rng = self._chance(after)
            self._next.deal_ahead(due, rng, self._terms(), self.clock())

    def _due(self, game: Round) -> Due:
        wish = replace(self._wish, first=self.changed)
        today = self._today()
        return Due(self.bank, self.learner, wish, game, today)

    def _chance(self, game: Round) -> Random:
        """What draws the next question: the same after the same answers, however long the program has run."""
        answers = self.learner.answers
        place = len(game.answered)
        return Random(f"{self._seed} {answers} {place}")

    def _today(self) -> Day:
        return day_at(self.clock())

    def _terms(self) -> Terms:
        """A teacher who looks at some facts sees them, however little room there is."""
        is_looked_at = self.only or self.changed
        return Terms() if is_looked_at else Terms(fits=self.fits)

    def _open_eras(self) -> tuple[str, ...]:
        return tuple(era.era for era in self.progress() if era.open)

    def take(self, bank: Bank, changed: tuple[str, ...] = ()) -> None:
        """Go on with another edition of the bank from the next question on, which is about what has changed. Answers
        that were given are weighed by its levels from the next start on."""
        self.bank = bank
        self.learner = with_bank(self.learner, bank)
        saved = (*changed, *self.changed)
        self.changed = waiting(saved, bank, self._only(), MOST_CHANGED)
