"""A bank looked at as what belongs together: what an entry is a part of, and its own parts."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cached_property

from game.facts.model import Bank, Entry, Fact
from game.quiz.known.strands import Strands
from game.quiz.known.times import group


class Relatives(Strands):
    """Each table is made when first wanted."""

    def fact_of(self, entry: str | None, relation: str) -> Fact | None:
        """What an entry has of a relation."""
        facts = self.bank.by_entry.get(entry or "")
        if facts is None:
            return None
        return facts.get(relation)

    @cached_property
    def _relatives(self) -> Mapping[str, frozenset[str]]:
        rows: dict[str, set[str]] = defaultdict(set)
        for whole, parts in self._parts.items():
            for part in parts:
                rows[part].add(whole)
                rows[whole].add(part)
        found = {}
        for entry, others in rows.items():
            found[entry] = frozenset(others)
        return found

    @cached_property
    def _parts(self) -> Mapping[str, tuple[str, ...]]:
        """By whole the ids of the entries that are a part of it, near and far."""
        pairs = []
        for entry in self.bank.entries.values():
            for whole in _wholes(entry, self.bank):
                pairs.append((whole, entry.id))
        return group(pairs)

    def relatives(self, entry: str | None) -> frozenset[str]:
        """What the entry is a part of, and its own parts, near and far."""
        return self._relatives.get(entry or "", frozenset())

    def kin(self, fact: Fact) -> Iterator[Fact]:
        """The same relation of what the entry is a part of and of its parts; and where the whole has it, of the other
        parts as well: what is said of one ship of a joint flight may be said of the other."""
        relation = fact.relation.name
        near = set(self.relatives(fact.entry))
        entry = self.bank.entries[fact.entry]
        for whole in _wholes(entry, self.bank):
            if self.fact_of(whole, relation):
                near.update(self._parts.get(whole, ()))
        near.discard(fact.entry)
        for relative in sorted(near):
            same = self.fact_of(relative, relation)
            if same:
                yield same


def _wholes(entry: Entry, bank: Bank) -> frozenset[str]:
    found: set[str] = set()
    wanted = list(entry.part_of)
    while wanted:
        whole = wanted.pop()
        if whole in found or whole not in bank.entries:
            continue
        found.add(whole)
        wanted += bank.entries[whole].part_of
    found.discard(entry.id)
    return frozenset(found)
