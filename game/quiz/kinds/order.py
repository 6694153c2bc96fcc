"""Four or five events to be put in order, of different entries and with dates that certainly do not overlap."""

from collections.abc import Iterable
from random import Random

from game.facts.model import Bank, Date, Fact
from game.quiz.known.happenings import Happening
from game.quiz.known.index import index_of
from game.quiz.known.pool import some_of
from game.quiz.making.compose import disordered, question
from game.quiz.question import Arrange, Question

_LEAST_YEARS = {1: 2.0, 2: 1.0, 3: 0.5, 4: 0.2, 5: 0.0}  # between neighbours, by level, if there are such


def make(fact: Fact, bank: Bank, rng: Random) -> Question | None:
    index = index_of(bank)
    own = index.happenings.get(fact.id)
    if own is None or not own.is_card:
        return None
    pool = some_of(index.cards_open_with(fact), rng)
    others = rng.sample(pool, len(pool))
    size = 4 if fact.level < 3 else rng.choice((4, 5))
    chosen = max((_apart(own, others, size, years) for years in (_LEAST_YEARS[fact.level], 0.0)), key=len)
    if len(chosen) < 4:
        return None
    items = disordered(sorted(chosen, key=lambda event: event.first), rng)
    order = tuple(sorted(range(len(items)), key=lambda place: items[place].first))
    form = Arrange(tuple(item.title for item in items), order)
    dates = [item.fact.value.text for item in items if isinstance(item.fact.value, Date)]
    also = [item.fact.id for item in items if item is not own]
    prompt = bank.phrases.fill("events_in_order")
    return question("order", fact, index, form, prompt, dates, also)


def _apart(own: Happening, others: Iterable[Happening], size: int, years: float) -> list[Happening]:
    """So many events, `own` first, each at least so many years from all others."""
    chosen = [own]
    for other in others:
        if len(chosen) < size and all(other.far_from(some, years) for some in chosen):
            chosen.append(other)
    return chosen
