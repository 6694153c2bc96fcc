"""Excel's .xlsx: every cell is written as text; read are numbers and dates, too, into which Excel may turn them."""

import io
import re
import warnings
from datetime import date, time, timedelta
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.utils.escape import unescape

from game.authoring.asked import RefusedError
from game.authoring.sheet import shown
from game.authoring.sheet.apostrophe import MARK, bare, has_mark, is_error
from game.authoring.sheet.formulas import Results, formulas
from game.authoring.sheet.grid import COLUMNS, ROWS, Content, Grid, Refused, Rows
from game.authoring.sheet.sentences import AN_ERROR, NO_RESULT
from game.authoring.sheet.serial import FIRST, FIRST_ON_A_MAC
from game.translation import tr

TEXT = "@"  # the number format of texts
LONGEST = 32_767  # characters in a cell
_CODE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")  # begins what stands for a character that XML cannot hold
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
    marked = MARK + text if has_mark(text) else text
    cell.value = _CODE.sub("_x005F_", marked)
    cell.data_type = "s"  # even where it begins like a formula
    cell.number_format = TEXT
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    if heading:
        cell.font = Font(bold=True)


def read(data: bytes) -> list[Grid]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about decoration that openpyxl does not know
        book = load_workbook(io.BytesIO(data), data_only=True, keep_links=False)
    results = formulas(data)
    first = book.epoch.date() if book.epoch.year == FIRST_ON_A_MAC.year else FIRST
    return [_grid(sheet, results.get(sheet.title, {}), first) for sheet in book.worksheets]


def _grid(sheet: Any, results: Results, first: date) -> Grid:
    if sheet.max_row > ROWS:
        told = tr("The sheet '{name}' goes down to row {row}; delete the rows below the last one that you use.")
        raise RefusedError(told.format(name=sheet.title, row=sheet.max_row))
    last = min(sheet.max_column, COLUMNS)
    rows: Rows = []
    for cells in sheet.iter_rows(max_col=last):
        row = [_content(cell, results.get(cell.coordinate), first) for cell in cells]
        rows.append(row)
    for merged in sheet.merged_cells.ranges:
        _repeat(rows, merged)
    hidden_rows = [number for number, row in sheet.row_dimensions.items() if row.hidden]
    hidden_columns: list[int] = []
    for columns in sheet.column_dimensions.values():
        if columns.hidden:
            hidden_columns.extend(range(columns.min, columns.max + 1))
    return Grid(rows, sheet.title, hidden_rows, hidden_columns)


def _repeat(rows: Rows, merged: Any) -> None:
    """Cells that are one on the screen say the same in each of their rows."""
    column = merged.min_col - 1
    if column < COLUMNS:
        for row in rows[merged.min_row : merged.max_row]:
            row[column] = rows[merged.min_row - 1][column]


def _content(cell: Any, has_result: bool | None, first: date) -> Content:
    """What a cell holds; `has_result` is None where it holds no formula."""
    value = cell.value
    if has_result is False:
        return Refused(NO_RESULT)
    if cell.data_type == "e" or (has_result and isinstance(value, str) and is_error(value)):
        return Refused(AN_ERROR.format(error=value))
    match value:
        case None:
            return ""
        case bool():
            return value
        case date():
            return shown.day(value, cell.number_format, first)
        case timedelta():
            return shown.duration(value)
        case time():
            return value.isoformat("minutes")
        case int() | float():
            return shown.number(value, cell.number_format)
        case _:
            return bare(unescape(str(value)))
