"""Texts as YAML, with the place of each in the file that is being written."""

import json
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Generic, NamedTuple, TypeVar

Origin = TypeVar("Origin")

# Letters, digits and what has no meaning in YAML; an apostrophe only inside a word.
_PLAIN = re.compile(r"[^\W_](?:[\w ;()/+.%°²³€£$–—“”„‘’…-]|(?<=\w)'(?=\w))*")


def scalar(text: str) -> str:
    """A text so that it is read as it is: plain where that is safe, else in double quotes."""
    if re.search(r"[\r\n\t]", text):
        text = " ".join(text.split())
    text = unicodedata.normalize("NFC", text)
    is_taken_for_more = text != text.strip() or text.casefold() == "null"
    if _PLAIN.fullmatch(text) and not is_taken_for_more:
        return text
    return json.dumps(text, ensure_ascii=False)


class Mark(NamedTuple, Generic[Origin]):
    """A place in the file (line and column, from 1) at which something of an origin begins."""

    line: int
    column: int
    origin: Origin

    def place(self) -> tuple[int, int]:
        return self.line, self.column


class YamlPair(NamedTuple, Generic[Origin]):
    """A key and its values, where they are from, and whether they are a list."""

    key: str
    values: Sequence[str]
    origin: Origin
    several: bool


@dataclass(slots=True)
class Writer(Generic[Origin]):
    """Lines of YAML, and where in them things of an origin begin."""

    lines: list[str] = field(default_factory=list)
    marks: list[Mark[Origin]] = field(default_factory=list)

    def text(self) -> str:
        lines = "\n".join(self.lines)
        return f"{lines}\n"

    def line(self, text: str = "") -> None:
        self.lines.append(text)

    def open(self, begin: str, origin: Origin) -> None:
        """A line that opens what follows."""
        self.line(begin)
        word = begin.lstrip(" -")
        indent = len(begin) - len(word)
        self._mark(indent + 1, origin)

    def pair(
        self, begin: str, values: Sequence[str], origin: Origin, several: bool = False, key: Origin | None = None
    ) -> None:
        """A key, which stands at the end of `begin` and may have an origin of its own, and its value or values."""
        self.open(begin, key or origin)
        start = len(begin) + 2
        self._mark(start, origin)
        value = _value(values, several)
        self.lines[-1] = f"{begin} {value}"

    def flow(self, begin: str, pairs: Sequence[YamlPair[Origin]], origin: Origin) -> None:
        """A key and pairs in braces."""
        self.open(begin, origin)
        text = begin + " {"
        comma = ""
        for pair in pairs:
            text += comma
            comma = ", "
            self._mark(len(text) + 1, pair.origin)
            text += f"{pair.key}: "
            self._mark(len(text) + 1, pair.origin)
            text += _value(pair.values, pair.several)
        self.lines[-1] = text + "}"

    def _mark(self, column: int, origin: Origin) -> None:
        """Something begins in the last line."""
        line = len(self.lines)
        mark = Mark(line, column, origin)
        self.marks.append(mark)

    def origin(self, line: int, column: int) -> Origin | None:
        """What stands at a place, or last before it in its line; else what comes first after it."""
        if not self.marks:
            return None
        in_order = sorted(self.marks, key=Mark.place)
        found = self.marks[0]
        for mark in in_order:
            if mark.place() > (line, column):
                break
            found = mark
        return found.origin


def _value(values: Sequence[str], several: bool) -> str:
    made = [scalar(value) for value in values]
    if several:
        listed = ", ".join(made)
        return f"[{listed}]"
    return "".join(made)
