"""Export and import: between the files of a bank and a sheet; nothing is replaced unasked, or without a backup."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from game.authoring.asked import RefusedError
from game.authoring.keeping import save
from game.authoring.sheet import days
from game.authoring.sheet.columns import COLUMNS, FILE
from game.authoring.sheet.contents import Cell, Contents
from game.authoring.sheet.folding import fold
from game.authoring.sheet.gathering import Reader
from game.authoring.sheet.grid import CellPlace
from game.authoring.sheet.landing import Landing, is_whole, kept, landing_of, named, others, write
from game.authoring.sheet.tables import read_table, write_table
from game.authoring.sheet.told import at_cells, grouped, sheet_of
from game.authoring.sheet.unfolding import trees, unfold
from game.authoring.sheet.yaml_text import Writer
from game.facts.check import check
from game.facts.folder import read_folder
from game.facts.load import NOTHING, Loaded, load
from game.facts.model import Bank, Problem, Severity, Where
from game.translation import tr

Pages = Mapping[str, Contents]  # by the names of the files
Written = Mapping[str, Writer[Cell]]


class Done(NamedTuple):
    """Sentences about what was done, none where nothing was; what is wrong or doubtful; what else there is to know."""

    told: Sequence[str]
    problems: Sequence[Problem]
    notices: Sequence[str] = ()


def export(source: Path, sheet: Path, now: datetime, force: bool) -> Done:
    """Write the entries of a folder, or of one file, into a sheet."""
    is_folder = source.is_dir()
    files, problems = read_folder(source if is_folder else source.parent)
    if not is_folder:
        files = [file for file in files if file[0] == source.name]
    read, mistakes = trees(file for file in files if not is_whole(file[0]))
    problems += mistakes
    if problems:
        start = Where(source.name, 1, 1)
        told = tr("Nothing is written: the sheet would lose the parts that have mistakes. Mend them first.")
        problems.append(Problem(start, told))
        return Done((), problems)
    rows = unfold(read)
    if not rows:
        told = tr("There are no entries in {source}.")
        raise RefusedError(told.format(source=source))
    table = _table(rows, with_files=is_folder)
    data = write_table(sheet, table)
    backup = save(sheet, data, now, force)
    told = tr("{sheet} holds {count} rows of {files} files.")
    done = told.format(sheet=sheet, count=len(rows), files=len(read))
    return Done([done, *kept(backup)], ())


def _table(rows: Sequence[Mapping[str, str]], with_files: bool) -> list[list[str]]:
    """The names of the columns, and the texts of each row in their order."""
    columns = list(COLUMNS)
    if not with_files:
        columns.remove(FILE)
    table = [columns]
    for row in rows:
        texts = [row.get(column, "") for column in columns]
        table.append(texts)
    return table


def take_in(sheet: Path, to: Path | None, now: datetime, force: bool) -> Done:
    """Write the files that a sheet makes, if all of it is sound."""
    usual = sheet.with_suffix(".yaml")
    landing = landing_of(to or usual)
    reader = _reader(sheet, landing.file or usual.name)
    pages = _pages(reader, landing)
    files = others(landing.folder, pages)
    rest = load(files)
    broken = []
    for problem in _told(rest):
        if is_whole(problem.where.file):
            broken.append(problem)
    if broken:
        return Done((), broken, reader.notices)
    _mend_days(reader, pages, rest.bank)
    written = _written(pages, rest.bank.name, landing)
    texts = _bytes(written)
    made = load([*files, *texts.items()])
    mistakes = _mistakes(reader, made, written)
    if mistakes:
        return Done((), mistakes, reader.notices)
    doubts = _doubts(reader, made, written, now)
    done = write(landing.folder, texts, now, force)
    return Done(done, doubts, reader.notices)


def _reader(sheet: Path, default: str) -> Reader:
    """The sheet's rows, of which there is at least one, or something to complain about."""
    reader = Reader(sheet.name, default)
    grids = read_table(sheet)
    reader.read(grids)
    if not reader.pages and not reader.problems:
        told = tr("{sheet} has no rows below the names of the columns.")
        raise RefusedError(told.format(sheet=sheet))
    return reader


def _pages(reader: Reader, landing: Landing) -> Pages:
    """The pages of the sheet, under the names that their files get."""
    count = len(reader.pages)
    if landing.file and count > 1:
        told = tr("The sheet holds {count} files ({files}); say with --to FOLDER where they go.")
        files = ", ".join(reader.pages)
        raise RefusedError(told.format(count=count, files=files))
    pages = {}
    for name, page in reader.pages.items():
        file = landing.file or named(name)
        pages[file] = page
    return pages


def _written(pages: Pages, bank: str, landing: Landing) -> Written:
    """The files of the pages; `bank` is the name of the bank that they join."""
    written = {}
    for name, page in pages.items():
        written[name] = fold(page, bank, landing.has_schema)
    return written


def _bytes(written: Written) -> dict[str, bytes]:
    texts = {}
    for name, writer in written.items():
        text = writer.text()
        texts[name] = text.encode("utf-8")
    return texts


def _told(loaded: Loaded) -> list[Problem]:
    """What is wrong; that there are no entries is not, since they come from the sheet."""
    return [problem for problem in loaded.problems if problem.text != NOTHING]


def _mend_days(reader: Reader, pages: Pages, bank: Bank) -> None:
    """Put dates right that were written as a country writes them, and tell it."""
    dates = set()
    for name, relation in bank.relations.items():
        if relation.type == "date":
            dates.add(name)
    read: days.Days = []
    for page in pages.values():
        read += days.mend(page, dates)
    if read:
        told = days.told(read)
        reader.notices.append(told)


def _mistakes(reader: Reader, made: Loaded, written: Written) -> list[Problem]:
    """Those of the sheet and of what it makes, without what only follows from a row that was refused, or may."""
    wrong = [problem for problem in _told(made) if problem.severity is Severity.MISTAKE]
    refused = {_row(problem) for problem in reader.problems}
    mistakes = list(reader.problems)
    for problem in _at_cells(reader, wrong, written):
        if _row(problem) not in refused:
            mistakes.append(problem)
    return grouped(mistakes)


def _doubts(reader: Reader, made: Loaded, written: Written, now: datetime) -> list[Problem]:
    doubts = [problem for problem in made.problems if problem.severity is Severity.DOUBT]
    today = now.date()
    doubts += check(made.bank, today)
    at_their_cells = _at_cells(reader, doubts, written)
    return grouped(at_their_cells)


def _at_cells(reader: Reader, problems: Iterable[Problem], written: Written) -> list[Problem]:
    first = CellPlace(reader.sheet, 1, 1)
    return at_cells(problems, written, first)


def _row(problem: Problem) -> tuple[str, int]:
    return sheet_of(problem), problem.where.line
