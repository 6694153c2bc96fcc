"""Wrong options that are plausible and certainly false."""

from collections.abc import Iterator
from random import Random

from game.facts.model import Fact
from game.quiz.known.careers import is_heard_of, year_told
from game.quiz.known.index import Index
from game.quiz.known.likeness import LONGEST_OPTION, Thing, clash
from game.quiz.known.pool import Pool
from game.quiz.known.traits import fits
from game.quiz.known.truth import may_be_true, surely_without, true_spellings
from game.quiz.language.wording import normal, says_any
from game.quiz.making.ask import ANY, Terms
from game.quiz.making.picking import MOST, SHORTLIST, Wanted, choose
from game.quiz.making.sorts import are_of_a_sort, is_of_the_trade

_LEAST = 2  # wrong options
_A_WORKING_LIFE = 35  # years
_NEAR = 15  # years off, of which several must be, else one has to look farther


def wrong_values(
    fact: Fact, key: Thing, prompt: str, level: int, index: Index, rng: Random, ask: Terms = ANY
) -> tuple[Thing, ...]:
    """Two or three false values beside `key`, or nothing; first those that the teacher gave.

    Values of the same relation and kind of entry come first; where too few of them are of about the same time, those
    of other kinds of entries help out and, of people and the like, those of other relations.
    """
    wanted = Wanted(key, prompt, level, index.year_of(fact.entry), key.told)
    given = _given(fact, wanted, index)
    fit: list[Thing] = []
    for fit in _false_values(fact, wanted, index, rng, ask):
        chosen = choose(wanted, fit, rng, given)
        if len(chosen) == MOST:
            return chosen
    return choose(wanted, fit, rng, given, least=_LEAST, far=True)


def wrong_entries(
    fact: Fact, value: Thing, prompt: str, level: int, index: Index, rng: Random, ask: Terms = ANY
) -> tuple[Thing, ...]:
    """Two or three entries, beside the fact's own, of which `value` is certainly not true; or nothing."""
    key = index.entry(fact.entry)
    wanted = Wanted(key, prompt, level, index.year_of(fact.entry))
    alike = index.entries_alike[index.group_of(fact)]
    surely = entries_without(fact, value, prompt, index, rng, alike, ask)
    of_its_sort = _of_its_sort(surely, fact, index)
    chosen = choose(wanted, of_its_sort, rng)
    if not chosen and index.bank.nature(key.kind).people:
        chosen = choose(wanted, of_its_sort, rng, least=_LEAST, far=True)
    if not chosen:
        chosen = choose(wanted, surely, rng)
    if not chosen:
        chosen = choose(wanted, surely, rng, least=_LEAST, far=True)
    if chosen or not fact.relation.unique:
        return chosen
    of_kind = index.entries_of_kind[key.kind]
    others = entries_without(fact, value, prompt, index, rng, of_kind, ask)
    return choose(wanted, others, rng, least=_LEAST)


def _of_its_sort(things: list[Thing], fact: Fact, index: Index) -> list[Thing]:
    """Where a first is asked for, those that were the first of the same sort: no lander beside satellites. Of people,
    where a deed is asked for, those of the same trade and time: nobody takes a cosmonaut for a mathematician, nor for
    one who flew before him."""
    nature = index.bank.nature(index.kind(fact))
    is_deed = fact.relation.type == "text"
    if nature.people and is_deed:
        of_the_trade = []
        for thing in things:
            if _is_of_the_trade_then(thing, fact, index):
                of_the_trade.append(thing)
        return of_the_trade
    if not fact.relation.unique:
        return things
    fit = []
    for thing in things:
        same = index.fact_of(thing.entry, fact.relation.name)
        if same is not None and are_of_a_sort(same, fact):
            fit.append(thing)
    return fit


def _is_of_the_trade_then(thing: Thing, fact: Fact, index: Index) -> bool:
    own = index.entry(fact.entry)
    same = index.fact_of(thing.entry, fact.relation.name)
    if not is_of_the_trade(thing, own, same is not None, index):
        return False
    year = index.year_of(fact.entry)
    return is_heard_of(thing, year)


def entries_without(
    fact: Fact, value: Thing, prompt: str, index: Index, rng: Random, pool: Pool, ask: Terms
) -> list[Thing]:
    """Those of the pool that certainly have not the value, and of which all is true that the prompt tells."""
    key = index.entry(fact.entry)
    relation = fact.relation.name
    avoided = avoided_by(fact, index)
    told = _told(value, prompt, key, index)
    near = pool.near(index.year_of(fact.entry), rng)
    related = index.relatives(fact.entry)
    fit = []
    for thing in ask.things(near):
        if thing.entry is None or thing.entry == fact.entry or thing.entry in related:
            continue
        if not fits(told, thing.true):
            continue
        is_choice_small = not ask.anything_goes  # and the nearest one may be far off
        if is_choice_small and _is_of_another_time(thing, fact, index):
            continue
        if not _stands_beside(thing, key, prompt, avoided):
            continue
        if surely_without(thing.entry, value, relation, index):
            fit.append(thing)
    return fit


def _is_of_another_time(thing: Thing, fact: Fact, index: Index) -> bool:
    """Of people, whether they had not begun yet or had long ceased: nobody takes them for whoever did it. Who was the
    first may be anybody."""
    key = index.entry(fact.entry)
    nature = index.bank.nature(key.kind)
    if fact.relation.unique:
        return False
    if not nature.people:
        return False
    year = index.year_of(fact.entry)
    away = thing.away(year)
    return away > _A_WORKING_LIFE


def values_without(fact: Fact, key: Thing, prompt: str, index: Index, rng: Random, ask: Terms) -> list[Thing]:
    """Values that are certainly false: those that the teacher gave or, where these are few, others from as near as
    there are several."""
    year = index.year_of(fact.entry)
    wanted = Wanted(key, prompt, fact.level, year)
    given = _given(fact, wanted, index)
    if len(given) >= _LEAST:
        return given
    fit: list[Thing] = []
    for fit in _false_values(fact, wanted, index, rng, ask):
        near = [thing for thing in fit if thing.away(year) <= _NEAR]
        if len(near) > SHORTLIST:
            break
    return given + fit


def _false_values(fact: Fact, wanted: Wanted, index: Index, rng: Random, ask: Terms) -> Iterator[list[Thing]]:
    """Of each pool, from near to far, what is certainly false and can stand beside the key."""
    true = index.entry(fact.entry).true
    spelled = true_spellings(fact, index)
    avoided = avoided_by(fact, index)
    for pool in _pools(fact, index):
        near = pool.near(wanted.year, rng)
        fit = []
        for thing in ask.things(near):
            if not thing.spellings.isdisjoint(spelled):
                continue
            if _may_be_offered(thing, wanted, true, avoided):
                fit.append(thing)
        yield fit


def _pools(fact: Fact, index: Index) -> Iterator[Pool]:
    """From near to far; of an incomplete list nothing is known to be false but what the teacher vouches for. Of people
    all are near who have to do with entries of the kind: who did not command a flight may have flown on it."""
    if not fact.complete:
        yield Pool()
        return
    type_of_value = fact.relation.type
    nothing = Pool()
    nature = index.bank.nature(type_of_value)
    if nature.people:
        alike = index.type_and_kind(fact)
        yield index.values_of_type_alike.get(alike, nothing)
    yield index.values_alike.get(index.group_of(fact), nothing)
    if type_of_value != "text":
        yield index.values_of_relation.get(fact.relation.name, nothing)
    if nature.anywhere:  # a sea of the Moon is no place to launch from
        yield index.values_of_type.get(type_of_value, nothing)


def _given(fact: Fact, wanted: Wanted, index: Index) -> list[Thing]:
    """What the teacher vouches to be false and can stand beside the key."""
    avoided = avoided_by(fact, index)
    fit = []
    for text in fact.wrong:
        thing = index.called(text)
        if may_be_true(thing, fact, index):
            continue
        if _stands_beside(thing, wanted.key, wanted.prompt, avoided):
            fit.append(thing)
    return fit


def _told(value: Thing, prompt: str, key: Thing, index: Index) -> frozenset[str]:
    """What the question tells of the one that it asks for, as far as that is so, if it is not just the value itself."""
    if normal(value.text) in index.traits.actors:
        return frozenset()
    told = index.traits.told(prompt)
    return frozenset(trait for trait in told if fits((trait,), key.true))


def avoided_by(fact: Fact, index: Index) -> frozenset[str]:
    """Names, in their normal form, that the teacher wants never beside the entry."""
    entry = index.bank.entries[fact.entry]
    return frozenset(map(normal, entry.avoid))


def _may_be_offered(thing: Thing, wanted: Wanted, true: frozenset[str], avoided: frozenset[str]) -> bool:
    """Whether a value can stand beside the key: what its words tell is true of the entry that is asked about, and it
    was there at the time."""
    key = wanted.key
    if thing.kind and key.kind and thing.kind != key.kind:
        return False
    if not fits(thing.told, true):
        return False
    if not thing.was_there(wanted.year):
        return False
    return _stands_beside(thing, key, wanted.prompt, avoided)


def _stands_beside(thing: Thing, key: Thing, prompt: str, avoided: frozenset[str]) -> bool:
    """Whether a candidate is another thing than the key, not to be avoided and not in the prompt."""
    if len(thing.text) > LONGEST_OPTION:
        return False
    if not thing.spellings.isdisjoint(avoided):
        return False
    if clash(thing, key):
        return False
    year = year_told(prompt)
    if not is_heard_of(thing, year):
        return False
    return not says_any(prompt, thing.spellings)
