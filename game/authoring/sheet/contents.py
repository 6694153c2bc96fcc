"""What the rows of a sheet come to: pages with entries, facts, questions and sources; every cell knows its place."""

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
