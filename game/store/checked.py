"""What a value that comes from another computer may be; anything else is damaged, or meant to do harm."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast
from unicodedata import category

from game.profile import ROOM

LONGEST = 100_000  # letters of a text
LONGEST_VALUE = 10_000_000  # letters of what a setting or a round may hold
LONGEST_NAME = 100
ID = re.compile(r"[0-9A-Za-z-]{1,64}")
UNWRITABLE = {"Cc", "Cs"}  # control characters, and halves of characters
MOST = 2**53
EARLIEST, LATEST = -1e11, 1e12  # seconds since 1970: whatever a clock may have shown


def _is_text(value: object) -> bool:
    if not isinstance(value, str):
        return False
    return len(value) <= LONGEST


def _is_value(value: object) -> bool:
    if not isinstance(value, str):
        return False
    return len(value) <= LONGEST_VALUE


def _is_id(value: object) -> bool:
    if not isinstance(value, str):
        return False
    return ID.fullmatch(value) is not None


def _is_players(value: object) -> bool:
    """Whether it is the id of somebody, not that of the room."""
    return _is_id(value) and value != ROOM.id


def _is_name(value: object) -> bool:
    if not isinstance(value, str):
        return False
    if not value.strip() or len(value) > LONGEST_NAME:
        return False
    kinds = {category(letter) for letter in value}
    return kinds.isdisjoint(UNWRITABLE)


def _is_count(value: object) -> bool:
    """A bool is no number here."""
    if type(value) is not int:
        return False
    return 0 <= value < MOST


def _is_count_if_known(value: object) -> bool:
    return value is None or _is_count(value)


def _is_moment(value: object) -> bool:
    if type(value) not in {int, float}:
        return False
    return EARLIEST < cast(float, value) < LATEST


def _is_moment_if_known(value: object) -> bool:
    return value is None or _is_moment(value)


def _is_share(value: object) -> bool:
    if type(value) not in {int, float}:
        return False
    return 0 <= cast(float, value) <= 1


Check = Callable[[object], bool]
Checks = Mapping[str, Check]
HEAD: Checks = {"id": _is_players, "name": _is_name, "made": _is_moment, "answers": _is_count}
SETTING: Checks = {"setting": _is_text, "value": _is_value}
ATTEMPT: Checks = {
    "fact": _is_text,
    "kind": _is_text,
    "credit": _is_share,
    "points": _is_count,
    "when": _is_moment,
    "round": _is_text,
    "number": _is_count,
    "taken": _is_text,
    "options": _is_count_if_known,
    "helped": _is_text,
    "length": _is_count_if_known,
}
ANSWER: Checks = {**ATTEMPT, "log": _is_id, "place": _is_count}
# By table of a change its values, in their order.
CHANGE: Mapping[str, Sequence[Check]] = {
    "profile": (_is_players, _is_name, _is_moment, _is_moment_if_known),
    "attempt": (_is_players, *ATTEMPT.values()),
    "setting": (_is_players, _is_text, _is_value),
    "unfinished": (_is_players, _is_value),
    "finished": (_is_players,),
}


def is_place(log: object, place: object) -> bool:
    return _is_id(log) and _is_count(place)


def is_change(table: object, values: object) -> bool:
    if table not in CHANGE or not isinstance(values, list):
        return False
    checks = CHANGE[cast(str, table)]
    if len(values) != len(checks):
        return False
    pairs = zip(checks, values, strict=True)
    return all(check(value) for check, value in pairs)


def has(checks: Checks, row: Mapping[str, Any]) -> bool:
    """Whether the row has all of these, and each as it should be."""
    for name, check in checks.items():
        if name not in row or not check(row[name]):
            return False
    return True
