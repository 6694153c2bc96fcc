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
    if len(pool) <= most:
        return pool
    return rng.sample(pool, most)


class Pool:
    """Different things, each once."""

    def __init__(self, things: Iterable[Thing] = ()) -> None:
        self.things = tuple(things)

    @cached_property
    def _decades(self) -> Mapping[int, tuple[Thing, ...]]:
        rows: dict[int, dict[str, Thing]] = defaultdict(dict)
        for thing in self.things:
            for year in thing.years:
                row = rows[_decade(year)]
                row[thing.key] = thing
        decades = {}
        for decade, row in rows.items():
            decades[decade] = tuple(row.values())
        return decades

    def near(self, year: float | None, rng: Random) -> Sequence[Thing]:
        """As many as are worth looking at: of the decades around the year, and some of all."""
        if len(self.things) <= MOST_CANDIDATES:
            return self.things
        drawn = list(some_of(self.things, rng, _OF_ALL))
        if year is not None:
            middle = _decade(year)
            for decade in range(middle - 1, middle + 2):
                of_then = self._decades.get(decade, ())
                drawn += some_of(of_then, rng, _OF_A_DECADE)
        different = {}
        for thing in drawn:
            different[thing.key] = thing
        return list(different.values())


def _decade(year: float) -> int:
    return int(year // _DECADE)
