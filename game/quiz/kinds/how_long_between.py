"""The years between two events: about how many passed between the launch of Sputnik 1 and the first Moon landing?"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from decimal import Decimal
from random import Random

from game.facts.model import Bank, Fact, quantity_text
from game.quiz.claim import LiesBetween
from game.quiz.known.happenings import Happening
from game.quiz.known.index import Index, index_of
from game.quiz.known.pool import some_of
from game.quiz.making.ask import Terms
from game.quiz.making.compose import question
from game.quiz.making.ranks import GAPS
from game.quiz.question import Choose, Question

_OPTIONS = 4
_HARDEST = 5  # level
_LEAST, _MOST = 2, 60  # years; fewer are hard to tell apart, more are another story
_LEAST_GAP = 2  # years between two options
_CLEAR = 1.0  # years by which each wrong option must miss every length of time that may be meant
_LONGEST_PROMPT, _MOST_WORDS = 120, 18  # letters, words


def make(fact: Fact, bank: Bank, rng: Random, ask: Terms) -> Question | None:
    """Four lengths of time that lie between the event and others are drawn first, and then which of them to ask for:
    so nothing is to be learnt from the lengths themselves."""
    index = index_of(bank)
    event = index.happenings.get(fact.id)
    if event is None or not event.is_card or event.year is None:
        return None
    others = _by_length(event, index, rng, ask)
    lengths, level = _drawn([*others], fact.level, rng)
    if not lengths:
        return None
    asked_for = rng.choice(lengths)
    other = rng.choice(others[asked_for])
    first, last = _in_order(event, other)
    prompt = bank.phrases.fill("how_many_years", first=first.title, last=last.title)
    if not _is_short(prompt) or not _clear(lengths, first, last):
        return None
    unit = bank.phrases.fill("unit_of_years")
    form = _form(lengths, asked_for, unit)
    made = question(
        "how_long_between",
        fact,
        index,
        form,
        prompt,
        LiesBetween(),
        also=[other.fact.id],
    )
    said = f"{index.said(other.fact)} {made.said}"  # the fact last, since its note follows
    return replace(made, level=level, said=said)


def _in_order(event: Happening, other: Happening) -> tuple[Happening, Happening]:
    if other.first < event.first:
        return other, event
    return event, other


def _is_short(prompt: str) -> bool:
    words = prompt.split()
    return len(prompt) <= _LONGEST_PROMPT and len(words) <= _MOST_WORDS


def _form(lengths: list[int], key: int, unit: str) -> Choose:
    in_order = sorted(lengths)
    options = []
    for length in in_order:
        options.append(quantity_text(Decimal(length), unit))
    return Choose(tuple(options), in_order.index(key), ranked=True)


def _by_length(own: Happening, index: Index, rng: Random, ask: Terms) -> Mapping[int, list[Happening]]:
    """By the years between it and the event the others."""
    found: dict[int, list[Happening]] = defaultdict(list)
    pool = ask.events(index.cards_open_with(own.fact))
    for other in some_of(pool, rng):
        if other.year is None:
            continue
        if other.fact.entry == own.fact.entry:
            continue
        years = abs(own.middle - other.middle)
        length = round(years)
        if _LEAST <= length <= _MOST:
            found[length].append(other)
    return found


def _drawn(lengths: list[int], level: int, rng: Random) -> tuple[list[int], int]:
    """Four lengths with the gaps of the level, or of the next one at which there are four; and that level."""
    drawn = rng.sample(lengths, len(lengths))
    for harder in range(level, _HARDEST + 1):
        narrowest, _ = GAPS[harder]
        gap = max(_LEAST_GAP, narrowest)
        chosen = _apart(drawn, gap)
        if len(chosen) == _OPTIONS:
            return chosen, harder
    return [], level


def _apart(lengths: list[int], gap: int) -> list[int]:
    """The first ones that are so far from each other."""
    chosen: list[int] = []
    for length in lengths:
        if len(chosen) == _OPTIONS:
            break
        if all(abs(length - other) >= gap for other in chosen):
            chosen.append(length)
    return chosen


def _clear(lengths: Iterable[int], first: Happening, last: Happening) -> bool:
    """Whether just one of the lengths may be meant."""
    shortest = last.first.decimal - first.last.decimal
    longest = last.last.decimal - first.first.decimal
    low = shortest - _CLEAR
    high = longest + _CLEAR
    meant = [length for length in lengths if low < length < high]
    return len(meant) == 1
