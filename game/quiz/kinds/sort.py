"""Four things to be put in order by a quantity, each clearly more than the one before."""

from collections.abc import Iterable
from decimal import Decimal
from random import Random

from game.facts.model import Bank, Fact, Quantity, quantity_text
from game.quiz.compose import question
from game.quiz.index import index_of
from game.quiz.pool import some_of
from game.quiz.question import Arrange, Question
from game.quiz.ranks import RATIOS
from game.quiz.wording import asked_of_each
from game.words import tr

_SIZE = 4


def make(fact: Fact, bank: Bank, rng: Random) -> Question | None:
    """Facts with a question of their own are left out: they may not mean quite the same."""
    if not isinstance(fact.value, Quantity) or fact.ask:
        return None
    index, number, unit = index_of(bank), fact.value.number, fact.value.unit
    alike = some_of(index.siblings[fact.relation.name, index.kind(fact)], rng)
    open_eras = index.eras_open_with(fact)
    fit = (some for some in rng.sample(alike, len(alike)) if some.era in open_eras and not some.ask)
    chosen = _clear(fact, fit, unit)
    if len(chosen) < _SIZE:
        return None
    things = rng.sample(sorted(chosen), _SIZE)
    names = tuple(bank.entries[chosen[some].entry].name for some in things)
    form = Arrange(names, tuple(sorted(range(_SIZE), key=lambda place: things[place])))
    prompt = tr("{question} Put them in order, from the least to the most.").format(question=asked_of_each(fact))
    also = [chosen[some].id for some in things if some != number]
    return question("sort", fact, index, form, prompt, [quantity_text(some, unit) for some in things], also)


def _clear(own: Fact, others: Iterable[Fact], unit: str) -> dict[Decimal, Fact]:
    """By number the fact and three others, in the same unit and clearly more or less than each other."""
    chosen: dict[Decimal, Fact] = {}
    for fact in (own, *others):
        if isinstance(fact.value, Quantity) and fact.value.unit == unit and fact.value.number > 0:
            number, ratio = float(fact.value.number), RATIOS[own.level]
            if len(chosen) < _SIZE and all(not 1 / ratio < number / float(some) < ratio for some in chosen):
                chosen[fact.value.number] = fact
    return chosen
