"""Which fact comes next, and in which kind of question."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from random import Random

from game.facts.model import Bank, Day, Fact
from game.quiz.kinds import make, make_of_pair
from game.quiz.lint import leaks, repeats, stands_still
from game.quiz.making.ask import ANY, Terms
from game.quiz.play.just_saved import pairs
from game.quiz.play.kind_order import LONG, Grasp, Suited, grasp_of, has_enough_long, kinds_for
from game.quiz.play.learner import Learner
from game.quiz.play.memory import remembers
from game.quiz.play.need import Need, Occasion
from game.quiz.play.round import Round
from game.quiz.play.shape import Course, shaped
from game.quiz.play.wanted import wanted
from game.quiz.play.wish import Wish
from game.quiz.question import Question

_NEXT = 10  # questions for which what was shown must not tell an answer
_WARM_UP = 2  # questions of a round that may have two options only
_FIRST_ROUNDS = 3  # of a learner, in which there is a warm-up, and nothing strange beside what is asked
_HARDEST_AT_FIRST = 4  # level of a question
_DRAWS = 4  # of a question, one of which is likely to offer again what was taken for the key
_FAULTLESS, _LONG, _TOLD, _REPEATED = range(4)  # what may be wrong with a question at this place, the worst last


def deal(
    bank: Bank,
    learner: Learner,
    wish: Wish,
    game: Round,
    rng: Random,
    today: Day | None = None,
    ask: Terms = ANY,
    now: float = 0.0,
) -> Question | None:
    """The next question of the round, or None when the bank can make none that fits. `now` is seconds since 1970.

    What takes long at the beginning, or one more of it than a round may have, what an earlier question has answered,
    and what was asked in the same words come only where there is no other. Facts that were to be looked at again before
    `today` are not asked, nor what does not fit the terms of `ask`.
    """
    best: Question | None = None
    least = _REPEATED + 1
    for question in _in_turn(bank, learner, wish, game, rng, today, ask, now):
        if today and _is_overdue(question, bank, today):
            continue
        fault = _fault(question, game)
        if wish.only is not None and fault == _REPEATED:
            continue
        if fault == _FAULTLESS:
            return question
        if fault < least:
            best, least = question, fault
    return best


def _in_turn(
    bank: Bank,
    learner: Learner,
    wish: Wish,
    game: Round,
    rng: Random,
    today: Day | None,
    ask: Terms,
    now: float,
) -> Iterator[Question]:
    """All questions, those that are wanted most before the others."""
    for pair in pairs(wish.first, bank):
        question = make_of_pair(pair, bank, rng)
        if question:
            yield question
    for fact in candidates(bank, learner, wish, game, rng, now):
        if today and fact.is_overdue(today):
            continue
        yield from _questions(fact, bank, learner, wish, game, rng, ask, now)


def _fault(question: Question, game: Round) -> int:
    """The worst that is wrong with it at this place."""
    asked = [answer.question for answer in game.answered]
    if repeats(asked, question):
        return _REPEATED
    if _told(question, game) or stands_still(_earlier(game), question):
        return _TOLD
    begins = not asked
    if question.kind in LONG and (begins or has_enough_long(asked)):
        return _LONG
    return _FAULTLESS


def _is_overdue(question: Question, bank: Bank, today: Day) -> bool:
    """Whether one of the facts that it tests should have been looked at again."""
    tested = [bank.facts[fact] for fact in question.facts]
    return any(fact.is_overdue(today) for fact in tested)


def _questions(
    fact: Fact,
    bank: Bank,
    learner: Learner,
    wish: Wish,
    game: Round,
    rng: Random,
    ask: Terms,
    now: float,
) -> Iterator[Question]:
    """The questions about the fact that suit the learner, the best first."""
    asked = [answer.question for answer in game.answered]
    suited = _suited(fact, learner, wish, game, now)
    terms = _terms(fact, suited, learner, wish, game, ask)
    for kind in kinds_for(suited, asked, rng):
        for one in terms:
            question = _drawn(kind, fact, bank, learner, wish, rng, one)
            if question:
                yield question
                break


def _suited(fact: Fact, learner: Learner, wish: Wish, game: Round, now: float) -> Suited:
    known = remembers(learner.mind, fact.id, fact.level, now)
    memory = learner.memory(fact.id)
    is_first = not game.answered
    is_new = _is_new(learner, game)
    is_early = len(game.answered) < _WARM_UP
    return Suited(
        Grasp.WEAK if is_first else grasp_of(known, memory.ever_right, memory.asked > 0),
        memory.last_kind,
        warm_up=is_new and is_early,
        begins=is_new and is_first,
        any=wish.only is not None,
    )


def _terms(fact: Fact, suited: Suited, learner: Learner, wish: Wish, game: Round, ask: Terms) -> list[Terms]:
    """On which terms the fact may be asked, the better ones first: with nothing that is much harder beside it, where
    the learner is new, or the fact."""
    if wish.only is not None:  # by somebody who wants to see all kinds of questions about it
        return [ask]
    next_level = fact.level + 1
    easy = ask._replace(levels=range(1, next_level + 1))
    if _is_new(learner, game):
        hardest = min(ask.hardest, _HARDEST_AT_FIRST)
        return [easy._replace(hardest=hardest)]
    if suited.grasp == Grasp.WEAK:
        return [easy, ask]
    return [ask]


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


def candidates(bank: Bank, learner: Learner, wish: Wish, game: Round, rng: Random, now: float) -> Iterator[Fact]:
    """Facts in the order in which they are wanted: those that come first, then what is wished for."""
    yield from _known(wish.first, bank)
    wished = _known(wish.facts, bank)
    asked = [answer.question.fact for answer in game.answered]
    if wished:
        yield from _without(asked, wished)
    elif wish.only is not None:
        yield from _few(wish.only, bank, learner, asked, rng)
    else:
        pool = _asked_in(wish, bank, learner)
        pool.sort(key=lambda fact: rng.random())
        yield from _by_need(pool, bank, learner, wish, game, now)


def _known(ids: Iterable[str], bank: Bank) -> list[Fact]:
    """The facts of these ids that the bank has."""
    return [bank.facts[fact] for fact in ids if fact in bank.facts]


def _without(ids: Collection[str], facts: Iterable[Fact]) -> list[Fact]:
    return [fact for fact in facts if fact.id not in ids]


def _by_need(pool: Sequence[Fact], bank: Bank, learner: Learner, wish: Wish, game: Round, now: float) -> list[Fact]:
    """All but the one that was asked just now."""
    asked = [answer.question.fact for answer in game.answered]
    occasion = Occasion(now, asked, learner.rules.calm)
    found = []
    for one in wanted(pool, learner.mind, occasion):
        is_foreign = one.fact.era not in wish.eras
        if is_foreign and one.need not in (Need.DUE, Need.NEVER_RIGHT, Need.CALMING):
            continue
        if one.fact.id not in asked[-1:]:
            found.append(one)
    is_new = _is_new(learner, game)
    course = Course(game.length, _known(asked, bank), is_new, wish.eras)
    return shaped(found, course, bank)


def _asked_in(wish: Wish, bank: Bank, learner: Learner) -> list[Fact]:
    """The facts of the eras that are wished for, and of others what was asked before, since it may fade."""
    facts: list[Fact] = []
    for era in sorted(wish.eras | wish.fading):
        of_era = bank.asked_in_era.get(era, ())
        if era in wish.eras:
            facts += of_era
        else:
            facts += [fact for fact in of_era if learner.memory(fact.id).asked]
    return facts


def _few(only: Sequence[str], bank: Bank, learner: Learner, asked: Sequence[str], rng: Random) -> list[Fact]:
    """The facts that alone are asked, those that the round has had least first."""
    facts = [fact for fact in _known(only, bank) if fact.asked]
    had = Counter(asked)

    def turn(fact: Fact) -> tuple[int, int]:
        return had[fact.id], learner.memory(fact.id).asked

    drawn = rng.sample(facts, len(facts))
    drawn.sort(key=turn)
    return drawn


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
