"""Spellings of dates that mean one day only, and where in a file dates are."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from game.facts.date_guess import guess_date
from game.facts.dates import MONTHS, edtf, parse_date
from game.facts.tree import Path

_MONTHS = {name.casefold() for name in MONTHS} | {name[:3].casefold() for name in MONTHS} | {"sept"}
_FILLING = {"st", "nd", "rd", "th", "of"}
_WORD = re.compile(r"[^\W\d_]+")
_DATED = ("as_of", "review_by", "years")


def better(text: str) -> str:
    """The date as year-month-day where the text can mean nothing else; empty where it is fine, or unclear."""
    date = parse_date(text)
    if date is None:
        guess = guess_date(text)
        return guess.date if guess.sure else ""
    words = set(_WORD.findall(text.casefold()))
    return edtf(date) if words and not words - _FILLING - _MONTHS else ""


def dates(data: Mapping[str, Any], types: Mapping[str, str]) -> Iterator[tuple[Path, str]]:
    """The dates in a file's data, with their paths; `types` are those of the relations by name."""
    yield from _dated((), data)
    for section in ("entries", "questions", "eras"):
        items = data.get(section)
        for number, item in enumerate(items if isinstance(items, list) else ()):
            yield from _dated((section, number), item)
            facts = item.get("facts") if isinstance(item, dict) else None
            for name, fact in facts.items() if isinstance(facts, dict) else ():
                yield from _fact((section, number, "facts", name), fact, types.get(name) == "date")


def _dated(path: Path, row: object) -> Iterator[tuple[Path, str]]:
    if isinstance(row, dict):
        for key in _DATED:
            if isinstance(row.get(key), str):
                yield (*path, key), row[key]


def _fact(path: Path, fact: object, is_date: bool) -> Iterator[tuple[Path, str]]:
    if isinstance(fact, dict):
        yield from _dated(path, fact)
        if is_date:
            for key in ("is", "also", "wrong"):
                yield from _texts((*path, key), fact.get(key))
    elif is_date:
        yield from _texts(path, fact)


def _texts(path: Path, value: object) -> Iterator[tuple[Path, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, list):
        yield from (((*path, number), text) for number, text in enumerate(value) if isinstance(text, str))
