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
_SCALED = re.compile(r"[0#?],+(?![0#?,])")


class Format(NamedTuple):
    """What a format shows around a number: `code` is the format itself with its texts taken out."""

    before: str
    code: str
    after: str


def parse(form: str) -> Format:
    """The first section of a format, which is that of ordinary numbers."""
    section = _SECTION.match(form)
    texts: list[str] = []

    def kept(found: re.Match[str]) -> str:
        text = found[1] or found[2] or found[3] or ""
        texts.append(text)
        return "\x00"

    coded = _TEXTS.sub(kept, section[0] if section else "")
    digits = _DIGITS.search(coded)
    ends = (digits.start(), digits.end()) if digits else (len(coded), len(coded))
    pieces = iter(texts)
    parts = [_filled(part, pieces) for part in (coded[: ends[0]], coded[ends[0] : ends[1]], coded[ends[1] :])]
    return Format(parts[0].strip(), coded.replace("\x00", ""), parts[2].strip())


def _filled(coded: str, texts: Iterator[str]) -> str:
    return "".join(next(texts) if letter == "\x00" else letter for letter in coded)


def number(value: float, form: str) -> Content:
    """A number, with what its cell shows around it."""
    if form == "@":
        return plain(value)
    found = parse(form)
    if _SCALED.search(found.code) or not _DIGITS.search(found.code):
        return Refused(SCALED.format(held=plain(value)))
    if "%" in found.code:
        return f"{plain(Decimal(str(value)) * 100)}%"
    text = plain(value)
    if re.fullmatch("0{2,}", found.code):
        text = text.zfill(len(found.code))
    before, after = (part.strip("()-+ ") for part in (found.before, found.after))
    before = before + " " if before[-1:].isalnum() or before.endswith(".") else before
    after = " " + after if after else after
    return before + text + after


def plain(value: float | Decimal) -> str:
    """The digits that a spreadsheet keeps, without an exponent."""
    exact = value if isinstance(value, Decimal | int) else Decimal(f"{value:.15g}")
    text = f"{exact:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def day(value: date, form: str, first: date = FIRST) -> Content:
    """A day as far as its cell shows it: a date that is shown without its day was typed without it."""
    clock = value.time() if isinstance(value, datetime) else time()
    whole = value.date() if isinstance(value, datetime) else value
    if year := year_in(whole, first):
        return Refused(year_in_date(whole.isoformat(), year))
    code = parse(form).code.casefold()
    if not re.search("[yge]", code):
        return Refused(NO_YEAR.format(shown=form))
    if clock != time():
        return f"{whole.isoformat()} {clock.isoformat('minutes')}"
    if "d" in code:
        return whole.isoformat()
    return whole.isoformat()[:7] if "m" in code else whole.isoformat()[:4]


def duration(value: timedelta) -> str:
    """A time of more than a day, in hours."""
    minutes, seconds = divmod(round(value.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{seconds:02d}"
