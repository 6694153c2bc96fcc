"""Lines at the left edge of a file that belong to the item above them: one line out of place must not cost the rest."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from game.facts.format import EntriesFile
from game.facts.frame import ErasFile, PhrasesFile, RelationsFile
from game.facts.row_names import ROWS

EDGE = (
    "this line stands at the left edge, though it belongs to the item above it; "
    "give it the same indentation as its neighbours"
)
_WORD = re.compile(r"([^\W\d][\w-]*) *:(?: +(.*))?$")
_ITEM = re.compile(r" *- ")


def _at_edge() -> frozenset[str]:
    words = {"id"}  # of one whose "- " is missing something else is told
    for file in (EntriesFile, ErasFile, RelationsFile, PhrasesFile):
        words.update(file.model_fields)
    return frozenset(words)


def _inside() -> frozenset[str]:
    words = set()
    for row in ROWS.values():
        for name, field in row.model.model_fields.items():
            words.add(field.alias or name)
    return frozenset(words)


_AT_EDGE = _at_edge()
_INSIDE = _inside() - _AT_EDGE  # words that only an item has


def strays(lines: Sequence[str], last: int) -> Iterator[int]:
    """The numbers of such lines, of those up to the `last`."""
    is_in_item = False
    for number, line in enumerate(lines[: last + 1]):
        if _ITEM.match(line):
            is_in_item = True
        word = _WORD.match(line)
        if word is None or not is_in_item:
            continue
        if _is_stray(word[1], word[2]):
            yield number
        else:
            is_in_item = False


def _is_stray(word: str, value: str | None) -> bool:
    """Whether it is a word that only an item has, or one with a value that no file has at its edge."""
    return word in _INSIDE or bool(value and word not in _AT_EDGE)


def first_stray(lines: Sequence[str], last: int) -> int | None:
    return next(strays(lines, last), None)


def indented(lines: Sequence[str]) -> list[str]:
    """The lines with such ones no longer at the edge, so that items can be told."""
    made = list(lines)
    last = len(lines) - 1
    for number in strays(lines, last):
        made[number] = f"  {made[number]}"
    return made


def is_stray_word(word: str, file: Mapping[str, Any]) -> bool:
    """Whether a word of a file that can be read is one of the item above it."""
    if word not in _INSIDE or not file.get(word) or not isinstance(file[word], str):
        return False
    for key, section in file.items():
        if isinstance(section, list):
            return True
        if key == word:
            break
    return False
