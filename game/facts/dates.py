"""Dates: intervals of days, read from a subset of EDTF (ISO 8601-2) and plain forms such as `20 July 1969`."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
DAYS_BEFORE_MONTH = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
END_OF_TIME = 9999
_ISO = re.compile(r"(-?\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_WORDS = re.compile(r"(?:(\d{1,2})\.? +)?([^\W\d_]+)\.? +(\d{3,4})")
_BC = re.compile(r"(?:(?:(\d{1,2})\.? +)?([^\W\d_]+)\.? +)?(\d{1,4}) *(?:BC|BCE|B\.C\.)")
_AD = re.compile(r"(?:AD|A\.D\.) *(\d{1,4})|(\d{1,4}) *(?:AD|CE|A\.D\.)|(\d{3})")
_ABOUT = re.compile(r"(?:c\.|ca\.|c |ca |circa |about ) *", re.IGNORECASE)
MONTH_NUMBERS = {name.casefold(): number for number, name in enumerate(MONTHS, 1)}
MONTH_NUMBERS |= {name[:3].casefold(): number for number, name in enumerate(MONTHS, 1)} | {"sept": 9}


class Day(NamedTuple):
    """A calendar day; the year is astronomical (0 is 1 BC, -43 is 44 BC)."""

    year: int
    month: int
    day: int

    @property
    def decimal(self) -> float:
        """The day as a year with a fraction, exact to a day (every year taken as 365 days)."""
        return self.year + (DAYS_BEFORE_MONTH[self.month - 1] + min(self.day, 31) - 1) / 365


class Precision(StrEnum):
    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    RANGE = "range"


@dataclass(frozen=True, slots=True)
class Date:
    """An interval of days, both ends included, from a subset of EDTF.

    `approximate` is EDTF's `~` (about), `uncertain` its `?`; an open end (`1998/..`) has the year 9999 as its last.
    """

    first: Day
    last: Day
    precision: Precision
    approximate: bool = False
    uncertain: bool = False

    @property
    def open(self) -> bool:
        return self.last.year == END_OF_TIME

    @property
    def year(self) -> int | None:
        """The year, where the whole interval lies in one."""
        return self.first.year if self.first.year == self.last.year else None

    @property
    def scorable(self) -> bool:
        """Whether a question may ask for this date: known, and within one year."""
        return not (self.uncertain or self.open or self.year is None)

    @property
    def middle(self) -> float:
        """The middle of the interval as a decimal year."""
        return (self.first.decimal + self.last.decimal) / 2

    def before(self, other: "Date") -> bool:
        """Certainly before: the intervals do not even touch."""
        return self.last < other.first

    @property
    def text(self) -> str:
        """The date as a reader writes it: `4 October 1957`, `October 1957`, `1957`, `1970-1975`, `about 1961`."""
        return ("about " if self.approximate else "") + self._plain() + (" (planned)" if self.uncertain else "")

    def _plain(self) -> str:
        year, month, day = self.first
        match self.precision:
            case Precision.DAY:
                return f"{day} {MONTHS[month - 1]} {year_text(year)}"
            case Precision.MONTH:
                return f"{MONTHS[month - 1]} {year_text(year)}"
            case Precision.YEAR:
                return year_text(year)
            case Precision.RANGE:
                return self._span()

    def _span(self) -> str:
        """Years, or within one year what differs: `16-24 July 1969`, `July-August 1969`."""
        first, last = self.first, self.last
        if first.year != last.year:
            return f"{year_text(first.year)}-{'today' if self.open else year_text(last.year)}"
        months = [MONTHS[first.month - 1], MONTHS[last.month - 1]]
        if first.month != last.month:
            return f"{'-'.join(months)} {year_text(first.year)}"
        return f"{first.day}-{last.day} {months[0]} {year_text(first.year)}"


def year_text(year: int) -> str:
    """An astronomical year as readers write it: 1957, 44 BC."""
    return str(year) if year > 0 else f"{1 - year} BC"


Span = tuple[Day, Day, Precision]


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
    last = _point(end)
    if first is None or (last is None and end != ".."):
        return None
    last_day = last[1] if last else Day(END_OF_TIME, 12, 31)
    return (first[0], last_day, Precision.RANGE) if first[0] <= last_day else None


def _point(text: str) -> Span | None:
    if found := _ISO.fullmatch(text):
        year, month, day = found.groups()
        return _interval(int(year), int(month) if month else None, int(day) if day else None)
    if found := _WORDS.fullmatch(text):
        day, name, year = found.groups()
        number = MONTH_NUMBERS.get(name.casefold())
        return _interval(int(year), number, int(day) if day else None) if number else None
    if found := _BC.fullmatch(text):
        day, name, year = found.groups()
        number = MONTH_NUMBERS.get(name.casefold()) if name else None
        known = number or not name
        return _interval(1 - int(year), number, int(day) if day else None) if known and int(year) else None
    if found := _AD.fullmatch(text):
        return _interval(int(found[1] or found[2] or found[3]))
    return None


def _interval(year: int, month: int | None = None, day: int | None = None) -> Span | None:
    """Both ends of a day, a month or a year."""
    if year >= END_OF_TIME or month not in (None, *range(1, 13)):
        return None
    if month is None:
        return Day(year, 1, 1), Day(year, 12, 31), Precision.YEAR
    length = _days_in(year, month)
    if day is None:
        return Day(year, month, 1), Day(year, month, length), Precision.MONTH
    return (Day(year, month, day), Day(year, month, day), Precision.DAY) if 1 <= day <= length else None


def _days_in(year: int, month: int) -> int:
    """The length of a month in the Gregorian calendar, which is counted back before its time, too."""
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 28 + leap if month == 2 else 30 + (month in (1, 3, 5, 7, 8, 10, 12))


def edtf(date: Date) -> str:
    """A short text that `parse_date` reads as this date, in EDTF where that is how people write."""
    marks = "~" * date.approximate + "?" * date.uncertain
    if date.precision is not Precision.RANGE:
        return _edtf(date.first, date.precision) + marks
    end = ".." if date.open else _edtf(date.last, _end_precision(date.last, 12))
    return f"{_edtf(date.first, _end_precision(date.first, 1))}/{end}{marks}"


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
    match precision:
        case Precision.DAY:
            return f"{day.year:04d}-{day.month:02d}-{day.day:02d}"
        case Precision.MONTH:
            return f"{day.year:04d}-{day.month:02d}"
        case _:
            return str(day.year) if day.year >= 100 else f"{day.year} AD"


def month_end(text: str) -> str:
    """The sentence about a day that its month does not have; empty where the text is anything else."""
    found = _ISO.fullmatch(text.strip())
    words = _WORDS.fullmatch(text.strip())
    if found and found[3]:
        year, month, day = map(int, found.groups())
    elif words and words[1]:
        day, month, year = int(words[1]), MONTH_NUMBERS.get(words[2].casefold(), 0), int(words[3])
    else:
        return ""
    if not 1 <= month <= 12 or not 0 < year < END_OF_TIME or day <= (length := _days_in(year, month)):
        return ""
    return f"{MONTHS[month - 1]} {year} has {length} days."
