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
_ENDS_OF_SENTENCES = (".", "!", "?", ":")
_UNITS = frozenset(UNITS) - {"in"}  # more often the word than the inch
_LONGEST_ABBREVIATION = 3  # "No.", with its point: longer words with one are the ends of sentences


@lru_cache(maxsize=512)
def runs(words: str) -> tuple[str, ...]:
    """The words, and as one run those that stay together; joined by spaces they are what was given."""
    single = words.split(" ")
    joined = [single[0]]
    bound = False  # whether the word before belongs to the one before it
    for at in range(1, len(single)):
        bound = _stay(single, at, bound)
        if bound:
            joined[-1] += f" {single[at]}"
        else:
            joined.append(single[at])
    return tuple(joined)


def _stay(words: Sequence[str], at: int, bound: bool) -> bool:
    """Whether the word at this place stays with the one before it; `bound` tells whether that one does so, too."""
    first = words[at - 1].lstrip(_OPENING)
    second = words[at]
    if not first or not second:
        return False
    if second[0] in _OPENING:  # as in "Mir (1986)"
        return False
    if _INITIALS.fullmatch(first) and first[0].isupper():
        return second[0].isupper()
    if second[0].isdigit():
        return _leads_to_number(first, second, bound)
    if _ROMAN.fullmatch(_bare(second)) and _is_name(first):
        return True
    if not _NUMBER.fullmatch(first):
        return False
    begins_sentence = _begins_sentence(words, at - 2)
    numbers_a_name = bound and not second[0].isupper() and not begins_sentence
    return _is_counted_by(first, second, numbers_a_name)


def _bare(word: str) -> str:
    """Without the signs after it."""
    return word.rstrip(_CLOSING)


def _begins_sentence(words: Sequence[str], at: int) -> bool:
    """Where a capital is no sign of a name: "After 13 years"."""
    if at <= 0:
        return True
    before = words[at - 1].rstrip(_QUOTES)
    return before.endswith(_ENDS_OF_SENTENCES) or not before


def _leads_to_number(first: str, second: str, bound: bool) -> bool:
    """A name, a month, a sign, or the thousands before it."""
    if first.endswith(_SIGNS) or _is_name(first):
        return True
    if _NUMBER.fullmatch(first):
        thousands = _THOUSANDS.fullmatch(_bare(second))
        return len(first) <= 3 and thousands is not None
    day_before = bound and first.isalpha()
    year = _YEAR.fullmatch(_bare(second))
    return day_before and year is not None


def _is_name(word: str) -> bool:
    if not word[0].isupper():
        return False
    is_abbreviation = word.endswith(".") and len(word) <= _LONGEST_ABBREVIATION
    return is_abbreviation or word[-1].isalnum()


def _is_counted_by(number: str, word: str, numbers_a_name: bool) -> bool:
    """Whether the word tells what the number counts; a year counts nothing, nor does the number of a name."""
    if word.startswith(_AFTER) or _bare(word) in _UNITS:
        return True
    if numbers_a_name or _YEAR.fullmatch(number):
        return False
    return word[0].isalpha()
