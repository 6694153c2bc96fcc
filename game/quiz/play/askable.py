"""Whether a fact can be asked at all."""

from collections.abc import Iterable
from itertools import product
from random import Random

from game.facts.model import Bank, Date, Day, Fact, Quantity, Quotation, Written
from game.quiz.kinds import KINDS, can_make, make
from game.quiz.making.ask import ANY, Terms

_TRIES = 3  # since a draw may fail


def can_be_asked(fact: Fact, bank: Bank) -> bool:
    """Whether some kind makes a question of it.

    Each try has a chance of its own, so that the order of the kinds does not matter to the answer: those come first
    that need the least work for a value of this type.
    """
    kinds = _likeliest_first(fact)
    tries = product(range(_TRIES), kinds)
    return any(can_make(kind, fact, bank, Random(seed)) for seed, kind in tries)


def stems(facts: Iterable[Fact], bank: Bank, rng: Random, most: int, today: Day | None = None, ask: Terms = ANY) -> int:
    """In how many different words the facts can be asked as of `today`; counted up to `most`."""
    found: set[str] = set()
    for fact in facts:
        for kind in KINDS:
            question = make(kind, fact, bank, rng, ask)
            if question and not (today and any(bank.facts[one].is_overdue(today) for one in question.facts)):
                found.add(question.prompt)
            if len(found) >= most:
                return most
    return len(found)


def length_of(only: Iterable[str], bank: Bank, most: int, today: Day, ask: Terms) -> int:
    """Of a round about these facts: so short that nothing need be asked twice in the same words."""
    facts = [bank.facts[fact] for fact in only]
    found = stems(
        facts,
        bank,
        Random(1),
        most,
        today,
        ask,
    )
    return max(1, found)


def _likeliest_first(fact: Fact) -> Iterable[str]:
    match fact.value:
        case Written():
            first = "written"
        case Quotation():
            first = "missing_word"
        case Date():
            first = "place"
        case Quantity():
            first = "number"
        case _:
            first = "direct"
    return dict.fromkeys((first, *KINDS))
