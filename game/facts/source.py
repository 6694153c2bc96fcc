"""YAML that remembers its lines and columns; every scalar is a string, and whatever could surprise is refused."""

import re
import unicodedata
from dataclasses import dataclass, field
from typing import Any

import yaml

from game.facts import notes, salvage
from game.facts.explain import NEW_ITEM
from game.facts.folder import MAX_BYTES
from game.facts.model import Problem, Severity, Where
from game.facts.tree import WIDTH, Branch, Data, Mark, Spot, Tree

MAX_DEPTH = 20
MAX_PROBLEMS = 50
_SEVERAL = 3  # words that stand twice in an item: it is two items

try:
    from yaml.cyaml import CParser as _Parser  # type: ignore[attr-defined]
except ImportError:  # PyYAML was built without libyaml: slower, otherwise alike

    class _Parser(yaml.reader.Reader, yaml.scanner.Scanner, yaml.parser.Parser):  # type: ignore[no-redef]
        def __init__(self, stream: str) -> None:
            yaml.reader.Reader.__init__(self, stream)
            yaml.scanner.Scanner.__init__(self)
            yaml.parser.Parser.__init__(self)


def read_source(name: str, data: bytes) -> tuple[Tree | None, list[Problem]]:
    """A file's tree, where there is one, and everything that is wrong with it as YAML.

    An entry with a mistake of syntax is left out, and the rest is read without it.
    """
    text, problems = salvage.decode(name, data, MAX_BYTES)
    if problems:
        return None, problems
    page = salvage.Salvage(name, text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text))
    page.cut_invisible()
    while True:
        reader = _Reader(name)
        try:
            tree = reader.read(page.text)
        except yaml.YAMLError as error:
            if not page.mend(error):
                return None, page.problems
        else:
            if tree is None:
                return None, page.problems or reader.problems
            tree.dropped.update(page.left_out | reader.left_out)
            return tree, page.problems + reader.problems


@dataclass(slots=True)
class _Reader:
    """Builds plain values from the parser's events; a shape that no teacher needs becomes a problem."""

    name: str
    problems: list[Problem] = field(default_factory=list)
    left_out: set[str] = field(default_factory=set)  # sections of the file that are there twice
    parser: Any = None
    noted: dict[int, str] = field(default_factory=dict)  # the lines with " #" by their numbers
    key: str = ""  # the last word before a colon

    def read(self, text: str) -> Tree | None:
        self.parser = _Parser(text)
        if " #" in text:
            self.noted = {number: line for number, line in enumerate(text.split("\n")) if " #" in line}
        self.parser.get_event()
        if type(self.parser.get_event()) is yaml.StreamEndEvent:
            self.problems.append(Problem(Where(self.name, 1, 1), salvage.EMPTY))
            return None
        event = self.parser.get_event()
        if type(event) is yaml.ScalarEvent:
            self.parser.get_event()  # raises where the text goes on as something else
        if type(event) is not yaml.MappingStartEvent:
            self._complain(event, salvage.NO_MAPPING)
            return None
        if event.anchor or event.tag:
            self._refuse(event)
        try:
            data, spot = self._mapping(event, 1)
        except _TooDeepError as deep:
            self._complain(deep.args[0], f"this is nested more than {MAX_DEPTH} deep; no bank needs that")
            return None
        self.parser.get_event()
        after = self.parser.get_event()
        if type(after) is not yaml.StreamEndEvent:
            self._complain(after, salvage.SECOND_DOCUMENT)
        return Tree(self.name, data, spot)

    def _value(self, event: Any, depth: int) -> tuple[Any, Spot]:
        """A text, list or mapping, or None in place of what has been complained about."""
        kind = type(event)
        if kind is yaml.ScalarEvent:
            value = event.value
            if event.anchor or event.tag:
                self._refuse(event)
                if event.tag and not value:
                    return None, _mark(event)  # the text itself was taken for the mark
            elif self.noted and not event.style and self._is_cut(event):
                return None, _mark(event)
            return (" ".join(value.split()) if "\n" in value else value), _mark(event)
        if kind is yaml.AliasEvent:
            self._complain(event, f'"*{event.anchor}" points to another place; write the value itself here')
            return None, _mark(event)
        if depth > MAX_DEPTH:
            raise _TooDeepError(event)
        if event.anchor or event.tag:
            self._refuse(event)
        return self._mapping(event, depth) if kind is yaml.MappingStartEvent else self._list(event, depth)

    def _list(self, event: Any, depth: int) -> tuple[list[Any], Branch]:
        values: list[Any] = []
        spots: list[Spot] = []
        get = self.parser.get_event
        while type(item := get()) is not yaml.SequenceEndEvent:
            value, spot = self._value(item, depth + 1)
            if value is not None:
                values.append(value)
                spots.append(spot)
        return values, Branch(_mark(event), {}, spots)

    def _mapping(self, event: Any, depth: int) -> tuple[Data, Branch]:
        values: Data = {}
        keys: dict[str, Mark] = {}
        spots: dict[str, Spot] = {}
        again: list[tuple[Any, str, Any]] = []  # words that are there already, with their values
        get = self.parser.get_event
        while type(item := get()) is not yaml.MappingEndEvent:
            self.key = ""
            key, _ = self._value(item, depth + 1)
            self.key = key if isinstance(key, str) else ""
            value, spot = self._value(get(), depth + 1)
            if isinstance(key, str) and key in keys:
                if len(again) < MAX_PROBLEMS:
                    again.append((item, key, value))
                continue
            if not self._usable(key, item):
                continue
            keys[key] = _mark(item)
            if value is not None:
                values[key] = value
                spots[key] = spot
        if again:
            self._twice(again, (values, keys, spots), depth)
        return values, Branch(_mark(event), keys, spots)

    def _twice(
        self, again: list[tuple[Any, str, Any]], read: tuple[Data, dict[str, Mark], dict[str, Spot]], depth: int
    ) -> None:
        """Words that stand in one item a second time. Where they are those of a new item whose "- " was forgotten, one
        sentence says so, and nothing of the new one is taken for the old one's."""
        values, keys, spots = read
        event = next((item for item, key, _ in again if key == "id"), again[0][0])
        if "id" in keys and (len(again) >= _SEVERAL or any(key == "id" for _, key, _ in again)):
            self._complain(event, NEW_ITEM)
            self.left_out.update(value for _, key, value in again if key == "id" and isinstance(value, str))
            for key in [key for key, mark in keys.items() if mark > _mark(again[0][0])]:
                for part in (values, keys, spots):
                    part.pop(key, None)
            return
        for item, key, _ in again:
            self._complain(item, f'"{key}" is here twice (first in line {keys[key] // WIDTH + 1}); keep one of them')
            self.left_out.update([key] if depth == 1 else [])

    def _is_cut(self, event: Any) -> bool:
        """Tell of a text that a note cuts; whether nothing is left of it."""
        end = event.end_mark
        rest = self.noted.get(end.line, "")[end.column :]
        found = notes.cut(self.key, event.value, rest) if rest.startswith(" #") else None
        if found:
            severity = Severity.DOUBT if event.value else Severity.MISTAKE
            self._complain(event, found.told, severity, (end.line, end.column + 1))
        return found is not None and not event.value

    def _usable(self, key: object, event: Any) -> bool:
        if not isinstance(key, str):
            self._complain(event, "before a colon stands one word or plain text; was a quote forgotten?")
        elif key == "<<":
            self._complain(event, '"<<" would copy another place; write the values themselves here')
        else:
            return True
        return False

    def _refuse(self, event: Any) -> None:
        if event.anchor:
            text = f'"&{event.anchor}" names this place for copying, which a bank does not use; take it away'
        else:
            tag = re.sub(r"^tag:yaml.org,2002:", "!!", event.tag)
            text = f'"{tag}" is a type mark, which a bank does not use; take it away (or put the text in quotes)'
        self._complain(event, text)

    def _complain(
        self,
        event: Any,
        text: str,
        severity: Severity = Severity.MISTAKE,
        place: tuple[int, int] | None = None,
    ) -> None:
        """At the start of an event, or at another place given by line and column."""
        line, column = place or (event.start_mark.line, event.start_mark.column)
        if len(self.problems) < MAX_PROBLEMS:
            self.problems.append(Problem(Where(self.name, line + 1, column + 1), text, severity))


def _mark(event: Any) -> Mark:
    start = event.start_mark
    place: int = start.line * WIDTH + start.column
    return place


class _TooDeepError(Exception):
    pass
