"""One file while entries and facts are made of it: what goes wrong is noted, and sources are found."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import ParamSpec, TypeVar

from game.facts.addresses import is_address, with_host
from game.facts.entries import Draft, FilePart, Ids, Known, LeftOutError
from game.facts.format import EntriesFile
from game.facts.model import Problem
from game.facts.rows import ENOUGH, MAX_PROBLEMS
from game.facts.suggest import did_you_mean, meant
from game.facts.tree import Tree
from game.facts.values import Links

P = ParamSpec("P")
Made = TypeVar("Made")


@dataclass(slots=True)
class Workbench:
    """What is at hand for it; `problems` are what has gone wrong so far."""

    tree: Tree
    file: EntriesFile
    known: Known
    ids: Ids
    problems: list[Problem] = field(default_factory=list)
    unknown_sources: set[str] = field(default_factory=set)
    own: list[Draft] = field(default_factory=list)
    links: Links = field(default_factory=Links)
    drafts: Mapping[str, Draft] = field(default_factory=dict)

    def tried(self, make: Callable[P, Made], *args: P.args, **kwargs: P.kwargs) -> Made | None:
        """What is made of a row, or None and a note why nothing is."""
        if self.full:
            return None
        try:
            return make(*args, **kwargs)
        except LeftOutError as error:
            self.note(error.problem)
            return None

    @property
    def full(self) -> bool:
        """So many mistakes that reading on is of no use."""
        return len(self.problems) > MAX_PROBLEMS

    def note(self, problem: Problem | None) -> None:
        if problem and not self.full:
            self.problems.append(problem)
            if len(self.problems) == MAX_PROBLEMS:
                self.problems.append(Problem(self.tree.where(), ENOUGH))

    def source(self, key: str | None, place: FilePart) -> str:
        """The source in full, or an address; an unknown key is reported once and stands for itself."""
        sources = place.file.sources
        if not key:
            return ""
        if key in sources or is_address(key):
            text = sources.get(key, key)
            return with_host(text)
        if key not in self.unknown_sources and not {key, "sources"} & self.tree.dropped:
            self.unknown_sources.add(key)
            text = f'there is no "{key}" under "sources:" of this file. {meant(key, sources)}'
            self.note(Problem(place.where("source"), text))
        return key

    def no_entry(self, name: str) -> str:
        if name in self.ids.left_out or self.full:
            return ""
        near = did_you_mean(name, self.drafts)
        if "entries" in self.ids.left_out and not near:
            return ""  # it is gone with its section
        guess = meant(near or name, self.drafts)
        return f'there is no entry with the id "{name}". {guess}'
