"""From files of entries to rows of a sheet; a sheet holds everything but comments and layout."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from game.authoring.asked import RefusedError
from game.authoring.sheet.columns import (
    AS_OF,
    ENTRY_LISTS,
    FACT,
    FACT_LISTS,
    FILE,
    QUESTION_LISTS,
    SOURCE,
    fact_column,
    joined,
    question_column,
)
from game.facts.format import EntriesFile
from game.facts.model import Problem
from game.facts.rows import read_rows
from game.facts.source import read_source
from game.facts.tree import Tree
from game.translation import tr

Row = dict[str, str]  # by columns


def trees(files: Iterable[tuple[str, bytes]]) -> tuple[list[Tree], list[Problem]]:
    """The files as data, and the mistakes for which a part of them would be lost."""
    read: list[Tree] = []
    problems: list[Problem] = []
    for name, data in files:
        tree, found = read_source(name, data)
        problems += found
        if tree:
            problems += read_rows(tree, EntriesFile)[1]
            read.append(tree)
    return read, problems


def unfold(files: Sequence[Tree]) -> list[Row]:
    """The rows of the files: for each file its entries, questions, sources and date."""
    return [{FILE: tree.name} | row for tree in files for row in _rows(tree.data)]


def _rows(data: Mapping[str, Any]) -> Iterator[Row]:
    for entry in data.get("entries") or ():
        own = {key: _cell(value, key in ENTRY_LISTS) for key, value in entry.items() if key != "facts"}
        facts = entry.get("facts") or {}
        if not facts:
            yield own
        for name, fact in facts.items():
            long = fact if isinstance(fact, dict) else {"is": fact}
            yield (
                own | {FACT: name} | {fact_column(key): _cell(value, key in FACT_LISTS) for key, value in long.items()}
            )
    for question in data.get("questions") or ():
        yield {question_column(key): _cell(value, key in QUESTION_LISTS) for key, value in question.items()}
    for key, text in (data.get("sources") or {}).items():
        yield {SOURCE: f"{key} = {_cell(text)}"}
    if AS_OF in data:
        yield {AS_OF: _cell(data[AS_OF])}


def _cell(value: object, several: bool = False) -> str:
    """A value as the text of a cell; one that may be a list has its bars marked, even where it is alone."""
    match value:
        case str():
            return joined([value.strip()]) if several else value.strip()
        case list() if all(isinstance(one, str) for one in value):
            return joined(one.strip() for one in value)
        case _:
            raise RefusedError(tr("A sheet cannot hold what the files hold: {value}.").format(value=str(value)[:60]))
