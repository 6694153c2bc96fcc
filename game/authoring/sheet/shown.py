"""Numbers and days as Excel's number formats show them: the unit, the percent sign and the currency come from there."""

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import NamedTuple

from game.authoring.sheet.grid import Content, Refused
from game.authoring.sheet.sentences import NO_YEAR, SCALED, year_in_date
from game.authoring.sheet.serial import FIRST, year_in

# The parts of a format that show texts: in quotes, after a backslash, currencies; then spaces, colours and conditions.
_TEXTS = re.compile(r'"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|([_*].)|(\[[^\]]*\])', re.DOTALL)
_SECTION = re.compile(r'(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])*', re.DOTALL)
_DIGITS = re.compile(r"[0#?][0#?.,]*(?:E[+-]0+| [?0#]+/[?0#\d]+)?|General", re.IGNORECASE)
_CODED = "\x00"  # stands for a text
_SCALED = re.compile(r"[0#?],+(?![0#?,])")


class Format(NamedTuple):
    """What a format shows around a number: `code` is the format itself with its texts taken out."""

    before: str
    code: str
    after: str


def parse(form: str) -> Format:
    """The first section of a format, which is that of ordinary numbers."""
    found = _SECTION.match(form)
    section = found[0] if found else ""
    texts: list[str] = []

    def coded_text(part: re.Match[str]) -> str:
        text = part[1] or part[2] or part[3] or ""
        texts.append(text)
        return _CODED

    coded = _TEXTS.sub(coded_text, section)
    code = coded.replace(_CODED, "")
    pieces = iter(texts)
    digits = _DIGITS.search(coded)
    if digits is None:
        return Format(_filled(coded, pieces), code, "")
    before = _filled(coded[: digits.start()], pieces)
    _filled(digits[0], pieces)  # what stands between the digits is not shown
    after = _filled(coded[digits.end() :], pieces)
    return Format(before, code, after)


def _filled(coded: str, texts: Iterator[str]) -> str:
    """With the texts in their places."""
    signs = []
    for sign in coded:
        signs.append(next(texts) if sign == _CODED else sign)
    return "".join(signs).strip()


def number(value: float, form: str) -> Content:
    """A number, with what its cell shows around it."""
    if form == "@":
        return plain(value)
    found = parse(form)
    if _SCALED.search(found.code) or not _DIGITS.search(found.code):
        held = plain(value)
        return Refused(SCALED.format(held=held))
    if "%" in found.code:
        exact = Decimal(str(value))
        return f"{plain(exact * 100)}%"
    text = plain(value)
    if re.fullmatch("0{2,}", found.code):
        text = text.zfill(len(found.code))
    before = found.before.strip("()-+ ")
    after = found.after.strip("()-+ ")
    if before[-1:].isalnum() or before.endswith("."):
        before += " "
    if after:
        after = f" {after}"
    return before + text + after


def plain(value: float | Decimal) -> str:
    """The digits that a spreadsheet keeps, without an exponent."""
    exact = value if isinstance(value, Decimal | int) else Decimal(f"{value:.15g}")
    text = f"{exact:f}"
    if "." in text:
        return text.rstrip("0").rstrip(".")
    return text


def day(value: date, form: str, first: date = FIRST) -> Content:
    """A day as far as its cell shows it: a date that is shown without its day was typed without it."""
    clock = time()
    whole = value
    if isinstance(value, datetime):
        clock = value.time()
        whole = value.date()
    text = whole.isoformat()
    year = year_in(whole, first)
    if year:
        return Refused(year_in_date(text, year))
    code = parse(form).code.casefold()
    if not re.search("[yge]", code):
        return Refused(NO_YEAR.format(shown=form))
    if clock != time():
        minutes = clock.isoformat("minutes")
        return f"{text} {minutes}"
    if "d" in code:
        return text
    return text[:7] if "m" in code else text[:4]


def duration(value: timedelta) -> str:
    """A time of more than a day, in hours."""
    whole = round(value.total_seconds())
    minutes, seconds = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{seconds:02d}"
