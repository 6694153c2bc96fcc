"""CSV: UTF-8 with a mark that spreadsheets know, commas, semicolons or tabs, and texts that no spreadsheet mangles."""

import csv
import io
import re
from itertools import islice
from typing import Any

from game.authoring.asked import RefusedError
from game.authoring.date_spelling import better
from game.authoring.sheet.apostrophe import bare, guarded, has_mark, is_error
from game.authoring.sheet.grid import Content, Doubted, Grid, Refused, Rows
from game.authoring.sheet.head_row import FIRST_ROWS, names_in
from game.authoring.sheet.sentences import AN_ERROR, NO_RESULT, THOUSANDS, year_as_day, year_in_date
from game.authoring.sheet.serial import year_of
from game.facts.dates import edtf, parse_date
from game.translation import tr

LONGEST = 200_000  # characters in a cell
LONGEST_DATE = 20

_FORMULA = re.compile(r"=.+", re.DOTALL)
_QUOTED = re.compile(r'="([^"]*)"')  # with which some programs keep Excel from changing a text
_WHOLE = re.compile(r"(-?\d+)\.0")  # of programs that keep all numbers as fractions
_MIDNIGHT = re.compile(r"(\d{4}-\d\d-\d\d)[ T]00:00(?::00(?:\.0+)?)?Z?")
_POINTED = re.compile(r"-?\d{1,3}(?:\.\d{3})+")
_COMMAED = re.compile(r"-?\d{1,3}(?:,\d{3})+")

# In a text of western Europe that was saved as Windows-1252 these are rare; in other encodings read as if they were
# Windows-1252 they are common: letters of Macintosh files, capitals and signs inside a word, whole words of them.
_STRANGE = re.compile(r"[ŠšŒœŽžŸƒˆ˜†‡‰\x80-\x9f]|[a-zß-ÿ][À-Þ¡-¿](?=[a-zß-ÿ])|[^\W\d_a-zA-Z]{3}")
_FOREIGN = re.compile(r"\w*[^\W\d_a-zA-Z]\w*")


def write(table: list[list[str]]) -> bytes:
    stream = io.StringIO(newline="")
    csv.writer(stream).writerows([guarded(text) for text in row] for row in table)
    return stream.getvalue().encode("utf-8-sig")


def read(data: bytes) -> list[Grid]:
    text, notices = _decoded(data)
    named = re.match(r"sep=(.)\r?\n", text, re.IGNORECASE)
    text = text[named.end() :] if named else text
    csv.field_size_limit(LONGEST)
    delimiter = named[1] if named else _delimiter(text)
    reader = _reader(text, delimiter)
    rows: Rows = []
    try:
        for row in reader:
            rows.append([_content(cell, delimiter) for cell in row])
    except csv.Error as error:
        told = tr("Line {line} cannot be read as CSV: a quote is missing, or stands where none belongs.")
        raise RefusedError(told.format(line=reader.line_num)) from error
    return [Grid(rows, notices=notices)]


def _decoded(data: bytes) -> tuple[str, list[str]]:
    """The text, and what is to be said about how it was read."""
    code = _utf_16(data)
    try:
        return data.decode(code or "utf-8-sig").removeprefix("\ufeff"), []
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        told = tr('Line {line} is not UTF-8; save the sheet as "CSV UTF-8", or as .xlsx or .ods.')
        refused = RefusedError(told.format(line=line))
        text = "" if code else data.decode("cp1252", errors="replace")
        if "\ufffd" in text or not text or _STRANGE.search(text):
            raise refused from error
    told = tr(
        "the file is not UTF-8 and was read as Windows-1252, as Excel writes it in western Europe: {words}; if this is"
        ' not right, save the sheet as "CSV UTF-8" and import it again'
    )
    words = list(dict.fromkeys(_FOREIGN.findall(text))) or sorted(set(re.findall(r"[^\x00-\x7f]", text)))
    return text, [told.format(words=", ".join(f'"{word}"' for word in words[:5]))]


def _utf_16(data: bytes) -> str:
    """The name of the encoding, where every other byte of the first letters is zero or a mark says so."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return "utf-16"
    return {b"\0": "utf-16-le"}.get(data[1:2], {b"\0": "utf-16-be"}.get(data[:1], ""))


def _reader(text: str, delimiter: str) -> Any:
    return csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)


def _delimiter(text: str) -> str:
    """The one that parts one of the first rows into most names of columns."""
    return max(",;\t", key=lambda mark: _names(text, mark))


def _names(text: str, delimiter: str) -> int:
    most = 0
    try:
        for row in islice(_reader(text, delimiter), FIRST_ROWS):
            most = max(most, len(names_in(row)))
    except csv.Error:
        return most
    return most


def _content(text: str, delimiter: str) -> Content:
    """What a cell holds; texts that a spreadsheet has changed, or did not work out, have no mark."""
    if has_mark(text):
        return bare(text)
    plain = text.strip()
    if found := _QUOTED.fullmatch(plain) or _WHOLE.fullmatch(plain) or _MIDNIGHT.fullmatch(plain):
        return found[1]
    if is_error(plain):
        return Refused(AN_ERROR.format(error=plain))
    if _FORMULA.fullmatch(plain):
        return Refused(NO_RESULT)
    if _POINTED.fullmatch(plain) or (delimiter != "," and _COMMAED.fullmatch(plain)):
        digits = plain.replace(".", "").replace(",", "")
        return Refused(THOUSANDS.format(found=plain, whole=digits, part=plain.replace(",", ".", 1)))
    return _day(plain) or text


def _day(text: str) -> Content:
    """A day that may be a year, which a spreadsheet took for a number of days; empty for all other texts."""
    if "190" not in text or len(text) > LONGEST_DATE:
        return ""
    date = parse_date(text)
    day = edtf(date) if date else better(text)
    year = year_of(day)
    if not year:
        return ""
    return Doubted(text, year_as_day(day, year)) if date else Refused(year_in_date(day, year))
