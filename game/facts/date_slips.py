"""Dates that are nearly right: letters for digits, a comma in a year, a month before its year, no date at all."""

import re

from game.facts.date_points import Guess, certain
from game.facts.not_known import LEAVE_OUT, NOT_KNOWN

_MONTH_FIRST = re.compile(r"(0?[1-9]|1[0-2]) ?[./-] ?(\d{4})")
_EITHER = re.compile(r"(\d{4}) (?:or|oder|ou) (\d{4})")
_LIKE_DIGITS = str.maketrans("OoIl", "0011")
_WITH_LETTERS = re.compile(r"[\dOoIl]{4}(?:-[\dOoIl]{1,2}){0,2}")
_PARTED = re.compile(r"(\d)[,. ](\d{3})|(\d{2}) (\d{2})|(\d{4})\.0+")
_UNKNOWN = NOT_KNOWN | {"unbekannt"}
_LETTERS = "It has letters for digits."


def month_first(text: str) -> Guess | None:
    found = _MONTH_FIRST.fullmatch(text)
    if not found:
        return None
    month = int(found[1])
    return certain(f"{found[2]}-{month:02}")


def either(text: str) -> Guess | None:
    found = _EITHER.fullmatch(text)
    if not found or found[1] >= found[2]:
        return None
    return Guess(f"{found[1]}/{found[2]}")


def with_letters(text: str) -> Guess | None:
    plain = text.translate(_LIKE_DIGITS)
    has_digits = re.search(r"\d", text)
    if plain == text or not has_digits or not _WITH_LETTERS.fullmatch(text):
        return None
    guess = certain(plain)
    return Guess(guess.date, _LETTERS) if guess.date else None


def parted(text: str) -> Guess | None:
    """A year written like another number."""
    found = _PARTED.fullmatch(text)
    if not found:
        return None
    digits = [part for part in found.groups() if part]
    year = "".join(digits)
    return Guess(year)


def unknown(text: str) -> Guess | None:
    word = text.casefold()
    if word not in _UNKNOWN:
        return None
    return Guess(note=LEAVE_OUT)
