"""Texts as YAML, with the place of each in the file that is being written."""

import json
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

Origin = TypeVar("Origin")

# Letters, digits and what has no meaning in YAML; an apostrophe only inside a word.
_PLAIN = re.compile(r"[^\W_](?:[\w ;()/+.%°²³€£$–—“”„‘’…-]|(?<=\w)'(?=\w))*")


def scalar(text: str) -> str:
    """A text so that it is read as it is: plain where that is safe, else in double quotes."""
    text = unicodedata.normalize("NFC", " ".join(text.split()) if re.search(r"[\r\n\t]", text) else text)
    plain = _PLAIN.fullmatch(text) and text == text.strip() and text.casefold() != "null"
    return text if plain else json.dumps(text, ensure_ascii=False)


@dataclass(slots=True)
class Writer(Generic[Origin]):
    """Lines of YAML; `marks` are the places (line and column, from 1) at which something of an origin begins."""

    lines: list[str] = field(default_factory=list)
    marks: list[tuple[int, int, Origin]] = field(default_factory=list)

    def line(self, text: str = "") -> None:
        self.lines.append(text)

    def open(self, begin: str, origin: Origin) -> None:
        """A line that opens what follows."""
        self.marks.append((len(self.lines) + 1, len(begin) - len(begin.lstrip(" -")) + 1, origin))
        self.line(begin)

    def pair(
        self, begin: str, values: Sequence[str], origin: Origin, several: bool = False, key: Origin | None = None
    ) -> None:
        """A key, which stands at the end of `begin` and may have an origin of its own, and its value or values."""
        self.open(begin, key or origin)
        self.lines[-1] += " " + self._value(values, origin, several, len(begin) + 2)

    def flow(self, begin: str, pairs: Sequence[tuple[str, Sequence[str], Origin, bool]], origin: Origin) -> None:
        """A key and pairs in braces."""
        self.open(begin, origin)
        text = begin + " {"
        for number, (key, values, where, several) in enumerate(pairs):
            text += ", " if number else ""
            self.marks.append((len(self.lines), len(text) + 1, where))
            text += f"{key}: "
            text += self._value(values, where, several, len(text) + 1)
        self.lines[-1] = text + "}"

    def _value(self, values: Sequence[str], origin: Origin, several: bool, column: int) -> str:
        self.marks.append((len(self.lines), column, origin))
        made = [scalar(value) for value in values]
        return f"[{', '.join(made)}]" if several else "".join(made)

    def origin(self, line: int, column: int) -> Origin | None:
        """What stands at a place, or last before it in its line; else what comes first after it."""
        before = [mark for mark in sorted(self.marks, key=lambda mark: mark[:2]) if mark[:2] <= (line, column)]
        return before[-1][2] if before else self.marks[0][2] if self.marks else None
