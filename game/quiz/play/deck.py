"""Which fact comes next, and in which kind of question."""

from collections import Counter
from collections.abc import Iterator, Sequence
from random import Random

from game.facts.model import Bank, Day, Fact
from game.quiz.kinds import KINDS, make
from game.quiz.lint import leaks, repeats, stands_still
from game.quiz.making.ask import ANY, Terms
from game.quiz.play.learner import Learner
from game.quiz.play.round import Round
from game.quiz.play.wish import Wish
from game.quiz.question import Question

_NEXT = 10  # questions for which what was shown must not tell an answer
_WARM_UP = 2  # questions of a round that may have two options only
_FIRST_ROUNDS = 3  # of a learner, in which there is a warm-up
_MOST = {"true_or_fix": 2}  # times a round
_DRAWS = 4  # of a question, one of which is likely to offer again what was taken for the key


def deal(
    bank: Bank, learner: Learner, wish: Wish, game: Round, rng: Random, today: Day | None = None, ask: Terms = ANY
) -> Question | None:
    """The next question of the round, or None when the bank can make none that fits.

    A question that an earlier one of the round has answered comes only where there is no other. Facts that were to be
    looked at again before `today` are not asked, nor what does not fit the terms of `ask`.
    """
    told: Question | None = None
    asked = {answer.question.prompt for answer in game.answered}
    earlier = _earlier(game)
    for fact in _candidates(bank, learner, wish, game, rng):
        if today and fact.is_overdue(today):
            continue
        for kind in _kinds(learner, wish, game, rng):
            question = _drawn(kind, fact, bank, learner, wish, rng, ask)
            if question and today and any(bank.facts[one].is_overdue(today) for one in question.facts):
                continue
            if question and wish.only is not None and question.prompt in asked:
                continue
            if question and not (_told(question, game) or _is_like(earlier, question)):
                return question
            told = told or question
    return told


def _is_like(earlier: Sequence[Question], question: Question) -> bool:
    """Whether it has the words of an earlier one, or its key stands where the last ones stood."""
    return stands_still(earlier, question) or repeats(earlier, question)


def _drawn(kind: str, fact: Fact, bank: Bank, learner: Learner, wish: Wish, rng: Random, ask: Terms) -> Question | None:
    """A question; of a fact that the learner has mixed up before, the one of a few draws that offers most of that, and
    one of a few where there is little to be asked."""
    mixed_up = learner.memory(fact.id).mixed_up
    count = _DRAWS if mixed_up or wish.only else 1
    draws = []
    for _ in range(count):
        question = make(kind, fact, bank, rng, ask)
        if question:
            draws.append(question)
    return max(draws, key=lambda question: _tempting(question, mixed_up), default=None)


def _tempting(question: Question, mixed_up: Sequence[str]) -> int:
    """How often the learner has taken one of the options for the key."""
    options = question.form.alternatives()
    return sum(text in options for text in mixed_up)


def _candidates(bank: Bank, learner: Learner, wish: Wish, game: Round, rng: Random) -> Iterator[Fact]:
    """Facts in the order in which they are wanted: those that come first; missed, then new core ones, new ones, and the
    rest.

    A fact asked within the last questions is not among them, as long as there is any other.
    """
    yield from (bank.facts[fact] for fact in wish.first if fact in bank.facts)
    wanted = [bank.facts[fact] for fact in wish.facts if fact in bank.facts]
    pool = wanted or _asked_in(wish.eras, bank)
    asked = [answer.question.fact for answer in game.answered]
    if wish.only is not None and not wanted:
        yield from _few(wish.only, bank, learner, asked, rng)
        return
    if wanted:
        yield from (fact for fact in wanted if fact.id not in asked)
        return
    shuffled = rng.sample(pool, len(pool))
    shuffled.sort(key=lambda fact: _urgency(fact, learner))
    late = {*learner.recent, *asked[-learner.rules.apart :]}
    yield from (fact for fact in shuffled if fact.id not in late)
    yield from (fact for fact in shuffled if fact.id in late and fact.id != (asked or [""])[-1])


def _asked_in(eras: frozenset[str], bank: Bank) -> list[Fact]:
    facts: list[Fact] = []
    for era in sorted(eras):
        facts += bank.asked_in_era.get(era, ())
    return facts


def _few(only: Sequence[str], bank: Bank, learner: Learner, asked: Sequence[str], rng: Random) -> list[Fact]:
    """The facts that alone are asked, those that the round has had least first."""
    known = (bank.facts[fact] for fact in only if fact in bank.facts)
    facts = [fact for fact in known if fact.asked]
    had = Counter(asked)
    return sorted(rng.sample(facts, len(facts)), key=lambda fact: (had[fact.id], _urgency(fact, learner)))


def _urgency(fact: Fact, learner: Learner) -> tuple[int, int, int]:
    """Sort key, smallest first: the rank of need, then (for the rest) how often asked, then the level."""
    memory = learner.memory(fact.id)
    if learner.missed(fact.id):
        return 0, 0, fact.level
    if not memory.asked:
        return (1 if fact.core else 2), 0, fact.level
    return 3, memory.asked, fact.level


def _kinds(learner: Learner, wish: Wish, game: Round, rng: Random) -> list[str]:
    """The kinds that fit the moment in a drawn order, those that the round has had least, and not just now, first."""
    had = Counter(answer.question.kind for answer in game.answered)
    latest = {answer.question.kind: place for place, answer in enumerate(game.answered[-4:], 1)}
    drawn = rng.sample(list(KINDS), len(KINDS))
    kinds = drawn if wish.only else [kind for kind in drawn if kind not in _MOST or had[kind] < _MOST[kind]]
    if not (wish.only or _is_warm_up(learner, game)):
        kinds.remove("before_after")
    return sorted(kinds, key=lambda kind: (had[kind], latest.get(kind, 0)))


def _is_warm_up(learner: Learner, game: Round) -> bool:
    played = learner.answers - len(game.answered)
    return len(game.answered) < _WARM_UP and played < _FIRST_ROUNDS * learner.rules.questions_a_round


def _told(question: Question, game: Round) -> bool:
    """Whether an earlier question of the round has shown this one's answer on screen."""
    return any(leaks(earlier, question) for earlier in _earlier(game) if earlier.fact != question.fact)


def _earlier(game: Round) -> list[Question]:
    return [answer.question for answer in game.answered[-_NEXT:]]
