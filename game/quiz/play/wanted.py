"""Which facts are wanted next, the most wanted first.

Among the facts that may be asked, in this order:

    never right  a core fact that was asked and never right, at least twenty questions ago; the likeliest known first
    due          asked twenty questions or half a day ago, not sure, and worth more than the new one that would come
                 next (see `worth`); what gains most first
    new          core first, then the lowest level
    known        the least likely known first
    late         what was asked within the last five questions, or in this round already; the oldest first

While few of the last answers were right, something comes before all of these that will be (see `spirits`).

By the design is due what is less likely known than a threshold. By its worth as much is learnt in the three worlds of
the simulation and a fourteenth more in sixteen others that it was not chosen in: 1.19 of what facts one after the other
teach, where it is 1.11 by the threshold, since it sees where to meet what is new gains more.

A miss is not asked again at once, which would cost an eighth of what is learnt: it comes back next time. The design has
eight questions where twenty stand: in simulation twenty teach 1 % more than twelve, and those 2 % more than eight.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from game.facts.model import Fact
from game.quiz.play.memory import APART, Mind, Trace, known_before, recall
from game.quiz.play.need import FIVE, Need, Occasion, Want
from game.quiz.play.spirits import calming_first, want_lifting
from game.quiz.play.worth import Prospect, worth_again, worth_of_new

TWENTY = 20  # questions after which something may come back that is needed
SURE = 0.95  # the chance of being remembered from which nothing is due
MORE = 1.15  # so many times what is new is worth what comes before it


def wanted(pool: Sequence[Fact], mind: Mind, occasion: Occasion) -> list[Want]:
    """All facts of the pool, the most wanted first; of two that are wanted alike the one that comes first in the
    pool."""
    turn = _turn(pool, mind, occasion)
    found = [turn.want(fact) for fact in pool]
    if occasion.calm and want_lifting(mind):
        found = calming_first(found, mind)
    found.sort(key=_strength, reverse=True)
    return found


def _strength(want: Want) -> tuple[Need, tuple[float, float]]:
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
        return self._seen(fact, trace)

    def _new(self, fact: Fact) -> Want:
        known = known_before(self.mind, fact.level)
        want = Want(Need.NEW, (0.0, 0.0), fact, known)
        if fact.id in self.occasion.asked:
            return self._asked_already(want)
        return want.of(Need.NEW, fact.core, -fact.level)

    def _seen(self, fact: Fact, trace: Trace) -> Want:
        when = self.occasion.when
        prospect = self.prospect
        known = recall(
            self.mind,
            trace,
            when,
            prospect.shares,
        )
        want = Want(
            Need.KNOWN,
            (-known, 0.0),
            fact,
            known,
            trace.ever_right,
        )
        ago = self._ago(trace)
        is_needed = fact.core and not trace.ever_right
        if is_needed and ago >= TWENTY:
            return want.of(Need.NEVER_RIGHT, known)
        if fact.id in self.occasion.asked:
            return self._asked_already(want)
        if ago < FIVE:
            return want.of(Need.LATE, 1.0, ago)
        if known >= SURE or not self._is_rested(trace):
            return want
        worth = worth_again(
            prospect,
            trace,
            fact.level,
            known,
            when,
        )
        if worth <= self.least:
            return want
        return want.of(Need.DUE, worth)

    def _ago(self, trace: Trace) -> int:
        """Questions since it was asked."""
        return self.mind.answers - trace.place

    def _is_rested(self, trace: Trace) -> bool:
        """Whether it was asked so many questions ago, or long enough."""
        if self._ago(trace) >= TWENTY:
            return True
        seconds = self.occasion.when - trace.seen
        away = abs(seconds)
        return away >= APART

    def _asked_already(self, want: Want) -> Want:
        """In this round: what was asked first comes first, after all else."""
        asked = list(self.occasion.asked)
        asked.reverse()
        ago = asked.index(want.fact.id)
        return want.of(Need.LATE, 0.0, ago)


def _turn(pool: Sequence[Fact], mind: Mind, occasion: Occasion) -> _Turn:
    prospect = Prospect.of(mind)
    least = 0.0
    new = [fact for fact in pool if fact.id not in mind.traces]
    if new:
        next_one = min(new, key=_turn_of_new)
        known = known_before(mind, next_one.level)
        least = MORE * worth_of_new(prospect, next_one.level, known)
    return _Turn(mind, occasion, prospect, least)


def _turn_of_new(fact: Fact) -> tuple[bool, int]:
    return not fact.core, fact.level
