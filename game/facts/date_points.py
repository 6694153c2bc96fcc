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
    return Guess(edtf(date), sure=True) if date else NO_GUESS


def numbered(text: str) -> Guess | None:
    """Three numbers: with dots the day comes first; with strokes it may be either of two."""
    if found := _JOINED.match(text) or _EMPTY_PARTS.match(text):
        known = [part for part in found.groups() if part and part != "00"]
        return certain("-".join(known))
    found = NUMBERS.match(text)
    if not found:
        return None
    one, sign, two, last = found[1], found[2], found[3], found[4]
    if len(one) == 4:
        return _sure_or(f"{one}-{two}-{last}", f"{one}-{last}-{two}")
    if len(last) == 4:
        return _day_first(int(one), int(two), last, sign)
    if len(one) <= 2 and len(last) == 2:
        return Guess(note=_NO_YEAR.format(example=_example(int(one), int(two), last)))
    return None


def _sure_or(date: str, other: str) -> Guess:
    return certain(date) if parse_date(date) else certain(other)


def _day_first(one: int, two: int, year: str, sign: str) -> Guess:
    day_first, month_first = certain(f"{year}-{two}-{one}"), certain(f"{year}-{one}-{two}")
    if sign == ".":
        return day_first if day_first.date else month_first._replace(sure=False)
    if day_first.date and month_first.date and one != two:
        return Guess(note=EITHER.format(one=day_first.date, other=month_first.date))
    return day_first if day_first.date else month_first


def _example(one: int, two: int, year: str) -> str:
    """A whole date for one with a short year, whichever way round it is."""
    if one > 31:
        one, year = int(year), str(one)
    full = _in_full(year)
    ways = (f"{full}-{two:02d}-{one:02d}", f"{full}-{one:02d}-{two:02d}")
    return next((way for way in ways if parse_date(way)), f"{full}-07-31")


def _in_full(year: str) -> str:
    return f"{'20' if int(year) < 30 else '19'}{year}"


def short_year(text: str) -> Guess | None:
    found = _SHORT_YEAR.match(text)
    if not found:
        return None
    before, year = found[1] or found[3] or "", _in_full(found[2] or found[4])
    full = f"{before.strip()} {year}".strip()
    guess = certain(full) if parse_date(full) else worded(full)
    return Guess(note=_NO_YEAR.format(example=guess.date)) if guess and guess.date else None


def worded(text: str) -> Guess | None:
    """A day or a month with the month's name, in any order and in some other languages."""
    words = re.findall(r"\d+|[^\W\d_]+", _FILLING.sub(" ", text))
    names = [word for word in words if word.isalpha()]
    numbers = [word for word in words if word.isdecimal()]
    years = [word for word in numbers if len(word) in (3, 4)]
    if len(names) != 1 or len(years) != 1 or not 1 <= len(numbers) <= 2:
        return None
    month, english = _month(names[0])
    days = [word for word in numbers if word != years[0]]
    date = parse_date(" ".join([*days, MONTHS[month - 1], years[0]])) if month else None
    return Guess(edtf(date), sure=english) if date else None


def _month(name: str) -> tuple[int, bool]:
    """The number of the month, 0 where it is none, and whether it is spelled right and in English."""
    name = name.casefold()
    if name in MONTH_NUMBERS:
        return MONTH_NUMBERS[name], True
    if name in _MONTHS_ABROAD:
        return _MONTHS_ABROAD[name], False
    if near := get_close_matches(name, [month.casefold() for month in MONTHS], n=1, cutoff=0.78):
        return MONTH_NUMBERS[near[0]], False
    return 0, False
