"""Which fact comes next, and in which kind of question."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from game.facts.model import Bank, Fact
from game.quiz.kinds import KINDS, make
from game.quiz.learner import Learner
from game.quiz.question import Question
from game.quiz.round import Round


@dataclass(frozen=True, slots=True)
class Wish:
    """What a round is about: these eras; and these facts, if any are named, and nothing else."""

    eras: frozenset[str] = frozenset()
    facts: tuple[str, ...] = ()


def deal(bank: Bank, learner: Learner, wish: Wish, game: Round, rng: Random) -> Question | None:
    """The next question of the round, or None when the bank can make none that fits."""
    for fact in _candidates(bank, learner, wish, game, rng):
        for kind in _kinds(game, rng):
            question = make(kind, fact, bank, rng)
            if question and not _told(question, game):
                return question
    return None


def _candidates(bank: Bank, learner: Learner, wish: Wish, game: Round, rng: Random) -> Iterator[Fact]:
    """Facts in the order in which they are wanted: missed, then new core ones, new ones, and the rest.

    A fact asked within the last questions is not among them, as long as there is any other.
    """
    wanted = [bank.facts[fact] for fact in wish.facts if fact in bank.facts]
    pool = wanted or [fact for era in sorted(wish.eras) for fact in bank.by_era.get(era, ())]
    asked = [answer.question.fact for answer in game.answered]
    if wanted:
        yield from (fact for fact in wanted if fact.id not in asked)
        return
    shuffled = rng.sample(pool, len(pool))
    shuffled.sort(key=lambda fact: _urgency(fact, learner))
    late = {*learner.recent, *asked[-learner.rules.apart :]}
    yield from (fact for fact in shuffled if fact.id not in late)
    yield from (fact for fact in shuffled if fact.id in late and fact.id != (asked or [""])[-1])


def _urgency(fact: Fact, learner: Learner) -> tuple[int, int, int]:
    """Sort key, smallest first: the rank of need, then (for the rest) how often asked, then the level."""
    memory = learner.memory(fact.id)
    if learner.missed(fact.id):
        return 0, 0, fact.level
    if not memory.asked:
        return (1 if fact.core else 2), 0, fact.level
    return 3, memory.asked, fact.level


def _kinds(game: Round, rng: Random) -> list[str]:
    """All kinds in a drawn order, those of the last questions last, so that a round is varied."""
    latest = {answer.question.kind: place for place, answer in enumerate(game.answered[-4:], 1)}
    kinds = rng.sample(list(KINDS), len(KINDS))
    kinds.sort(key=lambda kind: latest.get(kind, 0))
    return kinds


def _told(question: Question, game: Round) -> bool:
    """Whether an earlier question of the round has shown this one's answer on screen."""
    answer = question.answer.casefold()
    return any(answer in earlier.question.said.casefold() for earlier in game.answered)
