"""Things that can stand as options, and how alike two of them are."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from math import exp

YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
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
    It is `times_right` the key of a question.
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
    times_right: int = 1

    def away(self, year: float | None) -> float:
        """How many years off it was, at the nearest; nothing where one of the two is not known."""
        if year is None or not self.years:
            return 0.0
        years = self.years
        place = bisect_left(years, year)
        if place == 0:
            return years[0] - year
        since = year - years[place - 1]
        if place == len(years):
            return since
        until = years[place] - year
        return min(since, until)

    def was_there(self, year: float | None) -> bool:
        if year is None:
            return True
        if self.since is not None and self.since > year + _A_YEAR:
            return False
        return self.until is None or self.until >= year - _A_YEAR


def series_of(name: str) -> str:
    """`Apollo #` for Apollo 11 and Artemis II alike; empty for a name without a number."""
    plain = _NUMBER.sub("#", name)
    if plain == name:
        return ""
    return plain


def tells_year(text: str) -> bool:
    return YEAR.search(text) is not None


def clash(one: Thing, other: Thing) -> bool:
    """Whether two options are, or could be taken for, the same thing."""
    if not one.spellings.isdisjoint(other.spellings):
        return True
    words, other_words = one.words, other.words
    if words.isdisjoint(other_words):  # so are nearly all, and things are compared very often
        return not words or not other_words
    return are_alike(words, other_words)


def are_alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether of two texts one has all words of the other, or they have nearly all in common."""
    if one.isdisjoint(other):
        return not one or not other
    if one <= other:
        return True
    if other <= one:
        return True
    return shared(one, other) >= TOO_ALIKE


def likeness(one: Thing, other: Thing) -> float:
    """From 0 to 0.85: near in time, of the same countries, sharing facts, with names of one shape."""
    of_one_series = one.series != "" and one.series == other.series
    by_the_same = shared(one.by, other.by)
    in_common = shared(one.in_common, other.in_common)
    near = _nearness(one.year, other.year)
    alike = 0.30 * near
    alike += 0.20 * by_the_same
    alike += 0.25 * in_common
    alike += 0.10 * of_one_series
    return alike


def _nearness(year: float | None, another: float | None) -> float:
    if year is None or another is None:
        return 0.0
    years_between = abs(year - another)
    return exp(-years_between / _YEARS_TO_FADE)


def shared(one: frozenset[str], other: frozenset[str]) -> float:
    """Jaccard's index: the share of what both have in what either has."""
    if one.isdisjoint(other):
        return 0.0
    common = len(one & other)
    either = len(one) + len(other) - common
    return common / either


def lengths_differ(texts: Sequence[str]) -> bool:
    """Whether the longest of several texts is conspicuously longer than the shortest."""
    if not texts:
        return False
    lengths = sorted(map(len, texts))
    shortest = lengths[0]
    longest = lengths[-1]
    spread = SPREAD_OF_SHORT if longest <= SHORT else SPREAD
    return longest > spread * shortest


def stands_out(key: str, wrong: Sequence[str]) -> bool:
    """Whether the key is conspicuously long."""
    lengths = [len(text) for text in wrong]
    length = len(key)
    together = length + sum(lengths)
    mean = together / (1 + len(lengths))
    if length > LONG_FOR_THE_MEAN * mean:
        return True
    return length > LONG_FOR_THE_LONGEST * max(lengths)
