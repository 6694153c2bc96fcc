"""YAML that remembers its lines and columns; every scalar is a string, and whatever could surprise is refused."""

import re
import unicodedata
from dataclasses import dataclass, field
from typing import Any, NamedTuple

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
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    page = salvage.Salvage(name, text)
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
        """The text as a tree; None where it is no mapping. Raises the parser's errors."""
        self.parser = _Parser(text)
        if " #" in text:
            lines = enumerate(text.split("\n"))
            self.noted = {number: line for number, line in lines if " #" in line}
        event = self._start()
        if event is None:
            return None
        if event.anchor or event.tag:
            self._refuse(event)
        try:
            data, spot = self._mapping(event, 1)
        except _TooDeepError as deep:
            (too_deep,) = deep.args
            self._complain(too_deep, f"this is nested more than {MAX_DEPTH} deep; no bank needs that")
            return None
        self._end()
        return Tree(self.name, data, spot)

    def _start(self) -> Any:
        """The event with which the mapping of a file begins, or None."""
        get = self.parser.get_event
        get()  # the start of the stream
        if type(get()) is yaml.StreamEndEvent:  # where a document should start
            self.problems.append(Problem(Where(self.name, 1, 1), salvage.EMPTY))
            return None
        event = get()
        if type(event) is yaml.ScalarEvent:
            get()  # raises where the text goes on as something else
        if type(event) is not yaml.MappingStartEvent:
            self._complain(event, salvage.NO_MAPPING)
            return None
        return event

    def _end(self) -> None:
        self.parser.get_event()  # the end of the document
        after = self.parser.get_event()
        if type(after) is not yaml.StreamEndEvent:
            self._complain(after, salvage.SECOND_DOCUMENT)

    def _value(self, event: Any, depth: int) -> tuple[Any, Spot]:
        """A text, list or mapping, or None in place of what has been complained about."""
        kind = type(event)
        if kind is yaml.ScalarEvent:
            return self._text(event), _mark(event)
        if kind is yaml.AliasEvent:
            self._complain(event, f'"*{event.anchor}" points to another place; write the value itself here')
            return None, _mark(event)
        if depth > MAX_DEPTH:
            raise _TooDeepError(event)
        if event.anchor or event.tag:
            self._refuse(event)
        if kind is yaml.MappingStartEvent:
            return self._mapping(event, depth)
        return self._list(event, depth)

    def _text(self, event: Any) -> str | None:
        value: str = event.value
        if event.anchor or event.tag:
            self._refuse(event)
            if event.tag and not value:
                return None  # the text itself was taken for the mark
        elif self.noted and not event.style and self._is_cut(event):
            return None
        is_wide = "\n" in value or "  " in value
        return " ".join(value.split()) if is_wide else value

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
        read = _Pairs()
        again: list[_Again] = []
        get = self.parser.get_event
        while type(word := get()) is not yaml.MappingEndEvent:
            self.key = ""
            key, _ = self._value(word, depth + 1)
            self.key = key if isinstance(key, str) else ""
            value, spot = self._value(get(), depth + 1)
            if not self._usable(key, word):
                continue
            if key not in read.keys:
                read.keys[key] = _mark(word)
                if value is not None:
                    read.values[key] = value
                    read.spots[key] = spot
            elif len(again) < MAX_PROBLEMS:
                again.append(_Again(word, key, value))
        if again:
            self._twice(again, read, depth)
        return read.values, Branch(_mark(event), read.keys, read.spots)

    def _twice(self, again: list["_Again"], read: "_Pairs", depth: int) -> None:
        """Words that stand in one item a second time. Where they are those of a new item whose "- " was forgotten, one
        sentence says so, and nothing of the new one is taken for the old one's."""
        ids = [word for word in again if word.key == "id"]
        if "id" in read.keys and (ids or len(again) >= _SEVERAL):
            begin = ids[0] if ids else again[0]
            self._complain(begin.event, NEW_ITEM)
            self.left_out.update(word.value for word in ids if isinstance(word.value, str))
            read.cut_after(_mark(again[0].event))
            return
        for word in again:
            first = read.keys[word.key] // WIDTH + 1
            text = f'"{word.key}" is here twice (first in line {first}); keep one of them'
            self._complain(word.event, text)
            if depth == 1:
                self.left_out.add(word.key)

    def _is_cut(self, event: Any) -> bool:
        """Tell of a text that a note cuts; whether nothing is left of it."""
        end = event.end_mark
        rest = self.noted.get(end.line, "")[end.column :]
        if not rest.startswith(" #"):
            return False
        text = event.value
        cut = notes.cut(self.key, text, rest)
        if cut is None:
            return False
        severity = Severity.DOUBT if text else Severity.MISTAKE
        self._note(end.line, end.column + 1, cut.told, severity)
        return not text

    def _usable(self, key: object, event: Any) -> bool:
        if not isinstance(key, str):
            self._complain(event, "before a colon stands one word or plain text; was a quote forgotten?")
            return False
        if key == "<<":
            self._complain(event, '"<<" would copy another place; write the values themselves here')
            return False
        return True

    def _refuse(self, event: Any) -> None:
        """Complain about marks that would be copied from, or that would change a text into something else."""
        if event.anchor:
            text = f'"&{event.anchor}" names this place for copying, which a bank does not use; take it away'
        else:
            tag = re.sub(r"^tag:yaml.org,2002:", "!!", event.tag)
            text = f'"{tag}" is a type mark, which a bank does not use; take it away (or put the text in quotes)'
        self._complain(event, text)

    def _complain(self, event: Any, text: str) -> None:
        """Of a mistake at the start of an event."""
        start = event.start_mark
        self._note(start.line, start.column, text, Severity.MISTAKE)

    def _note(self, line: int, column: int, text: str, severity: Severity) -> None:
        if len(self.problems) < MAX_PROBLEMS:
            where = Where(self.name, line + 1, column + 1)
            self.problems.append(Problem(where, text, severity))


class _Again(NamedTuple):
    """A word that stands in its item already, and its value there."""

    event: Any
    key: str
    value: Any


@dataclass(slots=True)
class _Pairs:
    """What was read of a mapping, and where it is; a key whose value was refused has its place alone."""

    values: Data = field(default_factory=dict)
    keys: dict[str, Mark] = field(default_factory=dict)
    spots: dict[str, Spot] = field(default_factory=dict)

    def cut_after(self, mark: Mark) -> None:
        """Take away what stands after a place."""
        for key in [key for key, place in self.keys.items() if place > mark]:
            del self.keys[key]
            self.values.pop(key, None)
            self.spots.pop(key, None)


def _mark(event: Any) -> Mark:
    start = event.start_mark
    place: int = start.line * WIDTH + start.column
    return place


class _TooDeepError(Exception):
    pass
