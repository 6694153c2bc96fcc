"""The columns of a sheet: those of the entry, repeated in each of its rows, then those of one fact or question."""

import re
from collections.abc import Iterable, Mapping
from typing import get_origin

from pydantic import BaseModel

from game.facts.format import EntryRow, FactRow, QuestionRow

FILE, ID, FACT, QUESTION, ASK, SOURCE, AS_OF = "file", "id", "fact", "question", "ask", "source", "as_of"
BAR = " | "
_SPLIT = re.compile(r"(?<!\\)\||[\r\n]+")
_RENAMED = {"id": QUESTION, "about": ID, "q": "ask", "right": "is"}  # keys of hand-written questions


def _keys(row: type[BaseModel]) -> dict[str, bool]:
    """The keys of a row of the format, and which of them hold lists."""
    keys = {}
    for name, field in row.model_fields.items():
        if name != "facts":
            key = field.alias or name
            keys[key] = get_origin(field.annotation) is tuple
    return keys


ENTRY = _keys(EntryRow)
_FACT = _keys(FactRow)
_QUESTION = _keys(QuestionRow)
ENTRY_LISTS, FACT_LISTS, QUESTION_LISTS = (
    frozenset(key for key, several in keys.items() if several) for keys in (ENTRY, _FACT, _QUESTION)
)


def fact_column(key: str) -> str:
    """The column of a key that an entry has, too, says that it is the fact's."""
    return f"fact {key}" if key in ENTRY else key


def question_column(key: str) -> str:
    return _RENAMED.get(key) or fact_column(key)


def _first(names: Iterable[str], *wanted: str) -> list[str]:
    """The wanted names, then the others."""
    others = [name for name in names if name not in wanted]
    return [*wanted, *others]


FACT_COLUMNS: Mapping[str, str] = {fact_column(key): key for key in _first(_FACT, "is", "why", "wrong")}
QUESTION_COLUMNS: Mapping[str, str] = {
    question_column(key): key for key in _first(_QUESTION, "id", "about", "level", "q", "right", "wrong", "why")
}
COLUMNS = tuple(dict.fromkeys([FILE, *ENTRY, FACT, QUESTION, *FACT_COLUMNS, *QUESTION_COLUMNS]))

# The columns that only an entry can have; those that hold yes or no; those of single words, ids and dates.
ENTRY_ALONE = frozenset(ENTRY) - frozenset(_QUESTION) - {ID}
YES_NO = frozenset({"core", "complete"})
WORDS = frozenset(
    column
    for key in ("id", "kind", "era", "chapter", "level", "status", "as_of", "review_by", "core", "complete")
    for column in (key, f"fact {key}")
) | {FILE, FACT}


def joined(values: Iterable[str]) -> str:
    """Several values in one cell, parted by a bar; a bar inside a value has a backslash before it."""
    marked = [value.replace("|", "\\|") for value in values]
    return BAR.join(marked)


def parted(cell: str) -> list[str]:
    """The values of a cell, parted by bars or written in lines of their own."""
    values = []
    for part in _SPLIT.split(cell):
        value = part.strip()
        if value:
            values.append(value.replace("\\|", "|"))
    return values
