"""Which facts are wanted next, the most wanted first.

Among the facts that may be asked, in this order:

    never right  a core fact that was asked and never right, at least twenty questions ago; the likeliest known first
    due          asked twenty questions or half a day ago, and worth more than the new one that would come next (see
                 `worth`), unless too little of the round was new; what gains most first
    new          core first, then the lowest level
    known        the least likely known first
    late         what was asked within the last five questions, or in this round already; the oldest first

While few of the last answers were right, something comes before all of these that will be (see `spirits`).

By the design is due what is less likely known than a threshold. By its worth 2 % more is learnt in the three worlds of
the simulation, and 8 % in sixteen others: 1.20 of what facts one after the other teach, where it is 1.11 by the
threshold, since it sees where to meet what is new gains more. Without something new in each round who knows much
beforehand would be asked the same fifty facts for a week.

A miss is not asked again at once, which would cost an eighth of what is learnt: it comes back next time. The design has
eight questions where twenty stand: in simulation twenty teach 1 % more than twelve, and those 2 % more than eight.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf

from game.facts.model import Fact
from game.quiz.play.memory import APART, DAY, Mind, Trace, known_before
from game.quiz.play.need import FIVE, Much, Need, Occasion, Want
from game.quiz.play.spirits import calming_first, want_lifting
from game.quiz.play.worth import Prospect, Recollection, worth_again, worth_of_new

TWENTY = 20  # questions after which something may come back that is needed
SELDOM = 10  # questions of a round, one of which at least is new


def wanted(pool: Sequence[Fact], mind: Mind, occasion: Occasion) -> list[Want]:
    """All facts of the pool, the most wanted first; of two that are wanted alike the one that comes first in the
    pool."""
    prospect = Prospect.of(mind)
    least = _least(pool, mind, occasion, prospect)
    turn = _Turn(mind, occasion, prospect, least)
    found = [turn.want(fact) for fact in pool]
    if occasion.calm and want_lifting(mind):
        found = calming_first(found, mind)
    found.sort(key=_strength, reverse=True)
    return found


def _strength(want: Want) -> tuple[Need, Much]:
    return want.need, want.much


@dataclass(frozen=True, slots=True)
class _Turn:
    """The turn that facts are wanted for. Due is what is worth more than the `least`."""

    mind: Mind
    occasion: Occasion
    prospect: Prospect
    least: float

    def want(self, fact: Fact) -> Want:
        trace = self.mind.traces.get(fact.id)
        if trace is None:
            return self._new(fact)
        now = self.prospect.recollection(trace, self.occasion.when)
        need, much = self._again(fact, trace, now)
        return Want(
            need,
            much,
            fact,
            now.known,
            trace.ever_right,
        )

    def _new(self, fact: Fact) -> Want:
        known = known_before(self.mind, fact.level)
        need = Need.NEW
        much: Much = (fact.core, -fact.level)
        if fact.id in self.occasion.asked:
            need = Need.LATE
            much = self._asked_already(fact)
        return Want(need, much, fact, known)

    def _again(self, fact: Fact, trace: Trace, now: Recollection) -> tuple[Need, Much]:
        """Why a fact is wanted that was asked before, and how much."""
        ago = self.mind.answers - trace.place
        is_needed = fact.core and not trace.ever_right
        if is_needed and ago >= TWENTY:
            return Need.NEVER_RIGHT, (now.known, 0.0)
        if fact.id in self.occasion.asked:
            return Need.LATE, self._asked_already(fact)
        if ago < FIVE:
            return Need.LATE, (1.0, ago)
        if ago >= TWENTY or now.days >= APART / DAY:
            worth = worth_again(
                self.prospect,
                trace,
                fact.level,
                now,
            )
            if worth > self.least:
                return Need.DUE, (worth, 0.0)
        return Need.KNOWN, (-now.known, 0.0)

    def _asked_already(self, fact: Fact) -> Much:
        """In this round: what was asked first comes first, after all else."""
        asked = list(self.occasion.asked)
        asked.reverse()
        ago = asked.index(fact.id)
        return 0.0, ago


def _least(pool: Sequence[Fact], mind: Mind, occasion: Occasion, prospect: Prospect) -> float:
    """What the new fact is worth that would come next; nothing else is due while too little was new."""
    new = [fact for fact in pool if fact.id not in mind.traces]
    if not new:
        return 0.0
    if _lacks_new(mind, occasion):
        return inf
    next_one = min(new, key=_turn_of_new)
    known = known_before(mind, next_one.level)
    return worth_of_new(prospect, next_one.level, known)


def _lacks_new(mind: Mind, occasion: Occasion) -> bool:
    """Whether too little of the round so far was new."""
    new = 0
    for fact in occasion.asked:
        trace = mind.traces.get(fact)
        new += trace is None or trace.times == 1
    return new * SELDOM < len(occasion.asked)


def _turn_of_new(fact: Fact) -> tuple[bool, int]:
    return not fact.core, fact.level
