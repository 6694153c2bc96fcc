"""Four entries to be paired with their values: of one relation, and no value true of another of the four."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from game.facts.model import Bank, Date, Fact, Quantity, year_text
from game.quiz.claim import IsValue
from game.quiz.known.hardness import are_strange, is_harder
from game.quiz.known.index import Index, index_of
from game.quiz.known.likeness import LONGEST_OPTION, Thing, clash
from game.quiz.known.pool import some_of
from game.quiz.known.truth import surely_without
from game.quiz.language.sizes import measured
from game.quiz.language.wording import asked_of_each, asked_to_match, telling_words
from game.quiz.making.ask import Terms
from game.quiz.making.compose import question
from game.quiz.making.pairs_told import known_first, on_pair, on_sized, with_clue_once
from game.quiz.making.picking import Wanted, rank
from game.quiz.making.telltale import actors_named, leaves_out, points_at_one
from game.quiz.question import Pair, Question

_PAIRS, _SHORTLIST = 4, 12
_TRIES = 4  # sets of pairs that are drawn
_LEAST_YEARS, _LEAST_RATIO = 2, 2.0  # between years, and of numbers


@dataclass(frozen=True, slots=True)
class _Pair:
    """A left-hand entry, or its event, and its right-hand value: a thing, or something with a size (the years in which
    a date may lie, a number of some unit)."""

    fact: Fact
    entry: Thing
    left: str
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
        for _ in range(_TRIES):
            pairs = _beside(own, index, rng, ask)
            if len(pairs) < _PAIRS and own.sizes:
                break
            if len(pairs) == _PAIRS and not _is_guessed(pairs, index):
                drawn = rng.sample(pairs, _PAIRS)
                return _question(fact, prompt, drawn, index, rng)
    return None


def _words_tell(pairs: Sequence[_Pair]) -> bool:
    """Whether the words of the partners tell which of them cannot go together: "woman", where there is a man."""
    told: list[frozenset[str]] = []
    true = []
    for pair in pairs:
        of_thing = pair.thing.told if pair.thing else frozenset()
        told.append(of_thing)
        true.append(pair.entry.true)
    return leaves_out(told, true)


def _is_guessed(pairs: Sequence[_Pair], index: Index) -> bool:
    """Whether one can but guess, or a partner names something of a country that only one entry has to do with."""
    facts = [pair.fact for pair in pairs]
    if are_strange(facts):
        return True
    named: list[frozenset[str]] = []
    by = []
    for pair in pairs:
        by.append(pair.entry.by)
        if pair.thing:
            actors = actors_named(pair.thing, index)
            named.extend(actors)
    return points_at_one(named, by)


def _prompt(fact: Fact, bank: Bank) -> str:
    match fact.value:
        case Date():
            return bank.phrases.fill("year_of_each") if fact.relation.match else ""
        case Quantity() if not fact.relation.match and not fact.ask:
            asked = asked_of_each(fact, bank)
            return bank.phrases.fill("match_them", question=asked)
        case _:
            return asked_to_match(fact)


def _beside(own: _Pair, index: Index, rng: Random, ask: Terms) -> list[_Pair]:
    """The pair and three others, or fewer, of which no partner fits another one."""
    pairs = [own]
    for other in _others(own.fact, own.entry, index, rng, ask):
        for pair in _pairs(other, index, rng):
            if _goes_with_all(pair, pairs, index):
                pairs.append(pair)
                break
        if len(pairs) == _PAIRS:
            break
    return pairs


def _question(fact: Fact, prompt: str, pairs: Sequence[_Pair], index: Index, rng: Random) -> Question:
    """Years and numbers stand in their order on the right; names in a drawn one."""
    left = [pair.left for pair in pairs]
    partners = [pair.right for pair in pairs]
    if pairs[0].sizes:
        by_size = sorted(pairs, key=_least)
        right = [pair.right for pair in by_size]
    else:
        right = rng.sample(partners, len(partners))
    key = [right.index(text) for text in partners]
    form = Pair(tuple(left), tuple(right), tuple(key))
    also = [pair.fact.id for pair in pairs if pair.fact is not fact]
    truths = []
    for pair in pairs:
        truth = _told(pair, fact, index)
        truths.append(truth)
    made = question(
        "match",
        fact,
        index,
        form,
        prompt,
        IsValue(),
        truths,
        also,
    )
    return with_clue_once(made, fact, index)


def _told(pair: _Pair, asked: Fact, index: Index) -> str:
    label = f"{pair.left} – {pair.right}"
    if pair.sizes:
        return on_sized(pair.fact, asked, label, index)
    return on_pair(pair.fact, asked, label, index, pair.thing)


def _least(pair: _Pair) -> float:
    return min(pair.sizes)


def _others(fact: Fact, left: Thing, index: Index, rng: Random, ask: Terms) -> Iterator[Fact]:
    """Facts of the relation, of eras that are open with this one; of each pool first those that fit the level."""

    def is_hard(other: Fact) -> bool:
        return is_harder(other, fact)

    eras = index.eras_open_with(fact)
    wanted = Wanted(left, "", fact.level, left.year)
    for pool in _pools(fact, index):
        facts = {}
        for other in some_of(ask.facts(pool), rng):
            if _may_join(other) and other.entry != fact.entry and other.era in eras:
                facts[other.entry] = other
        ranked = rank(wanted, map(index.entry, facts), rng)
        in_order = [facts[thing.entry or ""] for thing in ranked]
        in_order.sort(key=is_hard)
        shortlist = in_order[:_SHORTLIST]
        drawn = rng.sample(shortlist, len(shortlist))
        drawn.sort(key=is_hard)
        yield from drawn
        yield from in_order[_SHORTLIST:]


def _may_join(other: Fact) -> bool:
    """Whether the fact may stand beside another one: not where its words would tell, as whoever wrote it thinks."""
    is_of_size = isinstance(other.value, Date | Quantity)
    return is_of_size or "match" not in other.not_as


def _pools(fact: Fact, index: Index) -> Iterator[Sequence[Fact]]:
    """First about entries of the same kind; then about others, unless a first tells of what kind its entry is, or their
    numbers tell of something else (how heavy an organ is, and an animal gets)."""
    relation = fact.relation
    yield index.siblings[index.group_of(fact)]
    is_number = isinstance(fact.value, Quantity)
    if not is_number and not relation.unique:
        yield index.bank.by_relation[relation.name]


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
    event = index.happenings.get(fact.id)
    if event is None or not event.is_card:
        return
    years = []
    for some in (date, *fact.also_dates):
        if some.year is not None:
            years.append(float(some.year))
    entry = index.entry(fact.entry)
    yield _Pair(fact, entry, event.title, year_text(date.year), sizes=frozenset(years))


def _with_number(fact: Fact, quantity: Quantity, index: Index) -> Iterator[_Pair]:
    if quantity.number <= 0 or fact.ask:
        return
    entry = index.entry(fact.entry)
    size, unit = measured(quantity)
    yield _Pair(fact, entry, entry.text, quantity.text, sizes=frozenset({size}), unit=unit)


def _with_names(fact: Fact, index: Index, rng: Random) -> Iterator[_Pair]:
    entry = index.entry(fact.entry)
    values = index.values_of(fact)
    for thing in known_first(values, rng):
        if len(thing.text) > LONGEST_OPTION or telling_words(entry.text, thing.text):
            continue
        yield _Pair(fact, entry, entry.text, thing.text, thing=thing)


def _goes_with_all(pair: _Pair, pairs: Sequence[_Pair], index: Index) -> bool:
    for other in pairs:
        if not _goes_with(pair, other, index):
            return False
    together = (*pairs, pair)
    return not _words_tell(together)


def _goes_with(pair: _Pair, other: _Pair, index: Index) -> bool:
    if other.entry.entry in index.relatives(pair.fact.entry):
        return False
    if clash(pair.entry, other.entry):
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
    sizes = _least(pair), _least(other)
    low, high = sorted(sizes)
    if not pair.unit:
        return high >= low + _LEAST_YEARS
    return high >= _LEAST_RATIO * low
