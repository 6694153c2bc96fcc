"""What gives an answer away beside others: a word of sex or country that fits but one, a name unlike all the rest."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from game.quiz.known.index import Index
from game.quiz.known.likeness import Thing
from game.quiz.known.traits import SEXES, fits
from game.quiz.language.wording import normal

Traits = frozenset[str]
_LONGEST = 3  # words of a name that is looked for in a text
_SEVERAL = 2  # that a text must seem to fit


def leaves_out(told: Sequence[Traits], true: Sequence[Traits]) -> bool:
    """Whether texts tell of what they are to be paired with so much that it helps: one leaves out several of these, or
    several leave out the same one. What is told that is not so of its own partner tells nothing."""
    times: Counter[int] = Counter()
    for traits, own in zip(told, true, strict=True):
        known = [trait for trait in traits if fits((trait,), own)]
        unfit = []
        for place, other in enumerate(true):
            if not fits(known, other):
                unfit.append(place)
        if len(unfit) >= _SEVERAL:
            return True
        times.update(unfit)
    most = max(times.values(), default=0)
    return most >= _SEVERAL


def points_at_one(actors: Iterable[Traits], by: Sequence[Traits]) -> bool:
    """Whether what is named in a text was by somebody who has to do with only one of those that it is to be paired
    with."""
    for named in actors:
        fitting = 0
        for own in by:
            if not named.isdisjoint(own):
                fitting += 1
        if fitting == 1:
            return True
    return False


def actors_named(thing: Thing, index: Index) -> Iterator[Traits]:
    """By whom each thing is that a text names; of somebody, for whom they are, as their name tells it."""
    if thing.entry is not None:
        has_telling_name = index.bank.nature(thing.kind).people
        if has_telling_name:
            yield thing.by
        return
    words = thing.text.split()
    for start in range(len(words)):
        for size in range(1, _LONGEST + 1):
            phrase = words[start : start + size]
            name = " ".join(phrase)
            entry = index.named.get(name.removesuffix("'s"))
            if entry:
                named = index.entry(entry)
                yield named.by


def tells_the_key(key: Thing, wrong: Sequence[Thing]) -> bool:
    """Whether the key is the only one of its sort: that speaks of a woman, or does not; a Sputnik beside Lunas."""
    if key.entry is not None:
        return _is_of_another_family(key, wrong)
    of_key = key.told & SEXES
    for thing in wrong:
        if thing.told & SEXES == of_key:
            return False
    return True


def tells_of_one(things: Sequence[Thing]) -> bool:
    """Whether one of several differs from all others in a trait."""
    times: Counter[str] = Counter()
    for thing in things:
        times.update(thing.told)
    odd = {1, len(things) - 1}
    return not odd.isdisjoint(times.values())


def _is_of_another_family(key: Thing, wrong: Sequence[Thing]) -> bool:
    """Whether several wrong ones begin with the same word, and none with that of the key."""
    families: Counter[str] = Counter()
    for thing in wrong:
        family = _family(thing)
        families[family] += 1
    if _family(key) in families:
        return False
    most = max(families.values())
    return most >= _SEVERAL


def _family(thing: Thing) -> str:
    first, *_ = normal(thing.text).split()
    return first
