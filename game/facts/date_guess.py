"""What the writer of a text that is no date may have meant, and what is odd or unclear about it."""

import re
from collections.abc import Callable

from game.facts.date_points import EITHER, NO_GUESS, NUMBERS, Guess, certain, numbered, short_year, worded
from game.facts.dates import edtf, parse_date

DASHES = "‐‑‒–—―−"

_LONGEST = 60
_DASH_NOTE = "Its dashes are those of a word processor; write plain hyphens."
_PARTS_NOTE = "The game knows years, months and days, no seasons or parts of them."
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
_DAYS_OF_A_MONTH = re.compile(r"^(\d{1,2})\.? *(?:-|to|and) *(\d{1,2})\.? +([^\W\d_]+)\.?,? +(\d{4})$")
_MONTH_AND_DAYS = re.compile(r"^([^\W\d_]+)\.? +(\d{1,2}) *- *(\d{1,2}),? +(\d{4})$")

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
    return certain(bare) if bare != text or parse_date(bare) else NO_GUESS


def _bare(text: str) -> str:
    """Without brackets and stops around it, and without the words that lead to a date in a sentence."""
    if closed := _CLOSED.match(text):
        text = closed[1].strip()
    text = text.rstrip(".,;") if not re.search(r"[A-Za-z]\.$|\.\.$", text) else text
    for _ in range(3):
        text = _LEADING.sub("", text)
    return text


def _inner(text: str) -> Guess:
    """A date inside of a longer text, whichever way it is written."""
    return certain(text) if parse_date(text) else _guess(text.strip())


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
        return certain(f"{int(found[1] or found[2])} AD")
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
        return certain(f"{year}-{found[2]}")
    if int(found[2]) > 12:
        return certain(f"{year}/{end}")
    return Guess(note=EITHER.format(one=f"{year}-{found[2]}", other=f"{year}/{end}"))


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
    for sign in _BETWEEN_TWO if not NUMBERS.match(text) else ():
        parts = sign.split(text)
        if len(parts) == 2 and (span := _from_to(*parts)):
            return span
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
    numbered,
    short_year,
    worded,
    _since,
    _span,
)
