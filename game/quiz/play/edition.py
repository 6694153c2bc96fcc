"""What is taken of a bank to weigh answers: they name facts by the ids that those had when they were asked."""

from collections.abc import Mapping

from game.facts.model import Bank


def levels_of(bank: Bank) -> Mapping[str, int]:
    """By the ids of the facts."""
    levels = {}
    for fact in bank.facts.values():
        levels[fact.id] = fact.level
    return levels


def renamed_in(bank: Bank) -> Mapping[str, str]:
    """By ids that facts had before the ids that they have now; an id that another fact has by now is that one's."""
    found: dict[str, str] = {}
    for fact in bank.facts.values():
        for before in fact.was:
            if before not in bank.facts:
                found.setdefault(before, fact.id)
    return found
