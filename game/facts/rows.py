"""From a file's tree to its rows: what does not fit the format is reported and left out."""

from collections.abc import Collection, Sequence
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from game.facts.misfits import meant_word, misfits, path_of
from game.facts.model import Problem
from game.facts.tree import Path, Tree

MAX_PROBLEMS = 200
ENOUGH = f"this file has more than {MAX_PROBLEMS} mistakes; mend the first ones, below, and check it again"
TOO_MANY = 2000  # mistakes: the file is something else, and to list them all would take long

File = TypeVar("File", bound=BaseModel)


def read_rows(tree: Tree, file: type[File], relations: Collection[str] = ()) -> tuple[File | None, list[Problem]]:
    """The rows of a file, without those that have a mistake; the tree loses the same ones."""
    try:
        return file.model_validate(tree.data), []
    except ValidationError as error:
        hopeless = error.error_count() > TOO_MANY
        errors = [] if hopeless else error.errors(include_url=False)
    if hopeless:
        return None, [Problem(tree.where(), ENOUGH), *_first_problems(tree, file, relations)]
    problems = list(misfits(tree, file, errors[:MAX_PROBLEMS], relations))
    if len(errors) > MAX_PROBLEMS:
        problems.append(Problem(tree.where(), ENOUGH))
    tree.dropped.update(_meant_sections(errors[:MAX_PROBLEMS], file))
    for part in sorted({_part(path_of(error)) for error in errors}, key=_last_first):
        tree.drop(part)
    try:
        return file.model_validate(tree.data), problems
    except ValidationError:
        return None, problems


def _first_problems(tree: Tree, file: type[File], relations: Collection[str]) -> list[Problem]:
    """Those of the first items of each section."""
    start = {key: value[:MAX_PROBLEMS] if isinstance(value, list) else value for key, value in tree.data.items()}
    try:
        file.model_validate(start)
    except ValidationError as error:
        return list(misfits(tree, file, error.errors(include_url=False)[:MAX_PROBLEMS], relations))
    return []


def _meant_sections(errors: Sequence[Any], file: type[BaseModel]) -> set[str]:
    """The sections of the file that are there under a misspelt name."""
    strangers = (error["loc"][0] for error in errors if error["type"] == "extra_forbidden" and len(error["loc"]) == 1)
    return {near for word in strangers if (near := meant_word(str(word), file))}


def _part(path: Path) -> Path:
    """What must be left out for a mistake: a fact, a chapter, its story, another item of a section, or a key of the
    file."""
    if path[4:5] == ("story",):
        return path[:5]
    return path[:4] if path[2:3] in (("facts",), ("chapters",), ("balance",)) and len(path) > 3 else path[:2]


def _last_first(path: Path) -> tuple[int, ...]:
    """Deeper parts first, then the last of a list, so that the places of those still to go stay true."""
    return (-len(path), *(-step if isinstance(step, int) else 0 for step in path))
