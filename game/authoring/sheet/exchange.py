"""Export and import: between the files of a bank and a sheet; nothing is replaced unasked, or without a backup."""

import re
from collections.abc import Collection, Mapping, Sequence
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
from game.authoring.sheet.grid import CellPlace, several
from game.authoring.sheet.tables import read_table, write_table
from game.authoring.sheet.told import at_cells, grouped
from game.authoring.sheet.unfolding import trees, unfold
from game.facts.check import check
from game.facts.folder import ENDINGS, read_folder, shipped_wording
from game.facts.load import NOTHING, Loaded, load
from game.facts.model import Bank, Problem, Severity, Where
from game.facts.source import read_source
from game.files import questions_dir
from game.translation import tr

File = tuple[str, bytes]

_WHOLE = ("eras", "relations")  # the files of the bank as a whole, which are no entries
_NAME = re.compile(r"[^\W_][\w .-]*")


class Done(NamedTuple):
    """Sentences about what was done, none where nothing was; what is wrong or doubtful; what else there is to know."""

    told: Sequence[str]
    problems: Sequence[Problem]
    notices: Sequence[str] = ()


class _Target(NamedTuple):
    """Where an import goes: into one file, or into a folder, under the names that the sheet has for its files."""

    folder: Path
    file: str  # empty where the sheet says which files

    @property
    def has_schema(self) -> bool:
        return (self.folder / "schema.json").is_file()


class _Join(NamedTuple):
    """The bank that the files of a sheet join: its other files, and what they come to."""

    target: _Target
    files: Sequence[File]
    loaded: Loaded


def export(source: Path, sheet: Path, now: datetime, force: bool) -> Done:
    """Write the entries of a folder, or of one file, into a sheet."""
    is_folder = source.is_dir()
    files, unread = read_folder(source if is_folder else source.parent)
    chosen = []
    for name, data in files:
        if not _is_whole(name) and (is_folder or name == source.name):
            chosen.append((name, data))
    read, problems = trees(chosen)
    if unread or problems:
        told = tr("Nothing is written: the sheet would lose the parts that have mistakes. Mend them first.")
        refused = Problem(Where(source.name, 1, 1), told)
        return Done((), [*unread, *problems, refused])
    rows = unfold(read)
    if not rows:
        raise RefusedError(tr("There are no entries in {source}.").format(source=source))
    table = _table(rows, with_files=is_folder)
    kept = save(sheet, write_table(sheet, table), now, force)
    told = tr("{sheet} holds {count} rows of {files} files.")
    done = told.format(sheet=sheet, count=len(rows), files=len(read))
    return Done([done, *_kept(kept)], ())


def _table(rows: Sequence[Mapping[str, str]], with_files: bool) -> list[list[str]]:
    """The names of the columns, and the texts of each row in their order."""
    columns = [column for column in COLUMNS if column != FILE or with_files]
    table = [columns]
    for row in rows:
        texts = [row.get(column, "") for column in columns]
        table.append(texts)
    return table


def take_in(sheet: Path, to: Path | None, now: datetime, force: bool) -> Done:
    """Write the files that a sheet makes, if all of it is sound."""
    target = _target(to or sheet.with_suffix(".yaml"))
    default = target.file or sheet.with_suffix(".yaml").name
    reader = _reader(sheet, default)
    pages = _pages(reader, target)
    files = _context(target.folder, pages)
    rest = load(files)
    broken = [problem for problem in _told(rest) if _is_whole(problem.where.file)]
    if broken:
        return Done((), broken, reader.notices)
    _mend_days(reader, pages, rest.bank)
    return _made(reader, pages, _Join(target, files, rest), now, force)


def _target(to: Path) -> _Target:
    if to.is_dir():
        return _Target(to, "")
    if to.suffix.lower() not in ENDINGS:
        raise RefusedError(tr("{to} should end with .yaml, or be a folder that is there.").format(to=to))
    return _Target(to.parent, to.name)


def _reader(sheet: Path, default: str) -> Reader:
    """The sheet's rows, of which there is at least one, or something to complain about."""
    reader = Reader(sheet.name, default)
    grids = read_table(sheet)
    reader.read(grids)
    if not reader.pages and not reader.problems:
        raise RefusedError(tr("{sheet} has no rows below the names of the columns.").format(sheet=sheet))
    return reader


def _pages(reader: Reader, target: _Target) -> dict[str, Contents]:
    """What goes into each file, by the names of the files."""
    if not target.file:
        return {_named(name): page for name, page in reader.pages.items()}
    count = len(reader.pages)
    if count > 1:
        told = tr("The sheet holds {count} files ({files}); say with --to FOLDER where they go.")
        raise RefusedError(told.format(count=count, files=", ".join(reader.pages)))
    return {target.file: page for page in reader.pages.values()}


def _told(loaded: Loaded) -> list[Problem]:
    """What is wrong; that there are no entries is not, since they come from the sheet."""
    return [problem for problem in loaded.problems if problem.text != NOTHING]


def _made(reader: Reader, pages: Mapping[str, Contents], join: _Join, now: datetime, force: bool) -> Done:
    """Write the pages as files, if these are sound beside the bank that they join."""
    folder = join.target.folder
    written = {}
    texts = {}
    for name, page in pages.items():
        writer = fold(page, join.loaded.bank.name, join.target.has_schema)
        written[name] = writer
        texts[name] = writer.text().encode("utf-8")
    made = load([*join.files, *texts.items()])
    first = CellPlace(reader.sheet, 1, 1)
    wrong = [problem for problem in _told(made) if problem.severity is Severity.MISTAKE]
    at_their_cells = at_cells(wrong, written, first)
    mistakes = [*reader.problems, *_beside(reader.problems, at_their_cells)]
    if mistakes:
        return Done((), grouped(mistakes), reader.notices)
    doubts = [problem for problem in made.problems if problem.severity is Severity.DOUBT]
    doubts += check(made.bank, now.date())
    told = _write(folder, texts, now, force)
    return Done(told, grouped(at_cells(doubts, written, first)), reader.notices)


def _mend_days(reader: Reader, pages: Mapping[str, Contents], bank: Bank) -> None:
    """Put dates right that were written as a country writes them, and tell it."""
    relations = {name for name, relation in bank.relations.items() if relation.type == "date"}
    read: days.Days = []
    for page in pages.values():
        read += days.mend(page, relations)
    if read:
        reader.notices.append(days.told(read))


def _beside(known: Sequence[Problem], found: Sequence[Problem]) -> list[Problem]:
    """Without what only follows from a row that was refused, or may."""
    rows = {_row(problem) for problem in known}
    return [problem for problem in found if _row(problem) not in rows]


def _row(problem: Problem) -> tuple[str, int]:
    where = problem.where
    sheet = getattr(where, "sheet", "")
    return sheet, where.line


def _is_whole(name: str) -> bool:
    return Path(name).stem.casefold() in _WHOLE


def _named(name: str) -> str:
    """The name of a file of entries, in the folder and nowhere else."""
    if not _NAME.fullmatch(name) or _is_whole(name):
        raise RefusedError(tr('"{name}" cannot be the name of a file of entries.').format(name=name))
    if Path(name).suffix.lower() in ENDINGS:
        return name
    return f"{name}.yaml"


def _context(folder: Path, made: Collection[str]) -> list[File]:
    """The rest of the bank that the files join: of their folder, or of the game where that is no bank."""
    files, _ = read_folder(folder, shipped_wording())
    stems = {Path(name).stem.casefold() for name, _ in files}
    if "eras" in stems:
        return [file for file in files if file[0] not in made]
    shipped, _ = read_folder(questions_dir())
    return [file for file in shipped if _is_whole(file[0])]


def _write(folder: Path, texts: Mapping[str, bytes], now: datetime, force: bool) -> list[str]:
    there = [name for name in texts if (folder / name).exists()]
    if there and not force:
        told = tr("{files} is there already; name another file, or add --force (a backup is kept).")
        files = ", ".join(str(folder / name) for name in there)
        raise RefusedError(told.format(files=files))
    done: list[str] = []
    for name, data in texts.items():
        file = folder / name
        gone: set[str] = set()
        if name in there:
            gone = _ids(name, file.read_bytes()) - _ids(name, data)
        kept = save(file, data, now, force)
        done.append(tr("{file} is written.").format(file=file))
        done += _kept(kept)
        if gone:
            ids = several(sorted(gone), 5)
            done.append(tr("The sheet has no {ids}; the file has them no more.").format(ids=ids))
    return done


def _ids(name: str, data: bytes) -> set[str]:
    """The entries and questions of a file, as far as it can be read."""
    tree, _ = read_source(name, data)
    ids: set[str] = set()
    if tree is None:
        return ids
    for section in ("entries", "questions"):
        items = tree.data.get(section)
        if not isinstance(items, list):
            continue
        for item in items:
            if isinstance(item, dict) and "id" in item:
                ids.add(str(item["id"]))
    return ids


def _kept(backup: Path | None) -> list[str]:
    if backup is None:
        return []
    told = tr("What was there is kept in {backup}.")
    return [told.format(backup=backup.name)]
