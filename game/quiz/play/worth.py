"""What it gains to ask a fact: by how much likelier it is remembered in a fortnight, for each second that it takes.

One memory stands for the nine here, the mean of them in logarithms: to see what each would gain takes three times as
long, and teaches no more in simulation. How long a question takes is that of the simulation of `tests.bench`: who knows
reads and answers in nine seconds, who does not in seventeen, the explanation included.
"""

from math import exp, log
from typing import NamedTuple, Self

from game.quiz.play.forgetting import (
    FIRST,
    MIDDLE_LEVEL,
    NOTHING,
    SPEED,
    Cells,
    fallen_to,
    first_of,
    grown,
    mean_of,
    mean_remembered,
    remembered,
)
from game.quiz.play.memory import Mind, Trace, since

AHEAD = 14.0  # days
_KNOWING, _SEARCHING = 9.0, 17.0  # seconds
_LOG_FIRST: Cells = tuple(log(first) for first in FIRST)


class Prospect(NamedTuple):
    """What is to be expected of a learner's memory: the `shares` of the nine, the logarithm of the stability in days
    after a first answer, the speed of growing, and the chance that a fact is taken in that is seen."""

    shares: Cells
    log_first: float
    speed: float
    takes_in: float

    @classmethod
    def of(cls, mind: Mind) -> Self:
        shares = mind.shares()
        log_first = mean_of(_LOG_FIRST, shares)
        speed = mean_of(SPEED, shares)
        return cls(
            shares,
            log_first,
            speed,
            takes_in=mind.takes_in(),
        )

    def first(self, level: int) -> float:
        """The stability in days after a first answer, shorter for what is hard, as in `forgetting.first_of`."""
        above = level - MIDDLE_LEVEL
        return exp(self.log_first - 0.28 * above)


def worth_of_new(prospect: Prospect, level: int, known: float) -> float:
    """Of a fact that was not asked before, and is `known` with that chance: a share of a fact a second."""
    left = 0.0
    for share, first in zip(prospect.shares, first_of(level), strict=True):
        left += share * remembered(AHEAD, first)
    unknown = 1 - known
    gain = unknown * left
    gain *= prospect.takes_in
    return gain / _seconds(known)


def worth_again(prospect: Prospect, trace: Trace, level: int, known: float, when: float) -> float:
    """Of a fact that was asked before, and is `known` with that chance at `when`, in seconds since 1970: what was known
    before it was ever asked gains nothing."""
    days = since(trace, when)
    first = prospect.first(level)
    missed = 1 - trace.taken
    learnt = 1 - trace.knew
    seen_at_last = remembered(AHEAD, first)
    gain = trace.taken * _strengthened(prospect, trace, first, days)
    gain += missed * prospect.takes_in * seen_at_last
    gain *= learnt
    return gain / _seconds(known)


def _strengthened(prospect: Prospect, trace: Trace, first: float, days: float) -> float:
    """By how much likelier a fact that was taken in is remembered in a fortnight if it is asked now, so many `days`
    after it was last asked. `first` is its stability after a first answer."""
    stability = _typical(trace.stability, prospect.shares)
    now = mean_remembered(days, trace.stability, prospect.shares)
    up = grown(
        stability,
        trace.difficulty,
        now,
        prospect.speed,
    )
    down = fallen_to(
        stability,
        first,
        trace.difficulty,
        now,
    )
    forgotten = 1 - now
    asked = now * remembered(AHEAD, up)
    asked += forgotten * remembered(AHEAD, down)
    later = days + AHEAD
    return asked - remembered(later, stability)


def _typical(stabilities: Cells, shares: Cells) -> float:
    """The stability in days of the memory that stands for all."""
    logarithm = 0.0
    for share, stability in zip(shares, stabilities, strict=True):
        if share > NOTHING:
            logarithm += share * log(stability)
    return exp(logarithm)


def _seconds(known: float) -> float:
    longer = _SEARCHING - _KNOWING
    saved = known * longer
    return _SEARCHING - saved
