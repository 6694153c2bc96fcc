"""What is wrong with a file that a sheet makes, told at the cells and in the words of the sheet."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from game.authoring.sheet.columns import FACT, FACT_COLUMNS, QUESTION, QUESTION_COLUMNS
from game.authoring.sheet.contents import Cell
from game.authoring.sheet.grid import CellPlace, several
from game.authoring.sheet.yaml_text import Writer
from game.facts.model import Problem, Where

Written = Mapping[str, Writer[Cell]]  # the files that were made, by their names

_NEEDS = re.compile(r'(an entry|a fact|a question) needs "(\w+):"; add it')
_PLACE = re.compile(r"([^\s()]+\.ya?ml):(\d+):(\d+)")
_KEY = re.compile(r'"(\w+)"(?= (?:should|cannot|has too|is empty|takes))')

# What is said of files, and the same said of sheets.
_OTHER_WORDS = (
    (re.compile(r'there is no relation "'), 'there is no fact "'),
    (
        re.compile(r'there is no "([^"]*)" under "sources:" of this file\. (?:None are known yet\.)?'),
        r'there is no source "\1" in the sheet; write here what the player is to see, or add a row with only'
        r' "\1 = Publisher, title, address" in the column "source". ',
    ),
    (re.compile(r"(?:and |or )?take the line out"), "or empty the cell"),
    (re.compile(r"write it in brackets: \[one, two\]"), 'write " | " between its parts'),
    (re.compile(r'name one from "sources:"'), 'name one in the column "source"'),
    (re.compile(r"cut it into several files"), 'name several files in the column "file"'),
    (re.compile(r'"(\w+): (\w+)"'), r'"\2" in the column "\1"'),
    (re.compile(r'"(\w+):"'), r'"\1"'),
)


def at_cells(problems: Iterable[Problem], written: Written, first: CellPlace) -> list[Problem]:
    """The problems of the files that were made, each at its cell; what has none stands at the `first` one."""
    found = []
    for problem in problems:
        if problem.where.file in written:
            place = _place(problem.where, written) or first
            found.append(_in_words(replace(problem, where=place), written))
    return found


def _place(where: Where, written: Written) -> CellPlace | None:
    cell = written[where.file].origin(where.line, where.column)
    return cell.place if cell else None


def _in_words(problem: Problem, written: Written) -> Problem:
    place = problem.where
    if (needed := _NEEDS.fullmatch(problem.text)) and isinstance(place, CellPlace):
        column = _column(needed[2], needed[1] == "a question")
        return replace(problem, text=f'{needed[1]} needs "{column}"; write it in this row')

    def cell_of(found: re.Match[str]) -> str:
        where = Where(found[1], int(found[2]), int(found[3]))
        cell = _place(where, written) if found[1] in written else None
        return cell.told if cell else found[0]

    text = _PLACE.sub(cell_of, problem.text)
    if isinstance(place, CellPlace):
        text = _KEY.sub(lambda found: f'"{_known_as(found[1], place.heading)}"', text)
    for said, instead in _OTHER_WORDS:
        text = said.sub(instead, text)
    return replace(problem, text=text.strip())


def _column(key: str, is_question: bool) -> str:
    """The column that holds a key of a question, or of anything else."""
    if not is_question:
        return key
    return next((column for column, known in QUESTION_COLUMNS.items() if known == key), key)


def _known_as(key: str, heading: str) -> str:
    """A key as the column is called in which it stands."""
    is_its = key in (FACT_COLUMNS.get(heading), QUESTION_COLUMNS.get(heading))
    return heading if is_its and heading not in (FACT, QUESTION) else key


def grouped(problems: Iterable[Problem]) -> list[Problem]:
    """In the order of places, those that say the same of several cells as one."""
    same: dict[tuple[str, str], list[Problem]] = defaultdict(list)
    for problem in sorted(set(problems), key=_order):
        same[problem.text, getattr(problem.where, "sheet", "")].append(problem)
    return [_as_one(alike) for alike in same.values()]


def _order(problem: Problem) -> tuple[str, Where, str]:
    sheet = getattr(problem.where, "sheet", "")
    return sheet, Where(problem.where.file, problem.where.line, problem.where.column), problem.text


def _as_one(alike: Sequence[Problem]) -> Problem:
    first, *others = alike
    if not others:
        return first
    places = [problem.where.short for problem in others if isinstance(problem.where, CellPlace)]
    return replace(first, text=f"{first.text} (the same in {several(places)})")
