"""What a round is to be about."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wish:
    """These eras; and these facts, if any are named, and nothing else."""

    eras: frozenset[str] = frozenset()
    facts: tuple[str, ...] = ()
