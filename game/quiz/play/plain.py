"""Values of the game as plain data that can be written down, and back; what is read is checked, since anybody may have
changed it."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import MISSING, Field, fields, is_dataclass
from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from game.quiz.play.round import Answered
from game.quiz.question import Question, Response

Plain = None | bool | int | float | str | list["Plain"] | dict[str, "Plain"]

_IS = "is"  # the key under which a value of several parts says what it is
_SCALARS = (NoneType, bool, int, float, str)
_NAMED = {"Question": Question, "Response": Response}  # what a round names without importing it


class MalformedError(ValueError):
    """What was read was not written by `to_plain`."""


def to_plain(value: Any) -> Plain:
    """A frozen value of the game, part by part: strings and numbers, tuples of such, and values with fields."""
    if isinstance(value, tuple):
        return [to_plain(part) for part in value]
    if is_dataclass(value) and not isinstance(value, type):
        parts: dict[str, Plain] = {_IS: type(value).__name__}
        for field in fields(value):
            part = getattr(value, field.name)
            parts[field.name] = to_plain(part)
        return parts
    if type(value) in _SCALARS:
        return value  # type: ignore[no-any-return]
    raise TypeError(f"{value!r} cannot be written down")


def from_plain(plain: Plain, wanted: Any) -> Any:
    """A value of the type `wanted`, which is a type or what an annotation says, such as `tuple[str, ...]`."""
    if get_origin(wanted) is tuple:
        return _tuple(plain, get_args(wanted))
    if isinstance(wanted, UnionType):
        return _one_of(plain, get_args(wanted))
    if is_dataclass(wanted) and isinstance(wanted, type):
        return _with_fields(plain, wanted)
    if isinstance(wanted, type) and issubclass(wanted, tuple):
        return _with_named_parts(plain, wanted)
    if type(plain) is wanted:
        return plain
    if wanted is float and type(plain) is int:
        return plain
    raise MalformedError(plain)


def _tuple(plain: Plain, parts: Sequence[Any]) -> tuple[Any, ...]:
    if not isinstance(plain, list):
        raise MalformedError(plain)
    first, *rest = parts
    if rest == [Ellipsis]:
        return tuple(from_plain(part, first) for part in plain)
    if len(plain) != len(parts):
        raise MalformedError(plain)
    pairs = zip(plain, parts, strict=True)
    return tuple(from_plain(part, wanted) for part, wanted in pairs)


def _with_named_parts(plain: Plain, wanted: type) -> Any:
    """Of a named tuple, which is written down like any other."""
    parts = get_type_hints(wanted).values()
    values = _tuple(plain, tuple(parts))
    return wanted(*values)


def _one_of(plain: Plain, types: Sequence[Any]) -> Any:
    for wanted in types:
        with suppress(MalformedError):
            return from_plain(plain, wanted)
    raise MalformedError(plain)


def _with_fields(plain: Plain, wanted: type) -> Any:
    """A field that was added later, and has a default, may be missing."""
    known = _fields(wanted)
    if not isinstance(plain, dict):
        raise MalformedError(plain)
    if plain.get(_IS) != wanted.__name__ or not plain.keys() <= {_IS, *known}:
        raise MalformedError(plain)
    parts = {}
    for name, (field, hint) in known.items():
        if name in plain:
            parts[name] = from_plain(plain[name], hint)
        elif field.default is MISSING and field.default_factory is MISSING:
            raise MalformedError(plain)
    return wanted(**parts)


@lru_cache(maxsize=32)
def _fields(wanted: Any) -> Mapping[str, tuple[Field[Any], Any]]:
    hints = get_type_hints(wanted, localns=_NAMED)
    found = {}
    for field in fields(wanted):
        hint = hints[field.name]
        found[field.name] = field, hint
    return found


def holds_together(answered: Answered) -> bool:
    """Whether the form has what its key speaks of, and the response is one that its board can give."""
    form = answered.question.form
    if not form.holds_together() or not form.takes(answered.response):
        return False
    return bool(answered.question.facts) and 0 <= answered.credit <= 1
