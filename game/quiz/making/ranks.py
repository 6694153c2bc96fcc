"""Years and numbers as options: the rank of the truth among them is drawn first, so that nothing is to be learnt from
where it stands; then the others are found by walking down and up from it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from random import Random
from typing import TypeVar

from game.quiz.language.sizes import exponent_of, last_place

T = TypeVar("T")
GAPS = {1: (6, 10), 2: (4, 7), 3: (3, 5), 4: (2, 3), 5: (1, 2)}  # years between neighbours, by level
RATIOS = {1: 1.5, 2: 1.4, 3: 1.3, 4: 1.2, 5: 1.15}  # of neighbouring numbers, at least
_WIDER = 1.35  # at most so much more than the least ratio, unless a real value lies near
_NEAR = 1.8
_OPTIONS = 4


def among(lower: Sequence[T], truth: T, higher: Sequence[T], rng: Random) -> tuple[tuple[T, ...], int] | None:
    """The truth at a rank drawn evenly, with the nearest of the others on each side; and that rank.

    `lower` descends and `higher` ascends from the truth. The truth must be able to stand at every rank, else where
    it stands would tell something: three options where the room on one side is for two, and none where it is less.
    """
    size = min(_OPTIONS, 1 + len(lower), 1 + len(higher))
    return _at(rng.randrange(size), size, lower, truth, higher) if size >= 3 else None


def _at(rank: int, size: int, lower: Sequence[T], truth: T, higher: Sequence[T]) -> tuple[tuple[T, ...], int]:
    return (*reversed(lower[:rank]), truth, *higher[: size - 1 - rank]), rank


def years_beside(
    truth: int, level: int, room: tuple[int, int], real: Mapping[int, int], least_gap: int, rng: Random
) -> tuple[tuple[int, ...], int, int] | None:
    """Years with the truth among them, its rank, and the level they are worth: as easy as `level`, or harder where
    the gaps must be narrow to stay within `room` at every rank.

    `real` says how much happened in a year: years in which much did are right more often, so they must be wrong more
    often as well.
    """
    harder = _level_of_years(min(truth - room[0], room[1] - truth), level, least_gap)
    worth = harder or level
    if GAPS[worth][0] < least_gap:
        return None
    lower = _years_from(truth, -1, truth - room[0], worth, real, rng)
    higher = _years_from(truth, 1, room[1] - truth, worth, real, rng)
    drawn = among(lower, truth, higher, rng) if harder else _near_an_end(lower, truth, higher, rng)
    return (*drawn, worth) if drawn else None


def _near_an_end(
    lower: Sequence[int], truth: int, higher: Sequence[int], rng: Random
) -> tuple[tuple[int, ...], int] | None:
    """Just after the first year or before the last one there are few ranks that the truth can have. Such years must be
    right now and then as well, else one could rule them out; early and late ones make up for each other."""
    ranks = range(max(0, _OPTIONS - 1 - len(higher)), min(len(lower), _OPTIONS - 1) + 1)
    return _at(rng.choice(ranks), _OPTIONS, lower, truth, higher) if ranks else None


def _level_of_years(room: int, level: int, least_gap: int) -> int | None:
    """The easiest level at which three years find room on either side."""
    levels = (harder for harder in range(level, 6) if (_OPTIONS - 1) * GAPS[harder][0] <= room)
    return next((harder for harder in levels if GAPS[harder][0] >= least_gap), None)


def _years_from(truth: int, way: int, room: int, level: int, real: Mapping[int, int], rng: Random) -> list[int]:
    """Up to three years, going up (1) or down (-1) by the gaps of the level, where possible years of real events."""
    low, high = GAPS[level]
    years, gone = [], 0
    for left in reversed(range(min(_OPTIONS - 1, room // low))):
        window = [gone + gap for gap in range(low, min(high, room - gone - left * low) + 1)]
        weights = [real.get(truth + way * away, 0) ** 4 for away in window]
        gone = rng.choices(window, weights if any(weights) else None)[0]
        years.append(truth + way * gone)
    return years


def numbers_beside(
    truth: Decimal, level: int, real: Sequence[Decimal], least: Decimal, whole: bool, rng: Random
) -> tuple[tuple[Decimal, ...], int, int] | None:
    """Numbers with the truth among them, its rank, and the level they are worth; `whole` numbers count things.

    Each stands from the next by the ratio of the level and is written with the truth's own digits; where one of the
    `real` ones (ascending) is near, it is taken.
    """
    for harder in range(level, 6):
        lower, higher = (list(_numbers_from(truth, harder, up, real, least, whole, rng)) for up in (False, True))
        if len(lower) == len(higher) == _OPTIONS - 1 or harder == 5:
            drawn = among(lower, truth, higher, rng)
            return (*drawn, harder) if drawn else None
    return None


def _numbers_from(
    truth: Decimal, level: int, up: bool, real: Sequence[Decimal], least: Decimal, whole: bool, rng: Random
) -> Iterator[Decimal]:
    here = truth
    for _ in range(_OPTIONS - 1):
        here = _next(here, truth, RATIOS[level], up, real, rng)
        if here < least or (whole and here != here.to_integral_value()):
            return
        yield here


def _next(here: Decimal, truth: Decimal, least: float, up: bool, real: Sequence[Decimal], rng: Random) -> Decimal:
    nearest, farthest = (here * Decimal(ratio) if up else here / Decimal(ratio) for ratio in (least, least * _NEAR))
    low, high = bisect_left(real, min(nearest, farthest)), bisect_right(real, max(nearest, farthest))
    if low < high:
        return real[rng.randrange(low, high)]
    ratio = Decimal(rng.uniform(least, least * _WIDER))
    return rounded_like(truth, here * ratio if up else here / ratio, up)


def rounded_like(truth: Decimal, number: Decimal, up: bool) -> Decimal:
    """The number, rounded away from the truth, to the place of the truth's last digit that counts.

    The zeros that end a whole number do not count. A number too small to have such a place is rounded to its first.
    """
    place = last_place(truth)
    while number < Decimal(1).scaleb(place) and place > -6:
        place -= 1
    step = Decimal(1).scaleb(place)
    rounded = (number / step).to_integral_value(ROUND_CEILING if up else ROUND_FLOOR) * step
    return rounded.quantize(Decimal(1).scaleb(min(exponent_of(truth), place)))
