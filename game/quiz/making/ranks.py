"""Years and numbers as options: the rank of the truth among them is drawn first, so that nothing is to be learnt from
where it stands; then the others are found by walking down and up from it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from itertools import accumulate, product
from random import Random
from typing import TypeVar

from game.quiz.language.sizes import exponent_of, last_place

T = TypeVar("T")
GAPS = {1: (4, 7), 2: (3, 5), 3: (2, 4), 4: (2, 3), 5: (1, 2)}  # years between neighbours, by level
RATIOS = {1: 1.5, 2: 1.4, 3: 1.3, 4: 1.2, 5: 1.15}  # of neighbouring numbers, at least
_WIDER = 1.35  # at most so much more than the least ratio, unless a real value lies near
_NEAR = 1.8
_OPTIONS, _OTHERS = 4, 3
_FEWEST = 3  # options
_HARDEST = 5
_NOTHING_REAL = 0.1  # what a year weighs in which nothing happened that is asked for; one with an event weighs 1
_LAST_PLACE = -6


def among(lower: Sequence[T], truth: T, higher: Sequence[T], rng: Random) -> tuple[tuple[T, ...], int] | None:
    """The truth at a rank drawn evenly, with the nearest of the others on each side; and that rank.

    `lower` descends and `higher` ascends from the truth. The truth must be able to stand at every rank, else where
    it stands would tell something: three options where the room on one side is for two, and none where it is less.
    """
    room = min(len(lower), len(higher))
    size = min(_OPTIONS, 1 + room)
    if size < _FEWEST:
        return None
    rank = rng.randrange(size)
    below = lower[:rank]
    above = higher[: size - 1 - rank]
    return (*reversed(below), truth, *above), rank


def years_beside(
    truth: int, level: int, room: tuple[int, int], real: Mapping[int, int], least_gap: int, rng: Random
) -> tuple[tuple[int, ...], int, int] | None:
    """Years with the truth among them, its rank, and the level they are worth: as easy as `level`, or harder where
    the gaps must be narrow to stay within `room` at every rank.

    `real` says how much happened in a year: years in which much did are right more often, so they must be wrong more
    often as well.
    """
    first, last = room
    before = truth - first
    after = last - truth
    harder = _level_of_years(min(before, after), level, least_gap)
    worth = harder or level
    narrowest, _ = GAPS[worth]
    if narrowest < least_gap:
        return None
    rank = _rank_of_year(before, after, narrowest, rng)
    if rank is None:
        return None
    left = _OTHERS - rank
    lower = _years_from(truth, -1, rank, before, worth, real, rng)
    higher = _years_from(truth, 1, left, after, worth, real, rng)
    years = (*reversed(lower), truth, *higher)
    return years, rank, worth


def _rank_of_year(before: int, after: int, gap: int, rng: Random) -> int | None:
    """Just after the first year or before the last one there are few ranks that the truth can have. Such years must be
    right now and then as well, else one could rule them out; early and late ones make up for each other."""
    lowest = max(0, _OTHERS - after // gap)
    highest = min(_OTHERS, before // gap)
    ranks = range(lowest, highest + 1)
    if not ranks:
        return None
    return rng.choice(ranks)


def _level_of_years(room: int, level: int, least_gap: int) -> int | None:
    """The easiest level at which three years find room on either side."""
    for harder in levels_from(level):
        gap, _ = GAPS[harder]
        if gap >= least_gap and _OTHERS * gap <= room:
            return harder
    return None


def levels_from(level: int) -> range:
    """The level and the next one: what is easy to know must not be made hard to tell."""
    hardest = min(level + 1, _HARDEST)
    return range(level, hardest + 1)


def _years_from(
    truth: int, way: int, count: int, room: int, level: int, real: Mapping[int, int], rng: Random
) -> list[int]:
    """So many years, going up (1) or down (-1) by the gaps of the level; of all such walks rather one with much in each
    of its years."""
    low, high = GAPS[level]
    gaps = range(low, high + 1)
    walks: list[list[int]] = []
    weights: list[float] = []
    for steps in product(gaps, repeat=count):
        if sum(steps) > room:
            continue
        walk = []
        weight = 1.0
        for gone in accumulate(steps):
            year = truth + way * gone
            walk.append(year)
            much = real.get(year, 0)
            weight *= much**4 or _NOTHING_REAL
        walks.append(walk)
        weights.append(weight)
    drawn = rng.choices(walks, weights)
    return drawn[0]


def numbers_beside(
    truth: Decimal, level: int, real: Sequence[Decimal], least: Decimal, whole: bool, rng: Random
) -> tuple[tuple[Decimal, ...], int, int] | None:
    """Numbers with the truth among them, its rank, and the level they are worth; `whole` numbers count things.

    Each stands from the next by the ratio of the level and is written with the truth's own digits; where one of the
    `real` ones (ascending) is near, it is taken.
    """
    levels = levels_from(level)
    for harder in levels:
        lower = list(_numbers_from(truth, harder, False, real, least, whole, rng))
        higher = list(_numbers_from(truth, harder, True, real, least, whole, rng))
        has_room = len(lower) == len(higher) == _OTHERS
        if not has_room and harder < levels[-1]:
            continue
        drawn = among(lower, truth, higher, rng)
        if drawn is None:
            return None
        numbers, rank = drawn
        return numbers, rank, harder
    return None


def _numbers_from(
    truth: Decimal, level: int, up: bool, real: Sequence[Decimal], least: Decimal, whole: bool, rng: Random
) -> Iterator[Decimal]:
    here = truth
    ratio = RATIOS[level]
    for _ in range(_OTHERS):
        here = _next(here, truth, ratio, up, real, rng)
        if here < least:
            return
        if whole and here != here.to_integral_value():
            return
        yield here


def _next(here: Decimal, truth: Decimal, least: float, up: bool, real: Sequence[Decimal], rng: Random) -> Decimal:
    nearest = _times(here, least, up)
    farthest = _times(here, least * _NEAR, up)
    low = bisect_left(real, min(nearest, farthest))
    high = bisect_right(real, max(nearest, farthest))
    if low < high:
        drawn = rng.randrange(low, high)
        return real[drawn]
    ratio = rng.uniform(least, least * _WIDER)
    number = _times(here, ratio, up)
    return rounded_like(truth, number, up)


def _times(number: Decimal, ratio: float, up: bool) -> Decimal:
    factor = Decimal(ratio)
    return number * factor if up else number / factor


def rounded_like(truth: Decimal, number: Decimal, up: bool) -> Decimal:
    """The number, rounded away from the truth, to the place of the truth's last digit that counts.

    The zeros that end a whole number do not count. A number too small to have such a place is rounded to its first.
    """
    place = last_place(truth)
    while place > _LAST_PLACE and number < _digit(place):
        place -= 1
    step = _digit(place)
    rounding = ROUND_CEILING if up else ROUND_FLOOR
    steps = (number / step).to_integral_value(rounding)
    rounded = steps * step
    written_to = min(exponent_of(truth), place)
    return rounded.quantize(_digit(written_to))


def _digit(place: int) -> Decimal:
    """A one at this place."""
    one = Decimal(1)
    return one.scaleb(place)
