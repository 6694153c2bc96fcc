"""When somebody can have been at work."""

import re

from game.quiz.known.likeness import Thing

_TOO_YOUNG, _TOO_OLD = 15, 35  # years before anything is told of somebody, and years after it
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")


def is_heard_of(thing: Thing, year: float | None) -> bool:
    """Whether somebody was at work about that year, as far as one knows."""
    if year is None or not thing.years:
        return True
    first = thing.years[0]
    if first > year:
        return first - year <= _TOO_YOUNG
    return thing.away(year) <= _TOO_OLD


def year_told(text: str) -> float | None:
    """The year of which a question speaks; none where it speaks of several."""
    years = _YEAR.findall(text)
    if len(set(years)) != 1:
        return None
    return float(years[0])
