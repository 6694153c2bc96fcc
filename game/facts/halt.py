"""Where the parser stopped in a file that is no YAML, and what it said of it."""

import re
from typing import Any, NamedTuple

_BEGUN = (
    "quoted scalar",
    "block scalar",
    "flow sequence",
    "flow mapping",
    "simple key",
    "scanning an a",
    "scanning a tag",
)
_TEXT = re.compile(r"\s*\S")


class Clue(NamedTuple):
    """What is wrong, and where: line and column from 0."""

    line: int
    column: int
    text: str


class Halt:
    """Where the parser stopped, and what it said."""

    def __init__(self, lines: list[str], error: Any) -> None:
        context = getattr(error, "context", "")
        problem = getattr(error, "problem", "")
        self.said = f"{context} {problem}"
        self.lines = lines
        mark = self._mark(error)
        line = mark.line if mark else 0
        self.column = mark.column if mark else 0
        self.line = min(line, len(lines) - 1)
        self.text = lines[self.line]

    def _mark(self, error: Any) -> Any:
        """Where something was begun and not ended, else where the parser stopped."""
        mark = getattr(error, "problem_mark", None)
        if self.says("escape", "node content"):
            return mark
        if self.says(*_BEGUN):
            return error.context_mark or mark
        return mark

    def says(self, *words: str) -> bool:
        """Whether one of these is among the parser's words."""
        return any(word in self.said for word in words)

    def here(self, text: str) -> Clue:
        return self.at(self.column, text)

    def at(self, column: int, text: str) -> Clue:
        return Clue(self.line, column, text)

    def above(self, begin: re.Pattern[str]) -> int | None:
        """The number of the last line before this one that begins so."""
        for number in range(self.line - 1, -1, -1):
            if begin.match(self.lines[number]):
                return number
        return None

    def last_two(self) -> list[int]:
        """The numbers of this line and of the last one with a text before it."""
        before = self.above(_TEXT)
        if before is None:
            return [self.line]
        return [self.line, before]
