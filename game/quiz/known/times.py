"""A bank looked at as what happened when: its eras and events, worked out once for each bank."""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import TypeVar

from game.facts.model import Bank, Date, Fact, Interval
from game.quiz.known.happenings import Happening, happening
from game.quiz.known.lengths import length_of, owner_of

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Times:
    """Each table is made when first wanted."""

    def __init__(self, bank: Bank) -> None:
        self.bank = bank

    @cached_property
    def present(self) -> int:
        """The last year that is not the future: when facts were last checked or, failing that, the last year told."""
        checked = []
        for fact in self.bank.facts.values():
            if fact.checked:
                checked.append(fact.checked.last.year)
        if checked:
            return max(checked)
        told = []
        for date in self._dates():
            if not (date.uncertain or date.open):
                told.append(date.last.year)
        return max(told, default=0)

    @cached_property
    def beginning(self) -> int:
        """The first year of the first era or of an earlier event."""
        years = [era.years.first.year for era in self.bank.eras]
        for date in self._dates():
            years.append(date.first.year)
        return min(years, default=0)

    def _dates(self) -> Iterator[Date]:
        for fact in self.bank.facts.values():
            if isinstance(fact.value, Date):
                yield fact.value

    @cached_property
    def happenings(self) -> Mapping[str, Happening]:
        """By fact the events that have a known date."""
        events = {}
        for fact in self.bank.facts.values():
            event = happening(fact, self.bank)
            if event:
                events[fact.id] = event
        return events

    @cached_property
    def intervals_of(self) -> Mapping[str, tuple[Interval, ...]]:
        """By fact the pairs that are asked for with it: each pair with its end or, where that only serves, with its
        beginning, so that no question is asked of two facts."""
        bank = self.bank
        rows = []
        for interval in bank.intervals.values():
            owner = owner_of(interval, bank)
            row = owner.id, interval
            rows.append(row)
        return group(rows)

    @cached_property
    def lengths(self) -> Mapping[str, Mapping[int, int]]:
        """By unit how many pairs lie so many units apart."""
        counts: dict[str, Counter[int]] = defaultdict(Counter)
        bank = self.bank
        for interval in bank.intervals.values():
            length = length_of(interval, bank)
            of_unit = counts[interval.unit]
            of_unit[length] += 1
        return counts

    @cached_property
    def cards(self) -> Mapping[str, tuple[Happening, ...]]:
        """By era the events that can be put in order."""
        rows = []
        for event in self.happenings.values():
            if event.is_card:
                rows.append((event.fact.era, event))
        return group(rows)

    def eras_open_with(self, fact: Fact) -> tuple[str, ...]:
        return self.eras_until(fact.era)

    def eras_until(self, era: str) -> tuple[str, ...]:
        eras = self.bank.era_ids
        place = eras.index(era)
        return eras[: place + 1]

    @cached_property
    def years(self) -> Mapping[int, tuple[Happening, ...]]:
        """By year what happened within it, the best known first."""
        rows = []
        for event in sorted(self.happenings.values(), key=_level):
            if event.year is not None:
                rows.append((event.year, event))
        return group(rows)

    @cached_property
    def much_happened(self) -> Mapping[int, int]:
        """By year how many of the events lie in it of which the year is asked; others are left out."""
        counts = {}
        for year, events in self.years.items():
            asked = sum(map(_is_asked_by_year, events))
            if asked:
                counts[year] = asked
        return counts


def _level(event: Happening) -> int:
    return event.fact.level


def group(pairs: Iterable[tuple[K, V]]) -> Mapping[K, tuple[V, ...]]:
    """By their keys the values, in their order."""
    rows: dict[K, list[V]] = defaultdict(list)
    for key, value in pairs:
        row = rows[key]
        row.append(value)
    return {key: tuple(values) for key, values in rows.items()}


def _is_asked_by_year(event: Happening) -> bool:
    fact = event.fact
    return fact.asked and "year" not in fact.not_as
