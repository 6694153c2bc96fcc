"""Which words stay on one line: a number and what belongs to it, initials and the name after them.

Told by digits, capitals and signs alone, so that it holds in any language with capitals.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from game.facts.quantities import UNITS

_OPENING, _QUOTES, _POINTS = "([{“„‘«\"'", ")]}”’»\"'", ".,;:!?…"
_CLOSING = _QUOTES + _POINTS
_NUMBER = re.compile(r"[±≈~+−-]?\d+(?:[.,:/–-]\d+)*")
_YEAR = re.compile(r"[12]\d{3}(?:–[12]\d{3})?")
_THOUSANDS = re.compile(r"\d{3}(?:[.,]\d+)?")
_INITIALS = re.compile(r"(?:[^\W\d_]\.-?)+")
_ROMAN = re.compile(r"[IVX]+(?:-?[A-Z])?")
_SIGNS = ("$", "€", "£", "₽", "№", "§", "#")  # before a number
_AFTER = ("%", "°", "‰")
_UNITS = frozenset(UNITS) - {"in"}  # more often the word than the inch
_LONGEST_ABBREVIATION = 3  # "No.", with its point: longer words with one are the ends of sentences


@lru_cache(maxsize=512)
def runs(words: str) -> tuple[str, ...]:
    """The words, and as one run those that stay together; joined by spaces they are what was given."""
    single = words.split(" ")
    found, bound = [single[0]], False  # whether the word before belongs to the one before it
    for at in range(1, len(single)):
        bound = _stay(single, at, bound)
        if bound:
            found[-1] += f" {single[at]}"
        else:
            found.append(single[at])
    return tuple(found)


def _stay(words: Sequence[str], at: int, bound: bool) -> bool:
    """Whether the word at this place stays with the one before it; `bound` tells whether that one does so, too."""
    first, second = words[at - 1].lstrip(_OPENING), words[at]
    if not first or not second or second[0] in _OPENING:  # the latter as in "Mir (1986)"
        return False
    if _INITIALS.fullmatch(first) and first[0].isupper():
        return second[0].isupper()
    if second[0].isdigit():
        return _leads_to_number(first, second, bound)
    if _ROMAN.fullmatch(second.rstrip(_CLOSING)) and _is_name(first):
        return True
    if not _NUMBER.fullmatch(first):
        return False
    named = bound and not second[0].isupper() and not _begins_sentence(words, at - 2)
    return _is_counted_by(first, second, named)


def _begins_sentence(words: Sequence[str], at: int) -> bool:
    """Where a capital is no sign of a name: "After 13 years"."""
    return at <= 0 or words[at - 1].rstrip(_QUOTES)[-1:] in {"", ".", "!", "?", ":"}


def _leads_to_number(first: str, second: str, bound: bool) -> bool:
    """A name, a month, a sign, or the thousands before it."""
    if first.endswith(_SIGNS) or _is_name(first):
        return True
    if _NUMBER.fullmatch(first):
        return len(first) <= 3 and bool(_THOUSANDS.fullmatch(second.rstrip(_CLOSING)))
    day_before = bound and first.isalpha()
    return day_before and bool(_YEAR.fullmatch(second.rstrip(_CLOSING)))


def _is_name(word: str) -> bool:
    abbreviation = word.endswith(".") and len(word) <= _LONGEST_ABBREVIATION
    return word[0].isupper() and (word[-1].isalnum() or abbreviation)


def _is_counted_by(number: str, word: str, named: bool) -> bool:
    """Whether the word tells what the number counts; a year counts nothing, nor does the number of a name."""
    if word.startswith(_AFTER) or word.rstrip(_CLOSING) in _UNITS:
        return True
    return word[0].isalpha() and not named and not _YEAR.fullmatch(number)
