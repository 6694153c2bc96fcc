"""A bank looked at as what happened when: its eras and events, worked out once for each bank."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TypeVar

from game.facts.model import Bank, Date, Fact
from game.quiz.known.happenings import Happening, happening

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")
_ENOUGH_CARDS = 10


class Times:
    """Each table is made when first wanted."""

    def __init__(self, bank: Bank) -> None:
        self.bank = bank

    @cached_property
    def present(self) -> int:
        """The last year that is not the future: when facts were last checked or, failing that, the last year told."""
        checked = [fact.checked.last.year for fact in self.bank.facts.values() if fact.checked]
        told = [date.last.year for date in self._dates() if not (date.uncertain or date.open)]
        return max(checked or told, default=0)

    @cached_property
    def beginning(self) -> int:
        """The first year of the first era or of an earlier event."""
        eras = [era.years.first.year for era in self.bank.eras]
        return min(eras + [date.first.year for date in self._dates()], default=0)

    def _dates(self) -> Iterator[Date]:
        return (fact.value for fact in self.bank.facts.values() if isinstance(fact.value, Date))

    @cached_property
    def happenings(self) -> Mapping[str, Happening]:
        """By fact the events that have a known date."""
        found = (happening(fact, self.bank) for fact in self.bank.facts.values())
        return {some.fact.id: some for some in found if some}

    @cached_property
    def cards(self) -> Mapping[str, tuple[Happening, ...]]:
        """By era the events that can be put in order."""
        return group((some.fact.era, some) for some in self.happenings.values() if some.is_card)

    def cards_open_with(self, fact: Fact) -> Sequence[Happening]:
        """The events of the fact's era; if they are few, with those of the eras before it, which are open too."""
        own = self.cards.get(fact.era, ())
        if len(own) >= _ENOUGH_CARDS:
            return own
        return [some for era in self.eras_open_with(fact) for some in self.cards.get(era, ())]

    def eras_open_with(self, fact: Fact) -> tuple[str, ...]:
        return self.eras_until(fact.era)

    def eras_until(self, era: str) -> tuple[str, ...]:
        return self.bank.era_ids[: self.bank.era_ids.index(era) + 1]

    @cached_property
    def years(self) -> Mapping[int, tuple[Happening, ...]]:
        """By year what happened within it, the best known first."""
        within = (some for some in self.happenings.values() if some.first.year == some.last.year)
        return group((some.first.year, some) for some in sorted(within, key=lambda some: some.fact.level))

    @cached_property
    def much_happened(self) -> Mapping[int, int]:
        """By year how many of the events lie in it."""
        return {year: len(events) for year, events in self.years.items()}


def group(pairs: Iterable[tuple[K, V]]) -> Mapping[K, tuple[V, ...]]:
    rows: dict[K, list[V]] = defaultdict(list)
    for key, value in pairs:
        rows[key].append(value)
    return {key: tuple(values) for key, values in rows.items()}
