"""What the rows of the format are called in sentences, and where its sections belong."""

from collections.abc import Mapping
from typing import NamedTuple

from pydantic import BaseModel

from game.facts import format, frame

ELSEWHERE: Mapping[str, str] = {  # the file of a section or word
    "eras": "eras.yaml",
    "title": "eras.yaml",
    "kinds": "relations.yaml",
    "phrases": "relations.yaml",
    "relations": "relations.yaml",
    "entries": "a file of its own",
    "sources": "the files of entries",
    "questions": "the files of entries",
    "intervals": "the files of entries",
    "quotations": "the files of entries",
    "pictures": "the files of entries",
}


class RowKind(NamedTuple):
    """What a row is called, and what it can have."""

    name: str
    model: type[BaseModel]


ROWS: Mapping[object, RowKind] = {
    "entries": RowKind("an entry", format.EntryRow),
    "facts": RowKind("a fact", format.FactRow),
    "questions": RowKind("a question", format.QuestionRow),
    "intervals": RowKind("an interval", format.IntervalRow),
    "quotations": RowKind("a quotation", format.QuotationRow),
    "pictures": RowKind("a picture", format.PictureRow),
    "eras": RowKind("an era", frame.EraRow),
    "chapters": RowKind("a chapter", frame.ChapterRow),
    "story": RowKind("a story", frame.StoryRow),
    "relations": RowKind("a relation", frame.RelationRow),
    "kinds": RowKind("a kind", frame.KindRow),
}
