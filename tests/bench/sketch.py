"""The rule as it was first designed, in one piece and frozen: what the deck of the game must teach at least.

Of the game it uses nothing, so that a mistake of the game's is not measured against itself. Growth and lapse are those
of FSRS-6 (open-spaced-repetition, MIT licence), w8-w14 and w17, w18. All answers are choices of four.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from math import exp, log, sqrt

CELLS = 9
S0 = tuple(exp(log(0.005) + k * (log(4.0) - log(0.005)) / (CELLS - 1)) for k in range(CELLS))  # days
START = tuple(-0.5 * ((log(s) + 1.0) / 1.5) ** 2 for s in S0)
CURVE = 0.9**-2 - 1
EDGE, KNOWN, SOFT = 1e-3, 60.0, 1e-4
GUESS, SLIP = 0.30, 0.03
APART, AGAIN = 5, 8  # questions


@dataclass(frozen=True, slots=True)
class SketchedTrace:
    """Of one fact: a stability in days for each cell, the difficulty, when it was seen last, in days, and in the
    so many-th answer of all."""

    stability: tuple[float, ...]
    difficulty: float = 5.5
    seen: float = 0.0
    ever_right: bool = False
    place: int = 0


@dataclass(frozen=True, slots=True)
class SketchedMind:
    weights: tuple[float, ...] = START
    ability: float = 0.0
    first_answers: int = 0
    answers: int = 0
    traces: Mapping[str, SketchedTrace] = field(default_factory=dict)

    def shares(self) -> list[float]:
        top = max(self.weights)
        raw = [exp(some - top) for some in self.weights]
        total = sum(raw)
        return [some / total for some in raw]

    def threshold(self) -> float:
        mean = sum(share * log(s) for share, s in zip(self.shares(), S0, strict=True))
        return min(0.97, max(0.60, 0.74 - 0.06 * mean))


def _decay(days: float, stability: float) -> float:
    return 1 / sqrt(1 + CURVE * days / stability)


def _recall(trace: SketchedTrace, when: float, shares: Iterable[float]) -> float:
    days = abs(when - trace.seen)
    cells = zip(shares, trace.stability, strict=True)
    return sum(share * _decay(days, max(stability, EDGE)) for share, stability in cells)


def _known_before(mind: SketchedMind, level: int) -> float:
    return 1 / (1 + exp(-(mind.ability - 0.8 * (level - 3) - 1.0)))


def _grown(s: float, d: float, r: float) -> float:
    return float(s * (1 + exp(1.8722) * (11 - d) * s**-0.1666 * (exp((1 - r) * 0.796) - 1)))


def _lapsed(s: float, d: float, r: float, first: float) -> float:
    lapse = 1.4835 * d**-0.0614 * ((s + 1) ** 0.2629 - 1) * exp((1 - r) * 1.6483)
    return float(max(min(lapse, s / exp(0.5425 * 0.0912), s), min(first, s)))


def sketched(mind: SketchedMind, fact: str, level: int, right: bool, when: float) -> SketchedMind:
    """The mind after one answer; `when` is in days."""
    old = mind.traces.get(fact)
    first = [s * exp(-0.28 * (level - 3)) for s in S0]
    trace = old or SketchedTrace(tuple(first))
    prior = _known_before(mind, level)
    days = abs(when - trace.seen)
    weights, stability, hidden = list(mind.weights), list[float](), list[float]()
    for k, s in enumerate(max(some, EDGE) for some in trace.stability):
        r = _decay(days, s) if old else prior
        p = r * (1 - SLIP) + (1 - r) * GUESS
        q = r * (1 - SLIP) / p if right else r * SLIP / (1 - p)
        if old:
            weights[k] += log(min(1.0, max(SOFT, p if right else 1 - p)))
        up = _grown(s, trace.difficulty, r) if old else KNOWN
        down = _lapsed(s, trace.difficulty, r, first[k]) if old else first[k]
        stability.append(exp(q * log(up) + (1 - q) * log(down)))
        hidden.append(q)
    after = replace(mind, weights=tuple(weights))
    q = sum(share * some for share, some in zip(after.shares(), hidden, strict=True))
    d = trace.difficulty
    if old:
        d = min(10.0, max(1.0, d + (1 - q) * (10 - d) * 2 * 3.0194 / 9 * 0.3 - 0.1 * q * (d - 1) / 9))
    p = prior * (1 - SLIP) + (1 - prior) * GUESS
    step = 0.0 if old else (right - p) / (1 + 0.05 * mind.first_answers)
    new = SketchedTrace(tuple(stability), d, when, trace.ever_right or right, mind.answers + 1)
    return replace(
        after,
        ability=mind.ability + step,
        first_answers=mind.first_answers + (old is None),
        answers=mind.answers + 1,
        traces={**mind.traces, fact: new},
    )


def sketched_next(mind: SketchedMind, pool: Iterable[tuple[str, int, bool]], when: float) -> str:
    """`pool` holds id, level and core of the facts of the open eras, at least one."""
    threshold, shares = mind.threshold(), mind.shares()
    best, chosen = (-1.0, 0.0, 0.0), ""
    for fact, level, core in pool:
        key = _strength(mind, fact, level, core, when, threshold, shares)
        if key > best:
            best, chosen = key, fact
    return chosen


def _strength(
    mind: SketchedMind, fact: str, level: int, core: bool, when: float, threshold: float, shares: list[float]
) -> tuple[float, float, float]:
    trace = mind.traces.get(fact)
    if trace is None:
        return 2.0, float(core), _known_before(mind, level)
    ago = mind.answers - trace.place
    if ago < APART:
        return 0.0, float(ago), 0.0
    r = _recall(trace, when, shares)
    if core and not trace.ever_right and ago >= AGAIN:
        return 4.0, r, 0.0
    if r < threshold:
        return 3.0, r, 0.0
    return 1.0, -r, 0.0
