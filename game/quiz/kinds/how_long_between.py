"""How long it took from one event to another one, of a pair that a writer joined: how many years after Sputnik 1 did
people land on the Moon?"""

from dataclasses import replace
from random import Random

from game.facts.dates import Day
from game.facts.model import Bank, Date, Fact, Interval
from game.facts.spans import until
from game.quiz.claim import LiesBetween
from game.quiz.kinds.draws import Make
from game.quiz.known.index import Index, index_of
from game.quiz.known.lengths import between, length_of, written
from game.quiz.known.spoken_of import told_as_event
from game.quiz.making.ask import Terms
from game.quiz.making.compose import question
from game.quiz.making.lapses import Lapse, is_alone, lengths_beside, stands_off
from game.quiz.question import Choose, Question

_EASIEST = 2  # level: it takes two dates
_DRAWS = 8


def make(fact: Fact, bank: Bank, rng: Random, ask: Terms) -> Question | None:
    index = index_of(bank)
    intervals = []
    for interval in index.intervals_of.get(fact.id, ()):
        other = _other(fact, interval, bank)
        if other.era in index.eras_open_with(fact) and ask.take_fact(other):
            intervals.append(interval)
    if not intervals:
        return None
    interval = rng.choice(intervals)
    return _question(fact, interval, index, rng)


def only(interval: Interval) -> Make:
    """Makes questions about this pair alone, of the fact that it is asked with."""

    def draw(fact: Fact, bank: Bank, rng: Random, ask: Terms) -> Question | None:
        index = index_of(bank)
        return _question(
            fact,
            interval,
            index,
            rng,
        )

    return draw


def _other(fact: Fact, interval: Interval, bank: Bank) -> Fact:
    """The other end of the interval."""
    other = interval.then if interval.first == fact.id else interval.first
    return bank.facts[other]


def _question(fact: Fact, interval: Interval, index: Index, rng: Random) -> Question | None:
    """The explanation tells both dates, the earlier one first."""
    bank = index.bank
    drawn = _lengths(interval, index, rng)
    if drawn is None:
        return None
    lengths, rank, level = drawn
    options = [written(length, interval, bank) for length in lengths]
    other = _other(fact, interval, bank)
    made = question(
        "how_long_between",
        fact,
        index,
        Choose(tuple(options), rank, ranked=True),
        interval.ask,
        LiesBetween(),
        also=[other.id],
    )
    said = []
    for end in (interval.first, interval.then):
        dated = told_as_event(bank.facts[end], index)
        said.append(dated)
    hardest = max(level, made.level, _EASIEST)
    return replace(
        made,
        level=hardest,
        said=" ".join(said),
        why=interval.why,
        hint="",
        source=interval.source,
        where=interval.where,
    )


def _lengths(interval: Interval, index: Index, rng: Random) -> tuple[tuple[int, ...], int, int] | None:
    """The lengths to choose from, the rank of the true one and their level; such as do not tell by their look which it
    is, if a few draws find any."""
    lapse = _lapse(interval, index)
    drawn = None
    for _ in range(_DRAWS):
        drawn = lengths_beside(lapse, interval.level, rng)
        if drawn is None:
            return None
        lengths, _, _ = drawn
        tells = is_alone(lapse.length, lengths) or stands_off(lapse.length, lengths)
        if not tells:
            return drawn
    return drawn


def _lapse(interval: Interval, index: Index) -> Lapse:
    """Who knows both years alone counts perhaps one year more; nothing wrong must lie as near to that."""
    bank = index.bank
    least, most = between(interval, bank)
    first = bank.facts[interval.first].value
    then = bank.facts[interval.then].value
    assert isinstance(first, Date)
    assert isinstance(then, Date)
    if interval.unit == "years":
        counted = then.first.year - first.first.year
        least = min(least, counted)
        most = max(most, counted)
    passed = until(first, Day(index.present, 12, 31), interval.unit)
    return Lapse(length_of(interval, bank), least, most, passed, index.lengths[interval.unit])
