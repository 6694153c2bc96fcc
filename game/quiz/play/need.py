"""Why a fact is wanted next, and how much."""

from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple

from game.facts.model import Fact

FIVE = 5  # questions for which nothing comes back


class Need(IntEnum):
    """Why a fact is wanted, the weakest reason first."""

    LATE = 0
    KNOWN = 1
    NEW = 2
    DUE = 3
    NEVER_RIGHT = 4
    CALMING = 5


Much = tuple[float, float]  # of two as much by the first, more by the second


class Want(NamedTuple):
    """A fact, why it is wanted, how much among those of the same need (more is more), and the chance that it is known.
    `right`: it was right before."""

    need: Need
    much: Much
    fact: Fact
    known: float
    right: bool = False


class Occasion(NamedTuple):
    """The turn that facts are wanted for. `when` is seconds since 1970; `asked` are the facts of the round so far.
    Without `calm` nothing is asked for the sake of spirits."""

    when: float
    asked: Sequence[str] = ()
    calm: bool = True
