"""YAML that remembers its lines and columns; every scalar is a string, and whatever could surprise is refused."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import yaml

from game.facts import syntax
from game.facts.model import Problem, Where

MAX_BYTES = 1_000_000
MAX_DEPTH = 20
MAX_PROBLEMS = 50
MAX_REPAIRS = 8

Data = dict[str, Any]
Spot = Any  # a mark of a scalar; (mark, [spots]) of a list; (mark, {key: (mark of the key, spot)}) of a mapping

try:
    from yaml.cyaml import CParser as _Parser
except ImportError:  # PyYAML was built without libyaml: slower, otherwise alike

    class _Parser(yaml.reader.Reader, yaml.scanner.Scanner, yaml.parser.Parser):  # type: ignore[no-redef]
        def __init__(self, stream: str) -> None:
            yaml.reader.Reader.__init__(self, stream)
            yaml.scanner.Scanner.__init__(self)
            yaml.parser.Parser.__init__(self)


@dataclass(frozen=True, slots=True)
class Tree:
    """A file as mappings, lists and strings, and where each of them stands."""

    name: str
    data: Data
    spot: Spot
    dropped: set[str] = field(default_factory=set)

    def drop(self, path: Sequence[str | int]) -> None:
        """Take a part out of the tree; its id, or else its key, is remembered in `dropped`."""
        data, spots = self.data, self.spot[1]
        *way, last = path
        for step in way:
            data, spots = data[step], _inner(spots[step])[1]
        part = data.pop(last)
        spots.pop(last)
        self.dropped.add(str(part.get("id", last) if isinstance(part, dict) else last))

    def where(self, *path: str | int) -> Where:
        """The place of the value at the end of a path, or of the last part of the path that is there."""
        return self._place(path, key=False)

    def where_key(self, *path: str | int) -> Where:
        """The place of the key at the end of a path."""
        return self._place(path, key=True)

    def _place(self, path: Sequence[str | int], key: bool) -> Where:
        mark, spot = _mark(self.spot), self.spot
        for step in path:
            inner = spot[1] if isinstance(spot, tuple) else ()
            if isinstance(inner, dict) and step in inner:
                name, spot = inner[step]
                mark = name if key else _mark(spot)
            elif isinstance(inner, list) and isinstance(step, int) and step < len(inner):
                spot = inner[step]
                mark = _mark(spot)
        return Where(self.name, mark.line + 1, mark.column + 1)


def _inner(spot: Spot) -> Spot:
    """The spot of a value, from what a mapping or a list has for it."""
    return spot[1] if isinstance(spot, tuple) and isinstance(spot[1], tuple) else spot


def _mark(spot: Spot) -> Any:
    return spot[0] if isinstance(spot, tuple) else spot


def read_source(name: str, data: bytes) -> tuple[Tree | None, list[Problem]]:
    """A file's tree, where there is one, and everything that is wrong with it as YAML.

    An entry with a mistake of syntax is left out (its lines are blanked, so that all others keep theirs).
    """
    text, problems = syntax.decode(name, data, MAX_BYTES)
    if problems:
        return None, problems
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    lines: list[str] = []
    for _ in range(1 + MAX_REPAIRS * (len(text) < MAX_BYTES // 4)):
        reader = _Reader(name)
        try:
            tree = reader.read(text)
            return tree, (problems or reader.problems)[:MAX_PROBLEMS] if tree is None else problems + reader.problems
        except yaml.YAMLError as error:
            lines = lines or text.split("\n")
            problems.append(syntax.explain(name, lines, error))
            if not syntax.blank_item(lines, error):
                break
            text = "\n".join(lines)
    return None, problems


@dataclass(slots=True)
class _Reader:
    """Builds plain values from the parser's events; a shape that no teacher needs becomes a problem."""

    name: str
    problems: list[Problem] = field(default_factory=list)
    parser: Any = None

    def read(self, text: str) -> Tree | None:
        self.parser = _Parser(text)
        self.parser.get_event()
        if type(self.parser.get_event()) is yaml.StreamEndEvent:
            self.problems.append(Problem(Where(self.name, 1, 1), syntax.EMPTY))
            return None
        event = self.parser.get_event()
        if type(event) is not yaml.MappingStartEvent:
            self._complain(event.start_mark, syntax.NO_MAPPING)
            return None
        try:
            data, spot = self._mapping(event, 1)
        except _TooDeepError as deep:
            self._complain(deep.args[0], f"this is nested more than {MAX_DEPTH} deep; no bank needs that")
            return None
        self.parser.get_event()
        after = self.parser.get_event()
        if type(after) is not yaml.StreamEndEvent:
            self._complain(after.start_mark, syntax.SECOND_DOCUMENT)
        return Tree(self.name, data, spot)

    def _value(self, event: Any, depth: int) -> tuple[Any, Spot]:
        kind = type(event)
        if kind is yaml.ScalarEvent:
            if event.anchor or event.tag:
                self._refuse(event)
            value = event.value
            return (" ".join(value.split()) if "\n" in value else value), event.start_mark
        if kind is yaml.AliasEvent:
            self._complain(event.start_mark, f'"*{event.anchor}" points to another place; write the value itself here')
            return None, event.start_mark
        if depth > MAX_DEPTH:
            raise _TooDeepError(event.start_mark)
        return self._mapping(event, depth) if kind is yaml.MappingStartEvent else self._list(event, depth)

    def _list(self, event: Any, depth: int) -> tuple[list[Any], Spot]:
        if event.anchor or event.tag:
            self._refuse(event)
        values: list[Any] = []
        spots: list[Spot] = []
        get = self.parser.get_event
        while type(item := get()) is not yaml.SequenceEndEvent:
            value, spot = self._value(item, depth + 1)
            if value is not None:
                values.append(value)
                spots.append(spot)
        return values, (event.start_mark, spots)

    def _mapping(self, event: Any, depth: int) -> tuple[Data, Spot]:
        if event.anchor or event.tag:
            self._refuse(event)
        values: Data = {}
        spots: dict[str, Any] = {}
        get = self.parser.get_event
        while type(item := get()) is not yaml.MappingEndEvent:
            key, mark = self._value(item, depth + 1)
            value, spot = self._value(get(), depth + 1)
            if not isinstance(key, str):
                self._complain(_mark(mark), "the word before a colon must be plain text; was a quote forgotten?")
            elif key in values:
                first = spots[key][0].line + 1
                self._complain(mark, f'"{key}" is here twice (first in line {first}); keep one of them')
            elif key == "<<":
                self._complain(mark, '"<<" would copy another place; write the values themselves here')
            elif value is not None:
                values[key] = value
                spots[key] = (mark, spot)
        return values, (event.start_mark, spots)

    def _refuse(self, event: Any) -> None:
        if event.anchor:
            text = f'"&{event.anchor}" names this place for copying, which a bank does not use; take it away'
        else:
            tag = re.sub(r"^tag:yaml.org,2002:", "!!", event.tag)
            text = f'"{tag}" is a type mark, which a bank does not use; take it away (or put the text in quotes)'
        self._complain(event.start_mark, text)

    def _complain(self, mark: Any, text: str) -> None:
        if len(self.problems) < MAX_PROBLEMS:
            self.problems.append(Problem(Where(self.name, mark.line + 1, mark.column + 1), text))


class _TooDeepError(Exception):
    pass
