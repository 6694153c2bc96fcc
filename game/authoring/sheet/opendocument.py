"""OpenDocument's .ods, as LibreOffice writes it: every cell is written as text, numbers and dates are read, too."""

import io
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any, NamedTuple

from odf import teletype
from odf.namespaces import TABLENS, TEXTNS
from odf.number import DateStyle, TextContent, TextStyle
from odf.opendocument import OpenDocumentSpreadsheet, load
from odf.style import Style
from odf.table import Table, TableCell, TableColumn, TableRow
from odf.text import P

from game.authoring.asked import RefusedError
from game.authoring.sheet import shown
from game.authoring.sheet.apostrophe import MARK, bare, has_mark, is_error
from game.authoring.sheet.grid import COLUMNS, ROWS, Content, Grid, Refused, Rows, is_filled
from game.authoring.sheet.sentences import AN_ERROR, NO_RESULT, NO_YEAR, SCALED, year_in_date
from game.authoring.sheet.serial import year_of
from game.translation import tr

Dates = Mapping[str, set[str]]  # by the names of styles, the parts of a date that they show

_PARAGRAPH = (TEXTNS, "p")
_CELL, _COVERED = (TABLENS, "table-cell"), (TABLENS, "covered-table-cell")
_HIDDEN = ("collapse", "filter")
_AROUND = re.compile(r"([^\d+−-]*)([+−-]?\d(?:[\d.,\s'’]*\d)?)(\D*)")


def write(table: list[list[str]]) -> bytes:
    book = OpenDocumentSpreadsheet()
    style = _text_style(book)
    sheet = Table(name="facts")
    for _ in table[0]:
        sheet.addElement(TableColumn(defaultcellstylename=style))
    for texts in table:
        row = TableRow()
        for text in texts:
            cell = _cell(text, style)
            row.addElement(cell)
        sheet.addElement(row)
    book.spreadsheet.addElement(sheet)
    stream = io.BytesIO()
    book.write(stream)
    return stream.getvalue()


def _text_style(book: Any) -> Any:
    """The style of texts, so that a date that is typed later stays as it was typed."""
    number = TextStyle(name="text")
    number.addElement(TextContent())
    style = Style(name="texts", family="table-cell", datastylename=number)
    book.automaticstyles.addElement(number)
    book.automaticstyles.addElement(style)
    return style


def _cell(text: str, style: Any) -> Any:
    if not text:
        return TableCell(stylename=style)
    cell = TableCell(valuetype="string", stylename=style)
    paragraph = P()
    marked = MARK + text if has_mark(text) else text
    teletype.addTextToElement(paragraph, marked)
    cell.addElement(paragraph)
    return cell


def read(data: bytes) -> list[Grid]:
    book = load(io.BytesIO(data))
    dates = _date_styles(book)
    tables = book.spreadsheet.getElementsByType(Table)
    return [_Sheet(table, dates).grid() for table in tables]


def _date_styles(book: Any) -> Dates:
    parts: dict[str, set[str]] = {}  # by the names of formats
    for form in book.getElementsByType(DateStyle):
        name = form.getAttribute("name")
        parts[name] = {part.qname[1] for part in form.childNodes}
    dates: dict[str, set[str]] = {}
    for style in book.getElementsByType(Style):
        name = style.getAttribute("name")
        form = style.getAttribute("datastylename")
        dates[name] = parts.get(form, set())
    return dates


class _Merged(NamedTuple):
    """Cells below each other that are one on the screen: the place of the first, and how many rows they are."""

    row: int
    column: int
    rows: int


class _Sheet:
    """Reads one sheet; its rows and columns are counted from 0."""

    def __init__(self, table: Any, dates: Dates) -> None:
        self.table = table
        self.dates = dates
        self.name = table.getAttribute("name") or ""
        self.rows: Rows = []
        self.hidden_rows: list[int] = []
        self.merged: list[_Merged] = []
        self.styles, self.hidden_columns = _columns(table)

    def grid(self) -> Grid:
        for row in self.table.getElementsByType(TableRow):
            self._take(row)
        while self.rows and not self.rows[-1]:
            self.rows.pop()  # a sheet of this format is filled up to its end
        for merged in self.merged:
            _repeat(self.rows, merged)
        return Grid(self.rows, self.name, self.hidden_rows, self.hidden_columns)

    def _take(self, row: Any) -> None:
        """A row, as often as it stands there."""
        contents = self._contents(row)
        while contents and not is_filled(contents[-1]):
            contents.pop()
        start = len(self.rows)
        end = start + int(row.getAttribute("numberrowsrepeated") or 1)
        if contents and end > ROWS:
            told = tr("The sheet '{name}' has more than {rows} rows.")
            raise RefusedError(told.format(name=self.name, rows=ROWS))
        if contents and _is_hidden(row):
            self.hidden_rows += range(start + 1, end + 1)
        for _ in range(start, min(end, ROWS)):
            self.rows.append(list(contents))

    def _contents(self, row: Any) -> list[Content]:
        contents: list[Content] = []
        for cell in _cells(row):
            spanned = _rows_spanned(cell)
            if spanned > 1:
                self.merged.append(_Merged(len(self.rows), len(contents), spanned))
            style = cell.getAttribute("stylename") or self._style(len(contents))
            parts = self.dates.get(style, set())
            contents.append(_content(cell, parts))
        return contents

    def _style(self, column: int) -> str:
        """That of the cells of a column which have none of their own."""
        if column < len(self.styles):
            return self.styles[column]
        return ""


def _is_hidden(element: Any) -> bool:
    return element.getAttribute("visibility") in _HIDDEN


def _rows_spanned(cell: Any) -> int:
    if cell.qname == _COVERED:
        return 1
    return int(cell.getAttribute("numberrowsspanned") or 1)


def _columns(table: Any) -> tuple[list[str], list[int]]:
    """The style of each column's cells, and the numbers, from 1, of those columns that are hidden."""
    styles: list[str] = []
    hidden: list[int] = []
    for column in table.getElementsByType(TableColumn):
        times = min(int(column.getAttribute("numbercolumnsrepeated") or 1), COLUMNS)
        if _is_hidden(column):
            first = len(styles) + 1
            hidden += range(first, first + times)
        style = column.getAttribute("defaultcellstylename") or ""
        styles += [style] * times
    return styles, hidden


def _repeat(rows: Rows, merged: _Merged) -> None:
    """Cells that are one on the screen say the same in each of their rows."""
    first, column, spanned = merged
    if first >= len(rows) or column >= len(rows[first]):
        return
    content = rows[first][column]
    for row in rows[first + 1 : first + spanned]:
        while len(row) <= column:
            row.append("")
        row[column] = content


def _cells(row: Any) -> Iterator[Any]:
    for cell in row.childNodes:
        if cell.qname in (_CELL, _COVERED):
            times = int(cell.getAttribute("numbercolumnsrepeated") or 1)
            yield from [cell] * min(times, COLUMNS)


def _content(cell: Any, date_parts: set[str]) -> Content:
    if cell.qname == _COVERED:
        return ""  # behind a merged cell, where nobody sees it
    paragraphs = [teletype.extractText(part) for part in cell.childNodes if part.qname == _PARAGRAPH]
    text = "\n".join(paragraphs)
    formula = cell.getAttribute("formula")
    kind = cell.getAttribute("valuetype")
    if formula and is_error(text):
        return Refused(AN_ERROR.format(error=text))
    if formula and not kind and not paragraphs:
        return Refused(NO_RESULT)
    match kind:
        case "float" | "currency":
            value = Decimal(cell.getAttribute("value"))
            return _number(value, text)
        case "percentage":
            value = Decimal(cell.getAttribute("value"))
            return f"{shown.plain(value * 100)}%"
        case "date":
            return _day(str(cell.getAttribute("datevalue")), date_parts, text)
        case "boolean":
            return bool(cell.getAttribute("booleanvalue") == "true")
        case _:
            return bare(text)


def _number(value: Decimal, text: str) -> Content:
    """A number, with the unit or the currency that its cell shows around it."""
    if text and value in (0, 1) and not re.search(r"\d", text):
        return bool(value)  # shown as TRUE or FALSE, in whatever language
    held = shown.plain(value)
    parts = _AROUND.fullmatch(text)
    if parts is None:
        return held
    before, number, after = parts.groups()
    if not before.strip() and not after.strip():
        return held
    digits = re.sub(r"\D", "", number)
    cut = str(abs(int(value)))
    rounded = str(abs(round(value)))
    if not digits.startswith((cut, rounded)):
        return Refused(SCALED.format(held=held))
    return f"{before}{held}{after}".strip()


def _day(value: str, parts: set[str], text: str) -> Content:
    """A day as far as its cell shows it: a date that is shown without its day was typed without it."""
    day, _, clock = value.partition("T")
    year = year_of(day)
    if year:
        return Refused(year_in_date(day, year))
    if parts and "year" not in parts:
        return Refused(NO_YEAR.format(shown=text))
    if clock.strip("0:.Z"):
        return f"{day} {clock[:5]}"
    if not parts or "day" in parts:
        return day
    if "month" in parts:
        return day[:7]
    return day[:4]
