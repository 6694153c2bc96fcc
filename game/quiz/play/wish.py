"""What a round is to be about."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wish:
    """These eras, and what is `fading` of others; and these facts, if any are named, and nothing else.

    `first`, pairs of dates and facts, are asked before all else, the pairs first, whatever was asked just now. Where
    `only` is not None, its facts alone are asked, each in any kind, but nothing twice in the same words.
    """

    eras: frozenset[str] = frozenset()
    facts: tuple[str, ...] = ()
    first: tuple[str, ...] = ()
    only: tuple[str, ...] | None = None
    fading: frozenset[str] = frozenset()
