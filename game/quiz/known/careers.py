"""When somebody can have been at work."""

from functools import lru_cache

from game.quiz.known.likeness import YEAR, Thing
from game.quiz.language.wording import TEXTS_KEPT

_TOO_YOUNG, _TOO_OLD = 15, 35  # years before anything is told of somebody, and years after it


def is_heard_of(thing: Thing, year: float | None) -> bool:
    """Whether somebody was at work about that year, as far as one knows."""
    if year is None or not thing.years:
        return True
    first = thing.years[0]
    if first > year:
        return first - year <= _TOO_YOUNG
    return thing.away(year) <= _TOO_OLD


@lru_cache(maxsize=TEXTS_KEPT)  # every thing that could stand as an option is held against the same prompt
def year_told(text: str) -> float | None:
    """The year of which a question speaks; none where it speaks of several."""
    years = YEAR.findall(text)
    if len(set(years)) != 1:
        return None
    return float(years[0])
