"""Four things to be put in order by a quantity, each clearly more than the one before."""

from collections.abc import Iterable, Iterator
from random import Random

from game.facts.model import Bank, Fact, Quantity
from game.quiz.known.index import Index, index_of
from game.quiz.known.pool import some_of
from game.quiz.language.sizes import is_counted, measured
from game.quiz.language.wording import asked_of_each
from game.quiz.making.compose import disordered, question
from game.quiz.making.ranks import RATIOS
from game.quiz.question import Arrange, Question

_SIZE = 4
_TIMES = ("s", "months", "years")


def make(fact: Fact, bank: Bank, rng: Random) -> Question | None:
    """Facts with a question of their own are left out: they may not mean quite the same."""
    if not isinstance(fact.value, Quantity) or fact.ask:
        return None
    index = index_of(bank)
    chosen = _clear(fact, _others(fact, index, rng))
    if len(chosen) < _SIZE:
        return None
    sizes = disordered(sorted(chosen), rng)
    names = tuple(bank.entries[chosen[size].entry].name for size in sizes)
    form = Arrange(names, tuple(sorted(range(_SIZE), key=lambda place: sizes[place])))
    prompt = bank.phrases.fill(_request(fact.value), question=asked_of_each(fact, bank))
    truths = [index.said(chosen[size]) for size in sizes]
    also = [chosen[size].id for size in sizes if chosen[size] is not fact]
    return question("sort", fact, index, form, prompt, truths, also)


def _request(quantity: Quantity) -> str:
    """The name of the phrase that says which comes first."""
    if measured(quantity)[1] in _TIMES:
        return "shortest_first"
    if is_counted(quantity.number, quantity.unit):
        return "fewest_first"
    return "least_first"


def _others(fact: Fact, index: Index, rng: Random) -> Iterator[Fact]:
    """Facts of the relation, of eras that are open with this one: first about entries of the same kind."""
    open_eras = index.eras_open_with(fact)
    for pool in (index.siblings[fact.relation.name, index.kind(fact)], index.bank.by_relation[fact.relation.name]):
        some = some_of(pool, rng)
        yield from (other for other in rng.sample(some, len(some)) if other.era in open_eras and not other.ask)


def _clear(own: Fact, others: Iterable[Fact]) -> dict[float, Fact]:
    """By size the fact and three others of different entries that are clearly more or less than each other."""
    chosen: dict[float, Fact] = {}
    ratio, unit = RATIOS[own.level], measured(own.value)[1] if isinstance(own.value, Quantity) else ""
    for fact in (own, *others):
        if isinstance(fact.value, Quantity) and fact.value.number > 0 and len(chosen) < _SIZE:
            size, base = measured(fact.value)
            if base == unit and all(not 1 / ratio < size / some < ratio for some in chosen):
                chosen[size] = fact
    return chosen
