"""A sheet as its file has it: what each cell holds, and how a place in it is told to somebody who looks at it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from string import ascii_uppercase

from game.facts.model import Where

ROWS, COLUMNS = 50_000, 200  # more than any bank has


@dataclass(frozen=True, slots=True)
class Refused:
    """A cell that holds nothing that can be taken; `why` is the sentence that comes after its name."""

    why: str


@dataclass(frozen=True, slots=True)
class Doubted:
    """A cell whose text is taken and should be looked at; `why` is the sentence that comes after its name."""

    text: str
    why: str


Content = str | bool | Refused | Doubted
Rows = list[list[Content]]


@dataclass(frozen=True, slots=True)
class Grid:
    """One sheet. A CSV file has just one, which has no name; `notices` are sentences about the file as a whole."""

    rows: Rows
    name: str = ""
    hidden_rows: Sequence[int] = ()
    hidden_columns: Sequence[int] = ()
    notices: Sequence[str] = field(default=())

    @property
    def is_filled(self) -> bool:
        """Whether any of its cells holds something."""
        return any(any(map(is_filled, row)) for row in self.rows)


@dataclass(frozen=True, slots=True, order=True)
class CellPlace(Where):
    """A cell: `line` and `column` are its numbers, from 1; `sheet` is empty in CSV, `heading` names its column."""

    sheet: str = ""
    heading: str = ""

    def __str__(self) -> str:
        return f"{self.file}, {self.told}"

    @property
    def told(self) -> str:
        """As the program shows it in which the file is opened; CSV has no cells, only rows."""
        if self.sheet:
            return f"cell {self.cell} of sheet '{self.sheet}'"
        column = self.heading or letters(self.column)
        return f"row {self.line}, column {column}"

    @property
    def short(self) -> str:
        """The place beside others of the same sheet."""
        if self.sheet:
            return self.cell
        return f"row {self.line}"

    def beside(self, other: "CellPlace") -> str:
        """The place as it is told to somebody who looks at the other one."""
        if self.sheet == other.sheet:
            return self.short
        return self.told

    @property
    def cell(self) -> str:
        column = letters(self.column)
        return f"{column}{self.line}"


def letters(column: int) -> str:
    """A column as a spreadsheet calls it: C, AA."""
    made = ""
    while column:
        column, number = divmod(column - 1, 26)
        letter = ascii_uppercase[number]
        made = letter + made
    return made


def is_filled(content: Content) -> bool:
    if isinstance(content, str):
        return content.strip() != ""
    return True


def several(values: Sequence[object], most: int = 3) -> str:
    """A few of many, and how many more there are."""
    shown = ", ".join(map(str, values[:most]))
    more = len(values) - most
    if more > 0:
        return f"{shown} and {more} more"
    return shown
