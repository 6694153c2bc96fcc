"""What a teacher can say to a lesson, by keys, mouse or a remote."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Next:
    """What the phase wants next. It never votes or answers."""


@dataclass(frozen=True, slots=True)
class Back:
    """To the question before, as it was."""


@dataclass(frozen=True, slots=True)
class Vote:
    """So many hands more for the option, or fewer."""

    option: int
    by: int = 1


@dataclass(frozen=True, slots=True)
class Count:
    """As many hands as that for the option."""

    option: int
    hands: int


@dataclass(frozen=True, slots=True)
class Talk:
    """Neighbours talk; a second vote follows."""


@dataclass(frozen=True, slots=True)
class Again:
    """The second vote."""


@dataclass(frozen=True, slots=True)
class Reveal:
    """The answer now, whatever might come before it."""


@dataclass(frozen=True, slots=True)
class Call:
    """The class calls a letter, given as a place; -1 takes the last one back."""

    letter: int


@dataclass(frozen=True, slots=True)
class Pin:
    """A team's place on the line; None takes it away."""

    team: int
    value: float | None


@dataclass(frozen=True, slots=True)
class Say:
    """What the class says, as the teacher types it."""

    words: str


@dataclass(frozen=True, slots=True)
class Skip:
    """The question is not scored, and the lesson goes on; a question that was skipped is taken up again."""


@dataclass(frozen=True, slots=True)
class Flag:
    """The teacher calls the question bad, or takes that back."""


@dataclass(frozen=True, slots=True)
class Team:
    """Points for a team by hand; no team has fewer than none."""

    team: int
    by: int = 1


@dataclass(frozen=True, slots=True)
class Undo:
    """The last thing that was done is taken back."""


@dataclass(frozen=True, slots=True)
class End:
    """To the result."""


OfTurn = Vote | Count | Talk | Again | Reveal | Call | Pin | Say | Flag
Word = Next | Back | OfTurn | Skip | Team | Undo | End
