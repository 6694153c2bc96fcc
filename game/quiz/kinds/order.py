"""Four or five events to be put in order, of different entries and with dates that certainly do not overlap."""

from collections.abc import Iterable, Sequence
from random import Random

from game.facts.model import Bank, Date, Fact
from game.quiz.compose import question
from game.quiz.distractors import some_of
from game.quiz.index import Happening, Index, index_of
from game.quiz.question import Arrange, Question
from game.words import tr

_ENOUGH = 10  # events of an era among which to choose; else those of earlier eras are added
_LEAST_YEARS = {1: 2.0, 2: 1.0, 3: 0.5, 4: 0.2, 5: 0.0}  # between neighbours, by level, if there are such


def make(fact: Fact, bank: Bank, rng: Random) -> Question | None:
    index = index_of(bank)
    own = index.happenings.get(fact.id)
    if own is None or not own.is_card:
        return None
    pool = some_of(_pool(fact, index), rng)
    others = rng.sample(pool, len(pool))
    size = 4 if fact.level < 3 else rng.choice((4, 5))
    chosen = max((_apart(own, others, size, years) for years in (_LEAST_YEARS[fact.level], 0.0)), key=len)
    if len(chosen) < 4:
        return None
    items = rng.sample(chosen, len(chosen))
    order = tuple(sorted(range(len(items)), key=lambda place: items[place].first))
    form = Arrange(tuple(item.title for item in items), order)
    dates = [item.fact.value.text for item in items if isinstance(item.fact.value, Date)]
    also = [item.fact.id for item in items if item is not own]
    return question("order", fact, index, form, tr("Put these events in order, the earliest first."), dates, also)


def _pool(fact: Fact, index: Index) -> Sequence[Happening]:
    """The events of the fact's era; if they are few, with those of the eras before it, which are open too."""
    own = index.cards[fact.era]
    if len(own) >= _ENOUGH:
        return own
    eras = index.bank.era_ids
    return [some for era in eras[: eras.index(fact.era) + 1] for some in index.cards.get(era, ())]


def _apart(own: Happening, others: Iterable[Happening], size: int, years: float) -> list[Happening]:
    """So many events, `own` first, each at least so many years from all others, of another entry and series."""
    chosen = [own]
    for other in others:
        if len(chosen) < size and all(_goes_with(other, some, years) for some in chosen):
            chosen.append(other)
    return chosen


def _goes_with(one: Happening, other: Happening, years: float) -> bool:
    """Numbered names (Apollo 8, Apollo 11) would tell their order."""
    if one.fact.entry == other.fact.entry or (one.series and one.series == other.series):
        return False
    return one.apart(other) and abs(one.first.decimal - other.first.decimal) >= years
