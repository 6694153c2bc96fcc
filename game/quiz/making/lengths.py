"""Lengths of time as options: the rank of the true one is drawn first, as with years, then the others are found by
walking down and up from it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from math import ceil, floor, inf
from random import Random

from game.quiz.making.ranks import RATIOS, near_an_end

_CLEAR = 1.0  # units by which each wrong length must miss every one that may be meant
_OTHERS = 3
_HARDEST = 5  # level
_WIDER = 1.35  # at most so much more than the least ratio
_OF_A_REAL_ONE = 8  # what it weighs that a length is that of another pair, and so is right there


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
        drawn = near_an_end(lower, wanted.length, higher, rng)
        if drawn:
            lengths, rank = drawn
            return lengths, rank, harder
    return None


def _shorter(wanted: Wanted, level: int, rng: Random) -> list[int]:
    """Descending."""
    ratio = RATIOS[level]
    found: list[int] = []
    here: float = wanted.length
    below = floor(wanted.least - _CLEAR)
    while len(found) < _OTHERS:
        longest = min(below, floor(here / ratio))
        shortest = max(1, ceil(here / ratio / _WIDER))
        window = range(min(shortest, longest), longest + 1)
        if longest < 1:
            break
        here = _drawn(window, wanted.real, rng)
        found.append(here)
    return found


def _longer(wanted: Wanted, level: int, most: float, rng: Random) -> list[int]:
    """Ascending, up to so many."""
    ratio = RATIOS[level]
    found: list[int] = []
    here: float = wanted.length
    above = ceil(wanted.most + _CLEAR)
    while len(found) < _OTHERS:
        shortest = max(above, ceil(here * ratio))
        longest = max(shortest, floor(here * ratio * _WIDER))
        window = [length for length in range(shortest, longest + 1) if length <= most]
        if not window:
            break
        here = _drawn(window, wanted.real, rng)
        found.append(here)
    return found


def _drawn(window: Sequence[int], real: Mapping[int, int], rng: Random) -> int:
    """Preferably one that is right elsewhere, so that a length is not known to be wrong by never being right."""
    weights = []
    for length in window:
        weights.append(1 + _OF_A_REAL_ONE * real.get(length, 0))
    (drawn,) = rng.choices(window, weights)
    return drawn
