"""OpenDocument's .ods, as LibreOffice writes it: every cell is written as text, numbers and dates are read, too."""

import io
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from odf import teletype
from odf.number import TextContent, TextStyle
from odf.opendocument import OpenDocumentSpreadsheet, load
from odf.style import Style
from odf.table import Table, TableCell, TableColumn, TableRow
from odf.text import P

from game.authoring.refused import RefusedError
from game.words import tr

ROWS, COLUMNS = 50_000, 200


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
    teletype.addTextToElement(paragraph, text)
    cell.addElement(paragraph)
    return cell


def read(data: bytes) -> list[list[str]]:
    book = load(io.BytesIO(data))
    sheet = book.spreadsheet.getElementsByType(Table)[0]
    rows: list[list[str]] = []
    for row in sheet.getElementsByType(TableRow):
        texts = list(_row(row))
        while texts and not texts[-1]:
            texts.pop()
        times = int(row.getAttribute("numberrowsrepeated") or 1)
        if texts and len(rows) + times > ROWS:
            raise RefusedError(tr("The sheet has more than {rows} rows.").format(rows=ROWS))
        rows += [texts] * min(times, ROWS)
    return rows


def _row(row: Any) -> Iterator[str]:
    for cell in row.childNodes:
        if cell.qname[1] in ("table-cell", "covered-table-cell"):
            times = int(cell.getAttribute("numbercolumnsrepeated") or 1)
            yield from [_text(cell)] * min(times, COLUMNS)


def _text(cell: Any) -> str:
    match cell.getAttribute("valuetype"):
        case "float" | "currency":
            number = Decimal(cell.getAttribute("value"))
            return str(int(number)) if number == number.to_integral_value() else f"{number.normalize():f}"
        case "date":
            return str(cell.getAttribute("datevalue")).partition("T")[0]
        case "boolean":
            return "yes" if cell.getAttribute("booleanvalue") == "true" else "no"
        case _:
            return "\n".join(teletype.extractText(part) for part in cell.getElementsByType(P))
