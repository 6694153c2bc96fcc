"""Four or five events to be put in order, of different entries and with dates that certainly do not overlap."""

from collections.abc import Iterable, Sequence
from random import Random

from game.facts.model import Bank, Date, Day, Fact
from game.quiz.claim import Ascends
from game.quiz.known.happenings import Happening
from game.quiz.known.index import index_of
from game.quiz.known.pool import some_of
from game.quiz.making.ask import Terms
from game.quiz.making.compose import disordered, question
from game.quiz.question import Arrange, Question

_SIZES, _MAY_BE_LONG = (4, 5), 3  # cards, and the level from which there may be more
_LEAST_YEARS = {1: 2.0, 2: 1.0, 3: 0.5, 4: 0.2, 5: 0.0}  # between neighbours, by level, if there are such


def make(fact: Fact, bank: Bank, rng: Random, ask: Terms) -> Question | None:
    index = index_of(bank)
    event = index.happenings.get(fact.id)
    if event is None or not event.is_card:
        return None
    pool = some_of(ask.events(index.cards_beside(fact)), rng)
    others = rng.sample(pool, len(pool))
    size = rng.choice(_SIZES) if fact.level >= _MAY_BE_LONG else _SIZES[0]
    chosen = _chosen(event, others, size)
    if len(chosen) < _SIZES[0]:
        return None
    chosen.sort(key=_beginning)
    cards = disordered(chosen, rng)
    titles = tuple(card.title for card in cards)
    places = tuple(cards.index(card) for card in chosen)
    return question(
        "order",
        fact,
        index,
        Arrange(titles, places),
        bank.phrases.fill("events_in_order"),
        Ascends(),
        _dates(cards),
        also=[card.fact.id for card in cards if card is not event],
    )


def _beginning(event: Happening) -> Day:
    return event.first


def _dates(events: Iterable[Happening]) -> list[str]:
    dates = []
    for event in events:
        if isinstance(event.fact.value, Date):
            dates.append(event.fact.value.text)
    return dates


def _chosen(own: Happening, others: Sequence[Happening], size: int) -> list[Happening]:
    """With the years of the level between them, or with fewer where only so there are enough."""
    apart = _apart(own, others, size, _LEAST_YEARS[own.fact.level])
    closer = _apart(own, others, size, 0.0)
    return closer if len(closer) > len(apart) else apart


def _apart(own: Happening, others: Iterable[Happening], size: int, years: float) -> list[Happening]:
    """So many events, `own` first, each at least so many years from all others."""
    chosen = [own]
    for other in others:
        if len(chosen) == size:
            break
        if all(other.far_from(event, years) for event in chosen):
            chosen.append(other)
    return chosen
