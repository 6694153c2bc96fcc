"""Which of two events came first: to warm up, since half of all guesses are right."""

from dataclasses import replace
from random import Random

from game.facts.model import Bank, Day, Fact
from game.quiz.claim import CameFirst
from game.quiz.known.happenings import Happening
from game.quiz.known.index import Index, index_of
from game.quiz.known.pool import some_of
from game.quiz.making.amounts import with_amounts
from game.quiz.making.ask import Terms
from game.quiz.making.compose import question
from game.quiz.making.introducing import told_introduced
from game.quiz.making.pairs_told import on_event, on_parts
from game.quiz.making.ranks import GAPS
from game.quiz.making.remarks import told_anew
from game.quiz.question import Choose, Question

_HARDEST = 3  # level up to which a question with two options is asked
_HARDEST_BESIDE = 3  # level of another event, unless a writer joined the two
_FARTHEST = 20  # years between the two; of what lies farther apart everybody knows which is old and which is new
_LONG_AGO = 0.5  # of the years since then, if these are more: long ago a century is little


def make(fact: Fact, bank: Bank, rng: Random, ask: Terms) -> Question | None:
    index = index_of(bank)
    event = index.happenings.get(fact.id)
    if event is None:
        return None
    if not event.is_card:
        return None
    if fact.level > _HARDEST:
        return None
    other = _other(event, index, rng, ask)
    if other is None:
        return None
    both = [event, other]
    pair = rng.sample(both, 2)
    first = min(pair, key=_beginning)
    titles = tuple(some.title for some in pair)
    facts = [some.fact for some in pair]
    place = pair.index(first)
    form = Choose(titles, place)
    prompt = bank.phrases.fill("which_came_first")
    truths = on_parts(facts, first.fact, titles, index, on_event)
    made = question(
        "before_after",
        fact,
        index,
        form,
        prompt,
        CameFirst(),
        truths,
        also=[other.fact.id],
    )
    with_dates = with_amounts(made, facts)
    if first is event:
        return with_dates
    return _told_of(first.fact, with_dates, index)


def _told_of(first: Fact, made: Question, index: Index) -> Question:
    """With what there is to tell of the one that came first, for that is the answer."""
    said = told_introduced(first, index, first.why, made.prompt, made.answer)
    why = told_anew(first.why, said, made.answer)
    return replace(
        made,
        said=said,
        why=why,
        source=first.source,
    )


def _other(event: Happening, index: Index, rng: Random, ask: Terms) -> Happening | None:
    """An event that is clearly earlier or later, not much harder if there is such a one, and that a learner may have
    heard of."""
    gap, _ = GAPS[event.fact.level]
    least_years = gap / 2
    pool = ask.events(index.cards_beside(event.fact))
    others = []
    for other in some_of(pool, rng):
        if not _may_join(other.fact):
            continue
        if not _may_be_known(other, event, index):
            continue
        if _is_told_by_age(event, other, index):
            continue
        if other.far_from(event, least_years):
            others.append(other)
    easy = [other for other in others if not other.is_much_harder(event)]
    choices = easy or others
    if choices:
        return rng.choice(choices)
    return None


def _is_told_by_age(event: Happening, other: Happening, index: Index) -> bool:
    """Whether the two are so far apart that one is old and the other new."""
    middles = (event.middle, other.middle)
    earlier, later = sorted(middles)
    apart = later - earlier
    if apart <= _FARTHEST:
        return False
    years_ago = index.present - later
    allowed = _LONG_AGO * years_ago
    return apart > allowed


def _may_join(other: Fact) -> bool:
    """Whether the fact may stand beside another one: not where its words would tell, as whoever wrote it thinks."""
    return "before_after" not in other.not_as


def _may_be_known(other: Happening, event: Happening, index: Index) -> bool:
    """Whether it is not too hard, or a writer joined the two."""
    is_easy = other.fact.level <= _HARDEST_BESIDE
    if is_easy:
        return True
    return index.are_joined(event.fact, other.fact)


def _beginning(event: Happening) -> Day:
    return event.first
