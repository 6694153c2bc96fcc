"""Export and import: between the files of a bank and a sheet; nothing is replaced unasked, or without a backup."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from game.authoring.asked import RefusedError
from game.authoring.keeping import save
from game.authoring.sheet import days
from game.authoring.sheet.columns import COLUMNS, FILE
from game.authoring.sheet.contents import Contents
from game.authoring.sheet.folding import fold
from game.authoring.sheet.gathering import Reader
from game.authoring.sheet.grid import CellPlace
from game.authoring.sheet.landing import Landing, is_whole, kept, landing_of, named, others, write
from game.authoring.sheet.tables import read_table, write_table
from game.authoring.sheet.told import Written, at_cells, grouped, sheet_of, told_sources
from game.authoring.sheet.unfolding import trees, unfold
from game.authoring.sheet.unsheeted import Rest, left_behind, rest_of, stayed
from game.authoring.unsound import unsound
from game.facts.check import check
from game.facts.folder import read_folder
from game.facts.glyphs import drawable
from game.facts.load import NOTHING, Loaded, load
from game.facts.model import Bank, Problem, Severity, Where
from game.translation import counted, tr

Pages = Mapping[str, Contents]  # by the names of the files
Rests = Mapping[str, Rest]  # of the files, by their names


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
        problems.append(_nothing_written(source))
        return Done((), problems)
    rows = unfold(read)
    if not rows:
        told = tr("There are no entries in {source}.")
        raise RefusedError(told.format(source=source))
    table = _table(rows, with_files=is_folder)
    data = write_table(sheet, table)
    backup = save(sheet, data, now, force)
    told = tr("{sheet} holds {rows} of {files}.")
    of_rows = counted("1 row", "{n} rows", len(rows))
    of_files = counted("1 file", "{n} files", len(read))
    done = told.format(
        sheet=sheet,
        rows=of_rows,
        files=of_files,
    )
    return Done([done, *kept(backup)], (), left_behind(read))


def _nothing_written(source: Path) -> Problem:
    start = Where(source.name, 1, 1)
    told = tr("Nothing is written: the sheet would lose the parts that have mistakes. Mend them first.")
    return Problem(start, told)


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
    broken = _broken(rest.problems)
    if broken:
        return Done((), broken, reader.notices)
    _mend_days(reader, pages, rest.bank)
    written = _written(reader, pages, rest.bank.name, landing)
    rests = _rests(written, landing)
    texts = _bytes(written, rests)
    made = load([*files, *texts.items()])
    mistakes = _mistakes(reader, made, written, rests)
    if mistakes:
        return Done((), mistakes, reader.notices)
    doubts = _doubts(reader, made, written, rests, now)
    done = write(landing.folder, texts, now, force)
    done += stayed(rests)
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


def _written(reader: Reader, pages: Pages, bank: str, landing: Landing) -> Written:
    """The files of the pages; `bank` is the name of the bank that they join."""
    written = {}
    for name, page in pages.items():
        folded = fold(page, bank, landing.has_schema)
        written[name] = folded.writer
        if folded.named:
            reader.notices.append(told_sources(name, folded.named))
    return written


def _rests(written: Written, landing: Landing) -> Rests:
    """What stays of the files that are replaced."""
    rests = {}
    for name in written:
        file = landing.folder / name
        rests[name] = rest_of(file)
    return rests


def _bytes(written: Written, rests: Rests) -> dict[str, bytes]:
    """The files of the sheet, with what of the old ones stays."""
    texts = {}
    for name, writer in written.items():
        text = rests[name].added_to(writer.lines)
        texts[name] = text.encode("utf-8")
    return texts


def _broken(problems: Iterable[Problem]) -> list[Problem]:
    """What is wrong with the files of the bank as a whole, which the sheet cannot mend."""
    broken = []
    for problem in _wrong(problems):
        if is_whole(problem.where.file):
            broken.append(problem)
    return broken


def _wrong(problems: Iterable[Problem]) -> list[Problem]:
    """Those for which nothing is written; that there are no facts yet is none, since they come from the sheet."""
    wrong = []
    for problem in problems:
        if problem.severity is Severity.MISTAKE and problem.text not in NOTHING:
            wrong.append(problem)
    return wrong


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


def _mistakes(reader: Reader, made: Loaded, written: Written, rests: Rests) -> list[Problem]:
    """Those of the sheet, of what it makes, and of what stays in the files; without what only follows from a row that
    was refused, or may."""
    wrong = _wrong(made.problems)
    told = _parted(wrong, written, rests)
    refused = {_row(problem) for problem in reader.problems}
    mistakes = list(reader.problems)
    for problem in _at_cells(reader, told.of_sheet, written):
        if _row(problem) not in refused:
            mistakes.append(problem)
    mistakes += told.of_files
    return grouped(mistakes)


def _doubts(reader: Reader, made: Loaded, written: Written, rests: Rests, now: datetime) -> list[Problem]:
    today = now.date()
    doubts = check(made.bank, today, drawable())
    doubts += unsound(made.bank)
    for problem in made.problems:
        if problem.severity is Severity.DOUBT:
            doubts.append(problem)
    told = _parted(doubts, written, rests)
    at_their_cells = _at_cells(reader, told.of_sheet, written)
    return grouped([*at_their_cells, *told.of_files])


class _Parted(NamedTuple):
    """Problems of what a sheet has made, and of what has stayed in the files, at the lines that it has there now."""

    of_sheet: list[Problem]
    of_files: list[Problem]


def _parted(problems: Iterable[Problem], written: Written, rests: Rests) -> _Parted:
    parted = _Parted([], [])
    for problem in problems:
        line = _old_line(problem.where, written, rests)
        if line:
            old = Where(problem.where.file, line, problem.where.column)
            in_file = replace(problem, where=old)
            parted.of_files.append(in_file)
        else:
            parted.of_sheet.append(problem)
    return parted


def _old_line(where: Where, written: Written, rests: Rests) -> int:
    """The line that something has in the file now; 0 where it comes from the sheet."""
    if where.file not in written:
        return 0
    before = len(written[where.file].lines)
    return rests[where.file].number(where.line, before)


def _at_cells(reader: Reader, problems: Iterable[Problem], written: Written) -> list[Problem]:
    first = CellPlace(reader.sheet, 1, 1)
    return at_cells(problems, written, first)


def _row(problem: Problem) -> tuple[str, int]:
    return sheet_of(problem), problem.where.line
