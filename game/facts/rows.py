"""From a file's tree to its rows: what does not fit the format is reported in a teacher's words and left out."""

from collections.abc import Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from game.facts import format
from game.facts.dates import suggest_date
from game.facts.model import Problem
from game.facts.tree import Path, Tree
from game.facts.words import meant

MAX_PROBLEMS = 200
ENOUGH = f"this file has more than {MAX_PROBLEMS} mistakes; mend the first ones, below, and check it again"
TOO_MANY = 2000  # mistakes: the file is something else, and to list them all would take long

File = TypeVar("File", bound=BaseModel)

_ROWS: Mapping[object, tuple[str, type[BaseModel]]] = {
    "entries": ("an entry", format.EntryRow),
    "facts": ("a fact", format.FactRow),
    "questions": ("a question", format.QuestionRow),
    "eras": ("an era", format.EraRow),
    "chapters": ("a chapter", format.ChapterRow),
    "relations": ("a relation", format.RelationRow),
}
_STATUSES = ("planned", "active", "ended", "paused", "cancelled")
_LEVEL = "should be a number from 1 (everybody knows it) to 5 (expert) (found {found})"
_YES_NO = "should be yes or no (found {found})"
_LIST = 'should be a list: lines that begin with "- ", or [one, two]; it is {shape}'
_KEYS = 'should be made of lines like "key: value"; it is {shape}'
_FEW = "has too few values: write more, or take the line out"
_SENTENCES = {  # by pydantic's types of error
    "string_type": "should be one text; it is {shape} (put a text with colons, commas or brackets in double quotes)",
    "string_too_short": "is empty: write something, or take the line out",
    "string_pattern_mismatch": "should be lower-case letters, digits and hyphens, such as apollo-11 (found {found})",
    "too_short": _FEW,
    "too_long": "has too many values: take some out",
    "int_parsing": _LEVEL,
    "int_type": _LEVEL,
    "int_parsing_size": _LEVEL,
    "int_from_float": _LEVEL,
    "greater_than_equal": _LEVEL,
    "less_than_equal": _LEVEL,
    "bool_parsing": _YES_NO,
    "bool_type": _YES_NO,
    "list_type": _LIST,
    "tuple_type": _LIST,
    "dict_type": _KEYS,
    "model_type": _KEYS,
    "blank": "should contain {blanks} (found {found})",
}


def read_rows(tree: Tree, file: type[File]) -> tuple[File | None, list[Problem]]:
    """The rows of a file, without those that have a mistake; the tree loses the same ones."""
    try:
        return file.model_validate(tree.data), []
    except ValidationError as error:
        hopeless = error.error_count() > TOO_MANY
        errors = [] if hopeless else error.errors(include_url=False)
    if hopeless:
        return None, [Problem(tree.where(), ENOUGH), *_first_problems(tree, file)]
    problems = [_problem(tree, file, error) for error in errors[:MAX_PROBLEMS]]
    if len(errors) > MAX_PROBLEMS:
        problems.append(Problem(tree.where(), ENOUGH))
    for part in sorted({_part(_path(error)) for error in errors}, key=_last_first):
        tree.drop(part)
    try:
        return file.model_validate(tree.data), problems
    except ValidationError:
        return None, problems


def _first_problems(tree: Tree, file: type[File]) -> list[Problem]:
    """Those of the first items of each section."""
    start = {key: value[:MAX_PROBLEMS] if isinstance(value, list) else value for key, value in tree.data.items()}
    try:
        file.model_validate(start)
    except ValidationError as error:
        return [_problem(tree, file, one) for one in error.errors(include_url=False)[:MAX_PROBLEMS]]
    return []


def _path(error: Any) -> Path:
    """The error's way through the file, without the names of the alternatives that pydantic tried."""
    return tuple(step for step in error["loc"] if not (isinstance(step, str) and step.startswith("#")))


def _part(path: Path) -> Path:
    """What must be left out for a mistake: a fact, a chapter, another item of a section, or a key of the file."""
    return path[:4] if path[2:3] in (("facts",), ("chapters",)) and len(path) > 3 else path[:2]


def _last_first(path: Path) -> tuple[int, ...]:
    """Deeper parts first, then the last of a list, so that the places of those still to go stay true."""
    return (-len(path), *(-step if isinstance(step, int) else 0 for step in path))


def _problem(tree: Tree, file: type[BaseModel], error: Any) -> Problem:
    path = _path(error)
    what, row = next((_ROWS[step] for step in reversed(path[:-1]) if step in _ROWS), ("the file", file))
    match error["type"]:
        case "missing":
            return Problem(tree.where(*path[:-1]), f'{what} needs "{path[-1]}:"; add it')
        case "extra_forbidden":
            known = [field.alias or name for name, field in row.model_fields.items()]
            text = f'"{path[-1]}" is not a word that {what} can have. {meant(str(path[-1]), known)}'
            return Problem(tree.where_key(*path), text)
        case _:
            pass
    key = next((step for step in reversed(path) if isinstance(step, str)), "this file")
    name = f'"{key}"' if path[-1:] == (key,) else f'this item of "{key}"'
    return Problem(tree.where(*path), f"{name} {_should(error)}")


def _should(error: Any) -> str:
    found = error["input"]
    match error["type"]:
        case "date":
            return should_be_date(str(found))
        case "literal_error":
            return f'cannot be "{str(found)[:60]}". {meant(str(found), _STATUSES)}'
        case _:
            sentence = _SENTENCES.get(error["type"], "cannot be used: it is {shape}")
            blanks = error.get("ctx", {}).get("blanks", "")
            return sentence.format(found=f'"{str(found)[:60]}"', shape=_shape(found), blanks=blanks)


def should_be_date(found: str) -> str:
    """The end of a sentence about a text that is no date."""
    guess = suggest_date(found)
    ending = f"Did you mean {guess}?" if guess else "Write a year, year-month or year-month-day."
    return f'should be a date like 1969-07-20 (found "{found[:60]}"). {ending}'


def _shape(found: object) -> str:
    match found:
        case dict():
            return 'made of "key: value"'
        case list() | tuple():
            return "a list"
        case "":
            return "empty"
        case _:
            return f'the text "{str(found)[:60]}"'
