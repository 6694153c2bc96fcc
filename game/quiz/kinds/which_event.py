"""The event of a year, among events that surely were in other years: which of these happened in 1969?"""

from collections.abc import Sequence
from random import Random

from game.facts.model import Bank, Fact, year_text
from game.quiz.claim import WasIn
from game.quiz.known.happenings import Happening
from game.quiz.known.index import Index, index_of
from game.quiz.known.pool import some_of
from game.quiz.language.wording import telling_words
from game.quiz.making.amounts import with_amounts
from game.quiz.making.ask import Terms
from game.quiz.making.compose import question
from game.quiz.making.pairs_told import on_event, on_parts
from game.quiz.making.ranks import GAPS
from game.quiz.question import Choose, Question

_WRONG, _LEAST_WRONG = 3, 2
_FARTHER = 3  # times the gap of the level; events still farther off are easy to rule out
_PART = 3  # of all years that are told of; what is farther off than that can be ruled out at once


def make(fact: Fact, bank: Bank, rng: Random, ask: Terms) -> Question | None:
    index = index_of(bank)
    event = index.happenings.get(fact.id)
    if event is None or not event.is_card:
        return None
    if event.year is None:
        return None
    wrong = _wrong(event, event.year, index, rng, ask)
    if len(wrong) < _LEAST_WRONG:
        return None
    offered = [event, *wrong]
    events = rng.sample(offered, len(offered))
    titles = []
    for some in events:
        titles.append(some.title)
    place = events.index(event)
    facts = [some.fact for some in events]
    form = Choose(tuple(titles), place)
    prompt = bank.phrases.fill("which_happened", year=year_text(event.year))
    truths = on_parts(facts, fact, titles, index, on_event)
    others = [some.id for some in facts if some is not fact]
    asked = question(
        "which_event",
        fact,
        index,
        form,
        prompt,
        WasIn(event.year),
        truths,
        also=others,
    )
    return with_amounts(asked, facts)


def _wrong(own: Happening, year: int, index: Index, rng: Random, ask: Terms) -> list[Happening]:
    """Events that are asked themselves or, where those are too few, any: what is never right is known to be wrong after
    a while."""
    beside = index.cards_beside(own.fact)
    pool = some_of(ask.events(beside), rng)
    asked = [event for event in pool if _is_asked(event)]
    chosen: list[Happening] = []
    for events in (asked, pool):
        chosen = _chosen(own, year, events, index, rng)
        if len(chosen) >= _LEAST_WRONG:
            break
    return chosen


def _is_asked(event: Happening) -> bool:
    """Whether it is what is right elsewhere."""
    fact = event.fact
    return fact.asked and "which_event" not in fact.not_as


def _chosen(own: Happening, year: int, pool: Sequence[Happening], index: Index, rng: Random) -> list[Happening]:
    """Events of other entries; those first that are not far off."""
    _, wide_gap = GAPS[own.fact.level]
    near = _FARTHER * wide_gap
    told_of = index.present - index.beginning
    farthest = max(near, told_of / _PART)

    def is_far(event: Happening) -> bool:
        return _years_off(event, year) > near

    possible = []
    for event in pool:
        years_off = _years_off(event, year)
        is_too_far = years_off > farthest
        if not is_too_far and _may_be_meant(event, own, year):
            possible.append(event)
    drawn = rng.sample(possible, len(possible))
    drawn.sort(key=is_far)
    chosen: list[Happening] = []
    for event in drawn:
        if len(chosen) == _WRONG:
            break
        if event.title == own.title:
            continue
        if all(_go_together(event, other) for other in (own, *chosen)):
            chosen.append(event)
    return chosen


def _years_off(event: Happening, year: int) -> int:
    years = event.first.year - year
    return abs(years)


def _may_be_meant(event: Happening, own: Happening, year: int) -> bool:
    """Whether it is not much harder, and at least the gap of the level away."""
    if event.is_much_harder(own):
        return False
    gap, _ = GAPS[own.fact.level]
    return event.last.year <= year - gap or event.first.year >= year + gap


def _go_together(event: Happening, other: Happening) -> bool:
    """Whether they are two events: what begins on one day may be one, under two names, and so may what happened in one
    year and is told in the same words."""
    if event.fact.entry == other.fact.entry:
        return False
    if event.first == other.first:
        return False
    year = event.first.year
    if other.first.year != year:
        return True
    in_common = telling_words(event.title, other.title)
    return not in_common
