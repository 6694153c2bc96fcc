"""How hard it is to tell what a fact says in figures, and what should not stand beside what is easy."""

from collections.abc import Sequence

from game.facts.model import Date, Fact, Quantity

_HARDEST = 5
_KNOWN_TO_MANY, _STRANGE = 3, 4  # levels


def in_figures(fact: Fact) -> int:
    """The level of its year or number: those who know what happened need not know that, unless everybody has to."""
    if fact.core:
        return fact.level
    return min(fact.level + 1, _HARDEST)


def is_harder(other: Fact, fact: Fact) -> bool:
    """Whether it should stand beside the fact only where there are too few others: it is more than one level harder, or
    makes hard what most people know."""
    next_level = fact.level + 1
    easy = min(next_level, _KNOWN_TO_MANY)
    hardest = max(fact.level, easy)
    return other.level > hardest


def are_strange(facts: Sequence[Fact]) -> bool:
    """Whether the names of more than half of them are known to experts alone, so that one can but guess which is which;
    a date or number can be judged all the same."""
    count = 0
    for fact in facts:
        is_figure = isinstance(fact.value, Date | Quantity)
        if fact.level >= _STRANGE and not is_figure:
            count += 1
    half = len(facts) / 2
    return count > half
