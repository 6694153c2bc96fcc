"""What is claimed of whatever is chosen, typed, paired or brought in order, so that it can be looked up in the bank.

A question carries the claim that all of its options share; each option says in its own words of what it is claimed: a
value, the name of an entry, the title of an event. A kind makes the claim where it puts the question together, and the
rules look it up without knowing the kind. A question that claims nothing cannot be judged, and is not asked.
"""

from dataclasses import dataclass

from game.facts.model import Name


@dataclass(frozen=True, slots=True)
class IsValue:
    """It is a value of the question's fact; the partner in a pair, of that fact which the entry beside it has."""


@dataclass(frozen=True, slots=True)
class HasValue:
    """The entry has the value, by the relation of the question's fact."""

    value: Name


@dataclass(frozen=True, slots=True)
class LacksValue:
    """The entry has it not, and all others have."""

    value: Name


@dataclass(frozen=True, slots=True)
class IsDescribed:
    """The clues are about the entry."""


@dataclass(frozen=True, slots=True)
class IsSeen:
    """The picture of the question shows the entry."""


@dataclass(frozen=True, slots=True)
class WasIn:
    """The event was in the year."""

    year: int


@dataclass(frozen=True, slots=True)
class CameFirst:
    """The event was over before any other one began."""


@dataclass(frozen=True, slots=True)
class LiesBetween:
    """So long a time lies between the two events that the question tests."""


@dataclass(frozen=True, slots=True)
class Ascends:
    """In this order events follow each other, and things have more and more of a quantity."""


@dataclass(frozen=True, slots=True)
class IsVouchedFor:
    """It is what a teacher wrote as the right answer, whatever the bank knows."""


@dataclass(frozen=True, slots=True)
class SaidIt:
    """The words of the quotation are theirs."""


@dataclass(frozen=True, slots=True)
class FillsGap:
    """With it in the gap the words of the quotation are as they were said."""


OfFact = IsValue | LiesBetween | IsVouchedFor
OfEntry = HasValue | LacksValue | IsDescribed | IsSeen
OfEvent = WasIn | CameFirst
OfQuotation = SaidIt | FillsGap
Claim = OfFact | OfEntry | OfEvent | OfQuotation | Ascends
