"""A bank looked at from the side of a question: its things, values and events, worked out once for each bank."""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Mapping
from functools import cached_property, lru_cache
from typing import TypeVar

from game.facts.model import Bank, Entry, Fact, Name
from game.quiz.known.groups import Group, Groups, names_of
from game.quiz.known.likeness import Thing
from game.quiz.known.often_right import times_right
from game.quiz.known.pool import Pool
from game.quiz.known.things import mean, thing_of, years_of
from game.quiz.known.traits import Traits
from game.quiz.language.wording import claim, sentence, told_as_clue

__all__ = ["Index", "index_of", "names_of"]

K = TypeVar("K", bound=Hashable)
_Things = dict[str, Thing]
_Sentences = dict[str, str]


@lru_cache(maxsize=2)  # the one that is played, and the one that a teacher has just saved
def index_of(bank: Bank) -> "Index":
    return Index(bank)


class Index(Groups):
    """Each table is made when first wanted. `true_spellings`, by fact, is kept here for `game.quiz.known.truth`."""

    def __init__(self, bank: Bank) -> None:
        super().__init__(bank)
        self.true_spellings: dict[str, frozenset[str]] = {}
        self._things: _Things = {}
        self._entries: _Things = {}
        self._called: _Things = {}
        self._values_of: dict[str, tuple[Thing, ...]] = {}
        self._said: _Sentences = {}
        self._said_of_this: _Sentences = {}

    def said(self, fact: Fact) -> str:
        """The fact as one sentence."""
        found = self._said.get(fact.id)
        if found is None:
            found = sentence(fact, self.bank)
            self._said[fact.id] = found
        return found

    def said_of_this(self, fact: Fact) -> str:
        """The same as a clue, in which its entry stays unnamed."""
        found = self._said_of_this.get(fact.id)
        if found is None:
            found = told_as_clue(fact, self.bank)
            self._said_of_this[fact.id] = found
        return found

    def stated(self, text: str, fact: Fact, subject: str = "") -> str:
        """The sentence of a fact with an option, right or wrong, in the place of its value; of its entry as the
        subject, where that is given in other words."""
        if not names_of(fact):
            return claim(fact, text, self.bank, subject)
        thing = self.called(text)
        name = Name(thing.text, thing.entry)
        return claim(fact, name, self.bank, subject)

    def stated_of(self, text: str, fact: Fact, value: Name, subject: str = "") -> str:
        """The sentence of a fact with one of its values, said of the entry that an option names, or of that in other
        words."""
        if not subject:
            entry = self.entry_named(text)
            subject = entry.called
        return claim(
            fact,
            value,
            self.bank,
            subject,
        )

    def entry_named(self, text: str) -> Entry:
        """The entry that an option names."""
        known = self.bank.entries
        id_ = self.named[text]
        return known[id_]

    @cached_property
    def values_alike(self) -> Mapping[Group, Pool]:
        """By relation and kind of entry the different values."""
        return self._different(self.group_of)

    @cached_property
    def values_of_relation(self) -> Mapping[str, Pool]:
        return self._different(_relation)

    @cached_property
    def values_of_type(self) -> Mapping[str, Pool]:
        return self._different(_type)

    @cached_property
    def values_of_type_alike(self) -> Mapping[Group, Pool]:
        """By the type of the value and the kind of the entry."""
        return self._different(self.type_and_kind)

    @cached_property
    def entries_alike(self) -> Mapping[Group, Pool]:
        """By relation and kind the entries that have it."""
        pools = {}
        for alike, facts in self.siblings.items():
            things = [self.entry(fact.entry) for fact in facts]
            pools[alike] = Pool(things)
        return pools

    @cached_property
    def entries_of_kind(self) -> Mapping[str, Pool]:
        rows: dict[str, list[Thing]] = defaultdict(list)
        for entry in self.bank.entries.values():
            if entry.facts:
                row = rows[entry.kind]
                thing = self.entry(entry.id)
                row.append(thing)
        pools = {}
        for kind, things in rows.items():
            pools[kind] = Pool(things)
        return pools

    def _different(self, key_of: Callable[[Fact], K]) -> Mapping[K, Pool]:
        rows: dict[K, _Things] = defaultdict(dict)
        for fact, name in self.values():
            row = rows[key_of(fact)]
            row[name.key] = self.thing(name)
        pools = {}
        for key, things in rows.items():
            pools[key] = Pool(things.values())
        return pools

    # Things

    @cached_property
    def traits(self) -> Traits:
        return Traits(self.bank)

    def year_of(self, entry: str) -> float | None:
        """About when the entry belongs."""
        return self._years_of_entries[entry]

    @cached_property
    def _years_of_entries(self) -> Mapping[str, float | None]:
        found: dict[str, float | None] = {}
        for entry in self.bank.entries.values():
            years = years_of(entry, self.bank, self.present)
            found[entry.id] = mean(years)
        return found

    @cached_property
    def named(self) -> Mapping[str, str]:
        """By every name, the one as an option before all others, the id of an entry."""
        found = {}
        for entry in self.bank.entries.values():
            for text in (*entry.also, entry.called):
                found[text] = entry.id
        for entry in self.bank.entries.values():
            found[entry.name] = entry.id
        return found

    def entry(self, entry: str) -> Thing:
        found = self._entries.get(entry)
        if found is None:
            text = self.bank.entries[entry].name
            found = self.thing(Name(text, entry))
            self._entries[entry] = found
        return found

    @cached_property
    def speakers(self) -> Mapping[str, Thing]:
        """By their keys those who said something that the bank quotes."""
        found = {}
        for quotation in self.bank.quotations.values():
            speaker = self.thing(quotation.speaker)
            found[speaker.key] = speaker
        return found

    @cached_property
    def _as_written(self) -> Mapping[str, Name]:
        """By its key each value as the first fact that has it spells it."""
        found: dict[str, Name] = {}
        for _, name in self.values():
            found.setdefault(name.key, name)
        return found

    @cached_property
    def _times_right(self) -> Counter[str]:
        return times_right(self.bank, self.named)

    def thing(self, name: Name) -> Thing:
        """What the name stands for; a name that no fact of the bank has stands for its words alone, as they are
        spelled there."""
        key = name.key
        written = self._as_written.get(key)
        place = key if written or name.entry else name.text
        found = self._things.get(place)
        if found is None:
            holders = self.holders.get(key, ())
            times_right = self._times_right[key]
            found = thing_of(written or name, holders, self.bank, self.traits, self.present, times_right)
            self._things[place] = found
        return found

    def called(self, text: str) -> Thing:
        """What an option stands for: the entry of this name, or else the words."""
        found = self._called.get(text)
        if found is None:
            entry = self.named.get(text)
            found = self.thing(Name(text, entry))
            self._called[text] = found
        return found

    def values_of(self, fact: Fact) -> tuple[Thing, ...]:
        """The things that are the values of a fact."""
        found = self._values_of.get(fact.id)
        if found is None:
            found = tuple(map(self.thing, names_of(fact)))
            self._values_of[fact.id] = found
        return found


def _relation(fact: Fact) -> str:
    return fact.relation.name


def _type(fact: Fact) -> str:
    return fact.relation.type
