"""From a file's tree to its rows: what does not fit the format is reported in a teacher's words and left out."""

from collections.abc import Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from game.facts import format
from game.facts.dates import suggest_date
from game.facts.model import Problem
from game.facts.source import Tree
from game.facts.words import meant

MAX_PROBLEMS = 200
ENOUGH = f"more than {MAX_PROBLEMS} mistakes in this file; mend the ones above and check again"

Path = tuple[str | int, ...]
File = TypeVar("File", bound=BaseModel)

_ROWS: Mapping[str, tuple[str, type[BaseModel]]] = {
    "entries": ("an entry", format.EntryRow),
    "facts": ("a fact", format.FactRow),
    "questions": ("a question", format.QuestionRow),
    "eras": ("an era", format.EraRow),
    "chapters": ("a chapter", format.ChapterRow),
    "relations": ("a relation", format.RelationRow),
}


def read_rows(tree: Tree, file: type[File]) -> tuple[File | None, list[Problem]]:
    """The rows of a file, without those that have a mistake; the tree loses the same ones."""
    try:
        return file.model_validate(tree.data), []
    except ValidationError as error:
        errors = error.errors(include_url=False)
    problems = [_problem(tree, file, error) for error in errors[:MAX_PROBLEMS]]
    if len(errors) > MAX_PROBLEMS:
        problems.append(Problem(tree.where(), ENOUGH))
    for part in sorted({_part(_path(error)) for error in errors}, key=_last_first):
        tree.drop(part)
    try:
        return file.model_validate(tree.data), problems
    except ValidationError:
        return None, problems


def _path(error: Any) -> Path:
    """The error's way through the file, without the names of the alternatives that pydantic tried."""
    return tuple(step for step in error["loc"] if not (isinstance(step, str) and step.startswith("#")))


def _part(path: Path) -> Path:
    """What must be left out for a mistake: a fact, an entry, another item of a section, or a key of the file."""
    if path[:1] == ("entries",) and path[2:3] == ("facts",) and len(path) > 3:
        return path[:4]
    return path[:2]


def _last_first(path: Path) -> tuple[Any, ...]:
    """Deeper parts first, then the last of a list, so that the places of those still to go stay true."""
    return (-len(path), *(-step if isinstance(step, int) else 0 for step in path))


def _problem(tree: Tree, file: type[BaseModel], error: Any) -> Problem:
    path = _path(error)
    key = next((step for step in reversed(path) if isinstance(step, str)), "")
    what, row = _row(path[:-1], file)
    if error["type"] == "extra_forbidden":
        known = [field.alias or name for name, field in row.model_fields.items()]
        return Problem(tree.where_key(*path), f'"{key}" is not a word that {what} can have. {meant(key, known)}')
    if error["type"] == "missing":
        return Problem(tree.where(*path[:-1]), f'{what} needs "{key}:"; add it')
    return Problem(tree.where(*path), f'"{key}" {_should(key, error)}')


def _row(path: Path, file: type[BaseModel]) -> tuple[str, type[BaseModel]]:
    return next((_ROWS[step] for step in reversed(path) if step in _ROWS), ("the file", file))  # type: ignore[index]


def _should(key: str, error: Any) -> str:  # noqa: PLR0911 - one sentence for each kind of error
    found = error["input"]
    quoted = f'(found "{found}")' if isinstance(found, str) else ""
    match error["type"]:
        case "string_too_short" | "too_short":
            return "has too few values; write them, or take the line out" if found else "is empty; fill it in, or take it out"
        case "too_long":
            return "has too many values; take some out"
        case "int_parsing" | "int_type" | "greater_than_equal" | "less_than_equal":
            return f"should be a number from 1 (everybody knows it) to 5 (expert) {quoted}"
        case "bool_parsing" | "bool_type":
            return f"should be yes or no {quoted}"
        case "literal_error":
            return f"cannot be \"{found}\". {meant(str(found), ('planned', 'active', 'ended', 'paused', 'cancelled'))}"
        case "date":
            return should_be_date(str(found))
        case "blank":
            return f"should contain {error['ctx']['names']} {quoted}"
        case "string_pattern_mismatch":
            return f"should be lower-case letters, digits and hyphens, such as apollo-11 {quoted}"
        case "string_type":
            return f"should be one text, not {_shape(found)}; write it in one piece, in double quotes if it contains : or , or brackets"
        case "tuple_type" | "list_type":
            return f"should be a list: items that begin with \"- \", or [one, two]; it is {_shape(found)}"
        case "dict_type" | "model_type" | "model_attributes_type":
            return f"should be lines of the form \"key: value\"; it is {_shape(found)}"
        case _:
            return f"cannot be read {quoted}"


def should_be_date(found: str) -> str:
    guess = suggest_date(found)
    meant = f" Did you mean {guess}?" if guess else " Write the year, year-month or year-month-day."
    return f'should be a date like 1969-07-20 (found "{found}").{meant}'


def _shape(found: object) -> str:
    match found:
        case dict():
            return 'made of "key: value"'
        case list() | tuple():
            return "a list"
        case "":
            return "empty"
        case _:
            return f'the text "{found}"'
