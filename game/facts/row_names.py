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
}


class Row(NamedTuple):
    """What a row is called, and what it can have."""

    name: str
    model: type[BaseModel]


ROWS: Mapping[object, Row] = {
    "entries": Row("an entry", format.EntryRow),
    "facts": Row("a fact", format.FactRow),
    "questions": Row("a question", format.QuestionRow),
    "intervals": Row("an interval", format.IntervalRow),
    "quotations": Row("a quotation", format.QuotationRow),
    "eras": Row("an era", frame.EraRow),
    "chapters": Row("a chapter", frame.ChapterRow),
    "story": Row("a story", frame.StoryRow),
    "relations": Row("a relation", frame.RelationRow),
    "kinds": Row("a kind", frame.KindRow),
}
