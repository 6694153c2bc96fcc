"""What a word names that refers to a fact or an entry of the bank, or the sentence about one that names nothing."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from game.facts.model import Date, Entry, Fact
from game.facts.suggest import meant


@dataclass(frozen=True, slots=True)
class Nameable:
    """The facts and entries of a bank; `left_out` are ids and words of parts that have mistakes of their own."""

    facts: Mapping[str, Fact] = field(default_factory=dict)
    entries: Mapping[str, Entry] = field(default_factory=dict)
    left_out: Collection[str] = ()

    def unknown(self, name: str) -> str:
        """The sentence about a word that names neither; empty where another mistake explains it."""
        if not self.entries:  # nothing could be read, and that is told
            return ""
        entry, _, relation = name.partition(".")
        for word in (name, entry, relation, "entries"):
            if word in self.left_out:
                return ""
        known = self.entries.get(entry)
        if known and relation:
            relations = []
            for fact in known.facts:
                relations.append(fact.partition(".")[2])
            guess = meant(relation, relations)
            return f'"{entry}" has no fact "{relation}". {guess}'
        if relation:
            guess = meant(name, self.facts)
            return f'there is no fact "{name}". {guess}'
        guess = meant(name, [*self.entries, *self.facts])
        return f'there is no fact and no entry "{name}". {guess}'

    def no_fact(self, name: str) -> str:
        """The same where a fact is wanted and nothing else will do."""
        entry = self.entries.get(name)
        if entry is None:
            return self.unknown(name)
        dated = []
        for fact in entry.facts:
            if isinstance(self.facts[fact].value, Date):
                dated.append(fact)
        guess = meant(name, dated or entry.facts)
        return f'"{name}" is an entry; name one of its facts. {guess}'
