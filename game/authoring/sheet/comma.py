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
    writer = csv.writer(stream)
    for row in table:
        writer.writerow(map(guarded, row))
    return stream.getvalue().encode("utf-8-sig")


def read(data: bytes) -> list[Grid]:
    text, notices = _decoded(data)
    csv.field_size_limit(LONGEST)
    named = re.match(r"sep=(.)\r?\n", text, re.IGNORECASE)
    if named:
        text = text[named.end() :]
    delimiter = named[1] if named else _delimiter(text)
    reader = _reader(text, delimiter)
    rows: Rows = []
    try:
        for cells in reader:
            row = [_content(cell, delimiter) for cell in cells]
            rows.append(row)
    except csv.Error as error:
        told = tr("Line {line} cannot be read as CSV: a quote is missing, or stands where none belongs.")
        raise RefusedError(told.format(line=reader.line_num)) from error
    return [Grid(rows, notices=notices)]


def _decoded(data: bytes) -> tuple[str, list[str]]:
    """The text, and what is to be said about how it was read."""
    utf_16 = _utf_16(data)
    try:
        text = data.decode(utf_16 or "utf-8-sig")
    except UnicodeDecodeError as error:
        text = "" if utf_16 else _as_windows(data)
        if not text:
            line = data[: error.start].count(b"\n") + 1
            told = tr('Line {line} is not UTF-8; save the sheet as "CSV UTF-8", or as .xlsx or .ods.')
            raise RefusedError(told.format(line=line)) from error
        return text, [_read_as_windows(text)]
    return text.removeprefix("\ufeff"), []


def _as_windows(data: bytes) -> str:
    """The text in Windows-1252; empty where it is in another encoding, as far as can be seen."""
    text = data.decode("cp1252", errors="replace")
    if "\ufffd" in text or _STRANGE.search(text):
        return ""
    return text


def _read_as_windows(text: str) -> str:
    """The notice that it was read so, with a few of the words that show whether that is right."""
    words = list(dict.fromkeys(_FOREIGN.findall(text)))
    if not words:
        signs = set(re.findall(r"[^\x00-\x7f]", text))
        words = sorted(signs)
    named = ", ".join(f'"{word}"' for word in words[:5])
    told = tr(
        "the file is not UTF-8 and was read as Windows-1252, as Excel writes it in western Europe: {words}; if this is"
        ' not right, save the sheet as "CSV UTF-8" and import it again'
    )
    return told.format(words=named)


def _utf_16(data: bytes) -> str:
    """The name of the encoding, where every other byte of the first letters is zero or a mark says so."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    if data[1:2] == b"\0":
        return "utf-16-le"
    if data[:1] == b"\0":
        return "utf-16-be"
    return ""


def _reader(text: str, delimiter: str) -> Any:
    lines = io.StringIO(text, newline="")
    return csv.reader(lines, delimiter=delimiter, strict=True)


def _delimiter(text: str) -> str:
    """The one that parts one of the first rows into most names of columns."""
    return max(",;\t", key=lambda mark: _names(text, mark))


def _names(text: str, delimiter: str) -> int:
    most = 0
    try:
        for row in islice(_reader(text, delimiter), FIRST_ROWS):
            count = len(names_in(row))
            most = max(most, count)
    except csv.Error:
        return most
    return most


def _content(text: str, delimiter: str) -> Content:
    """What a cell holds; texts that a spreadsheet has changed, or did not work out, have no mark."""
    if has_mark(text):
        return bare(text)
    plain = text.strip()
    wrapped = _QUOTED.fullmatch(plain) or _WHOLE.fullmatch(plain) or _MIDNIGHT.fullmatch(plain)
    if wrapped:
        return wrapped[1]
    if is_error(plain):
        return Refused(AN_ERROR.format(error=plain))
    if _FORMULA.fullmatch(plain):
        return Refused(NO_RESULT)
    if _POINTED.fullmatch(plain) or (delimiter != "," and _COMMAED.fullmatch(plain)):
        return _thousands(plain)
    return _day(plain) or text


def _thousands(text: str) -> Refused:
    whole = text.replace(".", "").replace(",", "")
    part = text.replace(",", ".", 1)
    why = THOUSANDS.format(found=text, whole=whole, part=part)
    return Refused(why)


def _day(text: str) -> Content:
    """A day that may be a year, which a spreadsheet took for a number of days; empty for all other texts."""
    if "190" not in text or len(text) > LONGEST_DATE:
        return ""
    date = parse_date(text)
    day = edtf(date) if date else better(text)
    year = year_of(day)
    if not year:
        return ""
    if date:
        return Doubted(text, year_as_day(day, year))
    return Refused(year_in_date(day, year))
