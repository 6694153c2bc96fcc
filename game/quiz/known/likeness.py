"""Things that can stand as options, and how alike two of them are."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from math import exp

_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_NUMBER = re.compile(r"\d+|\b[IVX]+\b")
LONGEST_OPTION = 60
TOO_ALIKE = 0.8
LONG_FOR_THE_MEAN, LONG_FOR_THE_LONGEST = 1.35, 1.20  # a key that is longer stands out
SPREAD, SPREAD_OF_SHORT, SHORT = 2.0, 3.0, 12  # how many times as long one may be as another; of short ones more
_YEARS_TO_FADE = 8
_A_YEAR = 1.0  # how far dates may be off


@dataclass(frozen=True, slots=True)
class Thing:
    """An entry, or a value that only has its words.

    `spellings` and `words` are normal forms of its names. `in_common` are the facts that it shares in, as
    "relation=value". `series` is the name with its number taken out ("Apollo #"), empty where it has none.
    `years` are those of which something is told of it or of what has it, ascending; it was there `since` and `until`
    then, as far as one can tell. `told` are the traits that its text tells of, and `true` those that are true of it.
    """

    key: str
    text: str
    entry: str | None
    kind: str
    level: int
    spellings: frozenset[str]
    words: frozenset[str]
    year: float | None
    by: frozenset[str]
    in_common: frozenset[str]
    series: str
    years: tuple[float, ...] = ()
    told: frozenset[str] = frozenset()
    true: frozenset[str] = frozenset()
    since: float | None = None
    until: float | None = None

    def away(self, year: float | None) -> float:
        """How many years off it was, at the nearest; nothing where one of the two is not known."""
        if year is None or not self.years:
            return 0.0
        place = bisect_left(self.years, year)
        if place == 0:
            return self.years[0] - year
        since_before = year - self.years[place - 1]
        return since_before if place == len(self.years) else min(since_before, self.years[place] - year)

    def was_there(self, year: float | None) -> bool:
        if year is None:
            return True
        return (self.since is None or self.since <= year + _A_YEAR) and (
            self.until is None or self.until >= year - _A_YEAR
        )


def series_of(name: str) -> str:
    """`Apollo #` for Apollo 11 and Artemis II alike; empty for a name without a number."""
    plain = _NUMBER.sub("#", name)
    return plain if plain != name else ""


def tells_year(text: str) -> bool:
    return _YEAR.search(text) is not None


def clash(one: Thing, other: Thing) -> bool:
    """Whether two options are, or could be taken for, the same thing."""
    return not one.spellings.isdisjoint(other.spellings) or are_alike(one.words, other.words)


def are_alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether of two texts one has all words of the other, or they have nearly all in common."""
    if one.isdisjoint(other):
        return not one or not other
    return one <= other or other <= one or shared(one, other) >= TOO_ALIKE


def likeness(one: Thing, other: Thing) -> float:
    """From 0 to 0.85: near in time, of the same countries, sharing facts, with names of one shape."""
    return (
        0.30 * _nearness(one.year, other.year)
        + 0.20 * shared(one.by, other.by)
        + 0.25 * shared(one.in_common, other.in_common)
        + 0.10 * (one.series != "" and one.series == other.series)
    )


def _nearness(one: float | None, other: float | None) -> float:
    return 0.0 if one is None or other is None else exp(-abs(one - other) / _YEARS_TO_FADE)


def shared(one: frozenset[str], other: frozenset[str]) -> float:
    """Jaccard's index: the share of what both have in what either has."""
    common = len(one & other)
    return common / (len(one) + len(other) - common) if common else 0.0


def lengths_differ(texts: Sequence[str]) -> bool:
    """Whether the longest of several texts is conspicuously longer than the shortest."""
    shortest, longest = min(map(len, texts), default=0), max(map(len, texts), default=0)
    return longest > (SPREAD_OF_SHORT if longest <= SHORT else SPREAD) * shortest


def stands_out(key: str, wrong: Sequence[str]) -> bool:
    """Whether the key is conspicuously long."""
    lengths = [len(text) for text in wrong]
    mean = (len(key) + sum(lengths)) / (1 + len(lengths))
    return len(key) > LONG_FOR_THE_MEAN * mean or len(key) > LONG_FOR_THE_LONGEST * max(lengths)
