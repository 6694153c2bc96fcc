"""What the writer of a text that is no date may have meant, and what is odd or unclear about it."""

import re
from collections.abc import Callable

from game.facts import date_forms as forms
from game.facts import date_slips
from game.facts.date_points import EITHER, NUMBERS, Guess, certain, numbered, short_year, worded
from game.facts.dates import edtf, parse_date

DASHES = "‐‑‒–—―−"
_TO_HYPHENS = dict.fromkeys(map(ord, DASHES), "-")

_LONGEST = 60
_DASH_NOTE = "Its dashes are those of a word processor; write plain hyphens."
_PARTS_NOTE = "The game knows years, months and days, no seasons or parts of them."

Reader = Callable[[str], Guess | None]


def suggest_date(text: str) -> str:
    """What the writer may have meant, as it should be written; empty where that is unclear."""
    return guess_date(text).date


def guess_date(text: str) -> Guess:
    """What the writer of a text that is no date may have meant."""
    shown = text[:_LONGEST].replace("\u00ad", "")
    text = " ".join(shown.split())
    plain = text.translate(_TO_HYPHENS)
    guess = _guess(plain)
    if plain == text or not guess.date or guess.note:
        return guess
    between_dates = "/" in guess.date or re.search(f" [{DASHES}] ", text)
    return guess if between_dates else guess._replace(note=_DASH_NOTE)


def _guess(text: str) -> Guess:
    """By the first way of reading that has something to say."""
    bare = _bare(text)
    for reader in _READERS:
        guess = reader(bare)
        if guess is not None:
            return guess
    return certain(bare)


def _bare(text: str) -> str:
    """Without brackets and stops around it, and without the words that lead to a date in a sentence."""
    closed = forms.CLOSED.match(text)
    if closed:
        text = closed[1].strip()
    stop_belongs = re.search(r"[A-Za-z]\.$|\.\.$", text)
    if not stop_belongs:
        text = text.rstrip(".,;")
    for _ in range(3):
        text = forms.LEADING.sub("", text)
    return text


def _inner(text: str) -> Guess:
    """A date inside of a longer text, whichever way it is written."""
    guess = certain(text)
    return guess if guess.date else _guess(text.strip())


def _timed(text: str) -> Guess | None:
    """A day with the time of day, which the game does not know; midnight is what spreadsheets add."""
    time = forms.TIME.search(text)
    if not time:
        return None
    guess = _inner(text[: time.start()])
    is_midnight = not re.search("[1-9]", time[1])
    return guess._replace(sure=guess.sure and is_midnight)


def _about(text: str) -> Guess | None:
    found = forms.ABOUT.match(text) or forms.ABOUT_AFTER.match(text)
    if not found or re.match(r"approx|about", found[1], re.I):
        return None
    guess = _inner(found[1])
    if not guess.date:
        return guess
    return guess._replace(date=f"c. {guess.date}")


def _planned(text: str) -> Guess | None:
    found = forms.PLANNED.match(text)
    if not found:
        return None
    guess = _inner(found[1] or found[2])
    if not guess.date:
        return None
    return guess._replace(date=f"{guess.date}?")


def _before_christ(text: str) -> Guess | None:
    """In other letters than those of the bank; a bare minus may count from a year 0 or without one."""
    below_zero = forms.BELOW_ZERO.match(text)
    if below_zero:
        year = int(below_zero[1])
        before = year + 1
        note = f"This may be {year} BC or, counted with a year 0, {before} BC: write the one that is right."
        return Guess(note=note)
    found = forms.BC.match(text)
    if not found:
        return None
    rest = found[1] or found[2]
    guess = certain(f"{rest.strip()} BC")
    return guess if guess.date else None


def _of_our_era(text: str) -> Guess | None:
    """A year of few digits; a bare one may be short for a year of the last century."""
    found = forms.AD.match(text)
    if found:
        year = int(found[1] or found[2])
        return certain(f"{year} AD")
    year = int(text) if re.fullmatch(r"\d{1,2}", text) else 0
    if year == 0:
        return None
    note = f"A year such as 19{text} is written in full." if len(text) == 2 else ""
    return Guess(f"{year} AD", note)


def _since(text: str) -> Guess | None:
    found = forms.SINCE.match(text)
    if not found or forms.BETWEEN.match(text):
        return None
    start = _inner(found[1] or found[2])
    if not start.date or "/" in start.date:
        return None
    return Guess(f"{start.date}/..")


def _parted(text: str) -> Guess | None:
    """A season, or a part of a year, a month or a decade, of which the whole is proposed."""
    found = forms.PARTED.match(text)
    if not found:
        return None
    whole = _inner(found["rest"] or found["before"])
    return Guess(whole.date, _PARTS_NOTE)


def _bound(text: str) -> Guess | None:
    found = forms.BOUND.match(text)
    if not found:
        return None
    note = f'A date cannot be "{found[1]}" another one; write the date itself.'
    return Guess(note=note)


def _rounded(text: str) -> Guess | None:
    """A decade or a century as its years."""
    decade = forms.DECADE.match(text)
    if decade:
        start = decade[1]
        return Guess(f"{start}0/{start}9")
    century = forms.CENTURY.match(text)
    number = int(century[1]) if century else 0
    if number > 1:
        return Guess(f"{number - 1}01/{number}00")
    return None


def _short_span(text: str) -> Guess | None:
    """`1961-63`; what could be a month as well is left to the writer."""
    found = forms.SHORT_SPAN.match(text)
    if not found:
        return None
    year, short = found.groups()
    end = year[:2] + short
    month = f"{year}-{short}"
    years = f"{year}/{end}"
    if end <= year:
        return certain(month)
    if int(short) > 12:
        return certain(years)
    note = EITHER.format(one=month, other=years)
    return Guess(note=note)


def _span(text: str) -> Guess | None:
    """From one date to another, both in any spelling; of a reader's short form each end gets month and year."""
    days = forms.DAYS_OF_A_MONTH.match(text) or forms.MONTH_AND_DAYS.match(text)
    if days:
        month = f"{days['month']} {days['year']}"
        return _from_to(f"{days['first']} {month}", f"{days['last']} {month}")
    between = forms.BETWEEN.match(text)
    if between:
        return _from_to(between[1], between[2])
    if NUMBERS.match(text):
        return None
    for sign in forms.BETWEEN_TWO:
        ends = sign.split(text)
        span = _from_to(*ends) if len(ends) == 2 else None
        if span:
            return span
    return None


def _from_to(start: str, end: str) -> Guess | None:
    """A span; what stands only behind its end, a year or BC, is true of its start as well."""
    shared = re.search(r"\b(?:\d{4}|(?<=\d )BC)$", end)
    if shared and not re.search(r"\d{3}|BC$", start):
        start = f"{start} {shared[0]}"
    if _is_short(start) or _is_short(end):
        return None
    first = _inner(start)
    last = _inner(end)
    if not first.date or not last.date:
        return None
    date = parse_date(f"{first.date}/{last.date}")
    if date:
        return Guess(edtf(date), sure=first.sure and last.sure)
    turned = parse_date(f"{last.date}/{first.date}")
    return Guess(edtf(turned)) if turned else None


def _is_short(text: str) -> bool:
    """Whether it is a number that may be a day, a month or a short year."""
    return re.fullmatch(r"\d{1,2}", text.strip()) is not None


_READERS: tuple[Reader, ...] = (
    date_slips.unknown,
    date_slips.month_first,
    date_slips.either,
    date_slips.with_letters,
    date_slips.parted,
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
