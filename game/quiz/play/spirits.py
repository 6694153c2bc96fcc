"""What comes first while few of the last answers were right: facts that will be right, which keeps spirits up.

They may have been right a few questions ago, where the design has not on the same day: in a long first session nothing
else was left. Few is less than seven in ten of the last eleven, or of the last eight, by which a bad run is seen
sooner. Of twelve answers in a row eight or more were then right in .90 of all places of the three worlds of the
simulation, in each of them in .85 at least (.77 by the design, as it was measured), and in .88 of sixteen others that
this was not chosen in. It costs a tenth of what is learnt.

Of these facts that comes first which gains most: what was learnt here, not known before, and is about to be forgotten.
By activation (ACT-R) 2 % more is learnt with calm than with what is nearest to .8, in five further worlds as much, and
spirits are as good.

What is new and as likely known is asked before that, and else of what is new the likeliest known, core or not: it lifts
spirits as well, and more comes of it. In six further worlds 2 % more is learnt with calm, and the share stays (.83).
"""

from collections.abc import Sequence

from game.quiz.play.memory import Mind, Trace
from game.quiz.play.need import FIVE, Need, Want

_RUN = 8  # answers, in which a bad run shows before it does in the eleven of the mind
_OFTEN = 0.7  # share of right answers below which it gets calm
_CALMING = 0.7  # chance of being remembered of what is asked then


def want_lifting(mind: Mind) -> bool:
    """Whether few of the last answers were right."""
    latest = mind.lately[-_RUN:]
    return _are_few(mind.lately) or _are_few(latest)


def _are_few(answers: Sequence[bool]) -> bool:
    right = sum(answers)
    return right < _OFTEN * len(answers)


def calming_first(found: Sequence[Want], mind: Mind) -> list[Want]:
    """With the facts that will be right, and were not asked just now, before all others."""
    changed = []
    for want in found:
        trace = mind.traces.get(want.fact.id)
        if trace is None:
            easiest = _easiest_first(want)
            changed.append(easiest)
        elif _is_calming(want, trace, mind):
            gain = _gain(want, trace)
            calming = want.of(Need.CALMING, gain)
            changed.append(calming)
        else:
            changed.append(want)
    return changed


def _easiest_first(want: Want) -> Want:
    """Of what is new; a fact of this round that was never answered stays where it is."""
    if want.need == Need.LATE:
        return want
    need = Need.CALMING if want.known >= _CALMING else Need.NEW
    return want.of(need, want.known, want.fact.core)


def _gain(want: Want, trace: Trace) -> float:
    """How much it helps to ask a fact again: more if it was learnt here, and by now may be forgotten."""
    learnt = 1 - trace.knew
    forgotten = 1 - want.known
    return learnt * forgotten


def _is_calming(want: Want, trace: Trace, mind: Mind) -> bool:
    ago = mind.answers - trace.place
    if ago < FIVE:
        return False
    if want.need == Need.LATE:
        return False
    return want.known >= _CALMING
