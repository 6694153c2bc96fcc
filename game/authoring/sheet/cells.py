"""From what a sheet holds in a row to the cells that mean something, in the words of the file format."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from game.authoring.sheet import head_row as heads
from game.authoring.sheet.columns import WORDS, YES_NO
from game.authoring.sheet.contents import Cell, Cells
from game.authoring.sheet.grid import CellPlace, Content, Doubted, Grid, Refused, is_filled, letters, several
from game.authoring.sheet.head_row import Header
from game.authoring.sheet.sentences import LOGICAL, MISREAD
from game.facts.model import Problem
from game.facts.salvage import INVISIBLE

Row = tuple[int, Cells]  # by its number


class BankSheet(NamedTuple):
    """A sheet that is a bank's: the names of its columns, and its rows that hold something."""

    grid: Grid
    header: Header
    rows: list[Row]

    def has(self, name: str) -> bool:
        """Whether a column has something in any row."""
        return any(name in cells for _, cells in self.rows)

    def column(self, name: str) -> int:
        """The number of a column; the first one for a name that is not there."""
        for column, known in self.header.columns.items():
            if known == name:
                return column
        return 1


@dataclass(slots=True)
class Gatherer:
    """Reads the grids of a file called `file`; the sheets that are no bank's are passed over with a notice."""

    file: str
    problems: list[Problem] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)

    def read(self, grids: Sequence[Grid]) -> Iterator[BankSheet]:
        """The rows of each sheet that is a bank's."""
        ours = [grid for grid in grids if heads.find(grid)]
        others = [grid for grid in grids if not heads.find(grid)]
        if not ours:
            ours, others = others[:1], others[1:]
        for grid in ours:
            self.notices += grid.notices
            number = heads.find(grid) or heads.nearest(grid)
            header = heads.read(grid, number)
            if self._is_sound(grid, header):
                rows = list(self._rows(grid, header))
                yield BankSheet(grid, header, rows)
        for grid in others:
            if grid.is_filled:
                self.notices.append(f"the sheet '{grid.name}' has no row with the names of columns and is passed over")

    def complain(self, place: CellPlace, text: str) -> None:
        self.problems.append(Problem(place, text))

    def place(self, grid: Grid, row: int, column: int, heading: str = "") -> CellPlace:
        return CellPlace(self.file, row, column, grid.name, heading)

    def _is_sound(self, grid: Grid, header: Header) -> bool:
        """Whether the names of the columns say where everything is."""
        if header.misread:
            place = self.place(grid, header.row, header.misread)
            self.complain(place, MISREAD)
            return False
        before = len(self.problems)
        titles, full = heads.above(grid, header)
        if header.missing:
            self._tell_missing(grid, header)
        for row in full:
            place = self.place(grid, row, 1)
            self.complain(place, "this row stands above the names of the columns; move it below them")
        for column, name in header.twice.items():
            place = self.place(grid, header.row, column, name)
            self.complain(place, f'there are two columns "{name}"; keep one of them')
        if len(self.problems) > before:
            return False
        for text in (*titles, *heads.passed_over(header)):
            self._notice(grid, text)
        return True

    def _tell_missing(self, grid: Grid, header: Header) -> None:
        """The columns that are not there, or where all of them are, too far below."""
        later = heads.find(grid, None)
        if later > heads.FIRST_ROWS:
            place = self.place(grid, later, 1)
            self.complain(place, "the names of the columns stand here; move them into the first row, above all others")
            return
        place = self.place(grid, header.row, 1)
        if not header.columns:
            names = ", ".join(header.missing)
            self.complain(place, f"the first row should have the names of the columns: {names}, ...")
            return
        for name in header.missing:
            self.complain(place, _needs(header, name))

    def _notice(self, grid: Grid, text: str) -> None:
        if grid.name:
            text = f"sheet '{grid.name}': {text}"
        self.notices.append(text)

    def _rows(self, grid: Grid, header: Header) -> Iterator[Row]:
        nameless: dict[int, CellPlace] = {}
        read = []
        names = set(header.columns.values())
        first = header.row
        for number, row in enumerate(grid.rows[first:], first + 1):
            if heads.is_bank(row) and heads.names_in(row) == names:
                continue  # the names again, as at the head of a printed page
            cells = dict(self._cells(grid, header, number, row, nameless))
            if cells:
                read.append(number)
                yield number, cells
        for column, place in nameless.items():
            self._notice(grid, f"column {letters(column)} has no name and is passed over ({place.told})")
        self._tell_hidden(grid, header, read)

    def _tell_hidden(self, grid: Grid, header: Header, read: Sequence[int]) -> None:
        hidden_rows = set(grid.hidden_rows)
        hidden_columns = set(grid.hidden_columns)
        rows = [number for number in read if number in hidden_rows]
        columns = [name for column, name in header.columns.items() if column in hidden_columns]
        if rows:
            self._notice(grid, f"hidden rows are read like all others: {several(rows, 5)}")
        if columns:
            self._notice(grid, f"hidden columns are read like all others: {several(columns, 5)}")

    def _cells(
        self, grid: Grid, header: Header, number: int, row: Sequence[Content], nameless: dict[int, CellPlace]
    ) -> Iterator[tuple[str, Cell]]:
        for column, content in enumerate(row, 1):
            if not is_filled(content) or column in header.strange:
                continue
            name = header.columns.get(column, "")
            place = self.place(grid, number, column, name)
            if name:
                text = self._text(name, content, place)
                if text:
                    yield name, Cell(text, place)
            elif column > header.width and not grid.name:
                told = "this row has more cells than there are columns: put a text with commas in double quotes"
                self.complain(place, told)
            else:
                nameless.setdefault(column, place)

    def _text(self, name: str, content: Content, place: CellPlace) -> str:
        """The text of a cell; empty where it cannot be taken."""
        match content:
            case Refused():
                self.complain(place, content.why)
                return ""
            case Doubted():
                self.notices.append(f"{place.told}: {content.why}")
                return content.text
            case bool() if name in YES_NO:
                return "yes" if content else "no"
            case bool():
                shown = str(content).upper()
                self.complain(place, LOGICAL.format(value=shown))
                return ""
            case str():
                return self._plain(name, content, place)

    def _plain(self, name: str, content: str, place: CellPlace) -> str:
        text = unicodedata.normalize("NFC", content.strip())
        invisible = INVISIBLE.search(text.replace("\r", "\n"))
        if invisible:
            code = ord(invisible[0])
            self.complain(place, f"an invisible character (U+{code:04X}) stands here; type the text anew")
            return ""
        if name in WORDS:
            return " ".join(text.split())
        return text


def _needs(header: Header, name: str) -> str:
    """The sentence about a column that is not there, and the strange one that it may be."""
    told = f'the sheet needs a column "{name}" with its name in the first row'
    for strange in header.strange.values():
        if header.guess(strange) == name:
            return f'{told}; is it the one called "{strange}"?'
    return told
