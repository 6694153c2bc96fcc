"""Which of two events came first: to warm up, since half of all guesses are right."""

from random import Random

from game.facts.model import Bank, Day, Fact
from game.quiz.claim import CameFirst
from game.quiz.known.happenings import Happening
from game.quiz.known.index import Index, index_of
from game.quiz.known.pool import some_of
from game.quiz.making.ask import Terms
from game.quiz.making.compose import question
from game.quiz.making.ranks import GAPS
from game.quiz.question import Choose, Question

_HARDEST = 2  # level up to which a question with two options is asked
_HARDEST_BESIDE = 3  # level of another event, unless a writer joined the two


def make(fact: Fact, bank: Bank, rng: Random, ask: Terms) -> Question | None:
    index = index_of(bank)
    event = index.happenings.get(fact.id)
    if event is None or not event.is_card:
        return None
    if fact.level > _HARDEST:
        return None
    other = _other(event, index, rng, ask)
    if other is None:
        return None
    pair = rng.sample([event, other], 2)
    first = min(pair, key=_beginning)
    titles = tuple(some.title for some in pair)
    form = Choose(titles, pair.index(first))
    truths = [index.said(some.fact) for some in pair]
    return question(
        "before_after",
        fact,
        index,
        form,
        bank.phrases.fill("which_came_first"),
        CameFirst(),
        truths,
        also=[other.fact.id],
    )


def _other(event: Happening, index: Index, rng: Random, ask: Terms) -> Happening | None:
    """An event that is clearly earlier or later, and that a learner may have heard of."""
    gap, _ = GAPS[event.fact.level]
    pool = ask.events(index.cards_beside(event.fact))
    others = []
    for other in some_of(pool, rng):
        is_near = other.fact.level <= _HARDEST_BESIDE or index.are_joined(event.fact, other.fact)
        if is_near and other.far_from(event, gap / 2):
            others.append(other)
    if not others:
        return None
    not_much_harder = [other for other in others if other.fact.level <= event.fact.level + 1]
    return rng.choice(not_much_harder or others)


def _beginning(event: Happening) -> Day:
    return event.first
