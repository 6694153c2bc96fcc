"""What a lesson is to ask: drawn from what a teacher wishes for, each question by its fact, its kind and a seed."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from random import Random

from game.facts.model import Bank, Day, Fact, Written
from game.quiz.kind_table import TABLE
from game.quiz.kinds import KINDS, is_of, make
from game.quiz.lint import leaks, repeats, stands_still
from game.quiz.making.ask import fits_everywhere
from game.quiz.play.aloud import aloud
from game.quiz.play.put import Manner, puts
from game.quiz.question import Question

QUESTIONS = 6
AGAIN = 2  # questions with which a lesson begins that the class should see again
SEEDS = 1 << 16
TO_TYPE = "type_answer"  # the kind that a class says aloud
BY_HAND = "written"  # the kind with which a lesson ends
HANDS, ORDER, LINE, TYPED = "hands", "order", "line", "typed"
WAYS = HANDS, ORDER, LINE  # to type what a class says takes time, and is for who wants it
_WAYS = {
    Manner.HANDS: HANDS,
    Manner.SEVERAL: HANDS,
    Manner.CALLED: ORDER,
    Manner.MARKED: LINE,
    Manner.SAID: TYPED,
}


@dataclass(frozen=True, slots=True)
class Planned:
    """One question of a plan. Made again from the same facts it is the same; one that is `pinned` stays when the others
    are drawn anew."""

    fact: str
    kind: str
    seed: int
    pinned: bool = False

    def question(self, bank: Bank) -> Question | None:
        """None where the bank has no such fact, or can make no such question of it any more."""
        fact = bank.facts.get(self.fact)
        if fact is None or self.kind not in KINDS:
            return None
        asked = aloud(bank) if self.kind == TO_TYPE else bank
        return make(
            self.kind,
            fact,
            asked,
            Random(self.seed),
        )


def questions_of(planned: Iterable[Planned], bank: Bank) -> tuple[Question, ...]:
    """Those that can still be made."""
    found = []
    for one in planned:
        question = one.question(bank)
        if question:
            found.append(question)
    return tuple(found)


@dataclass(frozen=True, slots=True)
class LessonWish:
    """Which era, None for all; which of its chapters, none for all of them; how many questions, and in which ways a
    class answers. `again` are facts that come first."""

    era: str | None = None
    chapters: tuple[str, ...] = ()
    count: int = QUESTIONS
    ways: tuple[str, ...] = WAYS
    again: tuple[str, ...] = ()

    def takes(self, fact: Fact) -> bool:
        is_there = self.era in (None, fact.era)
        return is_there and (not self.chapters or fact.chapter in self.chapters)


@dataclass(frozen=True, slots=True)
class Drawing:
    """What plans are drawn with. `had` are facts that the class has had; `today` is the day as of which questions must
    hold; `fits` says whether the class page has room for a question."""

    bank: Bank
    rng: Random
    had: frozenset[str] = frozenset()
    today: Day | None = None
    fits: Callable[[Question], bool] = fits_everywhere


def draw(wish: LessonWish, drawing: Drawing, kept: Sequence[Planned] = ()) -> tuple[Planned, ...]:
    """As many questions as are wished for, or as there are: those that are `kept` first, then facts that should be seen
    again, and then new ones, the easier before the harder."""
    chosen = list(kept)
    asked = [question for one in kept if (question := one.question(drawing.bank))]
    new: list[tuple[int, Planned]] = []
    for fact in _candidates(wish, drawing):
        if len(chosen) + len(new) >= wish.count:
            break
        found = _drawn(fact, wish, drawing, asked)
        if found is None:
            continue
        planned, question = found
        asked.append(question)
        if fact.id in wish.again[:AGAIN]:
            chosen.append(planned)
        else:
            new.append((question.level, planned))
    new.sort(key=_turn)
    return (*chosen, *(planned for _, planned in new))


def _turn(pair: tuple[int, Planned]) -> tuple[bool, int]:
    """Easy ones first, and why or how by hand at the end."""
    level, planned = pair
    return planned.kind == BY_HAND, level


def another(
    fact: str, wish: LessonWish, drawing: Drawing, others: Iterable[Planned], not_like: Planned | None = None
) -> Planned | None:
    """Another question about the fact beside the others of a plan, of another kind where there is one."""
    asked = [question for one in others if (question := one.question(drawing.bank))]
    found = _drawn(
        drawing.bank.facts[fact],
        wish,
        drawing,
        asked,
        not_like,
    )
    return found[0] if found else None


def _candidates(wish: LessonWish, drawing: Drawing) -> Iterator[Fact]:
    """Those to be seen again, one that was written by hand, new core facts, further new ones, and those that the class
    has had."""
    facts = drawing.bank.facts
    again = [facts[fact] for fact in wish.again[:AGAIN] if fact in facts]
    pool = [fact for fact in facts.values() if fact.asked and wish.takes(fact)]
    shuffled = drawing.rng.sample(pool, len(pool))

    def need(fact: Fact) -> tuple[bool, bool]:
        return fact.id in drawing.had, not fact.core

    shuffled.sort(key=need)
    by_hand = [fact for fact in shuffled if isinstance(fact.value, Written)]
    return _different(chain(again, by_hand[:1], shuffled))


def _different(facts: Iterable[Fact]) -> Iterator[Fact]:
    seen = set()
    for fact in facts:
        if fact.id not in seen:
            seen.add(fact.id)
            yield fact


def _drawn(
    fact: Fact, wish: LessonWish, drawing: Drawing, asked: Sequence[Question], not_like: Planned | None = None
) -> tuple[Planned, Question] | None:
    """A question about the fact that fits beside those that are asked, of a kind that the lesson has had least."""
    if drawing.today and fact.is_overdue(drawing.today):
        return None
    for kind in _kinds(fact, wish, drawing.rng, asked, not_like):
        planned = Planned(
            fact.id,
            kind,
            drawing.rng.randrange(SEEDS),
        )
        question = planned.question(drawing.bank)
        if question and _is_welcome(question, wish, drawing, asked):
            return planned, question
    return None


def _kinds(fact: Fact, wish: LessonWish, rng: Random, asked: Sequence[Question], not_like: Planned | None) -> list[str]:
    had = Counter(question.kind for question in asked)
    kinds = []
    for kind in rng.sample(list(KINDS), len(KINDS)):
        is_wanted = kind != TO_TYPE or TYPED in wish.ways
        is_left = had[kind] < TABLE[kind].most_a_lesson
        if is_wanted and is_left and is_of(kind, fact):
            kinds.append(kind)

    def turn(kind: str) -> tuple[bool, int]:
        is_like = not_like is not None and kind == not_like.kind
        return is_like, had[kind]

    kinds.sort(key=turn)
    return kinds


def _is_welcome(question: Question, wish: LessonWish, drawing: Drawing, asked: Sequence[Question]) -> bool:
    """Whether a class can answer it so as was wished for, no question tells the answer to another one, and it can be
    read from afar."""
    first, *_ = puts(question)
    if _WAYS.get(first.manner) not in wish.ways:
        return False
    if _is_overdue(question, drawing):
        return False
    if repeats(asked, question) or stands_still(asked, question):
        return False
    for other in asked:
        if leaks(other, question) or leaks(question, other):
            return False
    return drawing.fits(question)


def _is_overdue(question: Question, drawing: Drawing) -> bool:
    if drawing.today is None:
        return False
    facts = [drawing.bank.facts[fact] for fact in question.facts]
    return any(fact.is_overdue(drawing.today) for fact in facts)
