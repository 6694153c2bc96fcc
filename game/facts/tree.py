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
        return step in self.parts if isinstance(self.parts, dict) else isinstance(step, int) and step < len(self.parts)


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
        spot = self._follow(path)[-1]
        return self._at(spot.mark if isinstance(spot, Branch) else spot)

    def where_key(self, *path: str | int) -> Where:
        """The place of the key at the end of a path."""
        *_, parent = self._follow(path[:-1])
        mark = parent.keys.get(str(path[-1])) if isinstance(parent, Branch) else None
        return self.where(*path) if mark is None else self._at(mark)

    def has_key(self, path: Path) -> bool:
        """Whether the key at the end of a path is written there, even if its value was refused."""
        spots = self._follow(path[:-1])
        return len(spots) == len(path) and isinstance(spots[-1], Branch) and path[-1] in spots[-1].keys

    def part(self, path: Path) -> Any:
        """What stands at the end of a path, None where nothing does."""
        data: Any = self.data
        for step in path:
            fits = step in data if isinstance(data, dict) else isinstance(data, list) and isinstance(step, int)
            if not fits:
                return None
            data = data[step]
        return data

    def drop(self, path: Path) -> None:
        """Take a part out of the tree, where it is there."""
        data: Any = self.data
        parts: Any = self.spot.parts
        way, last = path[:-1], path[-1]
        for step in way:
            data, parts = data[step], parts[step].parts
        if isinstance(last, int) or last in data:
            part = data.pop(last)
            parts.pop(last)
            self.dropped.add(str(part.get("id", last) if isinstance(part, dict) else last))

    def _follow(self, path: Sequence[str | int]) -> list[Spot]:
        """The spots on the way, as far as it goes."""
        spots: list[Spot] = [self.spot]
        for step in path:
            here = spots[-1]
            if not isinstance(here, Branch) or not here.has(step):
                break
            spots.append(here.parts[step])
        return spots

    def _at(self, mark: Mark) -> Where:
        return Where(self.name, mark // WIDTH + 1, mark % WIDTH + 1)
