"""Dates read from a subset of EDTF (ISO 8601-2) and plain forms such as `20 July 1969`, and written as EDTF."""

import re
from typing import NamedTuple

from game.facts.interval import END_OF_TIME, MONTHS, Date, Day, Precision, year_spellings, year_text

__all__ = [
    "END_OF_TIME",
    "MONTHS",
    "MONTH_NUMBERS",
    "Date",
    "Day",
    "Precision",
    "edtf",
    "month_end",
    "parse_date",
    "year_spellings",
    "year_text",
]

_LONG_MONTHS = (1, 3, 5, 7, 8, 10, 12)
_ISO = re.compile(r"(-?\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_WORDS = re.compile(r"(?:(\d{1,2})\.? +)?([^\W\d_]+)\.? +(\d{3,4})")
_BC = re.compile(r"(?:(?:(\d{1,2})\.? +)?([^\W\d_]+)\.? +)?(\d{1,4}) *(?:BC|BCE|B\.C\.)")
_AD = re.compile(
    r"(?:(?:(\d{1,2})\.? +)?([^\W\d_]+)\.? +)?(?:(?:AD|A\.D\.) *(\d{1,4})|(\d{1,4}) *(?:AD|CE|A\.D\.))|(\d{3})"
)
_ABOUT = re.compile(r"(?:c\.|ca\.|c |ca |circa |about ) *", re.IGNORECASE)
MONTH_NUMBERS = {name.casefold(): number for number, name in enumerate(MONTHS, 1)}
MONTH_NUMBERS |= {name[:3].casefold(): number for number, name in enumerate(MONTHS, 1)} | {"sept": 9}


class Span(NamedTuple):
    """Both ends of an interval, and how exact it is."""

    first: Day
    last: Day
    precision: Precision


def parse_date(text: str) -> Date | None:
    """The date that a text means, or None where it is not one of the forms that the bank knows."""
    text = text.strip()
    plain = text.rstrip("~?")
    marks = text[len(plain) :]
    about = _ABOUT.match(plain)
    if about:
        plain = plain[about.end() :]
    approximate = about is not None or "~" in marks
    first, slash, last = plain.partition("/")
    span = _range(first.strip(), last.strip()) if slash else _point(plain.strip())
    if span is None:
        return None
    return Date(*span, approximate=approximate, uncertain="?" in marks)


def _range(start: str, end: str) -> Span | None:
    first = _point(start)
    if first is None:
        return None
    if end == "..":
        return Span(first.first, Day(END_OF_TIME, 12, 31), Precision.RANGE)
    last = _point(end)
    if last is None or first.first > last.last:
        return None
    return Span(first.first, last.last, Precision.RANGE)


def _point(text: str) -> Span | None:
    iso = _ISO.fullmatch(text)
    if iso:
        year, month, day = iso.groups()
        return _interval(int(year), _number(month), _number(day))
    of_our_era = _AD.fullmatch(text)
    if of_our_era:
        day, name, after, before, alone = of_our_era.groups()
        digits = after or before or alone
        return _named(int(digits), name, day)
    in_words = _WORDS.fullmatch(text)
    if in_words:
        day, name, year = in_words.groups()
        return _named(int(year), name, day)
    before_christ = _BC.fullmatch(text)
    if before_christ:
        day, name, digits = before_christ.groups()
        year_before = int(digits)
        return _named(1 - year_before, name, day) if year_before else None
    return None


def _named(year: int, name: str | None, day: str | None) -> Span | None:
    """Both ends of a day or a month, by the month's name, or of a year without one."""
    if not name:
        return _interval(year)
    month = MONTH_NUMBERS.get(name.casefold())
    if month is None:
        return None
    return _interval(year, month, _number(day))


def _number(digits: str | None) -> int | None:
    """None where nothing is written."""
    return int(digits) if digits else None


def _interval(year: int, month: int | None = None, day: int | None = None) -> Span | None:
    """Both ends of a day, a month or a year."""
    if year >= END_OF_TIME:
        return None
    if month is None:
        return Span(Day(year, 1, 1), Day(year, 12, 31), Precision.YEAR)
    if not 1 <= month <= 12:
        return None
    length = _days_in(year, month)
    if day is None:
        return Span(Day(year, month, 1), Day(year, month, length), Precision.MONTH)
    if not 1 <= day <= length:
        return None
    only = Day(year, month, day)
    return Span(only, only, Precision.DAY)


def _days_in(year: int, month: int) -> int:
    """The length of a month in the Gregorian calendar, which is counted back before its time, too."""
    if month == 2:
        is_leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
        return 29 if is_leap else 28
    return 31 if month in _LONG_MONTHS else 30


def edtf(date: Date) -> str:
    """A short text that `parse_date` reads as this date, in EDTF where that is how people write."""
    marks = "~" * date.approximate + "?" * date.uncertain
    if date.precision is not Precision.RANGE:
        return _edtf(date.first, date.precision) + marks
    start = _edtf(date.first, _end_precision(date.first, 1))
    if date.open:
        return f"{start}/..{marks}"
    end = _edtf(date.last, _end_precision(date.last, 12))
    return f"{start}/{end}{marks}"


def _end_precision(day: Day, month: int) -> Precision:
    """How much of one end of a range must be written: all but what lies on the edge of a year or a month."""
    edge = 1 if month == 1 else _days_in(day.year, day.month)
    if day.day != edge:
        return Precision.DAY
    return Precision.YEAR if day.month == month else Precision.MONTH


def _edtf(day: Day, precision: Precision) -> str:
    """Years as people write them: 44 BC for EDTF's -0043, and 79 AD, since nobody would know 0079 for a year."""
    if day.year <= 0:
        return Date(day, day, precision).text
    month = f"{day.year:04d}-{day.month:02d}"
    match precision:
        case Precision.DAY:
            return f"{month}-{day.day:02d}"
        case Precision.MONTH:
            return month
        case _ if day.year >= 100:
            return str(day.year)
        case _:
            return f"{day.year} AD"


def month_end(text: str) -> str:
    """The sentence about a day that its month does not have; empty where the text is anything else."""
    plain = text.strip()
    iso = _ISO.fullmatch(plain)
    words = _WORDS.fullmatch(plain)
    if iso and iso[3]:
        year, month, day = map(int, iso.groups())
    elif words and words[1]:
        year, day = int(words[3]), int(words[1])
        month = MONTH_NUMBERS.get(words[2].casefold(), 0)
    else:
        return ""
    if not 1 <= month <= 12 or not 0 < year < END_OF_TIME:
        return ""
    length = _days_in(year, month)
    if day <= length:
        return ""
    return f"{MONTHS[month - 1]} {year} has {length} days."
