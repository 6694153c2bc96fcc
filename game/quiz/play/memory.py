"""What a learner remembers of each fact, and how likely the next answer is right.

Nobody can look into a head. Here a fact is remembered by nine memories, which forget and grow at different speeds;
which of them are most like this learner's comes out by how well each has foreseen the answers. What chance does to
answers is taken out by Bayes' rule (`luck`), so that a lucky hit counts for little. How a memory fades and grows stands
in `forgetting`.

All of it is numbers: the same answers in the same order give the same mind, bit for bit.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import exp, log
from typing import NamedTuple

from game.quiz.play.forgetting import (
    FIRST,
    MIDDLE_LEVEL,
    SPEED,
    WEIGHTS,
    Cells,
    after_answer,
    between,
    first_of,
    harder,
    mean_remembered,
    remembered,
)
from game.quiz.play.luck import TWO, Luck

DAY = 86400.0  # seconds
APART = DAY / 2  # seconds between two right answers that tell more than one
KNOWN_FOR = 60.0  # days, of what was known before it was first asked
_LATELY = 12  # answers
_LEAST_LIKELY = 1e-4  # no answer counts for less against a memory


@dataclass(frozen=True, slots=True)
class Trace:
    """What is kept of one fact: its stability in days for each of the nine memories, its difficulty of 1-10, and when
    it was last asked, in seconds since 1970, for the so many-th time.

    `place` is the number of the answer that was the last about it, among all of the learner's. `right_since` is when it
    was right first, `right_apart` that it was so again half a day later, `by_more` that it was right not among two
    options only, and `freely` that it was without any. `right_at` is when it was right last, 0 for never.
    """

    stability: Cells
    difficulty: float = 5.5
    seen: float = 0.0
    times: int = 0
    place: int = 0
    ever_right: bool = False
    right_since: float = 0.0
    right_at: float = 0.0
    right_apart: bool = False
    by_more: bool = False
    freely: bool = False


@dataclass(frozen=True, slots=True)
class Mind:
    """All that is remembered: logarithms of the weights of the nine memories, the learner's ability (0: average), how
    many answers there were, of them to facts not asked before, which of the last twelve were right, and the traces by
    the ids of the facts."""

    weights: Cells = WEIGHTS
    ability: float = 0.0
    first_answers: int = 0
    answers: int = 0
    lately: tuple[bool, ...] = ()
    traces: Mapping[str, Trace] = field(default_factory=dict)

    def shares(self) -> Cells:
        """The weights, so that they make one."""
        highest = max(self.weights)
        raw = []
        for weight in self.weights:
            below = weight - highest
            raw.append(exp(below))
        total = sum(raw)
        return tuple(weight / total for weight in raw)

    def threshold(self) -> float:
        """A fact would like another look below this chance of being remembered: the later the faster the learner
        forgets at first, since then more is to be gained from what is new.

        The design has .74 where .62 stands, for memories that were foreseen too well: .62 teaches 1-2 % more in worlds
        that it was not chosen in, and 6 % more over months. (What is most forgotten first would add as much again, but
        cost up to a fifth where some facts cannot be learnt.)"""
        mean = 0.0
        for share, first in zip(self.shares(), FIRST, strict=True):
            mean += share * log(first)
        wanted = 0.62 - 0.06 * mean
        return min(0.97, max(0.60, wanted))


BLANK = Mind()


class Evidence(NamedTuple):
    """One answer, as the memory takes it. `when` is seconds since 1970; `free`: no options were shown."""

    fact: str
    level: int
    luck: Luck
    right: bool
    when: float
    free: bool = False


# What is expected


def known_before(mind: Mind, level: int) -> float:
    """The chance that a fact of that level (1-5) is known that was not asked before."""
    above = level - MIDDLE_LEVEL
    against = 1.0 + 0.8 * above
    odds = exp(mind.ability - against)
    return odds / (1 + odds)


def since(trace: Trace, when: float) -> float:
    """Days since the fact was asked. One that was asked in the future, by a clock that was wrong, was asked as long
    ago: it comes up soon, and its next answer puts it right."""
    return abs(when - trace.seen) / DAY


def recall(mind: Mind, trace: Trace, when: float, shares: Sequence[float] = ()) -> float:
    """The chance that the fact is remembered: `R = sum w_k (1 + (19/81) t / S_k)^-1/2`, t and S_k in days. `shares`
    are those of the mind, for whoever asks about many facts at once."""
    days = since(trace, when)
    known = mean_remembered(days, trace.stability, shares or mind.shares())
    return min(1.0, known)


def remembers(mind: Mind, fact: str, level: int, when: float) -> float:
    """The chance that the learner knows the fact now, asked before or not."""
    trace = mind.traces.get(fact)
    if trace is None:
        return known_before(mind, level)
    return recall(mind, trace, when)


def predict(mind: Mind, fact: str, level: int, luck: Luck, when: float) -> float:
    """The chance of a right answer, luck included."""
    known = remembers(mind, fact, level, when)
    return luck.right(known)


# What an answer changes


def learn(mind: Mind, evidence: Evidence) -> Mind:
    """The mind after one answer."""
    before = mind.traces.get(evidence.fact)
    now = _with_latest(mind, evidence)
    if before is None:
        return _meet(now, evidence)
    return _meet_again(now, before, evidence)


def _with_latest(mind: Mind, evidence: Evidence) -> Mind:
    lately = *mind.lately, evidence.right
    latest = lately[-_LATELY:]
    return replace(mind, lately=latest)


def _meet(mind: Mind, evidence: Evidence) -> Mind:
    """A first answer tells what was known before, of this fact and of others."""
    known = known_before(mind, evidence.level)
    knew = evidence.luck.knew(known, evidence.right)
    stabilities = []
    for first in first_of(evidence.level):
        stability = between(KNOWN_FOR, first, knew)
        stabilities.append(stability)
    error = evidence.right - evidence.luck.right(known)
    patience = 1 + 0.05 * mind.first_answers
    met = Trace(tuple(stabilities))
    return replace(
        mind,
        ability=mind.ability + error / patience,
        first_answers=mind.first_answers + 1,
        answers=mind.answers + 1,
        traces=_traces(mind, met, evidence),
    )


def _meet_again(mind: Mind, before: Trace, evidence: Evidence) -> Mind:
    """A further answer tells which of the memories foresaw it, and each of them what became of the fact."""
    days = since(before, evidence.when)
    weights = []
    stabilities = []
    knowing = []
    cells = zip(before.stability, first_of(evidence.level), SPEED, strict=True)
    for weight, cell in zip(mind.weights, cells, strict=True):
        known = remembered(days, cell[0])
        likely = _likely(evidence, known)
        weights.append(weight + log(likely))
        knew = evidence.luck.knew(known, evidence.right)
        knowing.append(knew)
        stability = after_answer(cell, before.difficulty, known, knew)
        if evidence.right:
            stability = max(cell[0], stability)
        stabilities.append(stability)
    after = replace(mind, weights=tuple(weights), answers=mind.answers + 1)
    knew = _mean(after.shares(), knowing)
    trace = _changed(before, stabilities, knew)
    return replace(after, traces=_traces(mind, trace, evidence))


def _changed(before: Trace, stabilities: Sequence[float], knew: float) -> Trace:
    difficulty = harder(before.difficulty, knew)
    return replace(before, stability=tuple(stabilities), difficulty=difficulty)


def _likely(evidence: Evidence, known: float) -> float:
    """How likely this very answer was, had the fact been remembered with that chance."""
    right = evidence.luck.right(known)
    likely = right if evidence.right else 1 - right
    return max(_LEAST_LIKELY, likely)


def _mean(shares: Sequence[float], values: Sequence[float]) -> float:
    total = 0.0
    for share, value in zip(shares, values, strict=True):
        total += share * value
    return total


def _traces(mind: Mind, trace: Trace, evidence: Evidence) -> Mapping[str, Trace]:
    """Those of the mind, with the one of the answer, in which it is noted."""
    times = trace.times + 1
    place = mind.answers + 1
    asked = replace(trace, seen=evidence.when, times=times, place=place)
    noted = _noted_right(asked, evidence) if evidence.right else asked
    return {**mind.traces, evidence.fact: noted}


def _noted_right(trace: Trace, evidence: Evidence) -> Trace:
    """A first right answer that a wrong clock has put into the future counts from the next one on."""
    when = evidence.when
    first = trace.right_since
    starts = not trace.ever_right or when < first
    if starts:
        first = when
    is_apart = when - first >= APART
    is_by_more = evidence.luck.guess < TWO.guess
    return replace(
        trace,
        ever_right=True,
        right_since=first,
        right_at=when,
        right_apart=trace.right_apart or is_apart,
        by_more=trace.by_more or is_by_more,
        freely=trace.freely or evidence.free,
    )
