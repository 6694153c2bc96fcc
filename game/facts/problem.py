"""A place in a question file, and what is wrong there."""

import re
from collections.abc import Collection, Iterable
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

    @property
    def in_words(self) -> str:
        """For who reads it; editors lead to the place by the other form."""
        line = str(self.line)
        return f"{self.file}, line {line}"


_LINE = re.compile(r"\bline \d+")
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

    @property
    def in_words(self) -> str:
        where = self.where.in_words
        return f"{where}: {self.text}"


def beginning(text: str, most: int) -> str:
    """A text as a sentence can quote it: of a long one so many characters, and a sign that more follow."""
    if len(text) <= most:
        return text
    start = text[:most]
    return start.rstrip() + "…"


def of_severity(problems: Iterable[Problem], severity: Severity) -> tuple[Problem, ...]:
    same = []
    for problem in problems:
        if problem.severity is severity:
            same.append(problem)
    return tuple(same)


def mistakes(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    return of_severity(problems, Severity.MISTAKE)


def news(problems: Iterable[Problem], before: Iterable[Problem]) -> tuple[Problem, ...]:
    """Those that were not there before, at whatever lines."""
    known = set(map(_anywhere, before))
    new = []
    for problem in problems:
        if _anywhere(problem) not in known:
            new.append(problem)
    return tuple(new)


def _anywhere(problem: Problem) -> tuple[str, str]:
    """The file, and what is told, without the lines that it speaks of."""
    place = problem.where
    told = _LINE.sub("line", problem.text)
    return place.file, told


def news_first(problems: Iterable[Problem], new: Collection[Problem]) -> list[Problem]:
    """The same problems, otherwise in their order."""

    def is_old(problem: Problem) -> bool:
        return problem not in new

    return sorted(problems, key=is_old)


def mistakes_first(problems: Iterable[Problem]) -> list[Problem]:
    """The same problems, otherwise in their order."""
    return sorted(problems, key=_is_none)


def _is_none(problem: Problem) -> bool:
    is_mistake = problem.severity is Severity.MISTAKE
    return not is_mistake
