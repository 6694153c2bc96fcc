"""Four entries to be paired with their values: of one relation, and no value true of another of the four."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from game.facts.model import Bank, Date, Fact, year_text
from game.quiz.compose import question
from game.quiz.distractors import rank, some_of
from game.quiz.index import Index, index_of, names_of
from game.quiz.likeness import LONGEST_OPTION, Thing, clash, tells_year
from game.quiz.question import Pair, Question
from game.quiz.truth import surely_without
from game.quiz.wording import telling_words

_PAIRS = 4
_SHORTLIST = 12


@dataclass(frozen=True, slots=True)
class _Pair:
    """A left-hand entry and its right-hand value: a thing, or the years in which its date may lie."""

    fact: Fact
    left: Thing
    right: str
    thing: Thing | None = None
    years: frozenset[int] = frozenset()


def make(fact: Fact, bank: Bank, rng: Random) -> Question | None:
    index = index_of(bank)
    own = _pair(fact, index, rng) if fact.relation.match else None
    if own is None:
        return None
    pairs = [own]
    for other in _others(fact, own.left, index, rng):
        pair = _pair(other, index, rng)
        if pair and all(_goes_with(pair, some, index) for some in pairs):
            pairs.append(pair)
        if len(pairs) == _PAIRS:
            return _question(fact, rng.sample(pairs, _PAIRS), index, rng)
    return None


def _question(fact: Fact, pairs: Sequence[_Pair], index: Index, rng: Random) -> Question:
    """Years stand in their order on the right; names in a drawn one."""
    rights = [pair.right for pair in pairs]
    by_year = sorted(pairs, key=lambda pair: min(pair.years, default=0))
    right = [pair.right for pair in by_year] if pairs[0].years else rng.sample(rights, len(rights))
    form = Pair(tuple(pair.left.text for pair in pairs), tuple(right), tuple(right.index(text) for text in rights))
    also = [pair.fact.id for pair in pairs if pair.fact is not fact]
    return question("match", fact, index, form, fact.relation.match, rights, also)


def _others(fact: Fact, left: Thing, index: Index, rng: Random) -> Sequence[Fact]:
    """Facts of the relation about entries of one kind, of eras that are open with this one; the fitting ones first."""
    open_eras = index.eras_open_with(fact)
    pool = some_of(index.siblings[fact.relation.name, index.kind(fact)], rng)
    facts = {other.entry: other for other in pool if other is not fact and other.era in open_eras}
    ranked = [thing.entry or "" for thing in rank(left, map(index.entry, facts), fact.level, rng)]
    first = rng.sample(ranked[:_SHORTLIST], len(ranked[:_SHORTLIST]))
    return [facts[entry] for entry in (*first, *ranked[_SHORTLIST:])]


def _pair(fact: Fact, index: Index, rng: Random) -> _Pair | None:
    left = index.entry(fact.entry)
    if isinstance(fact.value, Date):
        years = frozenset(date.year for date in (fact.value, *fact.also_dates) if date.year is not None)
        if not fact.value.scorable or fact.value.approximate or fact.value.year is None or tells_year(left.text):
            return None
        return _Pair(fact, left, year_text(fact.value.year), years=years)
    if not names_of(fact):
        return None
    thing = index.thing(rng.choice(names_of(fact)))
    if len(thing.text) > LONGEST_OPTION or telling_words(left.text, thing.text):
        return None
    return _Pair(fact, left, thing.text, thing=thing)


def _goes_with(one: _Pair, other: _Pair, index: Index) -> bool:
    if other.left.entry in index.relatives(one.fact.entry) or clash(one.left, other.left):
        return False
    if one.thing is None or other.thing is None:
        return one.years.isdisjoint(other.years)
    return (
        not clash(one.thing, other.thing)
        and surely_without(one.fact.entry, other.thing, one.fact.relation.name, index)
        and surely_without(other.fact.entry, one.thing, one.fact.relation.name, index)
    )
