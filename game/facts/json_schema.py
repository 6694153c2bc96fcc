"""The JSON Schema of the files of a bank."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal

from pydantic.json_schema import models_json_schema

from game.facts.format import SCALAR, ClosedRow, EntriesFile
from game.facts.frame import ErasFile, PhrasesFile, RelationsFile
from game.facts.model import Era, Relation

_SECTIONS: Sequence[tuple[str, type[ClosedRow]]] = (
    ("phrases", PhrasesFile),
    ("relations", RelationsFile),
    ("eras", ErasFile),
)


def schema(
    relations: Iterable[Relation] = (),
    kinds: Iterable[str] = (),
    eras: Sequence[Era] = (),
    phrases: Mapping[str, str] | None = None,
) -> dict[str, Any]:
    """The JSON Schema of all files of a bank; what the bank has is offered for completion, other words stay allowed."""
    files = (ErasFile, RelationsFile, PhrasesFile, EntriesFile)
    wanted: list[tuple[type[ClosedRow], Literal["validation"]]] = [(file, "validation") for file in files]
    _, made = models_json_schema(wanted)
    rows = made["$defs"]
    entry = rows["EntryRow"]["properties"]
    rows["Fact"] = entry["facts"]["additionalProperties"]
    entry["facts"].update(_facts(relations))
    entry["kind"] = _offered(kinds)
    entry["era"] = _offered(era.id for era in eras)
    chapters = [chapter.id for era in eras for chapter in era.chapters]
    entry["chapter"] = _offered(chapters)
    rows["Phrases"] = _phrases(phrases or {})
    for file in (RelationsFile, PhrasesFile):
        words = rows[file.__name__]["properties"]
        words["phrases"] = _reference("Phrases")
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        **made,
        **_by_section(),
    }


def _facts(relations: Iterable[Relation]) -> dict[str, Any]:
    """Each relation with the sentence that it says."""
    fact = _reference("Fact")
    named = {}
    for relation in relations:
        named[relation.name] = {
            "allOf": [fact],
            "description": relation.say[0],
        }
    return {"additionalProperties": fact, "properties": named}


def _reference(name: str) -> dict[str, str]:
    return {"$ref": f"#/$defs/{name}"}


def _phrases(texts: Mapping[str, str]) -> dict[str, Any]:
    """Each phrase with what it is now."""
    named = {}
    for name, text in texts.items():
        named[name] = {**SCALAR, "description": text}
    return {
        "type": "object",
        "additionalProperties": SCALAR,
        "properties": named,
    }


def _by_section() -> dict[str, Any]:
    """Which file a text is shows in the first of the sections that it has."""
    made: dict[str, Any] = _reference(EntriesFile.__name__)
    for key, file in _SECTIONS:
        made = {
            "if": {"required": [key]},
            "then": _reference(file.__name__),
            "else": made,
        }
    return made


def _offered(words: Iterable[str]) -> dict[str, Any]:
    known = {"enum": list(words)}
    return {"anyOf": [known, SCALAR]}
