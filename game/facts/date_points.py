"""One day, month or year in another writing than the bank's: numbers in any order, months in other languages."""

import re
from difflib import get_close_matches
from typing import NamedTuple

from game.facts.dates import MONTH_NUMBERS, MONTHS, edtf, parse_date


class Guess(NamedTuple):
    """`date` is how it should be written, empty where that is unclear; `note` is a sentence about what is wrong with
    it; `sure` says that nothing else can be meant, so that it may be mended unasked."""

    date: str = ""
    note: str = ""
    sure: bool = False


NO_GUESS = Guess()
_NO_YEAR = "The year is not clear: write it in full, such as {example}."
EITHER = "This can be {one} or {other}: write the one that is right."

# Months in the languages of many classes, with their usual short forms.
_ABROAD = (
    "januar jänner jän janvier janv enero gennaio janeiro januari stycznia",
    "februar février févr fevrier febrero febbraio fevereiro februari lutego",
    "märz maerz mär mrz mars marzo março maart marts marca",
    "avril avr abril aprile kwietnia",
    "mai mayo maggio maio mei maj maja",
    "juni juin junio giugno junho czerwca",
    "juli juillet juil julio luglio julho lipca",
    "août aout agosto augusti augustus sierpnia",
    "septembre septiembre setiembre settembre setembro września",
    "oktober okt octobre octubre ottobre outubro października",
    "novembre noviembre novembro listopada",
    "dezember dez décembre decembre déc diciembre dicembre dezembro grudnia",
)
_MONTHS_ABROAD = {name: number for number, names in enumerate(_ABROAD, 1) for name in names.split()}

NUMBERS = re.compile(r"^(\d{1,4}) *([./ -]) *(\d{1,2}) *\2 *['’]?(\d{1,4})\.?$")
_JOINED = re.compile(r"^(\d{4})(\d{2})(\d{2})$")
_EMPTY_PARTS = re.compile(r"^(\d{4})(?:-(\d{2}))?(?:-(?:00|xx|\?\?))+$", re.I)
_SHORT_YEAR = re.compile(r"^(.*?)['’](\d{2})$|^(.*[^\W\d_]\.?,? )(\d{2})$")
_FILLING = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b|,|\b(?:de|of|the|del)\b", re.I)


def certain(text: str) -> Guess:
    date = parse_date(text)
    if date is None:
        return NO_GUESS
    return Guess(edtf(date), sure=True)


def numbered(text: str) -> Guess | None:
    """Three numbers: with dots the day comes first; with strokes it may be either of two."""
    iso = _JOINED.match(text) or _EMPTY_PARTS.match(text)
    if iso:
        parts = [part for part in iso.groups() if part and part != "00"]
        return certain("-".join(parts))
    numbers = NUMBERS.match(text)
    if not numbers:
        return None
    first, sign, middle, last = numbers.groups()
    if len(first) == 4:
        return _year_first(first, middle, last)
    if len(last) == 4:
        return _year_last(int(first), int(middle), last, sign)
    if len(first) > 2 or len(last) != 2:
        return None
    example = _example(int(first), int(middle), last)
    return _without_year(example)


def _year_first(year: str, month: str, day: str) -> Guess:
    usual = certain(f"{year}-{month}-{day}")
    if usual.date:
        return usual
    return certain(f"{year}-{day}-{month}")


def _year_last(first: int, second: int, year: str, sign: str) -> Guess:
    """A day and a month, in whichever order, and their year."""
    day_first = certain(f"{year}-{second}-{first}")
    month_first = certain(f"{year}-{first}-{second}")
    if not month_first.date:
        return day_first
    if not day_first.date:
        with_dots = sign == "."
        return month_first._replace(sure=not with_dots)
    if sign == "." or first == second:
        return day_first
    note = EITHER.format(one=day_first.date, other=month_first.date)
    return Guess(note=note)


def _example(first: int, middle: int, last: str) -> str:
    """A whole date for one with a short year, whichever way round it is."""
    day = first
    year = _in_full(last)
    if first > 31:
        day = int(last)
        year = _in_full(str(first))
    for way in (f"{year}-{middle:02d}-{day:02d}", f"{year}-{day:02d}-{middle:02d}"):
        if parse_date(way):
            return way
    return f"{year}-07-31"


def _in_full(year: str) -> str:
    """A year of which the century is left out."""
    century = "20" if int(year) < 30 else "19"
    return century + year


def short_year(text: str) -> Guess | None:
    found = _SHORT_YEAR.match(text)
    if not found:
        return None
    before = found[1] or found[3] or ""
    year = _in_full(found[2] or found[4])
    full = f"{before.strip()} {year}".strip()
    guess = certain(full) if parse_date(full) else worded(full)
    if guess is None or not guess.date:
        return None
    return _without_year(guess.date)


def _without_year(example: str) -> Guess:
    note = _NO_YEAR.format(example=example)
    return Guess(note=note)


def worded(text: str) -> Guess | None:
    """A day or a month with the month's name, in any order and in some other languages."""
    bare = _FILLING.sub(" ", text)
    words = re.findall(r"\d+|[^\W\d_]+", bare)
    names = [word for word in words if word.isalpha()]
    numbers = [word for word in words if word.isdecimal()]
    years = [word for word in numbers if len(word) in (3, 4)]
    if len(names) != 1 or len(years) != 1:
        return None
    if len(numbers) > 2:
        return None
    month = _month(names[0])
    if month is None:
        return None
    name = MONTHS[month.number - 1]
    (year,) = years
    days = [word for word in numbers if word != year]
    parts = [*days, name, year]
    guess = certain(" ".join(parts))
    if not guess.date:
        return None
    return guess._replace(sure=month.is_english)


class _Month(NamedTuple):
    """A month that a word names; `is_english` where the word is spelled right and in English."""

    number: int
    is_english: bool


def _month(name: str) -> _Month | None:
    name = name.casefold()
    if name in MONTH_NUMBERS:
        return _Month(MONTH_NUMBERS[name], True)
    if name in _MONTHS_ABROAD:
        return _Month(_MONTHS_ABROAD[name], False)
    english = [month.casefold() for month in MONTHS]
    near = get_close_matches(name, english, n=1, cutoff=0.78)
    if not near:
        return None
    return _Month(MONTH_NUMBERS[near[0]], False)
