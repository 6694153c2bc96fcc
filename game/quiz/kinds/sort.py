"""Four things to be put in order by a quantity, each clearly more than the one before."""

from collections.abc import Iterable, Sequence
from random import Random

from game.facts.model import Bank, Fact, Quantity
from game.quiz.claim import Ascends
from game.quiz.known.hardness import is_harder
from game.quiz.known.index import Index, index_of
from game.quiz.known.pool import some_of
from game.quiz.language.sizes import is_counted, measured
from game.quiz.language.wording import asked_of_each, asked_to_sort
from game.quiz.making.amounts import with_amounts
from game.quiz.making.ask import Terms
from game.quiz.making.compose import disordered, question
from game.quiz.making.pairs_told import on_parts, on_placed
from game.quiz.question import Arrange, Question

_SIZE = 4
_CLEAR = 1.6  # times as much as the one before
_TIMES = ("s", "months", "years")


def make(fact: Fact, bank: Bank, rng: Random, ask: Terms) -> Question | None:
    """Facts with a question of their own are left out: they may not mean quite the same."""
    quantity = fact.value
    if not isinstance(quantity, Quantity) or fact.ask:
        return None
    index = index_of(bank)
    others = _others(fact, index, rng, ask)
    chosen = _chosen(fact, others, index)
    if len(chosen) < _SIZE:
        return None
    sizes = disordered(sorted(chosen), rng)
    facts = [chosen[size] for size in sizes]
    form = _form(facts, sizes, bank)
    truths = on_parts(facts, fact, form.items, index, on_placed)
    asked = question(
        "sort",
        fact,
        index,
        form,
        _prompt(fact, quantity, bank),
        Ascends(),
        truths,
        also=[some.id for some in facts if some is not fact],
    )
    return with_amounts(asked, facts)


def _prompt(fact: Fact, quantity: Quantity, bank: Bank) -> str:
    if fact.relation.sort:
        return asked_to_sort(fact)
    asked = asked_of_each(fact, bank)
    return bank.phrases.fill(_request(quantity), question=asked)


def _form(facts: Sequence[Fact], sizes: list[float], bank: Bank) -> Arrange:
    names = []
    for fact in facts:
        entry = bank.entries[fact.entry]
        names.append(entry.name)
    order = [sizes.index(size) for size in sorted(sizes)]
    return Arrange(tuple(names), tuple(order))


def _request(quantity: Quantity) -> str:
    """The name of the phrase that says which comes first."""
    _, unit = measured(quantity)
    if unit in _TIMES:
        return "shortest_first"
    if is_counted(quantity.number, quantity.unit):
        return "fewest_first"
    return "least_first"


def _others(fact: Fact, index: Index, rng: Random, ask: Terms) -> list[Fact]:
    """Facts of the relation about entries of the same kind, of eras that are open with this one, in a drawn order:
    first those that are not much harder."""

    def is_hard(other: Fact) -> bool:
        return is_harder(other, fact)

    open_eras = index.eras_open_with(fact)
    alike = index.siblings[index.group_of(fact)]
    facts = some_of(ask.facts(alike), rng)
    others = [other for other in facts if other.era in open_eras and not other.ask]
    drawn = rng.sample(others, len(others))
    drawn.sort(key=is_hard)
    return drawn


def _chosen(own: Fact, others: Sequence[Fact], index: Index) -> dict[float, Fact]:
    """By size the fact and three others that stand clear of each other; where one leaves too few, without it."""
    chosen = _clear(own, others, index)
    for left_out in others:
        if len(chosen) == _SIZE:
            break
        left = [other for other in others if other is not left_out]
        chosen = _clear(own, left, index)
    return chosen


def _clear(own: Fact, others: Sequence[Fact], index: Index) -> dict[float, Fact]:
    """By size the fact and up to three others of different entries that are clearly more or less than each other. The
    numbers of a series would tell the order, so there is but one of each."""
    chosen: dict[float, Fact] = {}
    series_of_chosen: set[str] = set()
    unit = ""
    for fact in (own, *others):
        if len(chosen) == _SIZE:
            break
        if not isinstance(fact.value, Quantity) or fact.value.number <= 0:
            continue
        size, base = measured(fact.value)
        unit = unit or base
        series = index.entry(fact.entry).series
        if base != unit or series in series_of_chosen:
            continue
        if not _is_clear(size, chosen):
            continue
        chosen[size] = fact
        if series:
            series_of_chosen.add(series)
    return chosen


def _is_clear(size: float, others: Iterable[float]) -> bool:
    """Whether one can tell it from the others without having learnt the numbers by heart."""
    return not any(1 / _CLEAR < size / other < _CLEAR for other in others)
