"""Four or five events to be put in order, of different entries and with dates that certainly do not overlap."""

from collections.abc import Iterable, Sequence
from random import Random

from game.facts.model import Bank, Day, Fact
from game.quiz.claim import Ascends
from game.quiz.known.happenings import Happening
from game.quiz.known.index import Index, index_of
from game.quiz.known.pool import some_of
from game.quiz.making.amounts import with_amounts
from game.quiz.making.ask import Terms
from game.quiz.making.compose import disordered, question
from game.quiz.making.pairs_told import on_parts, on_placed
from game.quiz.question import Arrange, Question

_SIZES, _MAY_BE_LONG = (4, 5), 3  # cards, and the level from which there may be more
_LEAST_YEARS = 1.0  # between neighbours
_OF_DAYS = 2.0  # years that the events of a story of days have at most, and so may be nearer to each other


def make(fact: Fact, bank: Bank, rng: Random, ask: Terms) -> Question | None:
    index = index_of(bank)
    event = index.happenings.get(fact.id)
    if event is None or not event.is_card:
        return None
    others = _others(event, index, rng, ask)
    size = rng.choice(_SIZES) if fact.level >= _MAY_BE_LONG else _SIZES[0]
    chosen = _chosen(event, others, size)
    if len(chosen) < _SIZES[0]:
        return None
    chosen.sort(key=_beginning)
    prompt = bank.phrases.fill("events_in_order")
    cards = disordered(chosen, rng)
    facts = [card.fact for card in cards]
    also = [some.id for some in facts if some is not fact]
    form = _form(cards, chosen)
    told = on_parts(facts, fact, form.items, index, on_placed)
    asked = question(
        "order",
        fact,
        index,
        form,
        prompt,
        Ascends(),
        told,
        also=also,
    )
    return with_amounts(asked, facts)


def _form(cards: Sequence[Happening], chosen: Sequence[Happening]) -> Arrange:
    titles = []
    for card in cards:
        titles.append(card.title)
    places = []
    for card in chosen:
        place = cards.index(card)
        places.append(place)
    return Arrange(tuple(titles), tuple(places))


def _others(own: Happening, index: Index, rng: Random, ask: Terms) -> list[Happening]:
    """Events that belong together with it in a drawn order, those first that are not much harder."""

    def is_hard(other: Happening) -> bool:
        return other.is_much_harder(own)

    beside = index.cards_beside(own.fact)
    pool = some_of(ask.events(beside), rng)
    drawn = rng.sample(pool, len(pool))
    drawn.sort(key=is_hard)
    return drawn


def _beginning(event: Happening) -> Day:
    return event.first


def _chosen(own: Happening, others: Sequence[Happening], size: int) -> list[Happening]:
    """With a year between them, unless all that could be asked are of about the same time."""
    farthest = max((_years_between(own, other) for other in others), default=0.0)
    is_of_days = farthest < _OF_DAYS
    least_years = 0.0 if is_of_days else _LEAST_YEARS
    return _apart(own, others, size, least_years)


def _years_between(event: Happening, other: Happening) -> float:
    years = event.middle - other.middle
    return abs(years)


def _apart(own: Happening, others: Iterable[Happening], size: int, years: float) -> list[Happening]:
    """So many events, `own` first, each at least so many years from all others."""
    chosen = [own]
    for other in others:
        if len(chosen) == size:
            break
        if all(other.far_from(event, years) for event in chosen):
            chosen.append(other)
    return chosen
