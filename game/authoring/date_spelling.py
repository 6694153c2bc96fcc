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
    has_only_a_month = words and words <= _FILLING | _MONTHS
    return edtf(date) if has_only_a_month else ""


def dates(data: Mapping[str, Any], types: Mapping[str, str]) -> Iterator[tuple[Path, str]]:
    """The dates in a file's data, with their paths; `types` are those of the relations by name."""
    yield from _dated((), data)
    for section in ("entries", "questions", "eras"):
        items = data.get(section)
        if not isinstance(items, list):
            continue
        for number, item in enumerate(items):
            path = (section, number)
            yield from _dated(path, item)
            yield from _facts(path, item, types)


def _dated(path: Path, row: object) -> Iterator[tuple[Path, str]]:
    if not isinstance(row, dict):
        return
    for key in _DATED:
        text = row.get(key)
        if isinstance(text, str):
            yield (*path, key), text


def _facts(path: Path, item: object, types: Mapping[str, str]) -> Iterator[tuple[Path, str]]:
    facts = item.get("facts") if isinstance(item, dict) else None
    if not isinstance(facts, dict):
        return
    for name, fact in facts.items():
        is_date = types.get(name) == "date"
        yield from _fact((*path, "facts", name), fact, is_date)


def _fact(path: Path, fact: object, is_date: bool) -> Iterator[tuple[Path, str]]:
    yield from _dated(path, fact)
    if not is_date:
        return
    if not isinstance(fact, dict):
        yield from _texts(path, fact)
        return
    for key in ("is", "also", "wrong"):
        yield from _texts((*path, key), fact.get(key))


def _texts(path: Path, value: object) -> Iterator[tuple[Path, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, list):
        for number, text in enumerate(value):
            if isinstance(text, str):
                yield (*path, number), text
