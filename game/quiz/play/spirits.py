"""What comes first while few of the last answers were right: facts that will be right, which keeps spirits up.

They may have been right a few questions ago, where the design has not on the same day: in a long first session nothing
else was left. Few is less than seven in ten of the last eleven, or than six in ten of the last six, by which a bad run
is seen sooner. Of twelve answers in a row eight or more were then right in .87 of all places of the three worlds of the
simulation (.50 without this, .80 in the hardest of the three), and in .86 of sixteen others; a twelfth less is learnt,
in the others a fortieth.

Of these facts that comes first which gains most: what was learnt here, not known before, and is about to be forgotten.
By activation (ACT-R) 2 % more is learnt with calm than with what is nearest to .8, in five further worlds as much, and
spirits are as good.

What is new and as likely known is asked before that, and else of what is new the likeliest known, core or not: it lifts
spirits as well, and 2 % more comes of it.
"""

from collections.abc import Sequence

from game.quiz.play.memory import Mind, Trace
from game.quiz.play.need import FIVE, Need, Want

_FEW = {11: 0.7, 6: 0.6}  # of so many of the last answers less than this share was right
_CALMING = 0.7  # chance of being remembered of what is asked then


def want_lifting(mind: Mind) -> bool:
    """Whether few of the last answers were right."""
    for count, share in _FEW.items():
        latest = mind.lately[-count:]
        enough = share * len(latest)
        if sum(latest) < enough:
            return True
    return False


def calming_first(found: Sequence[Want], mind: Mind) -> list[Want]:
    """With the facts that will be right, and were not asked just now, before all others."""
    changed = []
    for want in found:
        trace = mind.traces.get(want.fact.id)
        if trace is None:
            easiest = _easiest_first(want)
            changed.append(easiest)
        elif _is_calming(want, trace, mind):
            much = _gain(want, trace), 0.0
            calming = want._replace(need=Need.CALMING, much=much)
            changed.append(calming)
        else:
            changed.append(want)
    return changed


def _easiest_first(want: Want) -> Want:
    """Of what is new; a fact of this round that was never answered stays where it is."""
    if want.need == Need.LATE:
        return want
    need = Need.CALMING if want.known >= _CALMING else Need.NEW
    much = want.known, want.fact.core
    return want._replace(need=need, much=much)


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
