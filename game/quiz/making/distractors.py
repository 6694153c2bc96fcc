"""Wrong options that are plausible and certainly false."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, islice
from math import log2
from random import Random
from typing import TypeVar

from game.facts.model import Fact
from game.quiz.known.index import Index
from game.quiz.known.likeness import LONGEST_OPTION, Thing, clash, lengths_differ, likeness, stands_out
from game.quiz.known.pool import Pool
from game.quiz.known.traits import fits
from game.quiz.known.truth import may_be_true, surely_without, true_spellings
from game.quiz.language.wording import normal, says, telling_words

T = TypeVar("T")
SHORTLIST = 7
BEST = 10
_MOST, _LEAST = 3, 2  # wrong options
_BANDS = {1: (0.15, 0.45), 2: (0.25, 0.55), 3: (0.35, 0.65), 4: (0.50, 0.80), 5: (0.60, 0.95)}
_JITTER = 0.25  # how far chance may reorder candidates that fit about equally well
_TOO_FAMOUS = 0.3  # what a difference of fame of more than one level weighs
_UNFIT = 0.6  # what it weighs that something told of the key is not told of the candidate
_UNEVEN = 0.4  # that it is far longer than the key, or far shorter
_OFTEN_TRUE, _VERY_OFTEN = 0.16, 3.0  # what is often right must be as often wrong, else one could guess it
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


def wrong_values(fact: Fact, key: Thing, prompt: str, level: int, index: Index, rng: Random) -> tuple[Thing, ...]:
    """Two or three false values beside `key`, or nothing; first those that the teacher gave.

    Values of the same relation and kind of entry come first; where too few of them are of about the same time, those
    of other kinds of entries help out and, of people and the like, those of other relations.
    """
    avoided = avoided_by(fact, index)
    wanted = Wanted(key, prompt, level, index.year_of(fact.entry), key.told)
    given = [thing for thing in _given(fact, index) if _stands_beside(thing, key, prompt, avoided)]
    fit: list[Thing] = []
    for fit in _false_values(fact, wanted, avoided, index, rng):
        found = choose(wanted, fit, rng, given)
        if len(found) == _MOST:
            return found
    return choose(wanted, fit, rng, given, least=_LEAST, far=True)


def wrong_entries(fact: Fact, value: Thing, prompt: str, level: int, index: Index, rng: Random) -> tuple[Thing, ...]:
    """Two or three entries, beside the fact's own, of which `value` is certainly not true; or nothing."""
    wanted = Wanted(index.entry(fact.entry), prompt, level, index.year_of(fact.entry))
    alike = index.entries_alike[fact.relation.name, index.kind(fact)]
    surely = entries_without(fact, value, prompt, index, rng, alike)
    found = choose(wanted, surely, rng) or choose(wanted, surely, rng, least=_LEAST, far=True)
    if found or not fact.relation.unique:
        return found
    of_kind = index.entries_of_kind[index.kind(fact)]
    return choose(wanted, entries_without(fact, value, prompt, index, rng, of_kind), rng, least=_LEAST)


def entries_without(fact: Fact, value: Thing, prompt: str, index: Index, rng: Random, pool: Pool) -> list[Thing]:
    """Those of the pool that certainly have not the value, and of which all is true that the prompt tells."""
    key, relation, avoided = index.entry(fact.entry), fact.relation.name, avoided_by(fact, index)
    told = frozenset(trait for trait in _told(value, prompt, index) if fits((trait,), key.true))
    related = index.relatives(fact.entry)
    near = pool.near(index.year_of(fact.entry), rng)
    things = (thing for thing in near if thing.entry != fact.entry and thing.entry not in related)
    fit = [thing for thing in things if fits(told, thing.true) and _stands_beside(thing, key, prompt, avoided)]
    return [thing for thing in fit if surely_without(thing.entry or "", value, relation, index)]


def values_without(fact: Fact, key: Thing, prompt: str, index: Index, rng: Random) -> list[Thing]:
    """Values that are certainly false: those that the teacher gave or, where these are few, others from as near as
    there are several."""
    wanted, avoided = Wanted(key, prompt, fact.level, index.year_of(fact.entry)), avoided_by(fact, index)
    given = [thing for thing in _given(fact, index) if _stands_beside(thing, key, prompt, avoided)]
    fit: list[Thing] = []
    for fit in _false_values(fact, wanted, avoided, index, rng) if len(given) < _LEAST else ():
        if sum(thing.away(wanted.year) <= _REACHES[1][0] for thing in fit) > SHORTLIST:
            break
    return given + fit


def several(true: Sequence[Thing], false: Sequence[Thing], most: int, level: int, rng: Random) -> list[Thing]:
    """So many of the false ones, or fewer, that can stand beside all true ones; those nearest in time first."""
    if not true:
        return []
    wanted = Wanted(true[0], "", level, true[0].year)
    chosen: list[Thing] = []
    near = next(iter(_by_time(list(false), wanted.year, far=True, enough=False)))
    for thing in rank(wanted, near, rng):
        if len(chosen) < most and not any(clash(thing, other) for other in (*true, *chosen)):
            chosen.append(thing)
    return chosen


def choose(
    wanted: Wanted,
    candidates: Iterable[Thing],
    rng: Random,
    given: Sequence[Thing] = (),
    least: int = _MOST,
    far: bool = False,
) -> tuple[Thing, ...]:
    """Three of the candidates (or `least`, where there is no third) that are as like the key as the level asks, and
    unlike each other; drawn among the best ten sets, so that they vary from one showing to the next.

    All that are `given` are among them. Candidates of about the same time come first, and of these the ones of the
    same countries as the key; others only if they may be `far` and there are too few.
    """
    different = list({thing.key: thing for thing in candidates}.values())
    kindred = [thing for thing in different if thing.by & wanted.key.by and _are_even(wanted.key, (thing,))]
    for size in range(_MOST, least - 1, -1):
        for group, farther in ((kindred, False), (different, far and size == least)):
            for some in _by_time(group, wanted.year, farther, len(given) >= size):
                if found := _drawn(wanted, some, given, size, rng):
                    return found
    return ()


def _by_time(things: list[Thing], year: float | None, far: bool, enough: bool) -> Iterator[list[Thing]]:
    """The candidates of about this year, and then of a longer and longer time around it."""
    if enough:
        yield []
    years_off = [thing.away(year) for thing in things]
    for reach, many in _REACHES:
        near = [thing for thing, years in zip(things, years_off, strict=True) if years <= reach]
        if len(near) >= many:
            yield near
    if far:
        yield things


def _drawn(
    wanted: Wanted, candidates: Sequence[Thing], given: Sequence[Thing], size: int, rng: Random
) -> tuple[Thing, ...]:
    shortlist = rank(wanted, candidates, rng)[:SHORTLIST]
    first = rank(wanted, given, rng)
    fixed, free = (first, []) if len(first) <= size else ([], first)
    known = {thing.key for thing in first}
    rest = free or [thing for thing in shortlist if thing.key not in known]
    sets = ((*fixed, *some) for some in _by_rank(rest, size - len(fixed)))
    telling = telling_words(wanted.prompt, wanted.key.text)
    best = list(islice((some for some in sets if _go_together(wanted.key, telling, some)), BEST))
    if best:
        return rng.choice([some for some in best if _are_even(wanted.key, some)] or best)
    return _drawn(wanted, candidates, given[:-1], size, rng) if given else ()


def rank(wanted: Wanted, candidates: Iterable[Thing], rng: Random) -> list[Thing]:
    """The candidates, those first whose likeness to the key lies in the band of the level, that are of its time, and
    of which the same is told ("the first woman ...")."""
    low, high = _BANDS[wanted.level]
    key = wanted.key

    def misfit(thing: Thing) -> float:
        alike = likeness(key, thing)
        too_famous = _TOO_FAMOUS * (abs(thing.level - key.level) > 1)
        unfit = _UNFIT * (not wanted.told <= thing.told)
        years = _A_YEAR_OFF * thing.away(wanted.year)
        uneven = _UNEVEN * (not _are_even(key, (thing,)))
        used = _OFTEN_TRUE * min(_VERY_OFTEN, log2(1 + len(thing.years)))
        return max(low - alike, alike - high, 0.0) + too_famous + unfit + uneven + years - used + _JITTER * rng.random()

    return sorted(candidates, key=misfit)


def _false_values(
    fact: Fact, wanted: Wanted, avoided: frozenset[str], index: Index, rng: Random
) -> Iterator[list[Thing]]:
    """Of each pool, from near to far, what is certainly false and can stand beside the key."""
    true = index.entry(fact.entry).true
    spelled = true_spellings(fact, index)
    for pool in _pools(fact, index):
        some = (thing for thing in pool.near(wanted.year, rng) if thing.spellings.isdisjoint(spelled))
        yield [thing for thing in some if _may_be_offered(thing, wanted, true, avoided)]


def _pools(fact: Fact, index: Index) -> Iterator[Pool]:
    """From near to far; of an incomplete list nothing is known to be false but what the teacher vouches for."""
    if not fact.complete:
        yield Pool()
        return
    yield index.values_alike.get((fact.relation.name, index.kind(fact)), Pool())
    if fact.relation.type != "text":
        yield index.values_of_relation.get(fact.relation.name, Pool())
    nature = index.bank.nature(fact.relation.type)
    if nature.anywhere:  # a sea of the Moon is no place to launch from
        yield index.values_of_type.get(fact.relation.type, Pool())


def _by_rank(things: Sequence[T], size: int) -> Iterator[tuple[T, ...]]:
    """All choices of so many, those first that take from the front."""
    for places in _places(len(things), size):
        yield tuple(things[place] for place in places)


@lru_cache(maxsize=2 * SHORTLIST * _MOST)
def _places(count: int, size: int) -> Sequence[tuple[int, ...]]:
    return sorted(combinations(range(count), size), key=sum)


def _given(fact: Fact, index: Index) -> list[Thing]:
    things = [index.called(text) for text in fact.wrong]
    return [thing for thing in things if not may_be_true(thing, fact, index)]


def _told(value: Thing, prompt: str, index: Index) -> frozenset[str]:
    """What the question tells of the one that it asks for, if that is not just the value itself."""
    return frozenset() if normal(value.text) in index.traits.actors else index.traits.told(prompt)


def avoided_by(fact: Fact, index: Index) -> frozenset[str]:
    """Names, in their normal form, that the teacher wants never beside the entry."""
    return frozenset(normal(text) for text in index.bank.entries[fact.entry].avoid)


def _may_be_offered(thing: Thing, wanted: Wanted, true: frozenset[str], avoided: frozenset[str]) -> bool:
    """Whether a value can stand beside the key: what its words tell is true of the entry that is asked about, and it
    was there at the time."""
    if thing.kind and wanted.key.kind and thing.kind != wanted.key.kind:
        return False
    if not (fits(thing.told, true) and thing.was_there(wanted.year)):
        return False
    return _stands_beside(thing, wanted.key, wanted.prompt, avoided)


def _stands_beside(thing: Thing, key: Thing, prompt: str, avoided: frozenset[str]) -> bool:
    """Whether a candidate is another thing than the key, not to be avoided and not in the prompt."""
    if len(thing.text) > LONGEST_OPTION or not thing.spellings.isdisjoint(avoided) or clash(thing, key):
        return False
    return not any(says(prompt, spelling) for spelling in thing.spellings)


def _are_even(key: Thing, wrong: tuple[Thing, ...]) -> bool:
    """Whether no option is far longer than another; names of entries are what they are."""
    return key.entry is not None or not lengths_differ([key.text, *(thing.text for thing in wrong)])


def _go_together(key: Thing, telling: frozenset[str], wrong: tuple[Thing, ...]) -> bool:
    """Whether no two options clash and nothing gives the key away: not its length (names of entries are what they
    are), nor a word of those `telling` that it shares with the prompt and that no other option has."""
    if telling and not telling <= frozenset().union(*(thing.words for thing in wrong)):
        return False
    if any(clash(one, other) for one, other in combinations(wrong, 2)):
        return False
    return key.entry is not None or not stands_out(key.text, [thing.text for thing in wrong])
