"""Four entries to be paired with their values: of one relation, and no value true of another of the four."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from random import Random

from game.facts.model import Bank, Date, Fact, Quantity, year_text
from game.quiz.known.index import Index, index_of, names_of
from game.quiz.known.likeness import LONGEST_OPTION, Thing, clash, tells_year
from game.quiz.known.pool import some_of
from game.quiz.known.truth import surely_without
from game.quiz.language.sizes import measured
from game.quiz.language.wording import asked_of_each, asked_to_match, telling_words
from game.quiz.making.compose import question
from game.quiz.making.distractors import Wanted, rank
from game.quiz.making.ranks import RATIOS
from game.quiz.question import Pair, Question

_PAIRS = 4
_SHORTLIST = 12


@dataclass(frozen=True, slots=True)
class _Pair:
    """A left-hand entry and its right-hand value: a thing, or something with a size (the years in which a date may
    lie, a number of some unit)."""

    fact: Fact
    left: Thing
    right: str
    thing: Thing | None = None
    sizes: frozenset[float] = frozenset()
    unit: str = ""


def make(fact: Fact, bank: Bank, rng: Random) -> Question | None:
    index = index_of(bank)
    prompt = _prompt(fact, bank)
    for own in _pairs(fact, index, rng) if prompt else ():
        pairs = [own]
        for other in _others(fact, own.left, index, rng):
            going = (pair for pair in _pairs(other, index, rng) if all(_goes_with(pair, one, index) for one in pairs))
            pairs += islice(going, 1)
            if len(pairs) == _PAIRS:
                return _question(fact, prompt, rng.sample(pairs, _PAIRS), index, rng)
    return None


def _prompt(fact: Fact, bank: Bank) -> str:
    if isinstance(fact.value, Quantity) and not fact.relation.match and not fact.ask:
        asked = asked_of_each(fact, bank)
        return bank.phrases.fill("match_them", question=asked)
    return asked_to_match(fact)


def _question(fact: Fact, prompt: str, pairs: Sequence[_Pair], index: Index, rng: Random) -> Question:
    """Years and numbers stand in their order on the right; names in a drawn one."""
    rights = [pair.right for pair in pairs]
    by_size = sorted(pairs, key=lambda pair: min(pair.sizes, default=0))
    right = [pair.right for pair in by_size] if pairs[0].sizes else rng.sample(rights, len(rights))
    form = Pair(tuple(pair.left.text for pair in pairs), tuple(right), tuple(right.index(text) for text in rights))
    also = [pair.fact.id for pair in pairs if pair.fact is not fact]
    made = question("match", fact, index, form, prompt, rights, also)
    mean = sum(pair.fact.level for pair in pairs) / len(pairs)
    return replace(made, level=max(fact.level, round(mean)))


def _others(fact: Fact, left: Thing, index: Index, rng: Random) -> Iterator[Fact]:
    """Facts of the relation, of eras that are open with this one: first about entries of the same kind, and of those
    the ones that fit the level; then about others."""
    eras = index.eras_open_with(fact)
    wanted = Wanted(left, "", fact.level, left.year)
    for pool in (index.siblings[fact.relation.name, index.kind(fact)], index.bank.by_relation[fact.relation.name]):
        drawn = some_of(pool, rng)
        facts = {other.entry: other for other in drawn if other.entry != fact.entry and other.era in eras}
        ranked = [thing.entry or "" for thing in rank(wanted, map(index.entry, facts), rng)]
        yield from (facts[entry] for entry in rng.sample(ranked[:_SHORTLIST], len(ranked[:_SHORTLIST])))
        yield from (facts[entry] for entry in ranked[_SHORTLIST:])


def _pairs(fact: Fact, index: Index, rng: Random) -> Iterator[_Pair]:
    """The entry with its value; of several names with one after the other, in a drawn order."""
    left, value = index.entry(fact.entry), fact.value
    match value:
        case Date():
            years = frozenset(float(date.year) for date in (value, *fact.also_dates) if date.year is not None)
            if value.scorable and not value.approximate and value.year is not None and not tells_year(left.text):
                yield _Pair(fact, left, year_text(value.year), sizes=years)
        case Quantity():
            size, unit = measured(value)
            if value.number > 0 and not fact.ask:
                yield _Pair(fact, left, value.text, sizes=frozenset({size}), unit=unit)
        case _:
            for name in rng.sample(names_of(fact), len(names_of(fact))):
                thing = index.thing(name)
                if len(thing.text) <= LONGEST_OPTION and not telling_words(left.text, thing.text):
                    yield _Pair(fact, left, thing.text, thing=thing)


def _goes_with(one: _Pair, other: _Pair, index: Index) -> bool:
    if other.left.entry in index.relatives(one.fact.entry) or clash(one.left, other.left):
        return False
    if one.thing is None or other.thing is None:
        low, high = sorted((min(one.sizes), min(other.sizes)))
        clear = not one.unit or high >= RATIOS[one.fact.level] * low
        return clear and one.unit == other.unit and one.sizes.isdisjoint(other.sizes)
    return (
        not clash(one.thing, other.thing)
        and surely_without(one.fact.entry, other.thing, one.fact.relation.name, index)
        and surely_without(other.fact.entry, one.thing, one.fact.relation.name, index)
    )
