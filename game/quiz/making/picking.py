"""The wrong options that are taken: of many candidates the few that go together and are as hard as they should be."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from math import log2
from random import Random
from typing import TypeVar

from game.quiz.known.likeness import Thing, clash, lengths_differ, likeness, stands_out
from game.quiz.known.traits import SEXES
from game.quiz.language.wording import telling_words
from game.quiz.making.telltale import tells_of_one, tells_the_key

T = TypeVar("T")
SHORTLIST = 7
BEST = 10
MOST = 3  # wrong options
_ENOUGH = 2  # false ones beside several true ones
_BANDS = {1: (0.15, 0.45), 2: (0.25, 0.55), 3: (0.35, 0.65), 4: (0.50, 0.80), 5: (0.60, 0.95)}
_JITTER = 0.25  # how far chance may reorder candidates that fit about equally well
_TOO_FAMOUS = 0.3  # what a difference of fame of more than one level weighs
_UNFIT = 0.6  # what it weighs that something told of the key is not told of the candidate
_OF_OTHER_SEX = 0.3  # that it is a man and the key a woman, or the other way round
_UNEVEN = 0.4  # that it is far longer than the key, or far shorter
# What is often right must be as often wrong, else one could guess it; and what never is right, seldom.
_OFTEN_TRUE, _VERY_OFTEN, _NEVER_TRUE = 0.35, 3.0, -2.0
_A_YEAR_OFF = 0.015  # what each year of distance weighs
_REACHES = ((8, 6), (15, 4), (30, 2))  # years off, and how many candidates make it needless to go farther


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to look for beside `key`: of about which year, and which traits the question tells of the key."""

    key: Thing
    prompt: str
    level: int
    year: float | None = None
    told: frozenset[str] = frozenset()


def choose(
    wanted: Wanted,
    candidates: Iterable[Thing],
    rng: Random,
    given: Sequence[Thing] = (),
    least: int = MOST,
    far: bool = False,
) -> tuple[Thing, ...]:
    """Three of the candidates (or `least`, where there is no third) that are as like the key as the level asks, and
    unlike each other; drawn among the best ten sets, so that they vary from one showing to the next.

    All that are `given` are among them. Candidates of about the same time come first, and of these the ones of the
    same countries as the key; others only if they may be `far` and there are too few.
    """
    different = _each_once(candidates)
    kindred = [thing for thing in different if _is_kindred(thing, wanted.key)]
    for size in range(MOST, least - 1, -1):
        farther = far and size == least
        for group, may_be_far in ((kindred, False), (different, farther)):
            if len(given) >= size:
                chosen = _drawn(wanted, (), given, size, rng)
                if chosen:
                    return chosen
            for near in _by_time(group, wanted.year, may_be_far):
                chosen = _drawn(wanted, near, given, size, rng)
                if chosen:
                    return chosen
    return ()


def several(true: Sequence[Thing], false: Sequence[Thing], most: int, level: int, rng: Random) -> list[Thing]:
    """So many of the false ones, or fewer, that can stand beside all true ones; those nearest in time first, and
    of the same countries where there are several."""
    if not true:
        return []
    key = true[0]
    wanted = Wanted(key, "", level, key.year)
    kindred = [thing for thing in false if _is_kindred(thing, key)]
    pool = false
    if len(kindred) >= _ENOUGH:
        pool = kindred
    nearest = next(_by_time(pool, wanted.year, far=True))
    chosen: list[Thing] = []
    for thing in rank(wanted, nearest, rng):
        if len(chosen) == most:
            break
        beside = (*true, *chosen)
        if not any(clash(thing, other) for other in beside):
            chosen.append(thing)
    return chosen


def _each_once(candidates: Iterable[Thing]) -> list[Thing]:
    things = {thing.key: thing for thing in candidates}
    return list(things.values())


def _is_kindred(thing: Thing, key: Thing) -> bool:
    if thing.by.isdisjoint(key.by):
        return False
    return _is_even(thing, key)


def _by_time(things: Sequence[Thing], year: float | None, far: bool) -> Iterator[Sequence[Thing]]:
    """The candidates of about this year, and then of a longer and longer time around it."""
    years_off = [thing.away(year) for thing in things]
    for reach, enough in _REACHES:
        near = []
        for thing, years in zip(things, years_off, strict=True):
            if years <= reach:
                near.append(thing)
        if len(near) >= enough:
            yield near
    if far:
        yield things


def _drawn(
    wanted: Wanted, candidates: Sequence[Thing], given: Sequence[Thing], size: int, rng: Random
) -> tuple[Thing, ...]:
    """So many options; where they cannot go together with all that are given, with fewer of those."""
    shortlist = rank(wanted, candidates, rng)[:SHORTLIST]
    first = rank(wanted, given, rng)
    key = wanted.key
    telling = telling_words(wanted.prompt, key.text)
    best: list[tuple[Thing, ...]] = []
    for things in _sets(first, shortlist, size):
        if _go_together(key, telling, things) and not tells_the_key(key, things):
            best.append(things)
        if len(best) == BEST:
            break
    if best:
        even = [things for things in best if _are_even(key, things)]
        return rng.choice(even or best)
    if given:
        return _drawn(wanted, candidates, given[:-1], size, rng)
    return ()


def _sets(first: list[Thing], others: list[Thing], size: int) -> Iterator[tuple[Thing, ...]]:
    """So many of the things: all of the first with some of the others or, where the first are more, some of those."""
    if len(first) > size:
        yield from _by_rank(first, size)
        return
    known = {thing.key for thing in first}
    rest = [thing for thing in others if thing.key not in known]
    for things in _by_rank(rest, size - len(first)):
        yield (*first, *things)


def _by_rank(things: Sequence[T], size: int) -> Iterator[tuple[T, ...]]:
    """All choices of so many, those first that take from the front."""
    for places in _places(len(things), size):
        yield tuple([things[place] for place in places])


@lru_cache(maxsize=2 * SHORTLIST * MOST)
def _places(count: int, size: int) -> Sequence[tuple[int, ...]]:
    choices = combinations(range(count), size)
    return sorted(choices, key=sum)


def rank(wanted: Wanted, candidates: Iterable[Thing], rng: Random) -> list[Thing]:
    """The candidates, those first whose likeness to the key lies in the band of the level, that are of its time, and
    of which the same is told ("the first woman ...")."""

    def misfit(thing: Thing) -> float:
        weight = _misfit(thing, wanted)
        return weight + _JITTER * rng.random()

    return sorted(candidates, key=misfit)


def _misfit(thing: Thing, wanted: Wanted) -> float:
    """How badly a thing fits as an option; less than nothing where it should be offered more often than others."""
    key = wanted.key
    low, high = _BANDS[wanted.level]
    alike = likeness(key, thing)
    weight = max(low - alike, alike - high, 0.0)
    if abs(thing.level - key.level) > 1:
        weight += _TOO_FAMOUS
    if not wanted.told <= thing.told:
        weight += _UNFIT
    if not _is_even(thing, key):
        weight += _UNEVEN
    if thing.true & SEXES != key.true & SEXES:
        weight += _OF_OTHER_SEX
    weight += _A_YEAR_OFF * thing.away(wanted.year)
    often = log2(1 + thing.times_right) if thing.times_right else _NEVER_TRUE
    return weight - _OFTEN_TRUE * min(_VERY_OFTEN, often)


def _is_even(thing: Thing, key: Thing) -> bool:
    """Whether neither is far longer than the other; names of entries are what they are."""
    if key.entry is not None:
        return True
    return not lengths_differ((key.text, thing.text))


def _are_even(key: Thing, wrong: tuple[Thing, ...]) -> bool:
    """The same of several beside the key and each other, and that none is the only woman or Russian."""
    if key.entry is not None:
        return True
    if tells_of_one((key, *wrong)):
        return False
    texts = [thing.text for thing in wrong]
    return not lengths_differ([key.text, *texts])


def _go_together(key: Thing, telling: frozenset[str], wrong: tuple[Thing, ...]) -> bool:
    """Whether no two options clash and nothing gives the key away: not its length (names of entries are what they
    are), nor a word of those `telling` that it shares with the prompt and that no other option has."""
    if telling:
        words = [thing.words for thing in wrong]
        if not telling.issubset(frozenset().union(*words)):
            return False
    for thing, other in combinations(wrong, 2):
        if clash(thing, other):
            return False
    if key.entry is not None:
        return True
    texts = [thing.text for thing in wrong]
    return not stands_out(key.text, texts)
