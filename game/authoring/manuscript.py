"""A question file while it is being mended: its lines with their ends, and what was done to it."""

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from game.facts.model import Problem, Severity, Where
from game.facts.source import read_source
from game.facts.tree import Tree

_LINE = re.compile(r"([^\r\n]*)(\r\n|\n|\r|\Z)")


class TextLine(NamedTuple):
    text: str
    end: str


class Reread(NamedTuple):
    """What a file comes to, where it can be read, and what is wrong with it as YAML."""

    tree: Tree | None
    problems: Sequence[Problem]

    @property
    def data(self) -> Any:
        if self.tree is None:
            return None
        return self.tree.data


class Manuscript:
    """Lines and columns are counted from 0."""

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self.lines: list[TextLine] = []
        self.done: list[Problem] = []  # each as a doubt
        for found in _LINE.finditer(text):
            line = TextLine(*found.groups())
            if line.text or line.end:
                self.lines.append(line)

    def whole(self) -> str:
        parts = []
        for line in self.lines:
            parts.append(line.text)
            parts.append(line.end)
        return "".join(parts)

    def read(self) -> Reread:
        text = self.whole()
        tree, problems = read_source(self.name, text.encode("utf-8"))
        return Reread(tree, problems)

    def line(self, number: int) -> str:
        """The text of a line; empty behind the last one, where a parser may stop."""
        if number < len(self.lines):
            return self.lines[number].text
        return ""

    def copy(self) -> "Manuscript":
        """A script on which something can be tried."""
        made = Manuscript(self.name, "")
        made.lines = list(self.lines)
        return made

    def take(self, tried: "Manuscript") -> None:
        """Go on from what was tried."""
        self.lines = tried.lines

    def put(self, number: int, text: str) -> None:
        """Another text in a line."""
        line = self.lines[number]
        self.lines[number] = line._replace(text=text)

    def note(self, line: int, column: int, text: str) -> None:
        """Tell what was done at a place."""
        where = Where(self.name, line + 1, column + 1)
        doubt = Problem(where, text, Severity.DOUBT)
        self.done.append(doubt)
