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
    rows = []
    for tree in files:
        for row in _rows(tree.data):
            rows.append({FILE: tree.name, **row})
    return rows


def _rows(data: Mapping[str, Any]) -> Iterator[Row]:
    for entry in data.get("entries") or ():
        yield from _of_entry(entry)
    for question in data.get("questions") or ():
        row: Row = {}
        for key, value in question.items():
            column = question_column(key)
            row[column] = _cell(value, key in QUESTION_LISTS)
        yield row
    sources = data.get("sources") or {}
    for key, text in sources.items():
        yield {SOURCE: f"{key} = {_cell(text)}"}
    if AS_OF in data:
        date = _cell(data[AS_OF])
        yield {AS_OF: date}


def _of_entry(entry: Mapping[str, Any]) -> Iterator[Row]:
    """A row for each fact, all with the cells of the entry; one with these alone where it has no fact."""
    own: Row = {}
    for key, value in entry.items():
        if key != "facts":
            own[key] = _cell(value, key in ENTRY_LISTS)
    facts = entry.get("facts")
    if not facts:
        yield own
        return
    for name, fact in facts.items():
        row = {**own, FACT: name}
        whole = fact if isinstance(fact, dict) else {"is": fact}
        for key, value in whole.items():
            column = fact_column(key)
            row[column] = _cell(value, key in FACT_LISTS)
        yield row


def _cell(value: object, several: bool = False) -> str:
    """A value as the text of a cell; one that may be a list has its bars marked, even where it is alone."""
    match value:
        case str():
            text = value.strip()
            return joined([text]) if several else text
        case list() if all(isinstance(text, str) for text in value):
            return joined(text.strip() for text in value)
        case _:
            told = tr("A sheet cannot hold what the files hold: {value}.")
            shown = str(value)[:60]
            raise RefusedError(told.format(value=shown))
