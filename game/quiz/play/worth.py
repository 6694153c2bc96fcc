"""What it gains to ask a fact: by how much likelier it is remembered in a fortnight, for each second that it takes.

How long a question takes is that of the simulation of `tests.bench`: who knows reads and answers in nine seconds, who
does not in seventeen, the explanation included.
"""

from math import exp

from game.quiz.play.forgetting import FIRST, MIDDLE_LEVEL, SPEED, Cells, fallen_to, grown, remembered
from game.quiz.play.memory import Mind, Trace, since

AHEAD = 14.0  # days
_KNOWING, _SEARCHING = 9.0, 17.0  # seconds
_HARDLY = 0.02  # share below which a memory is left out, which makes the sum short after many answers


def worth_of_new(mind: Mind, level: int, known: float, shares: Cells) -> float:
    """Of a fact that was not asked before, and is `known` with that chance."""
    ease = _ease(level)
    left = 0.0
    for share, first in zip(shares, FIRST, strict=True):
        left += share * remembered(AHEAD, first * ease)
    unknown = 1 - known
    gain = unknown * left
    gain *= mind.takes_in()
    return gain / _seconds(known)


def worth_again(mind: Mind, trace: Trace, level: int, known: float, when: float, shares: Cells) -> float:
    """Of a fact that was asked before, and is `known` with that chance at `when`, in seconds since 1970: what was known
    before it was ever asked gains nothing."""
    days = since(trace, when)
    later = days + AHEAD
    ease = _ease(level)
    missed = 1 - trace.taken
    missed *= mind.takes_in()
    gain = 0.0
    counted = 0.0
    for share, stability, first, speed in zip(shares, trace.stability, FIRST, SPEED, strict=True):
        if share < _HARDLY:
            continue
        counted += share
        start = first * ease
        now = remembered(days, stability)
        up = remembered(AHEAD, grown(stability, trace.difficulty, now, speed))
        down = remembered(AHEAD, fallen_to(stability, start, trace.difficulty, now))
        asked = down + now * (up - down)
        unasked = remembered(later, stability)
        more = trace.taken * (asked - unasked)
        more += missed * remembered(AHEAD, start)
        gain += share * more
    learnt = 1 - trace.knew
    gain *= learnt / counted
    return gain / _seconds(known)


def _ease(level: int) -> float:
    """As in `forgetting.first_of`."""
    above = level - MIDDLE_LEVEL
    return exp(-0.28 * above)


def _seconds(known: float) -> float:
    longer = _SEARCHING - _KNOWING
    return _SEARCHING - known * longer
