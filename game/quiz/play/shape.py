"""The shape of a round: in which order is asked what is wanted anyway.

It begins with something that will be right; then levels rise; one hand-written question ("why", "how") stands in it and
another one ends it; and where two facts are as good, the one comes that has to do with the question before.
"""

from collections.abc import Sequence
from typing import NamedTuple

from game.facts.model import Bank, Fact, Written
from game.quiz.play.need import Need, Want

HAND_WRITTEN = 2  # the least of a round: one before its end, and the last one
_HARDEST_WRITTEN = 3  # level of those two
# The chance of being known of what a round of a newcomer begins with, so that nine in ten are right; and from which a
# hand-written question comes after others.
_SURE = 0.92


class Course(NamedTuple):
    """How far a round has come: its `length`, the facts `asked`, how many of them were hand-written, and whether it is
    one of the learner's `first` rounds. Half of it at least is of the `eras` that are wished for."""

    length: int
    asked: Sequence[Fact] = ()
    first: bool = False
    eras: frozenset[str] = frozenset()

    @property
    def left(self) -> int:
        """Questions that are still to be asked."""
        asked = len(self.asked)
        return max(1, self.length - asked)

    @property
    def open(self) -> int:
        """How many of them are not kept for what is written by hand."""
        lacking = HAND_WRITTEN - self._written
        kept = max(1, lacking)
        return max(1, self.left - kept)

    @property
    def wants_written(self) -> bool:
        """Whether a hand-written question is due at this place."""
        if self.left == 1:
            return True
        place = len(self.asked)
        if place < self.length // 2:
            return False
        return self._written < HAND_WRITTEN - 1

    @property
    def lacks_own(self) -> bool:
        """Whether too few were of the eras that are wished for."""
        if not self.eras:
            return False
        own = 0
        for fact in self.asked:
            own += fact.era in self.eras
        return 2 * own < len(self.asked)

    @property
    def _written(self) -> int:
        written = map(_is_written, self.asked)
        return sum(written)


def shaped(found: Sequence[Want], course: Course, bank: Bank) -> list[Fact]:
    """The facts in the order in which they are wanted at this place of the round; `found` is what is wanted anyway, the
    most wanted first."""
    ranked = list(found)
    if course.lacks_own:
        ranked = _own_first(ranked, course)
    begins = not course.asked
    if begins or not _is_calming(ranked):
        ranked = _at_its_place(ranked, course, bank)
    if course.wants_written:
        ranked = _written_first(ranked, course, bank)
    return [one.fact for one in ranked]


def _at_its_place(ranked: list[Want], course: Course, bank: Bank) -> list[Want]:
    """What will be asked in what is left of the round, the right one of it first."""
    if not course.asked:
        return _begun(ranked, course)
    before = course.asked[-1]
    soon = []
    for one in ranked[: course.open]:
        if one.need != Need.LATE:
            soon.append(one)
    others = ranked[len(soon) :]

    def turn(one: Want) -> tuple[int, int]:
        kin = kinship(one.fact, before, bank)
        return one.fact.level, -kin

    soon.sort(key=turn)
    return [*soon, *others]


def _begun(ranked: list[Want], course: Course) -> list[Want]:
    """With the easy ones first: of what will be asked anyway, or in the first rounds of all that was right before. The
    next best one is asked where of the best no question can be made that is easy, too."""
    soon = ranked if course.first else ranked[: course.open]
    later = ranked[len(soon) :]
    sure: list[Want] = []
    easy: list[Want] = []
    unfit: list[Want] = []
    for one in soon:
        if one.need in (Need.LATE, Need.NEVER_RIGHT):
            unfit.append(one)
        elif course.first and _is_sure(one):
            sure.append(one)
        else:
            easy.append(one)
    sure.sort(key=_ease)
    easy.sort(key=_known, reverse=True)
    found = sure
    found += easy
    found += unfit
    found += later
    return found


def _is_sure(one: Want) -> bool:
    if one.known < _SURE:
        return False
    return one.right


def _known(one: Want) -> float:
    return one.known


def _ease(one: Want) -> tuple[int, float]:
    """The easy first, and of these the one that gains most by being asked."""
    return one.fact.level, one.known


def _is_calming(ranked: Sequence[Want]) -> bool:
    if not ranked:
        return False
    first = ranked[0]
    return first.need == Need.CALMING


def _own_first(ranked: list[Want], course: Course) -> list[Want]:
    """What is new or fading of the eras that are wished for, then all others."""
    own: list[Want] = []
    others: list[Want] = []
    for one in ranked:
        is_wanted = one.need not in (Need.LATE, Need.KNOWN)
        is_own = one.fact.era in course.eras
        side = own if is_wanted and is_own else others
        side.append(one)
    return [*own, *others]


def _written_first(ranked: list[Want], course: Course, bank: Bank) -> list[Want]:
    """Hand-written questions first, those of them that were not asked just now, that are not too hard, and that are not
    known all too well, so that a round does not end as the last one did; in the first rounds of new ones those about as
    hard as the question before, and that have to do with it. Later the order in which they are wanted matters more."""
    written: list[Want] = []
    others: list[Want] = []
    for one in ranked:
        side = written if _is_written(one.fact) else others
        side.append(one)

    def turn(one: Want) -> tuple[bool, bool, bool, int, int, int]:
        is_late = one.need == Need.LATE
        is_hard = one.fact.level > _HARDEST_WRITTEN
        is_sure = one.known >= _SURE
        is_free = course.first and one.need == Need.NEW
        if not course.asked or not is_free:
            return is_late, is_hard, is_sure, -one.need, 0, 0
        before = course.asked[-1]
        step = abs(one.fact.level - before.level)
        kin = kinship(one.fact, before, bank)
        return is_late, is_hard, is_sure, -one.need, step, -kin

    written.sort(key=turn)
    return [*written, *others]


def _is_written(fact: Fact) -> bool:
    return isinstance(fact.value, Written)


def kinship(one: Fact, other: Fact, bank: Bank) -> int:
    """How much two facts have to do with each other: 3 of one entry, 2 where one entry is a part of the other's or they
    stand at the ends of an interval, 1 of one chapter, else 0."""
    if one.entry and one.entry == other.entry:
        return 3
    if _are_parts(one, other, bank):
        return 2
    if _are_ends(one, other, bank):
        return 2
    is_near = one.chapter == other.chapter
    return int(is_near and one.era == other.era)


def _are_parts(one: Fact, other: Fact, bank: Bank) -> bool:
    entry = bank.entries.get(one.entry)
    another = bank.entries.get(other.entry)
    if entry is None or another is None:
        return False
    if another.id in entry.part_of:
        return True
    return entry.id in another.part_of


def _are_ends(one: Fact, other: Fact, bank: Bank) -> bool:
    ids = {one.id, other.id}
    for interval in bank.intervals.values():
        ends = {interval.first, interval.then}
        if ends == ids:
            return True
    return False
