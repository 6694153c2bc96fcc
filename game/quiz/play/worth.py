"""What it gains to ask a fact: by how much likelier it is remembered in a fortnight, for each second that it takes.

One memory stands for the nine here, the mean of them in logarithms: to see what each would gain takes longer, and
teaches no more in simulation. How long a question takes is that of the simulation of `tests.bench`: who knows
reads and answers in nine seconds, who does not in seventeen, the explanation included.
"""

from collections.abc import Sequence
from math import exp, log
from typing import NamedTuple, Self

from game.quiz.play.forgetting import (
    FIRST,
    SPEED,
    Cells,
    ease_of,
    fallen_to,
    first_of,
    grown,
    mean_of,
    remembered,
    typical,
)
from game.quiz.play.memory import Mind, Trace, known_by, since

AHEAD = 14.0  # days
_KNOWING, _SEARCHING = 9.0, 17.0  # seconds
_NOTHING = 1e-17  # share that changes no digit, as most are after many answers
_LOG_FIRST: Cells = tuple(log(first) for first in FIRST)


class Recollection(NamedTuple):
    """What is left of a fact: `days` since it was asked, the chance that it is remembered if it was taken in, the
    stability in days of the memory that stands for all, and the chance that it is known."""

    days: float
    learnt: float
    stability: float
    known: float


class Prospect(NamedTuple):
    """What is to be expected of a learner's memory: the places and shares of those of the nine that count, the
    stability in days after a first answer about a fact of the middle level, the speed of growing, and the chance that a
    fact is taken in that is seen."""

    live: Sequence[tuple[int, float]]
    first: float
    speed: float
    takes_in: float

    @classmethod
    def of(cls, mind: Mind) -> Self:
        shares = mind.shares()
        first = exp(mean_of(_LOG_FIRST, shares))
        speed = mean_of(SPEED, shares)
        live = [(place, share) for place, share in enumerate(shares) if share > _NOTHING]
        return cls(
            live,
            first,
            speed,
            takes_in=mind.takes_in(),
        )

    def recollection(self, trace: Trace, when: float) -> Recollection:
        """At `when`, in seconds since 1970."""
        days = since(trace, when)
        learnt, stability = typical(days, trace.stability, self.live)
        known = known_by(trace, days, learnt)
        return Recollection(
            days,
            learnt,
            stability,
            known,
        )


def worth_of_new(prospect: Prospect, level: int, known: float) -> float:
    """Of a fact that was not asked before, and is `known` with that chance: a share of a fact a second."""
    left = 0.0
    firsts = first_of(level)
    for place, share in prospect.live:
        left += share * remembered(AHEAD, firsts[place])
    unknown = 1 - known
    gain = unknown * left
    gain *= prospect.takes_in
    return gain / _seconds(known)


def worth_again(prospect: Prospect, trace: Trace, level: int, now: Recollection) -> float:
    """Of a fact that was asked before: what was known before it was ever asked gains nothing."""
    first = prospect.first * ease_of(level)
    missed = 1 - trace.taken
    learnt = 1 - trace.knew
    seen_at_last = remembered(AHEAD, first)
    gain = trace.taken * _strengthened(prospect, trace.difficulty, first, now)
    gain += missed * prospect.takes_in * seen_at_last
    gain *= learnt
    return gain / _seconds(now.known)


def _strengthened(prospect: Prospect, difficulty: float, first: float, now: Recollection) -> float:
    """By how much likelier a fact that was taken in is remembered in a fortnight if it is asked now. `first` is its
    stability after a first answer."""
    up = grown(
        now.stability,
        difficulty,
        now.learnt,
        prospect.speed,
    )
    down = fallen_to(
        now.stability,
        first,
        difficulty,
        now.learnt,
    )
    forgotten = 1 - now.learnt
    asked = now.learnt * remembered(AHEAD, up)
    asked += forgotten * remembered(AHEAD, down)
    later = now.days + AHEAD
    return asked - remembered(later, now.stability)


def _seconds(known: float) -> float:
    longer = _SEARCHING - _KNOWING
    saved = known * longer
    return _SEARCHING - saved
