"""The report of lessons as a workbook of Excel: the questions, and the points of teams on a sheet of their own."""

import io
from collections.abc import Iterable, Sequence
from typing import Any

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from game.authoring.report_table import Row, rows_of
from game.authoring.report_words import day_of
from game.quiz.play.lesson_record import LessonRecord
from game.translation import tr

_LONGEST = 32_000  # characters in a cell
_NARROW, _WIDE, _WIDEST = 11, 26, 60
_LONG_TEXT = 24  # characters from which a column is wide
_SHARE, _NUMBER, _TEXT = "0%", "0.00", "@"


def as_book(records: Sequence[LessonRecord]) -> bytes:
    book = Workbook()
    sheet: Any = book.active
    sheet.title = tr("questions")
    _fill(sheet, rows_of(records))
    teams = _teams(records)
    if len(teams) > 1:
        _fill(book.create_sheet(tr("teams")), teams)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _teams(records: Iterable[LessonRecord]) -> list[Row]:
    rows: list[Row] = [[tr("class"), tr("day"), tr("team"), tr("points")]]
    for record in records:
        day = day_of(record).isoformat()
        for name, points in record.teams:
            rows.append([record.class_name, day, name, points])
    return rows


def _fill(sheet: Any, rows: Sequence[Row]) -> None:
    for number, row in enumerate(rows, 1):
        for column, value in enumerate(row, 1):
            if value is not None and value != "":
                cell = sheet.cell(number, column)
                _put(cell, value)
                cell.font = Font(bold=number == 1)
    for column, cells in enumerate(zip(*rows, strict=True), 1):
        longest = max(len(str(value)) for value in cells)
        letter = get_column_letter(column)
        sheet.column_dimensions[letter].width = _width(longest)
    sheet.freeze_panes = "A2"


def _width(longest: int) -> int:
    if longest <= _NARROW:
        return _NARROW
    return _WIDE if longest <= _LONG_TEXT else _WIDEST


def _put(cell: Any, value: str | int | float) -> None:
    """Texts stay texts, whatever they begin with."""
    if isinstance(value, str):
        cell.value = ILLEGAL_CHARACTERS_RE.sub("", value)[:_LONGEST]
        cell.data_type = "s"
        cell.number_format = _TEXT
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        return
    cell.value = value
    cell.alignment = Alignment(vertical="top")
    if isinstance(value, float):
        cell.number_format = _NUMBER
