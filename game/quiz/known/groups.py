"""A bank looked at as what is alike: facts of one relation, entries that share a value, numbers of one unit."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cached_property

from game.facts.model import Bank, Fact, Name, Names, Quantity
from game.quiz.known.relatives import Relatives
from game.quiz.known.times import group
from game.quiz.language.sizes import written_to

Group = tuple[str, str]  # a relation and a kind of entry
Entries = tuple[str, ...]
_OpenNames = dict[tuple[str, Group], frozenset[Name]]  # by era and group
_SEVERAL = 3


class Groups(Relatives):
    """Each table is made when first wanted."""

    def __init__(self, bank: Bank) -> None:
        super().__init__(bank)
        self._open_shared: _OpenNames = {}

    def kind(self, fact: Fact) -> str:
        entry = self.bank.entries[fact.entry]
        return entry.kind

    def group_of(self, fact: Fact) -> Group:
        """Its relation and the kind of its entry: facts of one group are alike."""
        return fact.relation.name, self.kind(fact)

    def type_and_kind(self, fact: Fact) -> Group:
        """The type of its value and the kind of its entry."""
        kind = self.kind(fact)
        return fact.relation.type, kind

    @cached_property
    def siblings(self) -> Mapping[Group, tuple[Fact, ...]]:
        """By relation and kind of entry the facts."""
        rows = []
        for fact in self.bank.facts.values():
            alike = self.group_of(fact)
            rows.append((alike, fact))
        return group(rows)

    @cached_property
    def holders(self) -> Mapping[str, tuple[Fact, ...]]:
        """By the key of a value the facts that have it."""
        rows = []
        for fact, name in self.values():
            rows.append((name.key, fact))
        return group(rows)

    @cached_property
    def shared(self) -> Mapping[Group, Mapping[Name, Entries]]:
        """By relation and kind of entry the values that three or more entries have, with those entries."""
        pairs = []
        for fact, name in self.values():
            same = self.group_of(fact), name.key
            holder = name, fact.entry
            pairs.append((same, holder))
        rows: dict[Group, dict[Name, Entries]] = defaultdict(dict)
        for (alike, _), holders in group(pairs).items():
            if len(holders) < _SEVERAL:
                continue
            names, entries = zip(*holders, strict=True)
            row = rows[alike]
            row[names[0]] = entries
        return rows

    def shared_until(self, era: str, alike: Group) -> frozenset[Name]:
        """Those of the values shared in a group that three or more entries have which are open with the era."""
        key = era, alike
        found = self._open_shared.get(key)
        if found is None:
            found = frozenset(self._find_shared(era, alike))
            self._open_shared[key] = found
        return found

    def _find_shared(self, era: str, alike: Group) -> Iterator[Name]:
        eras = self.eras_until(era)
        shared = self.shared.get(alike, {})
        for name, entries in shared.items():
            open_ones = 0
            for entry_id in entries:
                entry = self.bank.entries[entry_id]
                if entry.era in eras:
                    open_ones += 1
            if open_ones >= _SEVERAL:
                yield name

    def values(self) -> Iterator[tuple[Fact, Name]]:
        """Each name that is a value, with the fact that has it."""
        for fact in self.bank.facts.values():
            for name in names_of(fact):
                yield fact, name

    @cached_property
    def quantities(self) -> Mapping[tuple[str, str], Mapping[Decimal, Fact]]:
        """By relation and unit the numbers, each with a fact that has it."""
        rows: dict[Group, dict[Decimal, Fact]] = defaultdict(dict)
        for fact in self.bank.facts.values():
            if isinstance(fact.value, Quantity):
                quantity = fact.value
                row = rows[fact.relation.name, quantity.unit]
                row[quantity.number] = fact
        return rows

    @cached_property
    def numbers_alike(self) -> Mapping[tuple[str, str, tuple[int, int]], tuple[Decimal, ...]]:
        """By relation, unit and the place of their last digit the numbers, ascending."""
        rows = []
        for (relation, unit), numbers in self.quantities.items():
            for number in sorted(numbers):
                key = relation, unit, written_to(number)
                rows.append((key, number))
        return group(rows)


def names_of(fact: Fact) -> Names:
    if not isinstance(fact.value, tuple):
        return ()
    return fact.value
