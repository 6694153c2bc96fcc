"""What the log of answers says of a learner: which facts are met and right, and which eras are open."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from math import ceil
from sys import intern

from game.facts.model import Bank, Day, Era, Fact
from game.quiz.play.edition import levels_of, renamed_in
from game.quiz.play.forgetting import MIDDLE_LEVEL
from game.quiz.play.memorise import Evidence
from game.quiz.play.memorise import learn as remember
from game.quiz.play.memory import BLANK, Mind
from game.quiz.play.rules import STANDARD, Rules

WORTH_KEEPING = 500  # answers; fewer are gone through in no time


@dataclass(frozen=True, slots=True)
class Attempt:
    """One answer, as the log keeps it. `when` is seconds since 1970 (UTC); `round` names the round it belongs to, and
    `length` says how many questions that was to have; `taken` is the wrong option that was taken for the key.

    `options` says how many options were shown, 0 for none; `helped` what was asked for, "hint", "options" or both with
    a space between them. Of answers that are older than these notes `options` and `length` are None: not known.
    """

    fact: str
    kind: str
    credit: float
    points: int
    when: float
    round: str
    number: int = 1  # of the question in its round
    taken: str = ""
    options: int | None = None
    helped: str = ""
    length: int | None = None


@dataclass(frozen=True, slots=True)
class Memory:
    """What is known of one fact: how often it was asked, right at least once, right the last time, with which options
    it was mixed up, each as often as it was, and in which kind of question it was asked last."""

    asked: int = 0
    ever_right: bool = False
    last_right: bool = False
    mixed_up: tuple[str, ...] = ()
    last_kind: str = ""


UNMET = Memory()


@dataclass(frozen=True, slots=True)
class Learner:
    """The sum of all answers so far. `recent` holds the facts of the last questions, the newest last; `mind` is what is
    remembered of them. Of the bank it takes the `levels` of the facts, without which no answer can be weighed, and by
    ids that facts had before those that they have now (`renamed`)."""

    rules: Rules = STANDARD
    memories: Mapping[str, Memory] = field(default_factory=dict)
    recent: tuple[str, ...] = ()
    points: int = 0
    answers: int = 0
    mind: Mind = BLANK
    levels: Mapping[str, int] = field(default_factory=dict, compare=False)
    renamed: Mapping[str, str] = field(default_factory=dict, compare=False)

    def memory(self, fact: str) -> Memory:
        return self.memories.get(fact, UNMET)

    def missed(self, fact: str) -> bool:
        memory = self.memory(fact)
        return memory.asked > 0 and not memory.last_right

    def named(self, attempt: Attempt) -> Attempt:
        """With the id that its fact has by now."""
        new = self.renamed.get(attempt.fact)
        if new is None:
            return attempt
        return replace(attempt, fact=new)

    def evidence(self, attempt: Attempt) -> Evidence:
        """The answer, as the memory takes it. A fact that the bank has no more counts as one of middling level."""
        from game.quiz.play.luck import is_free, luck_of  # the forms of answers are not on the way to the timeline

        return Evidence(
            attempt.fact,
            self.levels.get(attempt.fact, MIDDLE_LEVEL),
            luck_of(attempt.kind, attempt.options),
            self.rules.is_right(attempt.credit),
            attempt.when,
            is_free(attempt.kind, attempt.options),
        )


def newcomer(bank: Bank, rules: Rules = STANDARD) -> Learner:
    """Somebody who has answered nothing yet."""
    return with_bank(Learner(rules), bank)


def with_bank(learner: Learner, bank: Bank) -> Learner:
    """The learner before another edition of the bank, or another bank; answers that were given are weighed as they
    were."""
    levels = levels_of(bank)
    renamed = renamed_in(bank)
    return replace(learner, levels=levels, renamed=renamed)


def learn(learner: Learner, attempts: Iterable[Attempt]) -> Learner:
    """The learner after these further answers; from a new `Learner` and the whole log always the same learner."""
    named = map(learner.named, attempts)
    log = list(named)
    mind = learner.mind
    for attempt in log:
        evidence = learner.evidence(attempt)
        mind = remember(mind, evidence)
    counted = count(learner, log)
    return replace(counted, mind=mind)


def count(learner: Learner, attempts: Iterable[Attempt]) -> Learner:
    """The same without what is remembered, which takes longest: enough to say what was right, and what is open."""
    memories = dict(learner.memories)
    recent = list(learner.recent)
    points = learner.points
    answers = learner.answers
    for attempt in map(learner.named, attempts):
        before = memories.get(attempt.fact, UNMET)
        right = learner.rules.is_right(attempt.credit)
        mixed_up = before.mixed_up
        if attempt.taken:
            taken = intern(attempt.taken)  # kept once, however often and of however many facts
            mixed_up = (*mixed_up, taken)
        memories[attempt.fact] = Memory(before.asked + 1, before.ever_right or right, right, mixed_up, attempt.kind)
        recent.append(attempt.fact)
        points += attempt.points
        answers += 1
    latest = recent[-learner.rules.apart :]
    return replace(learner, memories=memories, recent=tuple(latest), points=points, answers=answers)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a learner is in one era. `needed` core facts answered right open the next one, unless all are open."""

    era: str
    open: bool
    core_right: int
    core: int
    needed: int
    right: int
    facts: int
    chapters: tuple[tuple[str, int, int], ...]  # chapter id, facts right, facts
    all_open: bool = False  # whatever was answered

    @property
    def passed(self) -> bool:
        return self.core_right >= self.needed


def progress(bank: Bank, learner: Learner, today: Day | None = None, all_open: bool = False) -> tuple[Progress, ...]:
    """The learner's way through the eras, in their order.

    The first era is open; each further one opens when enough core facts of the one before it have been answered
    right once. What was right once stays so, hence nothing locks again; a core fact that is not asked any more by
    `today` counts for those alone who had it right. An era without core facts counts all. A teacher may want them
    `all_open`.
    """
    right_once = set()
    for fact, memory in learner.memories.items():
        if memory.ever_right:
            right_once.add(fact)
    found: list[Progress] = []
    is_open = True
    for era in bank.eras:
        reached = _era_progress(bank, learner.rules, era, is_open or all_open, today, right_once)
        here = replace(reached, all_open=all_open)
        found.append(here)
        is_open = is_open and reached.passed
    return tuple(found)


def core_of(bank: Bank, era: str) -> tuple[Fact, ...]:
    """The facts that open the next era: the core facts, or all where none is marked, as far as they can be asked."""
    return _cores(bank).get(era, ())


def openers_of(bank: Bank) -> Mapping[str, tuple[str, ...]]:
    """By era the ids of those facts, to be kept with the bank."""
    openers = {}
    for era, core in _cores(bank).items():
        openers[era] = tuple(fact.id for fact in core)
    return openers


@lru_cache(maxsize=2)  # the bank that is played, and the one that a teacher has just saved
def _cores(bank: Bank) -> Mapping[str, tuple[Fact, ...]]:
    found: dict[str, tuple[Fact, ...]] = {}
    for era, ids in bank.openers.items():
        found[era] = tuple(bank.facts[fact] for fact in ids)
    if found:
        return found
    from game.quiz.play.askable import can_be_asked

    for era in bank.era_ids:
        facts = bank.asked_in_era.get(era, ())
        core = [fact for fact in facts if fact.core] or facts
        found[era] = tuple(fact for fact in core if can_be_asked(fact, bank))
    return found


def open_before(
    round_name: str, log: Iterable[Attempt], bank: Bank, rules: Rules, today: Day | None
) -> tuple[str, ...]:
    """The eras that are open without the answers of that round."""
    others = []
    for attempt in log:
        if attempt.round != round_name:
            others.append(attempt)
    new = newcomer(bank, rules)
    then = count(new, others)
    reached = progress(bank, then, today)
    return tuple(era.era for era in reached if era.open)


def _era_progress(
    bank: Bank, rules: Rules, era: Era, is_open: bool, today: Day | None, right_once: Collection[str]
) -> Progress:
    def right(facts: Sequence[Fact]) -> int:
        return sum(fact.id in right_once for fact in facts)

    facts = bank.asked_in_era.get(era.id, ())
    core = []
    for fact in core_of(bank, era.id):
        is_gone = today is not None and fact.is_overdue(today)
        if not is_gone or fact.id in right_once:
            core.append(fact)
    chapters = []
    for chapter in era.chapters:
        of_chapter = [fact for fact in facts if fact.chapter == chapter.id]
        reached = right(of_chapter)
        chapters.append((chapter.id, reached, len(of_chapter)))
    needed = rules.core_share_to_open * len(core)
    return Progress(
        era=era.id,
        open=is_open,
        core_right=right(core),
        core=len(core),
        needed=ceil(needed),
        right=right(facts),
        facts=len(facts),
        chapters=tuple(chapters),
    )
