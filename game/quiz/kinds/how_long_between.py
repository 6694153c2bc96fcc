"""The years between two events: about how many passed between the launch of Sputnik 1 and the first Moon landing?"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from decimal import Decimal
from random import Random

from game.facts.model import Bank, Fact, quantity_text
from game.quiz.known.happenings import Happening
from game.quiz.known.index import index_of
from game.quiz.known.pool import some_of
from game.quiz.making.compose import question
from game.quiz.making.ranks import GAPS
from game.quiz.question import Choose, Question

_OPTIONS = 4
_LEAST, _MOST = 2, 60  # years; fewer are hard to tell apart, more are another story
_LEAST_GAP = 2  # years between two options
_CLEAR = 1.0  # years by which each wrong option must miss every length of time that may be meant
_LONGEST_PROMPT, _MOST_WORDS = 120, 18  # letters, words


def make(fact: Fact, bank: Bank, rng: Random) -> Question | None:
    """Four lengths of time that lie between the event and others are drawn first, and then which of them to ask for:
    so nothing is to be learnt from the lengths themselves."""
    index = index_of(bank)
    own = index.happenings.get(fact.id)
    if own is None or not own.is_card or own.year is None:
        return None
    others = _by_length(own, some_of(index.cards_open_with(fact), rng))
    lengths, level = _drawn(list(others), fact.level, rng)
    if not lengths:
        return None
    asked_for = rng.choice(lengths)
    first, last = sorted((own, rng.choice(others[asked_for])), key=lambda event: event.first)
    phrases = bank.phrases
    prompt = phrases.fill("how_many_years", first=first.title, last=last.title)
    if len(prompt) > _LONGEST_PROMPT or len(prompt.split()) > _MOST_WORDS or not _clear(lengths, first, last):
        return None
    unit = phrases.fill("unit_of_years")
    ascending = sorted(lengths)
    options = tuple(quantity_text(Decimal(length), unit) for length in ascending)
    form = Choose(options, ascending.index(asked_for), ranked=True)
    other = last if first is own else first
    asked = question("how_long_between", fact, index, form, prompt, also=[other.fact.id])
    said = f"{index.said(other.fact)} {asked.said}"  # the fact last, since its note follows
    return replace(asked, level=level, said=said)


def _by_length(own: Happening, events: Iterable[Happening]) -> Mapping[int, list[Happening]]:
    """By the years between it and the event the others."""
    found: dict[int, list[Happening]] = defaultdict(list)
    for other in events:
        if other.year is not None and other.fact.entry != own.fact.entry:
            length = round(abs(own.middle - other.middle))
            if _LEAST <= length <= _MOST:
                found[length].append(other)
    return found


def _drawn(lengths: list[int], level: int, rng: Random) -> tuple[list[int], int]:
    """Four lengths with the gaps of the level, or of the next one at which there are four; and that level."""
    drawn = rng.sample(lengths, len(lengths))
    for harder in range(level, 6):
        gap, chosen = max(_LEAST_GAP, GAPS[harder][0]), list[int]()
        for length in drawn:
            if len(chosen) < _OPTIONS and all(abs(length - other) >= gap for other in chosen):
                chosen.append(length)
        if len(chosen) == _OPTIONS:
            return chosen, harder
    return [], level


def _clear(lengths: Iterable[int], first: Happening, last: Happening) -> bool:
    """Whether just one of the lengths may be meant."""
    shortest, longest = last.first.decimal - first.last.decimal, last.last.decimal - first.first.decimal
    return sum(shortest - _CLEAR < length < longest + _CLEAR for length in lengths) == 1
