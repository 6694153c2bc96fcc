"""From the rows of a sheet to entries, facts, questions and sources; in whatever order the rows are."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from game.authoring.sheet.cells import Gatherer, Row
from game.authoring.sheet.columns import (
    AS_OF,
    ASK,
    ENTRY,
    ENTRY_ALONE,
    FACT,
    FACT_COLUMNS,
    FILE,
    ID,
    QUESTION,
    QUESTION_COLUMNS,
    SOURCE,
    fact_column,
)
from game.authoring.sheet.contents import Cell, Cells, Contents, Item
from game.authoring.sheet.grid import CellPlace, Grid
from game.authoring.sheet.head_row import Header
from game.facts.model import Problem

LONGEST_ID = 60
_IN_WORDS = re.compile(r"[\s?？؟]")  # an id has none of these

NO_ID = "there is no id here; each row needs the id of its entry, so that rows can be sorted"
NO_FILE = "there is no file here; each row needs the one that it belongs to, so that rows can be sorted"


@dataclass(slots=True)
class Reader:
    """Reads the sheets of a file row by row; `pages` are its files by their names, one where no column names them."""

    sheet: str
    default: str
    pages: dict[str, Contents] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    texts: list[Cells] = field(default_factory=list)  # questions that have no id yet

    def read(self, grids: Sequence[Grid]) -> None:
        gatherer = Gatherer(self.sheet, self.problems, self.notices)
        for grid, header, rows in gatherer.read(grids):
            filed = any(FILE in cells for _, cells in rows)
            for row in rows:
                self.take(grid, header, row, filed)
        self.name_questions()

    def complain(self, place: CellPlace, text: str) -> None:
        self.problems.append(Problem(place, text))

    def take(self, grid: Grid, header: Header, row: Row, filed: bool) -> None:
        """Put a row where it belongs."""
        number, cells = row
        named = cells.pop(FILE, None)
        if not cells:
            return
        if filed and not named:
            self.complain(self.missing(grid, header, number, FILE), NO_FILE)
            return
        page = self.pages.setdefault(named.text if named else self.default, Contents())
        only = next(iter(cells)) if len(cells) == 1 else ""
        if only == SOURCE:
            self.source(page, cells[SOURCE])
        elif only == AS_OF:
            page.as_of = cells[AS_OF]
        elif ID not in cells:
            self.complain(self.missing(grid, header, number, ID), NO_ID)
        elif QUESTION in cells and FACT not in cells:
            self.question(page, cells)
        else:
            self.entry(page, cells)

    def missing(self, grid: Grid, header: Header, number: int, name: str) -> CellPlace:
        """Where the cell of a row is that should not be empty."""
        column = next((column for column, known in header.columns.items() if known == name), 1)
        return CellPlace(self.sheet, number, column, grid.name, name)

    def source(self, page: Contents, cell: Cell) -> None:
        key, mark, text = (part.strip() for part in cell.text.partition(" = "))
        if not (mark or text) or not key:
            told = "a row with a source alone should be like: nasa = NASA, Apollo 11, https://www.nasa.gov/"
            self.complain(cell.place, told)
        elif key in page.sources:
            first = page.sources[key].place.beside(cell.place)
            told = f'the source "{key}" is there already, in {first}; keep one of them'
            self.complain(cell.place, told)
        else:
            page.sources[key] = Cell(text, cell.place)

    def question(self, page: Contents, cells: Cells) -> None:
        """A question; where the row repeats its entry's cells, they are the entry's, else all it has is its own."""
        own = {column: cell for column, cell in cells.items() if column in QUESTION_COLUMNS}
        rest = {column: cell for column, cell in cells.items() if column not in QUESTION_COLUMNS}
        of_entry = {column: cell for column, cell in rest.items() if column in ENTRY}
        for column in rest.keys() - of_entry.keys():
            self.complain(rest[column].place, f'a question of your own has no "{column}"; empty this cell')
        if ENTRY_ALONE & of_entry.keys():
            self.merge(page, {ID: cells[ID], **of_entry})
        else:
            own = {fact_column(column): cell for column, cell in of_entry.items()} | own
        if ASK not in own and _IN_WORDS.search(own[QUESTION].text):
            own[ASK] = own.pop(QUESTION)
            self.texts.append(own)
        elif ASK not in own:
            told = 'a question needs its text; write it here, or in the column "ask" beside its id'
            self.complain(own[QUESTION].place, told)
            return
        page.questions.append(own)

    def name_questions(self) -> None:
        """Give the questions that have a text alone an id of its words, which sorting the rows does not change."""
        taken = {cells[QUESTION].text for page in self.pages.values() for cells in page.questions if QUESTION in cells}
        for cells in self.texts:
            words = re.findall(r"[^\W_]+", f"{cells[ID].text} {cells[ASK].text}".casefold())
            stem = name = "-".join(words)[:LONGEST_ID].rstrip("-")
            number = 1
            while name in taken:
                number += 1
                name = f"{stem}-{number}"
            taken.add(name)
            cells[QUESTION] = Cell(name, cells[ASK].place)

    def entry(self, page: Contents, cells: Cells) -> None:
        """An entry, a fact of it, or both."""
        if QUESTION in cells and ASK not in cells and _IN_WORDS.search(cells[QUESTION].text):
            cells[ASK] = cells.pop(QUESTION)
        item = self.merge(page, {column: cell for column, cell in cells.items() if column in ENTRY})
        self.fact(item, {column: cell for column, cell in cells.items() if column not in ENTRY})

    def merge(self, page: Contents, own: Cells) -> Item:
        """The entry's cells are repeated in its rows: alike, or empty."""
        item = page.entries.setdefault(own[ID].text, Item({}))
        for column, cell in own.items():
            first = item.cells.setdefault(column, cell)
            if first.text != cell.text:
                told = f'"{column}" of "{own[ID].text}" is "{first.text[:40]}" in {first.place.beside(cell.place)}'
                self.complain(cell.place, f"{told} and something else here; make them alike, or empty this cell")
        return item

    def fact(self, item: Item, cells: Cells) -> None:
        name = cells.pop(FACT, None)
        if name is None:
            for column, cell in cells.items():
                self.complain(cell.place, f'"{column}" belongs to a fact; write in the column "fact" which one')
            return
        for column in cells.keys() - FACT_COLUMNS.keys():
            self.complain(cells[column].place, f'a fact has no "{column}"; empty this cell')
        if name.text in item.facts:
            first = item.facts[name.text][FACT].place
            told = f'"{name.text}" of "{item.cells[ID].text}" is in {first.beside(name.place)} already'
            self.complain(name.place, f'{told}; write several values into one cell, with " | " between them')
            return
        item.facts[name.text] = {FACT: name, **cells}
