"""Lengths of time as options: the rank of the true one is drawn first, as with years, then the others are found by
walking down and up from it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from math import ceil, floor, inf
from random import Random

from game.quiz.making.ranks import RATIOS

_CLEAR = 1.0  # units by which each wrong length must miss every one that may be meant
_OTHERS = 3
_SELDOM = 0.35  # of the times that it stands at another place
_HARDEST = 5  # level
_WIDER, _FARTHER = 1.35, 1.8  # at most so much more than the least ratio; for a length that is real


@dataclass(frozen=True, slots=True)
class Wanted:
    """What lies between two events: `length` units, to be exact `least` to `most` of them. Others should not be more
    than have `passed` by now, and `real` says how many pairs lie as far apart as that."""

    length: int
    least: float
    most: float
    passed: float
    real: Mapping[int, int]


def lengths_beside(wanted: Wanted, level: int, rng: Random) -> tuple[tuple[int, ...], int, int] | None:
    """Four lengths, the rank of the true one, and the level that they are worth."""
    levels = range(level, _HARDEST + 1)
    for most, harder in product((wanted.passed, inf), levels):
        lower = _shorter(wanted, harder, rng)
        higher = _longer(wanted, harder, most, rng)
        rank = _rank(len(lower), len(higher), rng)
        if rank is not None:
            lengths = (*reversed(lower[:rank]), wanted.length, *higher[: _OTHERS - rank])
            return lengths, rank, harder
    return None


def _rank(lower: int, higher: int, rng: Random) -> int | None:
    """Where the true one stands, with so many that may stand below and above it. Lengths that reach from long ago until
    today can only stand last, so that others seldom do."""
    ranks = range(max(0, _OTHERS - higher), min(_OTHERS, lower) + 1)
    if not ranks:
        return None
    weights = [_SELDOM if rank == _OTHERS else 1 for rank in ranks]
    (drawn,) = rng.choices(ranks, weights)
    return drawn


def _shorter(wanted: Wanted, level: int, rng: Random) -> list[int]:
    """Descending."""
    found: list[int] = []
    longest = wanted.least - _CLEAR
    here: float = wanted.length
    while len(found) < _OTHERS:
        nearest = floor(min(longest, here / RATIOS[level]))
        if nearest < 1:
            break
        near = min(nearest, ceil(here / RATIOS[level] / _WIDER))
        far = ceil(here / RATIOS[level] / _FARTHER)
        here = _drawn(range(max(1, near), nearest + 1), range(max(1, far), nearest + 1), wanted.real, rng)
        found.append(here)
    return found


def _longer(wanted: Wanted, level: int, most: float, rng: Random) -> list[int]:
    """Ascending, up to so many."""
    found: list[int] = []
    shortest = wanted.most + _CLEAR
    here: float = wanted.length
    while len(found) < _OTHERS:
        nearest = ceil(max(shortest, here * RATIOS[level]))
        if nearest > most:
            break
        near = max(nearest, floor(min(most, here * RATIOS[level] * _WIDER)))
        far = floor(min(most, here * RATIOS[level] * _FARTHER))
        here = _drawn(range(nearest, near + 1), range(nearest, far + 1), wanted.real, rng)
        found.append(here)
    return found


def _drawn(near: Sequence[int], far: Sequence[int], real: Mapping[int, int], rng: Random) -> int:
    """One that is right elsewhere, even if it is farther off, so that a length is not known to be wrong by never being
    right; where there is no such one, any that is near."""
    known = [length for length in far if length in real]
    if not known:
        return rng.choice(near)
    counts = [real[length] for length in known]
    (drawn,) = rng.choices(known, counts)
    return drawn
