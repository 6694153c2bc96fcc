"""The event of a year, among events that surely were in other years: which of these happened in 1969?"""

from random import Random

from game.facts.model import Bank, Fact, year_text
from game.quiz.known.happenings import Happening
from game.quiz.known.index import Index, index_of
from game.quiz.known.pool import some_of
from game.quiz.making.compose import question
from game.quiz.making.ranks import GAPS
from game.quiz.question import Choose, Question

_WRONG = 3
_FARTHER = 3  # times the gap of the level; events still farther off are too easy to rule out


def make(fact: Fact, bank: Bank, rng: Random) -> Question | None:
    index = index_of(bank)
    own = index.happenings.get(fact.id)
    if own is None or not own.is_card or own.year is None:
        return None
    wrong = _wrong(own, own.year, index, rng)
    if len(wrong) < _WRONG - 1:
        return None
    events = rng.sample([own, *wrong], 1 + len(wrong))
    form = Choose(tuple(event.title for event in events), events.index(own))
    prompt = bank.phrases.fill("which_happened", year=year_text(own.year))
    also = [event.fact.id for event in events if event is not own]
    return question("which_event", fact, index, form, prompt, [index.said(event.fact) for event in events], also)


def _wrong(own: Happening, year: int, index: Index, rng: Random) -> list[Happening]:
    """Events of other entries at least the gap of the level away; those that are not too far off first."""
    gap = GAPS[own.fact.level][0]
    pool = some_of(index.cards_open_with(own.fact), rng)
    away = [event for event in pool if event.last.year <= year - gap or event.first.year >= year + gap]
    far = _FARTHER * GAPS[own.fact.level][1]
    drawn = sorted(rng.sample(away, len(away)), key=lambda event: abs(event.first.year - year) > far)
    chosen: list[Happening] = []
    for event in drawn:
        if len(chosen) < _WRONG and event.title != own.title and event.fact.entry != own.fact.entry:
            chosen += [event] if all(_go_together(event, some) for some in chosen) else []
    return chosen


def _go_together(one: Happening, other: Happening) -> bool:
    """Whether they are two events: what begins on one day may be one, under two names."""
    return one.fact.entry != other.fact.entry and one.first != other.first
