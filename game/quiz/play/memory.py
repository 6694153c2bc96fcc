"""What a learner remembers of each fact, and how likely the next answer is right.

Nobody can look into a head. Here a fact is remembered by nine memories, which forget and grow at different speeds;
which of them are most like this learner's comes out by how well each has foreseen the answers. What chance does to
answers is taken out by Bayes' rule (`luck`), so that a lucky hit counts for little. How a memory fades and grows stands
in `forgetting`, and what an answer changes in `memorise`.

Beside them stands the chance that a fact was known before it was ever asked. After one right answer it either was, and
stays, or it was a lucky hit and goes as any other; taken for something in between, what had been right once was
foreseen far too well (.95, where .79 were right). In simulation, in seven worlds of memory that this was not chosen in,
what is foreseen is wrong by a fourth less (.061, now .047), and 1 % more is learnt.

Nor is all taken in that was seen: of what is missed, told and asked again within minutes some learners miss the half.
How much of it this one takes in comes out by the answers, as ability does. Taken for forgetting, this was foreseen far
too well minutes later (.93, where .69 were right, in a simulation by activation, ACT-R), and too badly after days.
In simulation, in six worlds of memory that this was not chosen in, what is foreseen is wrong by a fourth less (.050,
now .036), in each of them, and 1 % more is learnt.

All of it is numbers: the same answers in the same order give the same mind, bit for bit.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import exp, log

from game.quiz.forms.chance import Luck
from game.quiz.play.forgetting import (
    FIRST,
    FLEETING,
    MIDDLE_LEVEL,
    WEIGHTS,
    Cells,
    mean_remembered,
    remembered,
)

DAY = 86400.0  # seconds
APART = DAY / 2  # seconds between two right answers that tell more than one
KNOWN_FOR = 60.0  # days, of what was known before it was first asked


@dataclass(frozen=True, slots=True)
class Trace:
    """What is kept of one fact: its stability in days for each of the nine memories, its difficulty of 1-10, and when
    it was last asked, in seconds since 1970, for the so many-th time.

    `knew` is the chance that it was known before it was first asked; if it was not, it was taken in by now with the
    chance `taken`, and the stabilities hold of what was. `place` is the
    number of the answer that was the last about it, among all of the learner's. `right_since` is when it was right
    first, `right_apart` that it was so again half a day later, `by_more` that it was right not among two options only,
    and `freely` that it was without any.
    """

    stability: Cells
    difficulty: float = 5.5
    knew: float = 0.0
    taken: float = 1.0
    seen: float = 0.0
    times: int = 0
    place: int = 0
    ever_right: bool = False
    right_since: float = 0.0
    right_apart: bool = False
    by_more: bool = False
    freely: bool = False


@dataclass(frozen=True, slots=True)
class Mind:
    """All that is remembered: logarithms of the weights of the nine memories, the learner's ability (0: average), how
    many answers there were, of them to facts not asked before, which of the last eleven were right, and the traces by
    the ids of the facts."""

    weights: Cells = WEIGHTS
    ability: float = 0.0
    uptake: float = 1.0
    first_answers: int = 0
    answers: int = 0
    lately: tuple[bool, ...] = ()
    traces: Mapping[str, Trace] = field(default_factory=dict)

    def takes_in(self) -> float:
        """The chance that a fact is taken in that is seen, and was not known."""
        return _chance(self.uptake)

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
        """A fact would like another look below this chance of being remembered, which the pages tell; what is asked
        goes by what it gains (`worth`). It is the higher the faster the learner forgets at first.

        What is not taken in counts as forgotten within minutes. The design has .74 where .54 stands, for memories that
        were foreseen too well and take in all: with .54 it begins at .70, as before there was an uptake. It has .97
        where .90 stands."""
        mean = 0.0
        for share, first in zip(self.shares(), FIRST, strict=True):
            mean += share * log(first)
        taken = self.takes_in()
        missed = 1 - taken
        mean *= taken
        mean += missed * log(FLEETING)
        wanted = 0.54 - 0.06 * mean
        at_least = max(0.60, wanted)
        return min(0.90, at_least)


BLANK = Mind()


# What is expected


def known_before(mind: Mind, level: int) -> float:
    """The chance that a fact of that level (1-5) is known that was not asked before."""
    above = level - MIDDLE_LEVEL
    against = 1.0 + 0.8 * above
    return _chance(mind.ability - against)


def _chance(log_odds: float) -> float:
    odds = exp(log_odds)
    return odds / (1 + odds)


def since(trace: Trace, when: float) -> float:
    """Days since the fact was asked. One that was asked in the future, by a clock that was wrong, was asked as long
    ago: it comes up soon, and its next answer puts it right."""
    seconds = abs(when - trace.seen)
    return seconds / DAY


def recall(mind: Mind, trace: Trace, when: float, shares: Sequence[float] = ()) -> float:
    """The chance that the fact is remembered: `R = b R_b + (1 - b) u sum w_k (1 + (19/81) t / S_k)^-1/2`, t and S_k in
    days, b the chance that it was known before, R_b what is then left of it, and u the chance that else it was taken
    in. `shares` are those of the mind, for whoever asks about many facts at once."""
    days = since(trace, when)
    learnt = mean_remembered(days, trace.stability, shares or mind.shares())
    return known_by(trace, days, learnt)


def known_by(trace: Trace, days: float, learnt: float) -> float:
    """The same of a fact that was asked so many days ago, and is remembered with the chance `learnt` if it was taken
    in."""
    learnt *= trace.taken
    lasting = kept(days, trace)
    more = lasting - learnt
    known = learnt + trace.knew * more
    return min(1.0, known)


def kept(days: float, trace: Trace) -> float:
    """The chance that it is remembered if it was known before: no worse than by any of the memories."""
    longest = max(trace.stability)
    lasting = max(KNOWN_FOR, longest)
    return remembered(days, lasting)


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
