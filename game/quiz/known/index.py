"""A bank looked at from the side of a question: its things, values and events, worked out once for each bank."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Mapping
from decimal import Decimal
from functools import cached_property, lru_cache
from typing import TypeVar

from game.facts.model import Bank, Entry, Fact, Name, Names, Quantity
from game.quiz.known.likeness import Thing
from game.quiz.known.pool import Pool
from game.quiz.known.things import thing_of, years_of
from game.quiz.known.times import Times, group
from game.quiz.known.traits import Traits
from game.quiz.language.sizes import written_to
from game.quiz.language.wording import sentence, told_of_this

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")
_SEVERAL = 3


@lru_cache(maxsize=2)  # the one that is played, and the one that a teacher has just saved
def index_of(bank: Bank) -> "Index":
    return Index(bank)


class Index(Times):
    """Each table is made when first wanted. `true_spellings`, by fact, is kept here for `game.quiz.known.truth`."""

    def __init__(self, bank: Bank) -> None:
        super().__init__(bank)
        self.true_spellings: dict[str, frozenset[str]] = {}
        self._things: dict[str, Thing] = {}
        self._called: dict[str, Thing] = {}
        self._values_of: dict[str, tuple[Thing, ...]] = {}
        self._said: dict[str, str] = {}
        self._said_of_this: dict[str, str] = {}
        self._shared_until: dict[tuple[str, str, str], frozenset[Name]] = {}

    def said(self, fact: Fact) -> str:
        """The fact as one sentence."""
        found = self._said.get(fact.id)
        if found is None:
            found = self._said[fact.id] = sentence(fact, self.bank)
        return found

    def said_of_this(self, fact: Fact) -> str:
        """The same of "this mission", or whatever its entry is."""
        found = self._said_of_this.get(fact.id)
        if found is None:
            found = self._said_of_this[fact.id] = told_of_this(fact, self.bank)
        return found

    # Names and numbers

    def fact_of(self, entry: str | None, relation: str) -> Fact | None:
        """What an entry has of a relation."""
        return self.bank.by_entry.get(entry or "", {}).get(relation)

    def kind(self, fact: Fact) -> str:
        return self.bank.entries[fact.entry].kind

    def group_of(self, fact: Fact) -> tuple[str, str]:
        """Its relation and the kind of its entry: facts of one group are alike."""
        return fact.relation.name, self.kind(fact)

    @cached_property
    def siblings(self) -> Mapping[tuple[str, str], tuple[Fact, ...]]:
        """By relation and kind of entry the facts."""
        return group(((fact.relation.name, self.kind(fact)), fact) for fact in self.bank.facts.values())

    @cached_property
    def holders(self) -> Mapping[str, tuple[Fact, ...]]:
        """By the key of a value the facts that have it."""
        return group((name.key, fact) for fact, name in self._values())

    @cached_property
    def shared(self) -> Mapping[tuple[str, str], Mapping[Name, tuple[str, ...]]]:
        """By relation and kind of entry the values that three or more entries have, with those entries."""
        rows: dict[tuple[str, str], dict[Name, tuple[str, ...]]] = defaultdict(dict)
        groups = group(((fact.relation.name, self.kind(fact), name.key), (fact, name)) for fact, name in self._values())
        for (relation, kind, _), pairs in groups.items():
            if len(pairs) >= _SEVERAL:
                rows[relation, kind][pairs[0][1]] = tuple(fact.entry for fact, _ in pairs)
        return rows

    def shared_until(self, era: str, relation: str, kind: str) -> frozenset[Name]:
        """Those of the shared values that three or more entries have which are open with the era."""
        key = era, relation, kind
        found = self._shared_until.get(key)
        if found is None:
            eras, shared = self.eras_until(era), self.shared.get((relation, kind), {})
            counts = {name: sum(self.bank.entries[entry].era in eras for entry in shared[name]) for name in shared}
            found = frozenset(name for name, count in counts.items() if count >= _SEVERAL)
            self._shared_until[key] = found
        return found

    @cached_property
    def values_alike(self) -> Mapping[tuple[str, str], Pool]:
        """By relation and kind of entry the different values."""
        return self._different(lambda fact: (fact.relation.name, self.kind(fact)))

    @cached_property
    def values_of_relation(self) -> Mapping[str, Pool]:
        return self._different(lambda fact: fact.relation.name)

    @cached_property
    def values_of_type(self) -> Mapping[str, Pool]:
        return self._different(lambda fact: fact.relation.type)

    @cached_property
    def entries_alike(self) -> Mapping[tuple[str, str], Pool]:
        """By relation and kind the entries that have it."""
        return {key: Pool(self.entry(fact.entry) for fact in facts) for key, facts in self.siblings.items()}

    @cached_property
    def entries_of_kind(self) -> Mapping[str, Pool]:
        kinds = group((entry.kind, self.entry(entry.id)) for entry in self.bank.entries.values() if entry.facts)
        return {kind: Pool(things) for kind, things in kinds.items()}

    def _different(self, key: Callable[[Fact], K]) -> Mapping[K, Pool]:
        rows: dict[K, dict[str, Thing]] = defaultdict(dict)
        for fact, name in self._values():
            rows[key(fact)][name.key] = self.thing(name)
        return {group: Pool(things.values()) for group, things in rows.items()}

    def _values(self) -> Iterator[tuple[Fact, Name]]:
        return ((fact, name) for fact in self.bank.facts.values() for name in names_of(fact))

    @cached_property
    def quantities(self) -> Mapping[tuple[str, str], Mapping[Decimal, Fact]]:
        """By relation and unit the numbers, each with a fact that has it."""
        rows: dict[tuple[str, str], dict[Decimal, Fact]] = defaultdict(dict)
        for fact in self.bank.facts.values():
            if isinstance(fact.value, Quantity):
                rows[fact.relation.name, fact.value.unit][fact.value.number] = fact
        return rows

    @cached_property
    def numbers_alike(self) -> Mapping[tuple[str, str, tuple[int, int]], tuple[Decimal, ...]]:
        """By relation, unit and the place of their last digit the numbers, ascending."""
        numbers = ((key, number) for key, row in self.quantities.items() for number in sorted(row))
        return group(((*key, written_to(number)), number) for key, number in numbers)

    @cached_property
    def _relatives(self) -> Mapping[str, frozenset[str]]:
        rows: dict[str, set[str]] = defaultdict(set)
        for entry in self.bank.entries.values():
            for whole in _wholes(entry, self.bank):
                rows[entry.id].add(whole)
                rows[whole].add(entry.id)
        return {entry: frozenset(others) for entry, others in rows.items()}

    @cached_property
    def _parts(self) -> Mapping[str, tuple[str, ...]]:
        return group((whole, entry.id) for entry in self.bank.entries.values() for whole in _wholes(entry, self.bank))

    def relatives(self, entry: str | None) -> frozenset[str]:
        """What the entry is a part of, and its own parts, near and far."""
        return self._relatives.get(entry or "", frozenset())

    def kin(self, fact: Fact) -> Iterator[Fact]:
        """The same relation of what the entry is a part of and of its parts; and where the whole has it, of the other
        parts as well: what is said of one ship of a joint flight may be said of the other."""
        relation, tellers = fact.relation.name, self.bank.by_entry
        near = set(self.relatives(fact.entry))
        for whole in _wholes(self.bank.entries[fact.entry], self.bank):
            if relation in tellers.get(whole, {}):
                near.update(self._parts.get(whole, ()))
        found = (tellers.get(entry, {}).get(relation) for entry in sorted(near - {fact.entry}))
        return (some for some in found if some)

    # Things

    @cached_property
    def traits(self) -> Traits:
        return Traits(self.bank)

    def year_of(self, entry: str) -> float | None:
        """About when the entry belongs."""
        return self._years_of_entries[entry]

    @cached_property
    def _years_of_entries(self) -> Mapping[str, float | None]:
        found = {entry.id: years_of(entry, self.bank, self.present) for entry in self.bank.entries.values()}
        return {entry: sum(years) / len(years) if years else None for entry, years in found.items()}

    @cached_property
    def named(self) -> Mapping[str, str]:
        """By every name, the one as an option before all others, the id of an entry."""
        entries = self.bank.entries.values()
        others = {text: entry.id for entry in entries for text in (*entry.also, entry.called)}
        return others | {entry.name: entry.id for entry in entries}

    def entry(self, entry: str) -> Thing:
        return self._things.get(f"@{entry}") or self.thing(Name(self.bank.entries[entry].name, entry))

    @cached_property
    def _as_written(self) -> Mapping[str, Name]:
        """By its key each value as the first fact that has it spells it."""
        return {name.key: name for _, name in reversed(list(self._values()))}

    def thing(self, name: Name) -> Thing:
        """What the name stands for; a name that no fact of the bank has stands for its words alone."""
        key = name.key
        found = self._things.get(key)
        if found is None:
            spelled, holders = self._as_written.get(key, name), self.holders.get(key, ())
            found = self._things[key] = thing_of(spelled, holders, self.bank, self.traits, self.present)
        return found

    def called(self, text: str) -> Thing:
        """What an option stands for: the entry of this name, or else the words."""
        found = self._called.get(text)
        if found is None:
            found = self._called[text] = self.thing(Name(text, self.named.get(text)))
        return found

    def values_of(self, fact: Fact) -> tuple[Thing, ...]:
        """The things that are the values of a fact."""
        found = self._values_of.get(fact.id)
        if found is None:
            found = self._values_of[fact.id] = tuple(map(self.thing, names_of(fact)))
        return found


def names_of(fact: Fact) -> Names:
    return fact.value if isinstance(fact.value, tuple) else ()


def _wholes(entry: Entry, bank: Bank) -> frozenset[str]:
    found: set[str] = set()
    wanted = list(entry.part_of)
    while wanted:
        whole = wanted.pop()
        if whole in bank.entries and whole not in found:
            found.add(whole)
            wanted.extend(bank.entries[whole].part_of)
    return frozenset(found - {entry.id})
