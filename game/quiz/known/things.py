"""Makes the things that can stand as options from what the bank says of them."""

from collections.abc import Collection, Iterable, Iterator

from game.facts.model import Bank, Date, Entry, Fact, Name
from game.facts.tenses import OVER
from game.quiz.known.likeness import Thing, series_of
from game.quiz.known.traits import Traits
from game.quiz.language.filling import shown
from game.quiz.language.wording import normal, words_of

_EARLIER = 10  # years that a thing of which no date is known may be older than the first use that is told


def thing_of(name: Name, holders: tuple[Fact, ...], bank: Bank, traits: Traits, present: int) -> Thing:
    """`holders` are the facts that have this name as a value."""
    entry = bank.entries.get(name.entry or "")
    own = tuple(bank.by_entry.get(entry.id, {}).values()) if entry else ()
    text = shown(name, bank)
    by = traits.by(entry) if entry else frozenset[str]().union(*(traits.by(bank.entries[f.entry]) for f in holders))
    own_traits = traits.of(entry) if entry else frozenset[str]()  # the name of an entry tells of itself
    told = {year for fact in own for year in _years(fact)}
    used = {year for fact in holders for year in years_of(bank.entries[fact.entry], bank, present)}
    years = told | used or (set(_of_era(entry.era, bank, present)) if entry else set())
    return Thing(
        key=name.key,
        text=text,
        entry=entry.id if entry else None,
        kind=entry.kind if entry else "",
        level=entry.level if entry else min((fact.level for fact in holders), default=3),
        spellings=frozenset(
            normal(some) for some in {name.text, text, *((entry.called, *entry.also) if entry else ())} if some
        ),
        words=words_of(text),
        year=_mean(told or years),
        by=by,
        in_common=frozenset(_in_common(own, holders)),
        series=series_of(text),
        years=tuple(sorted(years)),
        told=frozenset[str]() if normal(text) in traits.actors else traits.told(text) - own_traits,
        true=own_traits if entry else by,
        since=_since(entry, own, holders, used, bank),
        until=max(told) if entry and told and entry.status in OVER else None,
    )


def years_of(entry: Entry, bank: Bank, present: int) -> tuple[float, ...]:
    """The years of which the bank tells something about the entry or, failing that, the middle of its era."""
    told = [year for fact in bank.by_entry.get(entry.id, {}).values() for year in _years(fact)]
    return tuple(told) or _of_era(entry.era, bank, present)


def _of_era(era: str, bank: Bank, present: int) -> tuple[float, ...]:
    if era not in bank.era_ids:
        return ()
    years = bank.era(era).years
    return ((years.first.year + (present if years.open else years.last.year)) / 2,)


def _mean(years: Collection[float]) -> float | None:
    return sum(years) / len(years) if years else None


def _since(
    entry: Entry | None, own: Iterable[Fact], holders: Iterable[Fact], used: Iterable[float], bank: Bank
) -> float | None:
    """The year before which it cannot have been there, as far as one can tell."""
    types = {fact.relation.type for fact in holders}
    if entry:
        types.add(entry.kind)
    if any(bank.nature(type_).older for type_ in types):
        return None
    told = [year for fact in own if not fact.relation.ends for year in _years(fact)]
    return min(told) if told else min((year - _EARLIER for year in used), default=None)


def _years(fact: Fact) -> tuple[float, ...]:
    return (fact.value.middle,) if isinstance(fact.value, Date) and not fact.value.open else ()


def _in_common(own: Iterable[Fact], holders: Iterable[Fact]) -> Iterator[str]:
    for fact in own:
        if isinstance(fact.value, tuple):
            yield from (f"{fact.relation.name}={name.key}" for name in fact.value)
    yield from (f"{fact.relation.name} of {fact.entry}" for fact in holders)
