"""OpenDocument's .ods, as LibreOffice writes it: every cell is written as text, numbers and dates are read, too."""

import io
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

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
            row.addElement(_cell(text, style))
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
    teletype.addTextToElement(paragraph, MARK + text if has_mark(text) else text)
    cell.addElement(paragraph)
    return cell


def read(data: bytes) -> list[Grid]:
    book = load(io.BytesIO(data))
    dates = _date_styles(book)
    return [_grid(sheet, dates) for sheet in book.spreadsheet.getElementsByType(Table)]


def _date_styles(book: Any) -> dict[str, set[str]]:
    """Which parts of a date (year, month, day) the cells of a style show, by the names of styles."""
    parts = {
        style.getAttribute("name"): {part.qname[1] for part in style.childNodes}
        for style in book.getElementsByType(DateStyle)
    }
    styles = book.getElementsByType(Style)
    return {style.getAttribute("name"): parts.get(style.getAttribute("datastylename"), set()) for style in styles}


def _grid(sheet: Any, dates: Dates) -> Grid:
    name = sheet.getAttribute("name") or ""
    rows: Rows = []
    hidden_rows: list[int] = []
    merged: list[tuple[int, int, int]] = []
    columns, hidden_columns = _columns(sheet)
    for row in sheet.getElementsByType(TableRow):
        contents: list[Content] = []
        for cell in _cells(row):
            spanned = 1 if cell.qname == _COVERED else int(cell.getAttribute("numberrowsspanned") or 1)
            if spanned > 1:
                merged.append((len(rows), len(contents), spanned))
            styles = columns[len(contents)] if len(contents) < len(columns) else ""
            contents.append(_content(cell, dates.get(cell.getAttribute("stylename") or styles, set())))
        while contents and not is_filled(contents[-1]):
            contents.pop()
        times = int(row.getAttribute("numberrowsrepeated") or 1)
        if contents and len(rows) + times > ROWS:
            raise RefusedError(tr("The sheet '{name}' has more than {rows} rows.").format(name=name, rows=ROWS))
        if row.getAttribute("visibility") in _HIDDEN and contents:
            hidden_rows += range(len(rows) + 1, len(rows) + times + 1)
        rows += [list(contents) for _ in range(min(times, ROWS - len(rows)))]
    while rows and not rows[-1]:
        rows.pop()  # a sheet of this format is filled up to its end
    for row, column, spanned in merged:
        _repeat(rows, row, column, spanned)
    return Grid(rows, name, hidden_rows, hidden_columns)


def _columns(sheet: Any) -> tuple[list[str], list[int]]:
    """The style of each column's cells, and the numbers of those that are hidden."""
    styles: list[str] = []
    hidden: list[int] = []
    for column in sheet.getElementsByType(TableColumn):
        times = min(int(column.getAttribute("numbercolumnsrepeated") or 1), COLUMNS)
        if column.getAttribute("visibility") in _HIDDEN:
            hidden += range(len(styles) + 1, len(styles) + times + 1)
        styles += [column.getAttribute("defaultcellstylename") or ""] * times
    return styles, hidden


def _repeat(rows: Rows, first: int, column: int, spanned: int) -> None:
    """Cells that are one on the screen say the same in each of their rows."""
    if first >= len(rows) or column >= len(rows[first]):
        return
    for row in rows[first + 1 : first + spanned]:
        row.extend([""] * (column + 1 - len(row)))
        row[column] = rows[first][column]


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
            return _number(Decimal(cell.getAttribute("value")), text)
        case "percentage":
            return f"{shown.plain(Decimal(cell.getAttribute('value')) * 100)}%"
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
    found = _AROUND.fullmatch(text)
    held = shown.plain(value)
    if found is None or not (found[1].strip() or found[3].strip()):
        return held
    digits = re.sub(r"\D", "", found[2])
    whole = {str(abs(int(value))), str(abs(round(value)))}
    if not digits.startswith(tuple(whole)):
        return Refused(SCALED.format(held=held))
    return f"{found[1]}{held}{found[3]}".strip()


def _day(value: str, parts: set[str], text: str) -> Content:
    """A day as far as its cell shows it: a date that is shown without its day was typed without it."""
    day, _, clock = value.partition("T")
    if year := year_of(day):
        return Refused(year_in_date(day, year))
    if parts and "year" not in parts:
        return Refused(NO_YEAR.format(shown=text))
    if clock.strip("0:.Z"):
        return f"{day} {clock[:5]}"
    if not parts or "day" in parts:
        return day
    return day[:7] if "month" in parts else day[:4]
