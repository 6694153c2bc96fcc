"""A file as mappings, lists and strings, and the line and column where each of them stands."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from game.facts.model import Where

Data = dict[str, Any]
Path = tuple[str | int, ...]


Mark = int  # line * WIDTH + column, both from 0: a file has a hundred thousand of them, and numbers are light
WIDTH = 1 << 20  # more than a file has characters


class Branch(NamedTuple):
    """Where a mapping or a list begins, and where its parts are; a mapping has the places of its keys, too.

    A key whose value was refused has its place among the keys, and no part.
    """

    mark: Mark
    keys: dict[str, Mark]
    parts: Any  # dict[str, Spot] or list[Spot], shaped like the data

    def has(self, step: str | int) -> bool:
        if isinstance(self.parts, dict):
            return step in self.parts
        return isinstance(step, int) and step < len(self.parts)


Spot = Mark | Branch


@dataclass(frozen=True, slots=True)
class Tree:
    """`data` and the places in it, parallel to it; `dropped` are the ids or keys of parts that were left out."""

    name: str
    data: Data
    spot: Branch
    dropped: set[str] = field(default_factory=set)

    def where(self, *path: str | int) -> Where:
        """The place of the value at the end of a path, or of the last part of the path that is there."""
        spots = self._follow(path)
        return self._at(spots[-1])

    def where_key(self, *path: str | int) -> Where:
        """The place of the key at the end of a path."""
        *way, last = path
        key = str(last)
        spots = self._follow(way)
        parent = spots[-1]
        if isinstance(parent, Branch) and key in parent.keys:
            mark = parent.keys[key]
            return self._at(mark)
        return self.where(*path)

    def has_key(self, path: Path) -> bool:
        """Whether the key at the end of a path is written there, even if its value was refused."""
        *way, key = path
        spots = self._follow(way)
        if len(spots) < len(path):
            return False  # the way is not there
        parent = spots[-1]
        return isinstance(parent, Branch) and key in parent.keys

    def part(self, path: Path) -> Any:
        """What stands at the end of a path, None where nothing does."""
        data: Any = self.data
        for step in path:
            of_mapping = isinstance(data, dict) and step in data
            of_list = isinstance(data, list) and isinstance(step, int)
            if not of_mapping and not of_list:
                return None
            data = data[step]
        return data

    def drop(self, path: Path) -> None:
        """Take a part out of the tree, where it is there."""
        data: Any = self.data
        parts: Any = self.spot.parts
        *way, last = path
        for step in way:
            data = data[step]
            parts = parts[step].parts
        is_there = isinstance(last, int) or last in data
        if not is_there:
            return
        part = data.pop(last)
        parts.pop(last)
        name = part.get("id", last) if isinstance(part, dict) else last
        self.dropped.add(str(name))

    def _follow(self, path: Sequence[str | int]) -> list[Spot]:
        """The spots on the way, as far as it goes."""
        spots: list[Spot] = [self.spot]
        for step in path:
            here = spots[-1]
            if not isinstance(here, Branch) or not here.has(step):
                break
            spots.append(here.parts[step])
        return spots

    def _at(self, spot: Spot) -> Where:
        mark = spot
        if isinstance(mark, Branch):
            mark = mark.mark
        line, column = divmod(mark, WIDTH)
        return Where(self.name, line + 1, column + 1)
