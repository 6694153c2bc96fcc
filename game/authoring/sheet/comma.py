"""CSV: UTF-8 with a mark that spreadsheets know, commas, semicolons or tabs, and texts that no spreadsheet mangles."""

import csv
import io
import re

from game.authoring.refused import RefusedError
from game.authoring.sheet.layout import COLUMNS
from game.facts.dates import MONTHS
from game.words import tr

LONGEST = 200_000  # characters in a cell

# What a spreadsheet that opens a CSV file turns into a date, a time, a number of another look or a formula.
_MONTH = "|".join(name[:3] for name in MONTHS)
_MANGLED = re.compile(
    rf"[=+@\t-].*|\d[\d .,]*[-/:.][\d .,/:-]*[~?]*|\d[\d .]*(?:{_MONTH})\w*\.?[\d ]*|(?:{_MONTH})\w*\.? *\d[\d ,]*"
    r"|0\d+|\d+e\d+|\d{12,}|\(\d+\)|\d+ ?%|true|false",
    re.IGNORECASE | re.DOTALL,
)
_TEXT = "'"  # before such a text says that it is one


def write(table: list[list[str]]) -> bytes:
    stream = io.StringIO(newline="")
    csv.writer(stream).writerows([_guarded(text) for text in row] for row in table)
    return stream.getvalue().encode("utf-8-sig")


def read(data: bytes) -> list[list[str]]:
    text = _decoded(data)
    named = re.match(r"sep=(.)\r?\n", text, re.IGNORECASE)
    text = text[named.end() :] if named else text
    csv.field_size_limit(LONGEST)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=named[1] if named else _delimiter(text), strict=True)
    rows: list[list[str]] = []
    try:
        for row in reader:
            rows.append([_bare(cell) for cell in row])
    except csv.Error as error:
        told = tr("Line {line} cannot be read as CSV: a quote is missing, or stands where none belongs.")
        raise RefusedError(told.format(line=reader.line_num)) from error
    return rows


def _decoded(data: bytes) -> str:
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        told = tr('Line {line} is not UTF-8; save the sheet as "CSV UTF-8", or as .xlsx or .ods.')
        raise RefusedError(told.format(line=line)) from error


def _delimiter(text: str) -> str:
    """The one that parts the first line into most names of columns."""
    first = text.lstrip("\r\n").split("\n", 1)[0].replace('"', "").casefold()
    return max(",;\t", key=lambda mark: sum(name.strip() in COLUMNS for name in first.split(mark)))


def _guarded(text: str) -> str:
    return _TEXT + text if _is_guarded(text) else text


def _is_guarded(text: str) -> bool:
    bare = text.lstrip(_TEXT)
    return _MANGLED.fullmatch(bare) is not None


def _bare(text: str) -> str:
    return text[1:] if text.startswith(_TEXT) and _is_guarded(text[1:]) else text
