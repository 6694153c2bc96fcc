"""Why a fact is wanted next, and how much."""

from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple, Self

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


class Want(NamedTuple):
    """A fact, why it is wanted, how much among those of the same need (more is more), and the chance that it is known.
    `right`: it was right before."""

    need: Need
    much: tuple[float, float]
    fact: Fact
    known: float
    right: bool = False

    def of(self, need: Need, much: float, then: float = 0.0) -> Self:
        """The same fact for another reason; `then` tells which of two comes first that are wanted as much."""
        amount = much, then
        return self._replace(need=need, much=amount)


class Occasion(NamedTuple):
    """The turn that facts are wanted for. `when` is seconds since 1970; `asked` are the facts of the round so far.
    Without `calm` nothing is asked for the sake of spirits."""

    when: float
    asked: Sequence[str] = ()
    calm: bool = True
