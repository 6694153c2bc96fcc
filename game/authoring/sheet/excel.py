"""Excel's .xlsx: every cell is written as text; read are numbers and dates, too, into which Excel may turn them."""

import io
from datetime import date, datetime, time
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from game.authoring.refused import RefusedError
from game.words import tr

TEXT = "@"  # the number format of texts
LONGEST = 32_767  # characters in a cell
ROWS = 50_000
_WIDE = {"is": 30, "why": 60, "wrong": 40, "ask": 40, "clue": 40, "source": 50}


def write(table: list[list[str]]) -> bytes:
    book = Workbook()
    sheet: Any = book.active
    sheet.title = "facts"
    for number, name in enumerate(table[0], 1):
        column = sheet.column_dimensions[get_column_letter(number)]
        column.number_format = TEXT  # so that new cells are texts as well
        column.width = _WIDE.get(name, 16)
    for row, texts in enumerate(table, 1):
        for number, text in enumerate(texts, 1):
            if text:
                _put(sheet.cell(row, number), text, heading=row == 1)
    sheet.freeze_panes = "A2"
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _put(cell: Any, text: str, heading: bool) -> None:
    if len(text) > LONGEST:
        told = tr("A text is too long for a cell: {text}...")
        raise RefusedError(told.format(text=text[:60]))
    cell.value = text
    cell.data_type = "s"  # even where it begins like a formula
    cell.number_format = TEXT
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    if heading:
        cell.font = Font(bold=True)


def read(data: bytes) -> list[list[str]]:
    book = load_workbook(io.BytesIO(data), data_only=True)
    sheet: Any = book.worksheets[0]
    if sheet.max_row > ROWS:
        raise RefusedError(tr("The sheet has more than {rows} rows.").format(rows=ROWS))
    return [[_text(cell) for cell in row] for row in sheet.iter_rows()]


def _text(cell: Any) -> str:
    match cell.value:
        case None:
            return ""
        case bool():
            return "yes" if cell.value else "no"
        case datetime():
            return _day(cell.value.date(), cell.number_format)
        case date():
            return _day(cell.value, cell.number_format)
        case time():
            return cell.value.isoformat("minutes")
        case float() if cell.value.is_integer():
            return str(int(cell.value))
        case _:
            return str(cell.value)


def _day(day: date, shown: str) -> str:
    """A date that is shown without its day was typed without it."""
    return day.isoformat() if "d" in shown.casefold() else f"{day:%Y-%m}"
