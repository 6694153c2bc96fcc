"""From the rows of a sheet to entries, facts, questions and sources; in whatever order the rows are."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from game.authoring.sheet.cells import BankSheet, Gatherer
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
from game.authoring.sheet.contents import Cell, Cells, Contents, Item, unused
from game.authoring.sheet.grid import CellPlace, Grid
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
        for sheet in gatherer.read(grids):
            needs_file = sheet.has(FILE)
            for number, cells in sheet.rows:
                self.take(sheet, number, cells, needs_file)
        self.name_questions()

    def complain(self, place: CellPlace, text: str) -> None:
        problem = Problem(place, text)
        self.problems.append(problem)

    def take(self, sheet: BankSheet, number: int, cells: Cells, needs_file: bool) -> None:
        """Put a row where it belongs."""
        named = cells.pop(FILE, None)
        if not cells:
            return
        if needs_file and not named:
            self.complain(self.missing(sheet, number, FILE), NO_FILE)
            return
        file = named.text if named else self.default
        page = self.pages.setdefault(file, Contents())
        only = next(iter(cells)) if len(cells) == 1 else ""
        if only == SOURCE:
            self.source(page, cells[SOURCE])
        elif only == AS_OF:
            page.as_of = cells[AS_OF]
        elif ID not in cells:
            self.complain(self.missing(sheet, number, ID), NO_ID)
        elif QUESTION in cells and FACT not in cells:
            self.question(page, cells)
        else:
            self.entry(page, cells)

    def missing(self, sheet: BankSheet, number: int, name: str) -> CellPlace:
        """Where the cell of a row is that should not be empty."""
        column = sheet.column(name)
        return CellPlace(self.sheet, number, column, sheet.grid.name, name)

    def source(self, page: Contents, cell: Cell) -> None:
        key, mark, text = (part.strip() for part in cell.text.partition(" = "))
        has_both = key and (mark or text)
        if not has_both:
            told = "a row with a source alone should be like: nasa = NASA, Apollo 11, https://www.nasa.gov/"
            self.complain(cell.place, told)
        elif key in page.sources:
            first = page.sources[key].place
            there = first.beside(cell.place)
            told = f'the source "{key}" is there already, in {there}; keep one of them'
            self.complain(cell.place, told)
        else:
            page.sources[key] = Cell(text, cell.place)

    def question(self, page: Contents, cells: Cells) -> None:
        own = self.own_cells(page, cells)
        name = own[QUESTION]
        if ASK in own:
            page.questions.append(own)
        elif _IN_WORDS.search(name.text):
            own[ASK] = own.pop(QUESTION)
            self.texts.append(own)
            page.questions.append(own)
        else:
            told = 'a question needs its text; write it here, or in the column "ask" beside its id'
            self.complain(name.place, told)

    def own_cells(self, page: Contents, cells: Cells) -> Cells:
        """The cells of a question; where its row repeats its entry's, they are the entry's, else all are its own."""
        own: Cells = {}
        of_entry: Cells = {}
        for column, cell in cells.items():
            if column in QUESTION_COLUMNS:
                own[column] = cell
            elif column in ENTRY:
                of_entry[column] = cell
            else:
                told = f'a question of your own has no "{column}"; empty this cell'
                self.complain(cell.place, told)
        if not ENTRY_ALONE.isdisjoint(of_entry):
            self.merge(page, {ID: cells[ID], **of_entry})
            return own
        for column, cell in of_entry.items():
            own.setdefault(fact_column(column), cell)
        return own

    def name_questions(self) -> None:
        """Give the questions that have a text alone an id of its words, which sorting the rows does not change."""
        taken = set()
        for page in self.pages.values():
            for cells in page.questions:
                if QUESTION in cells:
                    taken.add(cells[QUESTION].text)
        for cells in self.texts:
            ask = cells[ASK]
            said = f"{cells[ID].text} {ask.text}"
            words = re.findall(r"[^\W_]+", said.casefold())
            stem = "-".join(words)[:LONGEST_ID]
            name = unused(stem.rstrip("-"), taken)
            taken.add(name)
            cells[QUESTION] = Cell(name, ask.place)

    def entry(self, page: Contents, cells: Cells) -> None:
        """An entry, a fact of it, or both."""
        question = cells.get(QUESTION)
        if question and ASK not in cells and _IN_WORDS.search(question.text):
            cells[ASK] = cells.pop(QUESTION)
        of_entry: Cells = {}
        of_fact: Cells = {}
        for column, cell in cells.items():
            if column in ENTRY:
                of_entry[column] = cell
            else:
                of_fact[column] = cell
        item = self.merge(page, of_entry)
        self.fact(item, of_fact)

    def merge(self, page: Contents, own: Cells) -> Item:
        """The entry's cells are repeated in its rows: alike, or empty."""
        entry = own[ID].text
        item = page.entries.setdefault(entry, Item({}))
        for column, cell in own.items():
            first = item.cells.setdefault(column, cell)
            if first.text == cell.text:
                continue
            shown = first.text[:40]
            there = first.place.beside(cell.place)
            told = f'"{column}" of "{entry}" is "{shown}" in {there} and something else here;'
            self.complain(cell.place, f"{told} make them alike, or empty this cell")
        return item

    def fact(self, item: Item, cells: Cells) -> None:
        name = cells.pop(FACT, None)
        if name is None:
            for column, cell in cells.items():
                told = f'"{column}" belongs to a fact; write in the column "fact" which one'
                self.complain(cell.place, told)
            return
        for column, cell in cells.items():
            if column not in FACT_COLUMNS:
                told = f'a fact has no "{column}"; empty this cell'
                self.complain(cell.place, told)
        before = item.facts.get(name.text)
        if before is None:
            item.facts[name.text] = {FACT: name, **cells}
            return
        entry = item.cells[ID].text
        there = before[FACT].place.beside(name.place)
        told = f'"{name.text}" of "{entry}" is in {there} already;'
        self.complain(name.place, f'{told} write several values into one cell, with " | " between them')
