"""How a memory fades, and how strong it is after it was called up or lost. Numbers alone: days, and chances of 0-1.

Growth and lapse are those of FSRS-6 (open-spaced-repetition, MIT licence), with its parameters w6, w8-w14, w17 and w18.
The curve of forgetting is not: its exponent is -1/2.

The nine memories are all pairs of three stabilities after a first answer and three speeds of growing. With nine first
stabilities, all of which grow at the speed of FSRS, what had been asked more than once was foreseen far too well (.74,
where .52 were right, in a simulation of exponential forgetting): that speed was fitted to reviews days apart.

They tell how long lasts what was taken in; whether it was stands in `memory`.
"""

from collections.abc import Sequence
from itertools import product
from math import exp, log, pow, sqrt

Cells = tuple[float, ...]  # one number for each of the nine memories

AFTER_FIRST = 0.01, 0.01 * sqrt(200), 2.0  # days, after a first answer that shows the fact was not known
COMMON = {1.0: 0.4, 0.3: 0.3, 0.1: 0.3}  # how likely which speed of growing is, as a share of that of FSRS
FLEETING = 0.001  # days, the stability of what was seen and not taken in
SHORTEST, LONGEST = 1e-4, 36500.0  # stabilities, in days
MIDDLE_LEVEL = 3
_CURVE = 19 / 81  # so that after one stability nine in ten are remembered
_W6, _W8, _W9, _W10 = 3.0194, 1.8722, 0.1666, 0.796
_W11, _W12, _W13, _W14 = 1.4835, 0.0614, 0.2629, 1.6483
_W17, _W18 = 0.5425, 0.0912
_PACE = exp(_W8)
_LEAST_LOSS = exp(_W17 * _W18)
_PAIRS = tuple(product(AFTER_FIRST, COMMON))
FIRST: Cells = tuple(first for first, _ in _PAIRS)  # of each memory its first stability
SPEED: Cells = tuple(speed for _, speed in _PAIRS)  # and how fast it grows


def _weight(first: float, speed: float) -> float:
    """Its logarithm; of the first stabilities a log-normal about nine hours, wide enough for all learners."""
    apart = log(first) + 1
    apart /= 2.1
    weight = log(COMMON[speed])
    weight -= apart**2 / 2
    return weight


WEIGHTS: Cells = tuple(_weight(first, speed) for first, speed in _PAIRS)  # before there are any answers


def ease_of(level: int) -> float:
    """How many times as long as a fact of the middle level one of that level (1-5) is remembered at first."""
    above = level - MIDDLE_LEVEL
    return exp(-0.28 * above)


def first_of(level: int) -> Cells:
    """The stabilities after a first answer, shorter for what is hard."""
    ease = ease_of(level)
    firsts = []
    for first in FIRST:
        firsts.append(first * ease)
    return tuple(firsts)


def remembered(days: float, stability: float) -> float:
    """`(1 + (19/81) t / S)^-1/2`."""
    age = days / stability
    spent = 1 + _CURVE * age
    return 1 / sqrt(spent)


def mean_remembered(days: float, stabilities: Sequence[float], shares: Sequence[float]) -> float:
    """The mean of `remembered` over the memories, at one stroke, since it is worked out for very many facts."""
    spent = _CURVE * days
    total = 0.0
    for share, stability in zip(shares, stabilities, strict=True):
        total += share / sqrt(1 + spent / stability)
    return total


def typical(days: float, stabilities: Sequence[float], live: Sequence[tuple[int, float]]) -> tuple[float, float]:
    """The same mean, and that of the stabilities in their logarithms, in days, of those memories alone whose places and
    shares are given."""
    spent = _CURVE * days
    total = 0.0
    logarithm = 0.0
    for place, share in live:
        stability = stabilities[place]
        total += share / sqrt(1 + spent / stability)
        logarithm += share * log(stability)
    return total, exp(logarithm)


def mean_of(values: Sequence[float], shares: Sequence[float]) -> float:
    total = 0.0
    for share, value in zip(shares, values, strict=True):
        total += share * value
    return total


def growth(stability: float, difficulty: float, known: float) -> float:
    """After remembering what was remembered with the chance `known`, "Good" in FSRS:
    `S (1 + e^w8 (11 - D) S^-w9 (e^((1 - R) w10) - 1))`."""
    forgotten = 1 - known
    ease = 11 - difficulty
    freshness = pow(stability, -_W9)
    surprise = exp(forgotten * _W10) - 1
    gain = _PACE * ease
    gain *= freshness
    gain *= surprise
    return stability * (1 + gain)


def grown(stability: float, difficulty: float, known: float, speed: float) -> float:
    """The same of a memory that grows at a share of that speed."""
    gain = growth(stability, difficulty, known)
    gain -= stability
    gain *= speed
    return stability + gain


def lapse(stability: float, difficulty: float, known: float) -> float:
    """After forgetting: `min(w11 D^-w12 ((S + 1)^w13 - 1) e^((1 - R) w14), S / e^(w17 w18))`."""
    forgotten = 1 - known
    longer = stability + 1
    left = pow(longer, _W13) - 1
    fallen = _W11 * pow(difficulty, -_W12)
    fallen *= left
    fallen *= exp(forgotten * _W14)
    at_most = stability / _LEAST_LOSS
    return min(fallen, at_most)


def fallen_to(stability: float, first: float, difficulty: float, known: float) -> float:
    """What a memory that was lost starts from again; no less than it had after a first answer."""
    after_lapse = lapse(stability, difficulty, known)
    at_first = min(first, stability)
    return max(after_lapse, at_first)


def between(up: float, down: float, knew: float) -> float:
    """Between the two in their logarithms, the nearer to `up` the more likely it was known."""
    forgot = 1 - knew
    rise = knew * log(up)
    fall = forgot * log(down)
    stability = exp(rise + fall)
    at_least = max(SHORTEST, stability)
    return min(LONGEST, at_least)


def after_answer(cell: tuple[float, float, float], difficulty: float, known: float, knew: float) -> float:
    """What becomes of the stability of a memory, whose `cell` is that, its first one and its speed: it was remembered
    with the chance `known` before the answer, and with `knew` as the answer shows."""
    stability, first, speed = cell
    up = grown(stability, difficulty, known, speed)
    down = fallen_to(stability, first, difficulty, known)
    return between(up, down, knew)


def harder(difficulty: float, knew: float) -> float:
    """`D + .3 (1 - q) (10 - D) 2 w6 / 9 - .1 q (D - 1) / 9`: the more it was forgotten, the more difficult it is."""
    forgot = 1 - knew
    above = 10 - difficulty
    below = difficulty - 1
    step = 2 * _W6 / 9
    up = 0.3 * step * forgot
    up *= above
    down = 0.1 * knew * below
    changed = difficulty + up - down / 9
    at_least = max(1.0, changed)
    return min(10.0, at_least)
