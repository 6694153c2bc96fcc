"""Which fact comes next, and in which kind of question."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from random import Random

from game.facts.model import Bank, Day, Fact, Written
from game.quiz.kinds import KINDS, make
from game.quiz.lint import leaks, repeats, stands_still
from game.quiz.making.ask import ANY, Terms
from game.quiz.play.learner import Learner
from game.quiz.play.round import Round
from game.quiz.play.wish import Wish
from game.quiz.question import Question

_NEXT = 10  # questions for which what was shown must not tell an answer
_WARM_UP = 2  # questions of a round that may have two options only
_FIRST_ROUNDS = 3  # of a learner, in which there is a warm-up, and nothing strange beside what is asked
_FIRST_LEVELS = range(1, 4)  # of companions then
_HARDEST_AT_FIRST = 4  # level of a question
_EASY = ("before_after", "what_is_seen", "direct", "inverse", "written")  # to begin such a round with
_HAND_WRITTEN = 2  # the least of a round: one in its second half, and the last one
_MOST = {"true_or_fix": 2}  # times a round
_JUST_NOW = 4  # questions ago, or fewer
_DRAWS = 4  # of a question, one of which is likely to offer again what was taken for the key


def deal(
    bank: Bank, learner: Learner, wish: Wish, game: Round, rng: Random, today: Day | None = None, ask: Terms = ANY
) -> Question | None:
    """The next question of the round, or None when the bank can make none that fits.

    A question that an earlier one of the round has answered comes only where there is no other. Facts that were to be
    looked at again before `today` are not asked, nor what does not fit the terms of `ask`.
    """
    is_looked_at = wish.only is not None  # by somebody who wants to see all kinds of questions about it
    if _is_new(learner, game) and not is_looked_at:
        ask = replace(ask, levels=_FIRST_LEVELS, hardest=_HARDEST_AT_FIRST)
    second_best: Question | None = None
    asked = {answer.question.prompt for answer in game.answered}
    earlier = _earlier(game)
    for fact in _candidates(bank, learner, wish, game, rng):
        if today and fact.is_overdue(today):
            continue
        for kind in _kinds(learner, wish, game, rng):
            question = _drawn(kind, fact, bank, learner, wish, rng, ask)
            if question is None:
                continue
            if today and _is_overdue(question, bank, today):
                continue
            if wish.only is not None and question.prompt in asked:
                continue
            tells_itself = _told(question, game) or _is_like(earlier, question)
            if not tells_itself:
                return question
            second_best = second_best or question
    return second_best


def _is_overdue(question: Question, bank: Bank, today: Day) -> bool:
    """Whether one of the facts that it tests should have been looked at again."""
    tested = [bank.facts[fact] for fact in question.facts]
    return any(fact.is_overdue(today) for fact in tested)


def _is_like(earlier: Sequence[Question], question: Question) -> bool:
    """Whether it has the words of an earlier one, or its key stands where the last ones stood."""
    if stands_still(earlier, question):
        return True
    return repeats(earlier, question)


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

    def tempting(question: Question) -> int:
        """How often the learner has taken one of the options for the key."""
        options = question.form.alternatives()
        offered = [text for text in mixed_up if text in options]
        return len(offered)

    return max(draws, key=tempting, default=None)


def _candidates(bank: Bank, learner: Learner, wish: Wish, game: Round, rng: Random) -> Iterator[Fact]:
    """Facts in the order in which they are wanted: those that come first; missed, then new core ones, new ones, and the
    rest.

    A fact asked within the last questions is not among them, as long as there is any other.
    """
    yield from _known(wish.first, bank)
    wanted = _known(wish.facts, bank)
    asked = [answer.question.fact for answer in game.answered]
    if wanted:
        yield from _without(asked, wanted)
    elif wish.only is not None:
        yield from _few(wish.only, bank, learner, asked, rng)
    else:
        pool = _asked_in(wish.eras, bank)
        by_need = _by_need(pool, learner, asked, rng)
        yield from _written_first(by_need) if _wants_written(game) else by_need


def _known(ids: Iterable[str], bank: Bank) -> list[Fact]:
    """The facts of these ids that the bank has."""
    return [bank.facts[fact] for fact in ids if fact in bank.facts]


def _without(ids: Collection[str], facts: Iterable[Fact]) -> list[Fact]:
    return [fact for fact in facts if fact.id not in ids]


def _by_need(pool: Sequence[Fact], learner: Learner, asked: Sequence[str], rng: Random) -> Iterator[Fact]:
    """Those asked of late come last, and the one asked just now not at all."""

    def urgency(fact: Fact) -> tuple[int, int, int]:
        return _urgency(fact, learner)

    shuffled = rng.sample(pool, len(pool))
    shuffled.sort(key=urgency)
    latest = asked[-learner.rules.apart :]
    late = {*learner.recent, *latest}
    yield from _without(late, shuffled)
    just_now = latest[-1:]
    for fact in _without(just_now, shuffled):
        if fact.id in late:
            yield fact


def _wants_written(game: Round) -> bool:
    """Whether the round has had too few hand-written questions for the place where it is."""
    had = sum(answer.question.kind == "written" for answer in game.answered)
    place = len(game.answered)
    if place == game.length - 1:
        return had < _HAND_WRITTEN
    return place >= game.length // 2 and had < _HAND_WRITTEN - 1


def _written_first(facts: Iterable[Fact]) -> list[Fact]:
    return sorted(facts, key=lambda fact: not isinstance(fact.value, Written))


def _asked_in(eras: frozenset[str], bank: Bank) -> list[Fact]:
    facts: list[Fact] = []
    for era in sorted(eras):
        facts += bank.asked_in_era.get(era, ())
    return facts


def _few(only: Sequence[str], bank: Bank, learner: Learner, asked: Sequence[str], rng: Random) -> list[Fact]:
    """The facts that alone are asked, those that the round has had least first."""
    facts = [fact for fact in _known(only, bank) if fact.asked]
    had = Counter(asked)

    def turn(fact: Fact) -> tuple[int, tuple[int, int, int]]:
        return had[fact.id], _urgency(fact, learner)

    drawn = rng.sample(facts, len(facts))
    drawn.sort(key=turn)
    return drawn


def _urgency(fact: Fact, learner: Learner) -> tuple[int, int, int]:
    """Sort key, smallest first: the rank of need, then (for the rest) how often asked, then the level."""
    memory = learner.memory(fact.id)
    if learner.missed(fact.id):
        return 0, 0, fact.level
    if memory.asked:
        return 3, memory.asked, fact.level
    rank = 1 if fact.core else 2
    return rank, 0, fact.level


def _kinds(learner: Learner, wish: Wish, game: Round, rng: Random) -> list[str]:
    """The kinds that fit the moment in a drawn order, those that the round has had least, and not just now, first."""
    asked = [answer.question.kind for answer in game.answered]
    had = Counter(asked)
    just_now = asked[-_JUST_NOW:]
    latest = {kind: place for place, kind in enumerate(just_now, 1)}
    kinds = rng.sample(list(KINDS), len(KINDS))
    if not wish.only:
        kinds = [kind for kind in kinds if kind not in _MOST or had[kind] < _MOST[kind]]
        if not _is_warm_up(learner, game):
            kinds.remove("before_after")
    begins_easily = not game.answered and _is_new(learner, game)

    def turn(kind: str) -> tuple[bool, int, int]:
        is_hard = begins_easily and kind not in _EASY
        return is_hard, had[kind], latest.get(kind, 0)

    kinds.sort(key=turn)
    return kinds


def _is_warm_up(learner: Learner, game: Round) -> bool:
    return len(game.answered) < _WARM_UP and _is_new(learner, game)


def _is_new(learner: Learner, game: Round) -> bool:
    """Whether the round is one of the learner's first."""
    answered_before = learner.answers - len(game.answered)
    return answered_before < _FIRST_ROUNDS * learner.rules.questions_a_round


def _told(question: Question, game: Round) -> bool:
    """Whether an earlier question of the round has shown this one's answer on screen."""
    for earlier in _earlier(game):
        if earlier.fact != question.fact and leaks(earlier, question):
            return True
    return False


def _earlier(game: Round) -> list[Question]:
    latest = game.answered[-_NEXT:]
    return [answer.question for answer in latest]
