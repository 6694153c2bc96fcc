"""What the rows of a file refer to: relations, eras, sources, other entries; each unknown name is told once."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import ParamSpec, TypeVar

from game.facts.addresses import is_address, with_host
from game.facts.entries import Draft, FilePart, Ids, Known, LeftOutError, check_era
from game.facts.format import AskedRow, EntriesFile, EntryRow, QuestionRow
from game.facts.model import Problem, Relation
from game.facts.rows import ENOUGH, MAX_PROBLEMS
from game.facts.suggest import did_you_mean, meant
from game.facts.tree import Tree
from game.facts.values import Links

P = ParamSpec("P")
Made = TypeVar("Made")
_NEW_WORD = ' A new word goes under "relations:" in relations.yaml; questions/README.md shows how.'


@dataclass(slots=True)
class References:
    """What one file refers to, and the problems with it."""

    tree: Tree
    file: EntriesFile
    known: Known
    ids: Ids
    problems: list[Problem] = field(default_factory=list)
    unknown_sources: set[str] = field(default_factory=set)
    links: Links = field(default_factory=Links)
    drafts: Mapping[str, Draft] = field(default_factory=dict)

    @property
    def full(self) -> bool:
        """So many mistakes that reading on is of no use."""
        return len(self.problems) > MAX_PROBLEMS

    def note(self, problem: Problem | None) -> None:
        if problem is None or self.full:
            return
        self.problems.append(problem)
        if len(self.problems) == MAX_PROBLEMS:
            enough = Problem(self.tree.where(), ENOUGH)
            self.problems.append(enough)

    def tried(self, make: Callable[P, Made], *args: P.args, **kwargs: P.kwargs) -> Made | None:
        """What is made of a row, or None and a note why nothing is."""
        if self.full:
            return None
        try:
            return make(*args, **kwargs)
        except LeftOutError as error:
            self.note(error.problem)
            return None

    def relation(self, name: str, place: FilePart) -> Relation:
        relations = self.known.relations
        if name in relations:
            return relations[name]
        text = self.known.unknown("relation", name, relations)
        is_new = "Known are" in text
        told = text + _NEW_WORD if is_new else text
        raise LeftOutError(place.key(), told)

    def era(self, row: AskedRow, entry: EntryRow, place: FilePart) -> tuple[str, str]:
        """The fact's own era and chapter, or those of its entry."""
        if not row.era and not row.chapter:
            return entry.era, entry.chapter
        era = row.era or entry.era
        chapter = row.chapter or entry.chapter
        check_era(era, chapter, place, self.known)
        return era, chapter

    def source(self, key: str | None, place: FilePart) -> str:
        """The source in full, or an address; an unknown key is reported once and stands for itself."""
        if not key:
            return ""
        sources = place.file.sources
        if key in sources or is_address(key):
            source = sources.get(key, key)
            return with_host(source)
        lost = {key, "sources"} & self.tree.dropped
        if key not in self.unknown_sources and not lost:
            self.unknown_sources.add(key)
            choice = meant(key, sources)
            text = f'there is no "{key}" under "sources:" of this file. {choice}'
            where = place.where("source")
            self.note(Problem(where, text))
        return key

    def about(self, place: FilePart, row: QuestionRow) -> Draft:
        draft = self.drafts.get(row.about)
        if draft:
            return draft
        where = place.where("about")
        text = self.no_entry(row.about)
        raise LeftOutError(where, text)

    def part_of(self, place: FilePart, row: EntryRow) -> tuple[str, ...]:
        """The ids of the bigger things, as far as the bank has them."""
        cannot = "be a part of itself; name the bigger thing"
        return self._others(place, row, "part_of", row.part_of, cannot)

    def like(self, place: FilePart, row: EntryRow) -> tuple[str, ...]:
        """The ids of those that it may be taken for, as far as the bank has them."""
        cannot = "stand beside itself; name another entry"
        return self._others(place, row, "like", row.like, cannot)

    def _others(self, place: FilePart, row: EntryRow, key: str, names: Iterable[str], cannot: str) -> tuple[str, ...]:
        known: list[str] = []
        for number, name in enumerate(names):
            if name == row.id:
                text = f'"{name}" cannot {cannot}, or take the line out'
            elif name in self.drafts:
                known.append(name)
                continue
            else:
                text = self.no_entry(name)
            if not text:
                continue
            where = place.where(key, number)
            problem = Problem(where, text)
            self.note(problem)
        return tuple(known)

    def no_entry(self, name: str) -> str:
        """The sentence about an id that the bank does not have; none where another problem explains it."""
        left_out = self.ids.left_out
        if self.full:
            return ""
        plain = _plain(name)
        for word in left_out:
            if _plain(word) == plain:
                return ""
        near = did_you_mean(name, self.drafts)
        if "entries" in left_out and not near:  # lost with its section
            return ""
        choice = meant(near or name, self.drafts)
        return f'there is no entry with the id "{name}". {choice}'


def _plain(name: str) -> str:
    """An id without what an id cannot have."""
    folded = name.casefold()
    return re.sub(r"[\W_]+", "", folded)
