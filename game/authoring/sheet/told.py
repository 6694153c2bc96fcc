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
from game.translation import tr

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
    told = []
    for problem in problems:
        if problem.where.file in written:
            place = _place(problem.where, written) or first
            placed = replace(problem, where=place)
            told.append(_in_words(placed, written))
    return told


def _place(where: Where, written: Written) -> CellPlace | None:
    writer = written[where.file]
    cell = writer.origin(where.line, where.column)
    if cell is None:
        return None
    return cell.place


def _in_words(problem: Problem, written: Written) -> Problem:
    place = problem.where
    needs = _NEEDS.fullmatch(problem.text)
    if needs and isinstance(place, CellPlace):
        return _needs(problem, *needs.groups())
    heading = place.heading if isinstance(place, CellPlace) else ""

    def cell_of(found: re.Match[str]) -> str:
        file, line, column = found.groups()
        if file not in written:
            return found[0]
        where = Where(file, int(line), int(column))
        cell = _place(where, written)
        return cell.told if cell else found[0]

    def known_as(found: re.Match[str]) -> str:
        name = _known_as(found[1], heading)
        return f'"{name}"'

    text = _PLACE.sub(cell_of, problem.text)
    text = _KEY.sub(known_as, text)
    for said, instead in _OTHER_WORDS:
        text = said.sub(instead, text)
    text = text.strip()
    return replace(problem, text=text)


def _needs(problem: Problem, what: str, key: str) -> Problem:
    """That a row lacks a cell, which is empty, so that its column is named."""
    column = _column(key, what == "a question")
    text = f'{what} needs "{column}"; write it in this row'
    return replace(problem, text=text)


def _column(key: str, is_question: bool) -> str:
    """The column that holds a key of a question, or of anything else."""
    if is_question:
        for column, known in QUESTION_COLUMNS.items():
            if known == key:
                return column
    return key


def _known_as(key: str, heading: str) -> str:
    """A key as the column is called in which it stands."""
    if heading in (FACT, QUESTION):
        return key
    keys = (FACT_COLUMNS.get(heading), QUESTION_COLUMNS.get(heading))
    return heading if key in keys else key


def grouped(problems: Iterable[Problem]) -> list[Problem]:
    """In the order of places, those that say the same of several cells as one."""
    same: dict[tuple[str, str], list[Problem]] = defaultdict(list)
    in_order = sorted(set(problems), key=_order)
    for problem in in_order:
        sheet = sheet_of(problem)
        same[problem.text, sheet].append(problem)
    return list(map(_as_one, same.values()))


def sheet_of(problem: Problem) -> str:
    """The name of the sheet, empty in CSV and in files of the bank."""
    where = problem.where
    if isinstance(where, CellPlace):
        return where.sheet
    return ""


def _order(problem: Problem) -> tuple[str, Where, str]:
    where = problem.where
    place = Where(where.file, where.line, where.column)
    return sheet_of(problem), place, problem.text


def _as_one(alike: Sequence[Problem]) -> Problem:
    first, *others = alike
    if not others:
        return first
    places = []
    for problem in others:
        if isinstance(problem.where, CellPlace):
            places.append(problem.where.short)
    return replace(first, text=f"{first.text} (the same in {several(places)})")


def told_sources(file: str, sources: Mapping[str, Cell]) -> str:
    told = tr('{file} has names of its own under "sources:" for what was written out in the sheet: {names}')
    names = []
    for key, cell in sources.items():
        name = f"{key} = {cell.text}"
        names.append(name)
    return told.format(file=file, names=several(names))
