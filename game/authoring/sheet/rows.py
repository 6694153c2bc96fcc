"""From the rows of a sheet to entries, facts, questions and sources; every cell knows its place."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from game.authoring.sheet.layout import (
    AS_OF,
    COLUMNS,
    ENTRY,
    FACT,
    FACT_COLUMNS,
    FILE,
    ID,
    QUESTION,
    QUESTION_COLUMNS,
    SOURCE,
    fact_column,
)
from game.facts.model import Problem, Where
from game.facts.syntax import INVISIBLE
from game.facts.words import meant

NEEDED = (ID, "kind", "era", "chapter", "name", FACT, "is")


@dataclass(frozen=True, slots=True)
class Cell:
    """A text and its place; row and column count from 1."""

    text: str
    row: int
    column: int

    @property
    def name(self) -> str:
        """As a spreadsheet calls it: C7."""
        letters, number = "", self.column
        while number:
            number, letter = divmod(number - 1, 26)
            letters = chr(ord("A") + letter) + letters
        return f"{letters}{self.row}"


Cells = dict[str, Cell]  # by columns; only those with a text


@dataclass(slots=True)
class Item:
    """An entry: its own cells, and those of each of its facts."""

    cells: Cells
    facts: dict[str, Cells] = field(default_factory=dict)


@dataclass(slots=True)
class Page:
    """What goes into one file."""

    entries: dict[str, Item] = field(default_factory=dict)
    questions: list[Cells] = field(default_factory=list)
    sources: dict[str, Cell] = field(default_factory=dict)
    as_of: Cell | None = None


@dataclass(slots=True)
class Reader:
    """Reads a sheet row by row; `pages` are its files by their names, in one page where it has no column of them."""

    sheet: str
    default: str
    pages: dict[str, Page] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    file: str = ""
    entry: Cell | None = None

    def read(self, table: Sequence[Sequence[str]]) -> None:
        columns = self.header(table[0] if table else ())
        if self.problems:
            return
        self.file = self.default
        for number, row in enumerate(table[1:], 2):
            if cells := dict(self.cells(columns, row, number)):
                self.take(cells)

    def complain(self, cell: Cell, text: str) -> None:
        self.problems.append(Problem(Where(self.sheet, cell.row, cell.column), f"{cell.name}: {text}"))

    def header(self, row: Sequence[str]) -> dict[int, str]:
        columns: dict[int, str] = {}
        for number, text in enumerate(row, 1):
            name = " ".join(text.casefold().split())
            cell = Cell(text, 1, number)
            if name in columns.values():
                self.complain(cell, f'there are two columns "{name}"; keep one of them')
            elif name in COLUMNS:
                columns[number] = name
            elif name:
                self.complain(cell, f'there is no column "{text.strip()[:60]}". {meant(name, COLUMNS, 40)}')
        for name in NEEDED if not self.problems else ():
            if name not in columns.values():
                self.complain(Cell("", 1, 1), f'the sheet needs a column "{name}" with its name in the first row')
        return columns

    def cells(self, columns: dict[int, str], row: Sequence[str], number: int) -> Iterator[tuple[str, Cell]]:
        for column, text in enumerate(row, 1):
            cell = Cell(text.strip(), number, column)
            if not cell.text:
                continue
            if column not in columns:
                self.complain(cell, "this column has no name in the first row; give it one, or empty it")
            elif found := INVISIBLE.search(cell.text.replace("\r", "\n")):
                self.complain(cell, f"an invisible character (U+{ord(found[0]):04X}) stands here; type the text anew")
            else:
                yield columns[column], cell

    def take(self, cells: Cells) -> None:
        """Put a row where it belongs."""
        if named := cells.pop(FILE, None):
            self.file = named.text
            if not cells:
                return
        page = self.pages.setdefault(self.file, Page())
        only = next(iter(cells)) if len(cells) == 1 else ""
        if only == SOURCE:
            self.source(page, cells[SOURCE])
        elif only == AS_OF:
            page.as_of = cells[AS_OF]
        elif QUESTION in cells:
            self.question(page, cells)
        else:
            self.row(page, cells)

    def source(self, page: Page, cell: Cell) -> None:
        key, mark, text = (part.strip() for part in cell.text.partition(" = "))
        if not (mark or text) or not key:
            self.complain(
                cell, "a row with a source alone should be like: nasa = NASA, Apollo 11, https://www.nasa.gov/"
            )
        elif key in page.sources:
            self.complain(
                cell, f'the source "{key}" is there already, in row {page.sources[key].row}; keep one of them'
            )
        else:
            page.sources[key] = Cell(text, cell.row, cell.column)

    def question(self, page: Page, cells: Cells) -> None:
        """A question; what it can have as well as its entry is its own in its row."""
        entry = page.entries.get(cells[ID].text) if ID in cells else None
        known = {column: cell for column, cell in cells.items() if column in QUESTION_COLUMNS}
        for column in cells.keys() - known.keys():
            cell, own = cells[column], fact_column(column)
            if column in ENTRY and own in QUESTION_COLUMNS:
                known.setdefault(own, cell)
            elif entry is None or column not in entry.cells or entry.cells[column].text != cell.text:
                self.complain(cell, f'a hand-written question has no "{column}"; empty this cell')
        if ID not in known and self.entry:
            known[ID] = self.entry
        page.questions.append(known)

    def row(self, page: Page, cells: Cells) -> None:
        """An entry, a fact of it, or both; a row without an id belongs to the entry above it."""
        key = cells.setdefault(ID, self.entry) if self.entry else cells.get(ID)
        if key is None:
            first = next(iter(cells.values()))
            self.complain(Cell("", first.row, 1), 'this row has no "id"; write the one of its entry')
            return
        self.entry = key
        item = page.entries.get(key.text)
        own = {column: cell for column, cell in cells.items() if column in ENTRY}
        if item is None:
            item = page.entries[key.text] = Item(own)
        self.merge(item, own)
        self.fact(item, {column: cell for column, cell in cells.items() if column not in ENTRY})

    def merge(self, item: Item, own: Cells) -> None:
        """The entry's cells are repeated in its rows: alike, or empty."""
        for column, cell in own.items():
            first = item.cells.setdefault(column, cell)
            if first.text != cell.text:
                told = f'"{column}" of "{item.cells[ID].text}" is "{first.text[:40]}" in {first.name}'
                self.complain(cell, f"{told} and something else here; make them alike, or empty this cell")

    def fact(self, item: Item, cells: Cells) -> None:
        name = cells.pop(FACT, None)
        if name is None:
            for column, cell in cells.items():
                self.complain(cell, f'"{column}" belongs to a fact; write in the column "fact" which one')
            return
        for column in cells.keys() - FACT_COLUMNS.keys():
            self.complain(cells[column], f'a fact has no "{column}"; empty this cell')
        if name.text in item.facts:
            first = item.facts[name.text][FACT].row
            told = f'"{name.text}" of "{item.cells[ID].text}" is in row {first} already'
            self.complain(name, f'{told}; write several values into one cell, with " | " between them')
            return
        item.facts[name.text] = {FACT: name, **cells}
