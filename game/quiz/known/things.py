"""Makes the things that can stand as options from what the bank says of them."""

from collections.abc import Collection, Iterable, Iterator

from game.facts.model import Bank, Date, Entry, Fact, Name
from game.facts.tenses import OVER
from game.quiz.known.likeness import Thing, series_of
from game.quiz.known.traits import Traits
from game.quiz.language.filling import shown
from game.quiz.language.wording import normal, words_of

_OF_AVERAGE = 3  # the level of what nothing has
_EARLIER = 10  # years that a thing of which no date is known may be older than the first use that is told


def thing_of(
    name: Name, holders: tuple[Fact, ...], bank: Bank, traits: Traits, present: int, times_right: int
) -> Thing:
    """`holders` are the facts that have this name as a value."""
    entry = bank.entries.get(name.entry or "")
    used: set[float] = set()
    for fact in holders:
        used.update(years_of(bank.entries[fact.entry], bank, present))
    if entry is None:
        return _of_words(name, holders, used, bank, traits, times_right)
    return _of_entry(name, entry, holders, used, bank, traits, present, times_right)


def _of_words(
    name: Name, holders: tuple[Fact, ...], used: set[float], bank: Bank, traits: Traits, times_right: int
) -> Thing:
    """A value that only has its words: what there is to know of it is what has it."""
    text = shown(name, bank)
    by: set[str] = set()
    for fact in holders:
        by |= traits.by(bank.entries[fact.entry])
    levels = [fact.level for fact in holders]
    return Thing(
        key=name.key,
        text=text,
        entry=None,
        kind="",
        level=min(levels, default=_OF_AVERAGE),
        spellings=_spellings([name.text, text]),
        words=words_of(text),
        year=mean(used),
        by=frozenset(by),
        in_common=frozenset(_uses(holders)),
        series=series_of(text),
        years=tuple(sorted(used)),
        told=_told(text, traits),
        true=frozenset(by),
        since=_since("", (), holders, used, bank),
        times_right=times_right,
    )


def _of_entry(
    name: Name,
    entry: Entry,
    holders: tuple[Fact, ...],
    used: set[float],
    bank: Bank,
    traits: Traits,
    present: int,
    times_right: int,
) -> Thing:
    facts = _facts_of(entry, bank)
    text = shown(name, bank)
    names = [name.text, text, entry.called, *entry.also]
    in_common = [*_values(facts), *_uses(holders)]
    told = set(_years_of_all(facts))
    years = told | used or _of_era(entry.era, bank, present)
    true = traits.of(entry)
    told_of_others = _told(text, traits) - true  # the name of an entry tells of itself
    return Thing(
        key=name.key,
        text=text,
        entry=entry.id,
        kind=entry.kind,
        level=entry.level,
        spellings=_spellings(names),
        words=words_of(text),
        year=mean(told or years),
        by=traits.by(entry),
        in_common=frozenset(in_common),
        series=series_of(text),
        years=tuple(sorted(years)),
        told=told_of_others,
        true=true,
        since=_since(entry.kind, facts, holders, used, bank),
        until=_until(entry, told),
        times_right=times_right,
    )


def _facts_of(entry: Entry, bank: Bank) -> Collection[Fact]:
    facts = bank.by_entry.get(entry.id, {})
    return facts.values()


def _spellings(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(normal(text) for text in texts if text)


def _told(text: str, traits: Traits) -> frozenset[str]:
    """What the words of a thing tell of whatever they fit; the name of an actor is nothing but a name."""
    if normal(text) in traits.actors:
        return frozenset()
    return traits.told(text)


def years_of(entry: Entry, bank: Bank, present: int) -> tuple[float, ...]:
    """The years of which the bank tells something about the entry or, failing that, the middle of its era."""
    told = _years_of_all(_facts_of(entry, bank))
    return tuple(told) or _of_era(entry.era, bank, present)


def _of_era(era: str, bank: Bank, present: int) -> tuple[float, ...]:
    if era not in bank.era_ids:
        return ()
    years = bank.era(era).years
    last = present if years.open else years.last.year
    middle = (years.first.year + last) / 2
    return (middle,)


def mean(years: Collection[float]) -> float | None:
    """None where there are no years."""
    if not years:
        return None
    return sum(years) / len(years)


def _since(
    kind: str, facts: Iterable[Fact], holders: Iterable[Fact], used: Iterable[float], bank: Bank
) -> float | None:
    """The year before which it cannot have been there, as far as one can tell."""
    if kind and bank.nature(kind).older:
        return None
    if any(bank.nature(fact.relation.type).older for fact in holders):
        return None
    beginnings = [fact for fact in facts if not fact.relation.ends]
    told = _years_of_all(beginnings)
    if told:
        return min(told)
    first_use = min(used, default=None)
    return None if first_use is None else first_use - _EARLIER


def _until(entry: Entry, told: set[float]) -> float | None:
    """The year after which it was there no more."""
    if entry.status not in OVER:
        return None
    return max(told, default=None)


def _years_of_all(facts: Iterable[Fact]) -> list[float]:
    """About when what the facts tell was."""
    years = []
    for fact in facts:
        date = fact.value
        if isinstance(date, Date) and not date.open:
            years.append(date.middle)
    return years


def _values(facts: Iterable[Fact]) -> Iterator[str]:
    """What is said of an entry, as others may share in it."""
    for fact in facts:
        if not isinstance(fact.value, tuple):
            continue
        for name in fact.value:
            yield f"{fact.relation.name}={name.key}"


def _uses(holders: Iterable[Fact]) -> Iterator[str]:
    """Of what a thing is a value."""
    for fact in holders:
        yield f"{fact.relation.name} of {fact.entry}"
