"""Many things, found by their time without looking at all of them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from random import Random
from typing import TypeVar

from game.quiz.known.likeness import Thing

T = TypeVar("T")
MOST_CANDIDATES = 40
_DECADE = 10
_OF_A_DECADE, _OF_ALL = 14, 6


def some_of(pool: Sequence[T], rng: Random, most: int = MOST_CANDIDATES) -> Sequence[T]:
    """The pool, or as much of a large one as is worth looking at."""
    return rng.sample(pool, most) if len(pool) > most else pool


class Pool:
    """Different things, each once."""

    def __init__(self, things: Iterable[Thing] = ()) -> None:
        self.things = tuple(things)

    @cached_property
    def _decades(self) -> Mapping[int, tuple[Thing, ...]]:
        rows: dict[int, dict[str, Thing]] = defaultdict(dict)
        for thing in self.things:
            for year in thing.years:
                rows[int(year // _DECADE)][thing.key] = thing
        return {decade: tuple(row.values()) for decade, row in rows.items()}

    def near(self, year: float | None, rng: Random) -> Sequence[Thing]:
        """As many as are worth looking at: of the decades around the year, and some of all."""
        if len(self.things) <= MOST_CANDIDATES:
            return self.things
        drawn = {thing.key: thing for thing in some_of(self.things, rng, _OF_ALL)}
        if year is not None:
            for decade in (-1, 0, 1):
                of_then = self._decades.get(int(year // _DECADE) + decade, ())
                drawn |= {thing.key: thing for thing in some_of(of_then, rng, _OF_A_DECADE)}
        return list(drawn.values())
