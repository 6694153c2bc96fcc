"""The event of a year, among events that surely were in other years: which of these happened in 1969?"""

from collections.abc import Sequence
from random import Random

from game.facts.model import Bank, Fact, year_text
from game.quiz.claim import WasIn
from game.quiz.known.happenings import Happening
from game.quiz.known.index import Index, index_of
from game.quiz.known.pool import some_of
from game.quiz.making.ask import Terms
from game.quiz.making.compose import question
from game.quiz.making.ranks import GAPS
from game.quiz.making.remarks import on_parts
from game.quiz.question import Choose, Question

_WRONG, _LEAST_WRONG = 3, 2
_FARTHER = 3  # times the gap of the level; events still farther off are too easy to rule out


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
    size = 1 + len(wrong)
    events = rng.sample([event, *wrong], size)
    titles = tuple(some.title for some in events)
    facts = [some.fact for some in events]
    form = Choose(titles, events.index(event))
    prompt = bank.phrases.fill("which_happened", year=year_text(event.year))
    truths = on_parts(facts, fact, titles, index)
    others = [some.id for some in facts if some is not fact]
    return question(
        "which_event",
        fact,
        index,
        form,
        prompt,
        WasIn(event.year),
        truths,
        also=others,
    )


def _wrong(own: Happening, year: int, index: Index, rng: Random, ask: Terms) -> list[Happening]:
    """Events that are asked themselves or, where those are too few, any: what is never right is known to be wrong after
    a while."""
    beside = index.cards_beside(own.fact)
    pool = some_of(ask.events(beside), rng)
    asked = [event for event in pool if event.fact.asked]
    chosen: list[Happening] = []
    for events in (asked, pool):
        chosen = _chosen(own, year, events, rng)
        if len(chosen) >= _LEAST_WRONG:
            break
    return chosen


def _chosen(own: Happening, year: int, pool: Sequence[Happening], rng: Random) -> list[Happening]:
    """Events of other entries at least the gap of the level away; those first that are not too far off, and not much
    harder."""
    gap, wide_gap = GAPS[own.fact.level]
    away = []
    for event in pool:
        if event.last.year <= year - gap or event.first.year >= year + gap:
            away.append(event)
    farthest = _FARTHER * wide_gap

    def unfitness(event: Happening) -> tuple[bool, bool]:
        years_off = event.first.year - year
        is_too_far = abs(years_off) > farthest
        is_hard = event.is_much_harder(own)
        return is_too_far, is_hard

    drawn = rng.sample(away, len(away))
    drawn.sort(key=unfitness)
    chosen: list[Happening] = []
    for event in drawn:
        if len(chosen) == _WRONG:
            break
        if event.title == own.title:
            continue
        if all(_go_together(event, other) for other in (own, *chosen)):
            chosen.append(event)
    return chosen


def _go_together(event: Happening, other: Happening) -> bool:
    """Whether they are two events: what begins on one day may be one, under two names."""
    if event.fact.entry == other.fact.entry:
        return False
    return event.first != other.first
