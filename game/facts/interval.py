"""A day of the calendar, and a date: an interval of days, as readers write it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
DAYS_BEFORE_MONTH = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
END_OF_TIME = 9999
_BEFORE_CHRIST = "BC", " BCE"
_AFTER_CHRIST = " AD", " CE"
_OWN_YEARS = 100  # from then on nobody takes the number for anything but a year


class Day(NamedTuple):
    """A calendar day; the year is astronomical (0 is 1 BC, -43 is 44 BC)."""

    year: int
    month: int
    day: int

    @property
    def decimal(self) -> float:
        """The day as a year with a fraction, exact to a day (every year taken as 365 days)."""
        days = DAYS_BEFORE_MONTH[self.month - 1]
        days += min(self.day, 31) - 1
        return self.year + days / 365


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
        year = self.first.year
        if self.last.year != year:
            return None
        return year

    @property
    def scorable(self) -> bool:
        """Whether a question may ask for this date: known, and within one year."""
        if self.uncertain or self.open:
            return False
        return self.year is not None

    @property
    def middle(self) -> float:
        """The middle of the interval as a decimal year."""
        start = self.first.decimal
        end = self.last.decimal
        return (start + end) / 2

    def before(self, other: "Date") -> bool:
        """Certainly before: the intervals do not even touch."""
        return self.last < other.first

    @property
    def text(self) -> str:
        """The date as a reader writes it: `4 October 1957`, `October 1957`, `1957`, `1970-1975`, `about 1961`."""
        text = self._plain()
        if self.approximate:
            text = f"about {text}"
        if self.uncertain:
            text = f"{text} (planned)"
        return text

    def _plain(self) -> str:
        year = year_text(self.first.year)
        month = MONTHS[self.first.month - 1]
        match self.precision:
            case Precision.DAY:
                return f"{self.first.day} {month} {year}"
            case Precision.MONTH:
                return f"{month} {year}"
            case Precision.YEAR:
                return year
            case Precision.RANGE:
                return self._span()

    def _span(self) -> str:
        """Years, or within one year what differs: `16-24 July 1969`, `July-August 1969`."""
        first, last = self.first, self.last
        year = year_text(first.year)
        if first.year != last.year:
            end = "today" if self.open else year_text(last.year)
            return f"{year}-{end}"
        month = MONTHS[first.month - 1]
        if first.month != last.month:
            end = MONTHS[last.month - 1]
            return f"{month}-{end} {year}"
        return f"{first.day}-{last.day} {month} {year}"


def year_text(year: int) -> str:
    """An astronomical year as readers write it: 1957, AD 79, 44 BC."""
    if year >= _OWN_YEARS:
        return str(year)
    if year > 0:
        return f"AD {year}"
    before = 1 - year
    return f"{before} BC"


def year_spellings(year: int) -> tuple[str, ...]:
    """The ways in which a year may be typed, first that of `year_text`; where one is asked for, the bare number says
    enough."""
    written = year_text(year)
    if year >= _OWN_YEARS:
        return (written,)
    letters = _AFTER_CHRIST
    number = str(year)
    if year <= 0:
        letters = _BEFORE_CHRIST
        number = str(1 - year)
    spellings = [written, number]
    for ending in letters:
        spelling = number + ending
        spellings.append(spelling)
    return tuple(spellings)
