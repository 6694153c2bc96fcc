"""From what a sheet holds in a row to the cells that mean something, in the words of the file format."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from game.authoring.sheet import head_row as heads
from game.authoring.sheet.columns import WORDS, YES_NO
from game.authoring.sheet.contents import Cell, Cells
from game.authoring.sheet.grid import CellPlace, Content, Doubted, Grid, Refused, is_filled, letters, several
from game.authoring.sheet.head_row import Header
from game.authoring.sheet.sentences import LOGICAL
from game.facts.model import Problem
from game.facts.salvage import INVISIBLE

Row = tuple[int, Cells]


@dataclass(slots=True)
class Gatherer:
    """Reads the grids of a file called `file`; the sheets that are no bank's are passed over with a notice."""

    file: str
    problems: list[Problem] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)

    def read(self, grids: Sequence[Grid]) -> Iterator[tuple[Grid, Header, list[Row]]]:
        """The rows of each sheet that is a bank's."""
        ours = [grid for grid in grids if heads.find(grid)] or grids[:1]
        for grid in ours:
            self.notices += grid.notices
            header = heads.read(grid, heads.find(grid) or heads.nearest(grid))
            if self._is_sound(grid, header):
                yield grid, header, list(self._rows(grid, header))
        for grid in grids:
            is_read = any(grid is one for one in ours)
            if not is_read and any(is_filled(content) for row in grid.rows for content in row):
                self.notices.append(f"the sheet '{grid.name}' has no row with the names of columns and is passed over")

    def complain(self, place: CellPlace, text: str) -> None:
        self.problems.append(Problem(place, text))

    def place(self, grid: Grid, row: int, column: int, heading: str = "") -> CellPlace:
        return CellPlace(self.file, row, column, grid.name, heading)

    def _is_sound(self, grid: Grid, header: Header) -> bool:
        """Whether the names of the columns say where everything is."""
        before = len(self.problems)
        later = heads.find(grid, None)
        titles, full = heads.above(grid, header)
        if header.missing and later > heads.FIRST_ROWS:
            place = self.place(grid, later, 1)
            self.complain(place, "the names of the columns stand here; move them into the first row, above all others")
        elif header.missing:
            for name in header.missing:
                self.complain(self.place(grid, header.row, 1), _needs(header, name))
        for row in full:
            self.complain(
                self.place(grid, row, 1), "this row stands above the names of the columns; move it below them"
            )
        for column, name in header.twice.items():
            place = self.place(grid, header.row, column, name)
            self.complain(place, f'there are two columns "{name}"; keep one of them')
        if len(self.problems) > before:
            return False
        self.notices += [self._of(grid, text) for text in (*titles, *heads.passed_over(header))]
        return True

    def _of(self, grid: Grid, text: str) -> str:
        return f"sheet '{grid.name}': {text}" if grid.name else text

    def _rows(self, grid: Grid, header: Header) -> Iterator[Row]:
        nameless: dict[int, CellPlace] = {}
        read = []
        for number, row in enumerate(grid.rows[header.row :], header.row + 1):
            if heads.is_bank(row) and heads.names_in(row) == set(header.columns.values()):
                continue  # the names again, as at the head of a printed page
            if cells := dict(self._cells(grid, header, number, row, nameless)):
                read.append(number)
                yield number, cells
        for column, place in nameless.items():
            told = f"column {letters(column)} has no name and is passed over ({place.told})"
            self.notices.append(self._of(grid, told))
        self._tell_hidden(grid, header, read)

    def _tell_hidden(self, grid: Grid, header: Header, read: Sequence[int]) -> None:
        rows = [number for number in read if number in set(grid.hidden_rows)]
        columns = [name for column, name in header.columns.items() if column in set(grid.hidden_columns)]
        if rows:
            self.notices.append(self._of(grid, f"hidden rows are read like all others: {several(rows, 5)}"))
        if columns:
            self.notices.append(self._of(grid, f"hidden columns are read like all others: {several(columns, 5)}"))

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
                self.complain(place, LOGICAL.format(value=str(content).upper()))
                return ""
            case str():
                return self._plain(name, content, place)

    def _plain(self, name: str, content: str, place: CellPlace) -> str:
        text = unicodedata.normalize("NFC", content.strip())
        if found := INVISIBLE.search(text.replace("\r", "\n")):
            self.complain(place, f"an invisible character (U+{ord(found[0]):04X}) stands here; type the text anew")
            return ""
        return " ".join(text.split()) if name in WORDS else text


def _needs(header: Header, name: str) -> str:
    """The sentence about a column that is not there, and the strange one that it may be."""
    meant = next((strange for strange in header.strange.values() if header.guess(strange) == name), "")
    guess = f'; is it the one called "{meant}"?' if meant else ""
    return f'the sheet needs a column "{name}" with its name in the first row{guess}'
