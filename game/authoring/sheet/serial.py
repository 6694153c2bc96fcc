"""Days as spreadsheets count them: a year typed into a cell for dates becomes the day of that number."""

from datetime import date

FIRST = date(1899, 12, 30)
FIRST_ON_A_MAC = date(1904, 1, 1)  # old files of Excel for Macintosh count from here
LAST_YEAR = 2100  # that a teacher may mean


def year_of(text: str) -> int:
    """The year that may have been typed where a spreadsheet has this day; 0 where none can be meant."""
    try:
        return year_in(date.fromisoformat(text)) if len(text) == 10 else 0
    except ValueError:
        return 0


def year_in(day: date, first: date = FIRST) -> int:
    number = (day - first).days
    return number if 0 < number <= LAST_YEAR else 0
