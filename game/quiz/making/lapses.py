"""Lengths of time as options: the rank of the true one is drawn first, as with years, then the others are found by
walking down and up from it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from math import ceil, floor, inf
from random import Random

from game.quiz.making.ranks import RATIOS, levels_from

_CLEAR = 1.5  # units by which each wrong length must miss every one that may be meant
_OTHERS = 3
_ROUND = 5
_FAR_BEYOND = 1.8  # times as long
# Of each rank of the true one. Few can stand first, since three longer ones must be believable, so they often do; and
# those that reach from long ago until today can only stand last, so that others seldom do.
_WEIGHTS = (4.0, 1.2, 0.5, 0.35)
_WIDER, _FARTHER = 1.2, 1.45  # at most so much more than the least ratio; for a length that is real
_MOST_TIMES = 2.8  # as long as the true one: nobody believes in a career of fifty years


@dataclass(frozen=True, slots=True)
class Lapse:
    """What lies between two events: `length` units, to be exact `least` to `most` of them. Others should not be more
    than have `passed` by now, and `real` says how many pairs lie as far apart as that."""

    length: int
    least: float
    most: float
    passed: float
    real: Mapping[int, int]


def lengths_beside(lapse: Lapse, level: int, rng: Random) -> tuple[tuple[int, ...], int, int] | None:
    """Four lengths, the rank of the true one, and the level that they are worth."""
    levels = levels_from(level)
    longest = _MOST_TIMES * lapse.most
    believable = min(lapse.passed, longest)
    limits = (believable, lapse.passed, inf)
    for most, harder in product(limits, levels):
        lower = _shorter(lapse, harder, rng)
        higher = _longer(lapse, harder, most, rng)
        rank = _rank(len(lower), len(higher), rng)
        if rank is None:
            continue
        below = lower[:rank]
        above = higher[: _OTHERS - rank]
        lengths = (*reversed(below), lapse.length, *above)
        return lengths, rank, harder
    return None


def stands_off(length: int, lengths: Sequence[int]) -> bool:
    """Whether it lies far beyond all others, which lie close together."""
    *_, shorter, longest = sorted(lengths)
    return length == longest and length >= _FAR_BEYOND * shorter


def is_alone(length: int, lengths: Sequence[int]) -> bool:
    """Whether it is the only round one, or the only one that is not round."""
    like_it = 0
    beyond = length % _ROUND
    for other in lengths:
        rest = other % _ROUND
        if bool(rest) is bool(beyond):
            like_it += 1
    return like_it == 1


def _rank(lower: int, higher: int, rng: Random) -> int | None:
    """Where the true one stands, with so many that may stand below and above it."""
    first = max(0, _OTHERS - higher)
    last = min(_OTHERS, lower)
    if first > last:
        return None
    ranks = range(first, last + 1)
    weights = [_WEIGHTS[rank] for rank in ranks]
    (drawn,) = rng.choices(ranks, weights)
    return drawn


def _shorter(lapse: Lapse, level: int, rng: Random) -> list[int]:
    """Descending."""
    found: list[int] = []
    longest = lapse.least - _CLEAR
    here = lapse.length
    for _ in range(_OTHERS):
        next_one = here / RATIOS[level]
        nearest = floor(min(longest, next_one))
        if nearest < 1:
            break
        near = ceil(next_one / _WIDER)
        far = ceil(next_one / _FARTHER)
        end = nearest + 1
        here = _drawn(range(near, end), range(far, end), nearest, lapse.real, rng)
        found.append(here)
    return found


def _longer(lapse: Lapse, level: int, most: float, rng: Random) -> list[int]:
    """Ascending, up to so many."""
    found: list[int] = []
    shortest = lapse.most + _CLEAR
    here = lapse.length
    for _ in range(_OTHERS):
        next_one = here * RATIOS[level]
        nearest = ceil(max(shortest, next_one))
        if nearest > most:
            break
        near = floor(min(most, next_one * _WIDER))
        far = floor(min(most, next_one * _FARTHER))
        here = _drawn(range(nearest, near + 1), range(nearest, far + 1), nearest, lapse.real, rng)
        found.append(here)
    return found


def _drawn(near: Sequence[int], far: Sequence[int], nearest: int, real: Mapping[int, int], rng: Random) -> int:
    """One that is right elsewhere, even if it is farther off, so that a length is not known to be wrong by never being
    right; where there is no such one, any that is near."""
    known = []
    counts = []
    for length in far:
        if length in real:
            known.append(length)
            counts.append(real[length] ** 5)
    if known:
        (drawn,) = rng.choices(known, counts)
        return drawn
    return rng.choice(near or (nearest,))
