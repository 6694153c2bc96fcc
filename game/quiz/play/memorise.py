"""What an answer changes in what a learner remembers.

A first answer tells what was known before, of this fact and of others. A further one tells which of the memories
foresaw it, whether the fact was known before, whether it was taken in, and each of the memories what became of it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import log
from typing import NamedTuple

from game.quiz.forms.chance import TWO, Luck
from game.quiz.play.forgetting import SPEED, Cells, after_answer, first_of, harder, mean_of, mean_remembered, remembered
from game.quiz.play.memory import APART, Mind, Trace, kept, known_before, since

_LATELY = 11  # answers


class Evidence(NamedTuple):
    """One answer, as the memory takes it. `when` is seconds since 1970; `free`: no options were shown."""

    fact: str
    level: int
    luck: Luck
    right: bool
    when: float
    free: bool = False


class Foresight(NamedTuple):
    """What an answer tells by one memory: how likely it was, the chance that the fact was remembered, and its stability
    in days from then on."""

    likely: float
    knew: float
    stability: float = 0.0


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
    known = known_before(mind, evidence.level)
    knew = evidence.luck.knew(known, evidence.right)
    error = evidence.right - evidence.luck.right(known)
    patience = 1 + 0.05 * mind.first_answers
    stabilities = first_of(evidence.level)
    met = Trace(stabilities, knew=knew, taken=mind.takes_in())
    return replace(
        mind,
        ability=mind.ability + error / patience,
        first_answers=mind.first_answers + 1,
        answers=mind.answers + 1,
        traces=_traces(mind, met, evidence),
    )


def _meet_again(mind: Mind, before: Trace, evidence: Evidence) -> Mind:
    by_kept = _told_by_kept(before, evidence)
    told = _told(before, evidence)
    likelihoods = []
    knowing = []
    stabilities = []
    for one in told:
        likely = _between(one.likely, by_kept.likely, before.knew)
        likelihoods.append(likely)
        knowing.append(one.knew)
        stabilities.append(one.stability)
    shares = mind.shares()
    expected = mean_of(likelihoods, shares)
    knew = _likelier(before.knew, by_kept.likely, expected)
    taken = _taken(before, shares, evidence)
    after = replace(
        mind,
        weights=_weighed(mind.weights, likelihoods),
        uptake=_uptake(mind, before, taken, knew),
        answers=mind.answers + 1,
    )
    recalled = _between(mean_of(knowing, after.shares()), by_kept.knew, knew)
    trace = replace(
        before,
        stability=tuple(stabilities),
        difficulty=harder(before.difficulty, recalled),
        knew=knew,
        taken=_between(taken, 1.0, after.takes_in()),
    )
    return replace(after, traces=_traces(mind, trace, evidence))


def _likelier(chance: float, likely: float, expected: float) -> float:
    """By Bayes' rule, after an answer that would then have been so `likely`, and was `expected` anyhow."""
    raised = likely / expected
    return min(1.0, chance * raised)


def _taken(before: Trace, shares: Cells, evidence: Evidence) -> float:
    """The chance that the fact had been taken in, if it was not known before: `u P_in / (u P_in + (1 - u) P_not)`,
    where P is how likely the answer was."""
    days = since(before, evidence.when)
    known = mean_remembered(days, before.stability, shares)
    if_taken = evidence.luck.likely(known, evidence.right)
    if_not = evidence.luck.likely(0.0, evidence.right)
    likely = _between(if_not, if_taken, before.taken)
    return _likelier(before.taken, if_taken, likely)


def _uptake(mind: Mind, before: Trace, taken: float, knew: float) -> float:
    """How much is taken in of what is seen, which is known the better the more answers there were: by how much likelier
    it is now that this fact was. It says nothing as far as the fact was known before."""
    again = mind.answers - mind.first_answers + 1
    patience = 1 + 0.05 * again
    more = taken - before.taken
    learnt = 1 - knew
    step = learnt * more
    return mind.uptake + step / patience


def _between(learnt: float, kept: float, knew: float) -> float:
    """What holds of a fact that was learnt, and of one that was known before, by the chance that it was."""
    more = kept - learnt
    return learnt + knew * more


def _told_by_kept(before: Trace, evidence: Evidence) -> Foresight:
    """If the fact was known before."""
    days = since(before, evidence.when)
    known = kept(days, before)
    likely = evidence.luck.likely(known, evidence.right)
    knew = evidence.luck.knew(known, evidence.right)
    return Foresight(likely, knew)


def _told(before: Trace, evidence: Evidence) -> list[Foresight]:
    """By each of the memories, if it was not."""
    days = since(before, evidence.when)
    told = []
    for cell in zip(before.stability, first_of(evidence.level), SPEED, strict=True):
        stability = cell[0]
        known = remembered(days, stability)
        comes_to_mind = known * before.taken
        likely = evidence.luck.likely(comes_to_mind, evidence.right)
        knew = evidence.luck.knew(comes_to_mind, evidence.right)
        changed = after_answer(cell, before.difficulty, known, knew)
        if evidence.right:
            changed = max(stability, changed)
        told.append(Foresight(likely, knew, changed))
    return told


def _weighed(weights: Cells, likelihoods: Sequence[float]) -> Cells:
    """Logarithms: more of what has foreseen the answer."""
    found = []
    for weight, likely in zip(weights, likelihoods, strict=True):
        found.append(weight + log(likely))
    return tuple(found)


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
        right_apart=trace.right_apart or is_apart,
        by_more=trace.by_more or is_by_more,
        freely=trace.freely or evidence.free,
    )
