"""A place in a question file, and what is wrong there."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True, order=True)
class Where:
    """A place in a question file; line and column count from 1."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        line = str(self.line)
        column = str(self.column)
        parts = (self.file, line, column)
        return ":".join(parts)


NOWHERE = Where("", 1, 1)


class Severity(StrEnum):
    """A mistake leaves its fact out of play, and what is unasked makes no sound question; a doubt is only reported."""

    MISTAKE = "mistake"
    DOUBT = "doubt"
    UNASKED = "not asked"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """What is wrong and what to do about it, in a teacher's words."""

    where: Where
    text: str
    severity: Severity = Severity.MISTAKE

    def __str__(self) -> str:
        where = str(self.where)
        return f"{where}: {self.text}"


def beginning(text: str, most: int) -> str:
    """A text as a sentence can quote it: of a long one so many characters, and a sign that more follow."""
    return text if len(text) <= most else f"{text[:most].rstrip()}…"


def mistakes(problems: Iterable[Problem]) -> list[Problem]:
    return [problem for problem in problems if problem.severity is Severity.MISTAKE]


def mistakes_first(problems: Iterable[Problem]) -> list[Problem]:
    """The same problems, otherwise in their order."""
    return sorted(problems, key=lambda problem: problem.severity is not Severity.MISTAKE)
