"""What the rows of a sheet come to: pages with entries, facts, questions and sources; every cell knows its place."""

from collections.abc import Collection
from dataclasses import dataclass, field

from game.authoring.sheet.grid import CellPlace


@dataclass(frozen=True, slots=True)
class Cell:
    """A text and its place."""

    text: str
    place: CellPlace


Cells = dict[str, Cell]  # by columns; only those with a text


@dataclass(slots=True)
class Item:
    """An entry: its own cells, and those of each of its facts."""

    cells: Cells
    facts: dict[str, Cells] = field(default_factory=dict)


@dataclass(slots=True)
class Contents:
    """What goes into one file."""

    entries: dict[str, Item] = field(default_factory=dict)
    questions: list[Cells] = field(default_factory=list)
    sources: dict[str, Cell] = field(default_factory=dict)
    as_of: Cell | None = None


def unused(stem: str, taken: Collection[str]) -> str:
    """A new name: the stem or, where that is taken, the stem with the first number that is not."""
    name = stem
    number = 1
    while name in taken:
        number += 1
        name = f"{stem}-{number}"
    return name
