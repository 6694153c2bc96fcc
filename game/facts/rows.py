"""From a file's tree to its rows: what does not fit the format is reported and left out."""

from collections.abc import Collection, Sequence
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from game.facts.misfits import misfits, path_of
from game.facts.model import Problem
from game.facts.other_words import meant_word
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
        is_hopeless = error.error_count() > TOO_MANY
        errors = [] if is_hopeless else error.errors(include_url=False)
    too_many = Problem(tree.where(), ENOUGH)
    if is_hopeless:
        return None, [too_many, *_first_problems(tree, file, relations)]
    first = errors[:MAX_PROBLEMS]
    problems = list(misfits(tree, file, first, relations))
    if len(errors) > MAX_PROBLEMS:
        problems.append(too_many)
    tree.dropped.update(_meant_sections(first, file))
    broken = {_part(path_of(error)) for error in errors}
    for path in sorted(broken, key=_last_first):
        tree.drop(path)
    try:
        return file.model_validate(tree.data), problems
    except ValidationError:
        return None, problems


def _first_problems(tree: Tree, file: type[File], relations: Collection[str]) -> list[Problem]:
    """Those of the first items of each section."""
    beginnings: dict[str, Any] = {}
    for key, section in tree.data.items():
        beginnings[key] = section[:MAX_PROBLEMS] if isinstance(section, list) else section
    try:
        file.model_validate(beginnings)
    except ValidationError as error:
        errors = error.errors(include_url=False)
        return list(misfits(tree, file, errors[:MAX_PROBLEMS], relations))
    return []


def _meant_sections(errors: Sequence[Any], file: type[BaseModel]) -> set[str]:
    """The sections of the file that are there under a misspelt name."""
    sections = set()
    for error in errors:
        way = error["loc"]
        if error["type"] != "extra_forbidden" or len(way) > 1:
            continue
        word = str(way[0])
        near = meant_word(word, file)
        if near:
            sections.add(near)
    return sections


def _part(path: Path) -> Path:
    """What must be left out for a mistake: a fact, a chapter, its story, another item of a section, or a key of the
    file."""
    if path[4:5] == ("story",):
        return path[:5]
    is_inner = len(path) > 3 and path[2] in ("facts", "chapters", "balance")
    return path[:4] if is_inner else path[:2]


def _last_first(path: Path) -> tuple[int, ...]:
    """Deeper parts first, then the last of a list, so that the places of those still to go stay true."""
    depth = len(path)
    numbers = [step if isinstance(step, int) else 0 for step in path]
    return (-depth, *(-number for number in numbers))
