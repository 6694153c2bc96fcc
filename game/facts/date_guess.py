"""What the writer of a text that is no date may have meant, and what is odd or unclear about it."""

import re
from collections.abc import Callable
from difflib import get_close_matches
from typing import NamedTuple

from game.facts.dates import MONTH_NUMBERS, MONTHS, edtf, parse_date

DASHES = "‐‑‒–—―−"


class Guess(NamedTuple):
    """`date` is how it should be written, empty where that is unclear; `note` is a sentence about what is wrong with
    it; `sure` says that nothing else can be meant, so that it may be mended unasked."""

    date: str = ""
    note: str = ""
    sure: bool = False


NO_GUESS = Guess()
_LONGEST = 60
_DASH_NOTE = "Its dashes are those of a word processor; write plain hyphens."
_PARTS_NOTE = "The game knows years, months and days, no seasons or parts of them."
_NO_YEAR = "The year is not clear: write it in full, such as {example}."
_EITHER = "This can be {one} or {other}: write the one that is right."

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

_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? +"
_LEADING = re.compile(
    rf"^(?:in the year|the year|year|in|on|during|dated?:?|the|{_WEEKDAY}) *(?=[\d'’]|[^\W\d_]+\.? )", re.I
)
_CLOSED = re.compile(r"^[(\[\"'“‘]([^()\[\]]+)[)\]\"'”’]$")
_TIME = re.compile(
    r"(?:[ T]|, *| at )(\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?) *(?:[ap]\.?m\.?|h|Z|UTC|GMT|[+-]\d\d:?\d\d)?$", re.I
)
_ABOUT = re.compile(
    r"^(?:around|roughly|approx(?:imately|\.)?|some time (?:in|around)|about|circa|ca?\.|~|≈|etwa|um|gegen|vers"
    r"|environ) *(.+)$",
    re.I,
)
_ABOUT_AFTER = re.compile(
    r"^(.+?)(?: or so| approx(?:imately|\.)?|-?ish| *\((?:about|around|approx\.?|circa|ca?\.)\))$", re.I
)
_PLANNED = re.compile(r"^(.+) \(planned\)$|^planned (?:for )?(.+)$", re.I)
_BC = re.compile(
    r"^(?:B\.? ?C\.? ?(?:E\.?)? (\d{1,4})|(.+?) ?(?:B\. ?C\. ?(?:E\.)?|BCE?|v\. ?Chr\.?|a\. ?C\.|av\. ?J\.-C\.))$", re.I
)
_AD = re.compile(r"^(?:A\.? ?D\.? ?(\d{1,4})|(\d{1,4}) ?(?:A\. ?D\.?|C\. ?E\.?|AD|CE|n\. ?Chr\.?|d\. ?C\.))$", re.I)
_BELOW_ZERO = re.compile(r"^-(\d{1,3})$")
_SINCE = re.compile(
    r"^(?:(?:since|from|ab|seit|depuis) (.+?)(?: on(?:wards?)?)?"
    r"|(.+?) *(?:-|to|until|till|/) *(?:today|now|(?:the )?present|heute|\.\.\.?|…)?)$",
    re.I,
)
_SEASON = r"spring|summer|autumn|fall|winter|easter|christmas"
_PART = (
    r"(?:very )?(?:early|late|mid(?:dle)?|(?:the )?(?:beginning|start|end|middle) of|(?:Q|H)[1-4]"
    r"|(?:first|second|third|fourth) quarter(?: of)?|(?:first|second) half(?: of)?)"
)
_PARTED = re.compile(
    rf"^(?:the )?(?:(?:{_PART}|{_SEASON}(?: of)?)[ ,-]+)+(?:in |of )?(?P<rest>.*\d.*)$"
    rf"|^(?P<before>.*\d) (?:{_SEASON})$",
    re.I,
)
_BOUND = re.compile(
    r"^(?:not |just |shortly |soon )?(before|after|until|till|up to|by|no later than|later than|earlier than)\b", re.I
)
_DECADE = re.compile(r"^(?:the )?(\d{3})0(?:['’]?s|er)$", re.I)
_CENTURY = re.compile(r"^(?:the )?(\d{1,2})(?:st|nd|rd|th) cent(?:ury|\.)$", re.I)
_BETWEEN = re.compile(r"^(?:from|between) (.+?) (?:to|and|until|till) (.+)$", re.I)
_BETWEEN_TWO = tuple(map(re.compile, (r"(?i) +(?:to|until|till|through) +", " +- +", r" *\.\.\.? *", " *- *", " */ *")))
_SHORT_SPAN = re.compile(r"^(\d{4}) *[-/] *(\d{2})$")
_NUMBERS = re.compile(r"^(\d{1,4}) *([./ -]) *(\d{1,2}) *\2 *['’]?(\d{1,4})\.?$")
_JOINED = re.compile(r"^(\d{4})(\d{2})(\d{2})$")
_EMPTY_PARTS = re.compile(r"^(\d{4})(?:-(\d{2}))?(?:-(?:00|xx|\?\?))+$", re.I)
_SHORT_YEAR = re.compile(r"^(.*?)['’](\d{2})$|^(.*[^\W\d_]\.?,? )(\d{2})$")
_DAYS_OF_A_MONTH = re.compile(r"^(\d{1,2})\.? *(?:-|to|and) *(\d{1,2})\.? +([^\W\d_]+)\.?,? +(\d{4})$")
_MONTH_AND_DAYS = re.compile(r"^([^\W\d_]+)\.? +(\d{1,2}) *- *(\d{1,2}),? +(\d{4})$")
_FILLING = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b|,|\b(?:de|of|the|del)\b", re.I)

Reader = Callable[[str], Guess | None]


def suggest_date(text: str) -> str:
    """What the writer may have meant, as it should be written; empty where that is unclear."""
    return guess_date(text).date


def guess_date(text: str) -> Guess:
    """What the writer of a text that is no date may have meant."""
    text = " ".join(text[:_LONGEST].replace("\u00ad", "").split())
    plain = text.translate(dict.fromkeys(map(ord, DASHES), "-"))
    found = _guess(plain)
    if plain == text or not found.date:
        return found
    spaced = re.search(f" [{DASHES}] ", text)
    of_years = "/" in found.date
    return found if spaced or of_years or found.note else found._replace(note=_DASH_NOTE)


def _guess(text: str) -> Guess:
    """By the first way of reading that has something to say."""
    bare = _bare(text)
    for reader in _READERS:
        if (found := reader(bare)) is not None:
            return found
    return _certain(bare) if bare != text or parse_date(bare) else NO_GUESS


def _bare(text: str) -> str:
    """Without brackets and stops around it, and without the words that lead to a date in a sentence."""
    if closed := _CLOSED.match(text):
        text = closed[1].strip()
    text = text.rstrip(".,;") if not re.search(r"[A-Za-z]\.$|\.\.$", text) else text
    for _ in range(3):
        text = _LEADING.sub("", text)
    return text


def _certain(text: str) -> Guess:
    date = parse_date(text)
    return Guess(edtf(date), sure=True) if date else NO_GUESS


def _inner(text: str) -> Guess:
    """A date inside of a longer text, whichever way it is written."""
    return _certain(text) if parse_date(text) else _guess(text.strip())


def _timed(text: str) -> Guess | None:
    """A day with the time of day, which the game does not know; midnight is what spreadsheets add."""
    found = _TIME.search(text)
    if not found:
        return None
    inner = _inner(text[: found.start()])
    return inner._replace(sure=inner.sure and not re.search("[1-9]", found[1]))


def _about(text: str) -> Guess | None:
    found = _ABOUT.match(text) or _ABOUT_AFTER.match(text)
    if not found or re.match(r"approx|about", found[1], re.I):
        return None
    inner = _inner(found[1])
    return Guess(f"c. {inner.date}" if inner.date else "", inner.note, inner.sure)


def _planned(text: str) -> Guess | None:
    found = _PLANNED.match(text)
    inner = _inner(found[1] or found[2]) if found else NO_GUESS
    return inner._replace(date=f"{inner.date}?") if inner.date else None


def _before_christ(text: str) -> Guess | None:
    """In other letters than those of the bank; a bare minus may count from a year 0 or without one."""
    if found := _BELOW_ZERO.match(text):
        year = int(found[1])
        return Guess(
            note=f"This may be {year} BC or, counted with a year 0, {year + 1} BC: write the one that is right."
        )
    found = _BC.match(text)
    if not found:
        return None
    rest = (found[1] or found[2]).strip()
    date = parse_date(f"{rest} BC")
    return Guess(edtf(date), sure=True) if date else None


def _of_our_era(text: str) -> Guess | None:
    """A year of few digits; a bare one may be short for a year of the last century."""
    if found := _AD.match(text):
        return _certain(f"{int(found[1] or found[2])} AD")
    if not re.fullmatch(r"\d{1,2}", text) or not int(text):
        return None
    return Guess(f"{int(text)} AD", f"A year such as 19{text} is written in full." if len(text) == 2 else "")


def _since(text: str) -> Guess | None:
    found = _SINCE.match(text)
    if not found or _BETWEEN.match(text):
        return None
    start = _inner(found[1] or found[2])
    return Guess(f"{start.date}/..", sure=False) if start.date and "/" not in start.date else None


def _parted(text: str) -> Guess | None:
    """A season, or a part of a year, a month or a decade, of which the whole is proposed."""
    found = _PARTED.match(text)
    if not found:
        return None
    return Guess(_inner(found["rest"] or found["before"]).date, _PARTS_NOTE)


def _bound(text: str) -> Guess | None:
    found = _BOUND.match(text)
    return Guess(note=f'A date cannot be "{found[1]}" another one; write the date itself.') if found else None


def _rounded(text: str) -> Guess | None:
    if found := _DECADE.match(text):
        return Guess(f"{found[1]}0/{found[1]}9")
    if (found := _CENTURY.match(text)) and int(found[1]) > 1:
        return Guess(f"{int(found[1]) - 1}01/{int(found[1])}00")
    return None


def _short_span(text: str) -> Guess | None:
    """`1961-63`; what could be a month as well is left to the writer."""
    found = _SHORT_SPAN.match(text)
    if not found:
        return None
    year, end = found[1], f"{found[1][:2]}{found[2]}"
    if end <= year:
        return _certain(f"{year}-{found[2]}")
    if int(found[2]) > 12:
        return _certain(f"{year}/{end}")
    return Guess(note=_EITHER.format(one=f"{year}-{found[2]}", other=f"{year}/{end}"))


def _span(text: str) -> Guess | None:
    """From one date to another, both in any spelling; of a reader's short form each end gets month and year."""
    if found := _DAYS_OF_A_MONTH.match(text):
        first, last, month, year = found.groups()
        return _from_to(f"{first} {month} {year}", f"{last} {month} {year}")
    if found := _MONTH_AND_DAYS.match(text):
        month, first, last, year = found.groups()
        return _from_to(f"{first} {month} {year}", f"{last} {month} {year}")
    if between := _BETWEEN.match(text):
        return _from_to(between[1], between[2])
    for sign in _BETWEEN_TWO if not _NUMBERS.match(text) else ():
        parts = sign.split(text)
        if len(parts) == 2 and (found := _from_to(*parts)):
            return found
    return None


def _from_to(start: str, end: str) -> Guess | None:
    """A span; what stands only behind its end, a year or BC, is true of its start as well."""
    if not re.search(r"\d{3}|BC$", start) and (shared := re.search(r"\b(?:\d{4}|(?<=\d )BC)$", end)):
        start = f"{start} {shared[0]}"
    if re.fullmatch(r"\d{1,2}", start.strip()) or re.fullmatch(r"\d{1,2}", end.strip()):
        return None
    first, last = _inner(start), _inner(end)
    if not first.date or not last.date:
        return None
    if date := parse_date(f"{first.date}/{last.date}"):
        return Guess(edtf(date), sure=first.sure and last.sure)
    turned = parse_date(f"{last.date}/{first.date}")
    return Guess(edtf(turned)) if turned else None


def _numbered(text: str) -> Guess | None:
    """Three numbers: with dots the day comes first; with strokes it may be either of two."""
    if found := _JOINED.match(text) or _EMPTY_PARTS.match(text):
        known = [part for part in found.groups() if part and part != "00"]
        return _certain("-".join(known))
    found = _NUMBERS.match(text)
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
    return _certain(date) if parse_date(date) else _certain(other)


def _day_first(one: int, two: int, year: str, sign: str) -> Guess:
    day_first, month_first = _certain(f"{year}-{two}-{one}"), _certain(f"{year}-{one}-{two}")
    if sign == ".":
        return day_first if day_first.date else month_first._replace(sure=False)
    if day_first.date and month_first.date and one != two:
        return Guess(note=_EITHER.format(one=day_first.date, other=month_first.date))
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


def _short_year(text: str) -> Guess | None:
    found = _SHORT_YEAR.match(text)
    if not found:
        return None
    before, year = found[1] or found[3] or "", _in_full(found[2] or found[4])
    date = _inner(f"{before.strip()} {year}").date
    return Guess(note=_NO_YEAR.format(example=date)) if date else None


def _worded(text: str) -> Guess | None:
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


_READERS: tuple[Reader, ...] = (
    _timed,
    _about,
    _planned,
    _before_christ,
    _of_our_era,
    _rounded,
    _parted,
    _bound,
    _short_span,
    _numbered,
    _short_year,
    _worded,
    _since,
    _span,
)
