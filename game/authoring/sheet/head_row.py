"""The row with the names of the columns: where it is, which columns it names, and what is passed over."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches

from game.authoring.sheet.columns import COLUMNS, FACT, ID, QUESTION
from game.authoring.sheet.grid import Content, Grid, is_filled, letters

FIRST_ROWS = 10  # among which the names of the columns are looked for
TITLE = 2  # cells of a row that is taken for a title
_FEW = 3  # names that show that a sheet is a bank's
_OF_FACTS = (ID, "kind", "era", "chapter", "name", FACT, "is")
_OF_QUESTIONS = (ID, "is", "wrong")
_ALIKE = 0.72
_MISREAD = "ï»¿"  # the mark of UTF-8, as it looks to a program that takes the file for one of Windows-1252


@dataclass(slots=True)
class Header:
    """The columns by their numbers; `twice` has names that are there again, `strange` those that mean nothing here."""

    row: int
    width: int
    columns: dict[int, str] = field(default_factory=dict)
    twice: dict[int, str] = field(default_factory=dict)
    strange: dict[int, str] = field(default_factory=dict)

    @property
    def missing(self) -> list[str]:
        """The columns without which nothing can be read; questions alone do without those of entries."""
        have = self.columns.values()
        has_only_questions = QUESTION in have and FACT not in have
        needed = _OF_QUESTIONS if has_only_questions else _OF_FACTS
        return [name for name in needed if name not in have]

    @property
    def misread(self) -> int:
        """The column that shows that the sheet was once opened with a wrong character set; 0 where none does."""
        for column, name in self.strange.items():
            if name.startswith(_MISREAD):
                return column
        return 0

    def guess(self, strange: str) -> str:
        """The column that a strange name was meant to be, if one that looks like it is not there."""
        absent = [name for name in COLUMNS if name not in self.columns.values()]
        name = folded(strange)
        near = get_close_matches(name, absent, n=1, cutoff=_ALIKE)
        return near[0] if near else ""


def folded(text: str) -> str:
    """A name as the columns have it: without case, stray spaces, or a space where they have an underscore."""
    words = text.casefold().replace("\ufeff", "").split()
    name = " ".join(words)
    joined = name.replace(" ", "_")
    apart = name.replace("_", " ")
    for form in (name, joined, apart):
        if form in COLUMNS:
            return form
    return name


def names_in(row: Sequence[Content]) -> set[str]:
    names = set()
    for content in row:
        name = folded(content) if isinstance(content, str) else ""
        if name in COLUMNS:
            names.add(name)
    return names


def is_bank(row: Sequence[Content]) -> bool:
    names = names_in(row)
    has_few = len(names) >= _FEW
    return ID in names and has_few


def find(grid: Grid, rows: int | None = FIRST_ROWS) -> int:
    """The number of the row with the names of a bank's columns, 0 where there is none."""
    for number, row in enumerate(grid.rows[:rows], 1):
        if is_bank(row):
            return number
    return 0


def nearest(grid: Grid) -> int:
    """The number of the row that has most names of columns."""
    nearest = 1
    most = 0
    for number, row in enumerate(grid.rows[:FIRST_ROWS], 1):
        count = len(names_in(row))
        if count > most:
            nearest = number
            most = count
    return nearest


def read(grid: Grid, number: int) -> Header:
    row = grid.rows[number - 1] if number <= len(grid.rows) else []
    header = Header(number, len(row))
    for column, content in enumerate(row, 1):
        if not isinstance(content, str) or not is_filled(content):
            continue
        shown = " ".join(content.split())
        name = folded(content)
        if name in header.columns.values():
            header.twice[column] = name
        elif name in COLUMNS:
            header.columns[column] = name
        else:
            header.strange[column] = shown[:60]
    return header


def above(grid: Grid, header: Header) -> tuple[list[str], list[int]]:
    """Notices about titles that stand above the names, and the numbers of rows that are more than titles."""
    notices, full = [], []
    for number, row in enumerate(grid.rows[: header.row - 1], 1):
        filled = [content for content in row if is_filled(content)]
        if len(filled) > TITLE:
            full.append(number)
        elif filled:
            title = _first_text(filled)
            notices.append(f'row {number} ("{title}") stands above the names of the columns and is passed over')
    return notices, full


def _first_text(contents: Sequence[Content]) -> str:
    for content in contents:
        if isinstance(content, str):
            text = " ".join(content.split())
            return text[:40]
    return ""


def passed_over(header: Header) -> list[str]:
    notices = []
    for column, name in header.strange.items():
        guess = header.guess(name)
        notice = f'the column "{name}" ({letters(column)}) is none of a bank\'s and is passed over'
        if guess:
            notice += f'; did you mean "{guess}"?'
        notices.append(notice)
    return notices
