"""Wrong options that are plausible and certainly false."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, islice
from random import Random
from typing import TypeVar

from game.facts.model import Fact, Name
from game.quiz.index import Index
from game.quiz.likeness import LONGEST_OPTION, Thing, clash, likeness, stands_out
from game.quiz.truth import certainly_false, may_be_true, surely_without
from game.quiz.wording import normal, says, telling_words, words_of

T = TypeVar("T")
MOST_CANDIDATES = 40
SHORTLIST = 7
BEST = 10
_BANDS = {1: (0.15, 0.45), 2: (0.25, 0.55), 3: (0.35, 0.65), 4: (0.50, 0.80), 5: (0.60, 0.95)}
_JITTER = 0.10  # how far chance may reorder candidates that fit about equally well
_TOO_FAMOUS = 0.3  # what a difference of fame of more than one level weighs
_UNFIT = 0.6  # what it weighs that something told of the key is not true of the candidate


def wrong_values(fact: Fact, key: Thing, prompt: str, level: int, index: Index, rng: Random) -> tuple[Thing, ...]:
    """Two or three false values beside `key`, or nothing.

    Values of the same relation and kind of entry come first; where they do not suffice and the values are things of
    one type, such as people, those of other kinds of entries and of other relations help out.
    """
    avoided = _avoided(fact, index)
    given = [index.thing(Name(text)) for text in fact.wrong]
    vouched = [t for t in given if not may_be_true(t, fact, index) and _stands_beside(t, key, prompt, avoided)]
    found: tuple[Thing, ...] = ()
    for pool in _pools(fact, index):
        false = (t for t in some_of(pool, rng) if certainly_false(t, fact, index))
        fit = [t for t in false if _stands_beside(t, key, prompt, avoided)]
        found = choose(key, [*vouched, *fit], prompt, level, index, rng)
        if len(found) == 3:
            break
    return found


def wrong_entries(fact: Fact, value: Thing, prompt: str, level: int, index: Index, rng: Random) -> tuple[Thing, ...]:
    """Two or three entries, beside the fact's own, of which `value` is certainly not true; or nothing."""
    key, relation, avoided = index.entry(fact.entry), fact.relation.name, _avoided(fact, index)
    others = some_of(index.siblings[relation, index.kind(fact)], rng)
    entries = {other.entry for other in others} - index.relatives(fact.entry)
    things = [index.entry(entry) for entry in sorted(entries)]
    fit = [thing for thing in things if _stands_beside(thing, key, prompt, avoided)]
    surely = [thing for thing in fit if surely_without(thing.entry or "", value, relation, index)]
    return choose(key, surely, prompt, level, index, rng)


def choose(
    key: Thing, candidates: Iterable[Thing], prompt: str, level: int, index: Index, rng: Random
) -> tuple[Thing, ...]:
    """Three of the candidates (two, where there is no third) that are as like the key as the level asks, and unlike
    each other; drawn among the best ten sets, so that they vary from one showing to the next."""
    different = {thing.key: thing for thing in candidates}.values()
    told = index.tags & (words_of(prompt) | key.words)
    shortlist = rank(key, different, level, rng, told)[:SHORTLIST]
    for size in (3, 2):
        sets = (some for some in _by_rank(shortlist, size) if _go_together(key, some, prompt))
        if best := list(islice(sets, BEST)):
            return rng.choice(best)
    return ()


def rank(
    key: Thing, candidates: Iterable[Thing], level: int, rng: Random, told: frozenset[str] = frozenset()
) -> list[Thing]:
    """The candidates, those first whose likeness to the key lies in the band of the level; if the question tells
    something that entries are tagged with ("the first woman ..."), those of which it is true as well."""
    low, high = _BANDS[level]

    def misfit(thing: Thing) -> float:
        alike = likeness(key, thing)
        too_famous = _TOO_FAMOUS * (abs(thing.level - key.level) > 1)
        unfit = _UNFIT * (not told <= thing.words | thing.tags)
        return max(low - alike, alike - high, 0.0) + too_famous + unfit + _JITTER * rng.random()

    return sorted(candidates, key=misfit)


def some_of(pool: Sequence[T], rng: Random) -> Sequence[T]:
    """The pool, or as much of a large one as is worth looking at."""
    return rng.sample(pool, MOST_CANDIDATES) if len(pool) > MOST_CANDIDATES else pool


def _pools(fact: Fact, index: Index) -> Iterator[Sequence[Thing]]:
    """From near to far; of an incomplete list nothing is known to be false but what the teacher vouches for."""
    yield index.values_alike.get((fact.relation.name, index.kind(fact)), ()) if fact.complete else ()
    if fact.complete and fact.relation.type != "text":
        yield index.values_of_relation.get(fact.relation.name, ())
        yield index.values_of_type.get(fact.relation.type, ())


def _by_rank(things: Sequence[T], size: int) -> Iterator[tuple[T, ...]]:
    """All choices of so many, those first that take from the front."""
    for places in sorted(combinations(range(len(things)), size), key=sum):
        yield tuple(things[place] for place in places)


def _avoided(fact: Fact, index: Index) -> frozenset[str]:
    return frozenset(normal(text) for text in index.bank.entries[fact.entry].avoid)


def _stands_beside(thing: Thing, key: Thing, prompt: str, avoided: frozenset[str]) -> bool:
    """Whether a candidate is of the key's kind, another thing than it, not to be avoided and not in the prompt."""
    if thing.kind and key.kind and thing.kind != key.kind:
        return False
    if len(thing.text) > LONGEST_OPTION or not thing.spellings.isdisjoint(avoided) or clash(thing, key):
        return False
    return not any(says(prompt, spelling) for spelling in thing.spellings)


def _go_together(key: Thing, wrong: tuple[Thing, ...], prompt: str) -> bool:
    """Whether no two options clash and nothing gives the key away: not its length (names of entries are what they
    are), nor a word of the prompt that no other option has."""
    if any(clash(one, other) for one, other in combinations(wrong, 2)):
        return False
    if not telling_words(prompt, key.text) <= frozenset().union(*(thing.words for thing in wrong)):
        return False
    return key.entry is not None or not stands_out(key.text, [thing.text for thing in wrong])
