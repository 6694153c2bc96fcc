"""Four entries to be paired with their values: of one relation, and no value true of another of the four."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from random import Random

from game.facts.model import Bank, Date, Fact, Quantity, year_text
from game.quiz.claim import IsValue
from game.quiz.known.index import Index, index_of
from game.quiz.known.likeness import LONGEST_OPTION, Thing, clash, tells_year
from game.quiz.known.pool import some_of
from game.quiz.known.truth import surely_without
from game.quiz.language.sizes import measured
from game.quiz.language.wording import asked_of_each, asked_to_match, telling_words
from game.quiz.making.ask import Terms
from game.quiz.making.compose import question
from game.quiz.making.picking import Wanted, rank
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


def make(fact: Fact, bank: Bank, rng: Random, ask: Terms) -> Question | None:
    index = index_of(bank)
    prompt = _prompt(fact, bank)
    if not prompt:
        return None
    for own in _pairs(fact, index, rng):
        pairs = _beside(own, index, rng, ask)
        if len(pairs) == _PAIRS:
            drawn = rng.sample(pairs, _PAIRS)
            return _question(fact, prompt, drawn, index, rng)
    return None


def _prompt(fact: Fact, bank: Bank) -> str:
    if isinstance(fact.value, Quantity) and not fact.relation.match and not fact.ask:
        asked = asked_of_each(fact, bank)
        return bank.phrases.fill("match_them", question=asked)
    return asked_to_match(fact)


def _beside(own: _Pair, index: Index, rng: Random, ask: Terms) -> list[_Pair]:
    """The pair and three others, or fewer, of which no partner fits another one."""
    pairs = [own]
    for other in _others(own.fact, own.left, index, rng, ask):
        for pair in _pairs(other, index, rng):
            if all(_goes_with(pair, chosen, index) for chosen in pairs):
                pairs.append(pair)
                break
        if len(pairs) == _PAIRS:
            break
    return pairs


def _question(fact: Fact, prompt: str, pairs: Sequence[_Pair], index: Index, rng: Random) -> Question:
    """Years and numbers stand in their order on the right; names in a drawn one."""
    left = [pair.left.text for pair in pairs]
    partners = [pair.right for pair in pairs]
    if pairs[0].sizes:
        by_size = sorted(pairs, key=_least)
        right = [pair.right for pair in by_size]
    else:
        right = rng.sample(partners, len(partners))
    key = [right.index(text) for text in partners]
    form = Pair(tuple(left), tuple(right), tuple(key))
    also = [pair.fact.id for pair in pairs if pair.fact is not fact]
    made = question(
        "match",
        fact,
        index,
        form,
        prompt,
        IsValue(),
        partners,
        also,
    )
    levels = [pair.fact.level for pair in pairs]
    mean = sum(levels) / len(levels)
    level = max(fact.level, round(mean))
    return replace(made, level=level)


def _least(pair: _Pair) -> float:
    return min(pair.sizes)


def _others(fact: Fact, left: Thing, index: Index, rng: Random, ask: Terms) -> Iterator[Fact]:
    """Facts of the relation, of eras that are open with this one: first about entries of the same kind, and of those
    the ones that fit the level; then about others, unless a first tells of what kind its entry is, or their
    numbers tell of something else (how heavy an organ is, and an animal gets)."""
    eras = index.eras_open_with(fact)
    wanted = Wanted(left, "", fact.level, left.year)
    alike = index.siblings[index.group_of(fact)]
    pools = [alike]
    relation = fact.relation
    is_number = isinstance(fact.value, Quantity)
    if not is_number and not relation.unique:
        of_relation = index.bank.by_relation[relation.name]
        pools.append(of_relation)
    for pool in pools:
        facts = {}
        for other in some_of(ask.facts(pool), rng):
            if other.entry != fact.entry and other.era in eras:
                facts[other.entry] = other
        ranked = rank(wanted, map(index.entry, facts), rng)
        entries = [thing.entry or "" for thing in ranked]
        shortlist = entries[:_SHORTLIST]
        for entry in rng.sample(shortlist, len(shortlist)):
            yield facts[entry]
        for entry in entries[_SHORTLIST:]:
            yield facts[entry]


def _pairs(fact: Fact, index: Index, rng: Random) -> Iterator[_Pair]:
    """The entry with its value; of several names with one after the other, in a drawn order."""
    match fact.value:
        case Date() as date:
            yield from _with_year(fact, date, index)
        case Quantity() as quantity:
            yield from _with_number(fact, quantity, index)
        case _:
            yield from _with_names(fact, index, rng)


def _with_year(fact: Fact, date: Date, index: Index) -> Iterator[_Pair]:
    if not date.scorable or date.approximate or date.year is None:
        return
    left = index.entry(fact.entry)
    if tells_year(left.text):
        return
    years = []
    for some in (date, *fact.also_dates):
        if some.year is not None:
            years.append(float(some.year))
    yield _Pair(fact, left, year_text(date.year), sizes=frozenset(years))


def _with_number(fact: Fact, quantity: Quantity, index: Index) -> Iterator[_Pair]:
    if quantity.number <= 0 or fact.ask:
        return
    left = index.entry(fact.entry)
    size, unit = measured(quantity)
    yield _Pair(fact, left, quantity.text, sizes=frozenset({size}), unit=unit)


def _with_names(fact: Fact, index: Index, rng: Random) -> Iterator[_Pair]:
    left = index.entry(fact.entry)
    values = index.values_of(fact)
    for thing in rng.sample(values, len(values)):
        if len(thing.text) > LONGEST_OPTION or telling_words(left.text, thing.text):
            continue
        yield _Pair(fact, left, thing.text, thing=thing)


def _goes_with(pair: _Pair, other: _Pair, index: Index) -> bool:
    if other.left.entry in index.relatives(pair.fact.entry):
        return False
    if clash(pair.left, other.left):
        return False
    if pair.thing is None or other.thing is None:
        return _sizes_differ(pair, other)
    if clash(pair.thing, other.thing):
        return False
    relation = pair.fact.relation.name
    if not surely_without(pair.fact.entry, other.thing, relation, index):
        return False
    return surely_without(other.fact.entry, pair.thing, relation, index)


def _sizes_differ(pair: _Pair, other: _Pair) -> bool:
    """Whether neither number, nor year, could be taken for the other."""
    if pair.unit != other.unit or not pair.sizes.isdisjoint(other.sizes):
        return False
    if not pair.unit:
        return True
    low, high = sorted((_least(pair), _least(other)))
    return high >= RATIOS[pair.fact.level] * low
