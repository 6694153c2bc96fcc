"""The shapes of the rows of a bank that is kept as plain data, and what is looked at in their fields."""

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, TypeVar

from game.facts.focus import Focus

T = TypeVar("T")
_NUMBER = re.compile(r"-?\d{1,18}(?:\.\d{1,18})?", re.ASCII)
_STR = frozenset([str])
TYPES = ("date", "quantity", "text")
UNITS = ("days", "weeks", "months", "years")
TENSES = ("past", "present", "")

# The types of the fields of each row, in their order.
BANK = {
    "name": str,
    "title": str,
    "language": str,
    "files": list,
    "kinds": dict,
    "phrases": list,
    "natures": dict,
    "relations": list,
    "eras": list,
    "entries": list,
    "facts": list,
    "intervals": list,
    "quotations": list,
    "pictures": list,
    "openers": dict,
    "problems": list,
    "knows_unasked": bool,
    "unasked": list,
    "words": list,
}
PHRASES = [dict, dict, dict, list]
NATURE = [bool, bool, bool, bool, bool, str]
RELATION = [str, str, list, list, list, list, list, list, list, str, str, list, bool, bool, bool, bool]
RELATION += [list, list, list]
OF_KIND = [str, list]
ERA = [str, str, str, str, list, list, list]
CHAPTER = [str, str, list]
STORY = [str, str, list, list, list]
SHARE = [list, bool, float, float]
ENTRY = [str, int, int, int, str, str, list, int, list, str, list, list, list, list, list, int, int, list]
FACT = [str, int, str, list, int, int, list, int, int, bool, bool, bool, list, list]
FACT += [str, str, str, str, str, str, str, str]
INTERVAL = [str, str, str, str, int, int, list, int, int, str]
QUOTATION = [str, int, int, str, list, str, str, int, list, str, list, list, int, str, int, str, str, list]
PICTURE = [str, list, str, str, int, list, str, list, int, str, list]
WRITTEN = [str, str, list]
QUANTITY = [str, str]
NAME, LINK = [str], [str, str]
PROBLEM = [list, str, str]
WHERE = [int, int, int]


class MisshapenError(Exception):
    """The data is not what `plain` makes."""


def shaped(row: Any, shape: Sequence[type]) -> None:
    if type(row) is not list or [*map(type, row)] != shape:
        raise MisshapenError


def keyed(data: Any, shape: Mapping[str, type]) -> None:
    if type(data) is not dict:
        raise MisshapenError
    types = {name: type(part) for name, part in data.items()}
    if types != shape:
        raise MisshapenError


def wanted(holds: bool) -> None:
    if not holds:
        raise MisshapenError


def each(make: Callable[[Any], T], rows: Sequence[Any]) -> tuple[T, ...]:
    return tuple(map(make, rows))


def some(values: tuple[T, ...]) -> tuple[T, ...]:
    if not values:
        raise MisshapenError
    return values


def texts(texts: Any) -> tuple[str, ...]:
    if texts == []:  # as most of them are
        return ()
    if type(texts) is not list or not _STR.issuperset(map(type, texts)):
        raise MisshapenError
    return tuple(texts)


def focus(shares: list[Any]) -> Focus | None:
    """None of none."""
    if not shares:
        return None
    shaped(shares, [float, float, float])
    return Focus(*shares)


def mapping(texts: Any) -> dict[str, str]:
    """Texts by texts; the keys of what was JSON are texts anyway."""
    if type(texts) is not dict:
        raise MisshapenError
    types = {type(text) for text in texts.values()}
    if types - _STR:
        raise MisshapenError
    return texts


def level(level: int) -> int:
    if not 1 <= level <= 5:
        raise MisshapenError
    return level


def number(text: str) -> Decimal:
    if not _NUMBER.fullmatch(text):
        raise MisshapenError
    return Decimal(text)


def known(word: str, among: Collection[str]) -> str:
    if word not in among:
        raise MisshapenError
    return word


def all_known(words: Iterable[str], among: Collection[str]) -> None:
    for word in words:
        known(word, among)
