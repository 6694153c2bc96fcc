"""Export and import: between the files of a bank and a sheet; nothing is replaced unasked, or without a backup."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
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
from game.authoring.sheet.grid import CellPlace, several
from game.authoring.sheet.tables import read_table, write_table
from game.authoring.sheet.told import Written, at_cells, grouped
from game.authoring.sheet.unfolding import trees, unfold
from game.authoring.sheet.unsheeted import Rest, left_behind, rest_of
from game.facts.check import check
from game.facts.folder import ENDINGS, read_folder, shipped_wording
from game.facts.load import NOTHING, load
from game.facts.model import Bank, Problem, Severity, Where
from game.facts.source import read_source
from game.files import questions_dir
from game.translation import tr

File = tuple[str, bytes]
Joined = tuple[Path, Sequence[File], str]  # the folder, the rest of its bank and that bank's name

_WHOLE = ("eras", "relations", "phrases")  # the files of the bank as a whole, which are no entries
_NAME = re.compile(r"[^\W_][\w .-]*")


class Done(NamedTuple):
    """Sentences about what was done, none where nothing was; what is wrong or doubtful; what else there is to know."""

    told: Sequence[str]
    problems: Sequence[Problem]
    notices: Sequence[str] = ()


def export(source: Path, sheet: Path, now: datetime, force: bool) -> Done:
    """Write the entries of a folder, or of one file, into a sheet."""
    files, unread = read_folder(source if source.is_dir() else source.parent)
    chosen = [file for file in files if source.is_dir() or file[0] == source.name]
    read, problems = trees(file for file in chosen if not _is_whole(file[0]))
    if problems := [*unread, *problems]:
        told = tr("Nothing is written: the sheet would lose the parts that have mistakes. Mend them first.")
        return Done((), [*problems, Problem(Where(source.name, 1, 1), told)])
    rows = unfold(read)
    if not rows:
        raise RefusedError(tr("There are no entries in {source}.").format(source=source))
    used = [column for column in COLUMNS if column != FILE or source.is_dir()]
    table = [used, *([row.get(column, "") for column in used] for row in rows)]
    kept = save(sheet, write_table(sheet, table), now, force)
    told = tr("{sheet} holds {count} rows of {files} files.")
    done = told.format(sheet=sheet, count=len(rows), files=len(read))
    return Done([done, *_kept(kept)], (), left_behind(read))


def take_in(sheet: Path, to: Path | None, now: datetime, force: bool) -> Done:
    """Write the files that a sheet makes, if all of it is sound."""
    target = to or sheet.with_suffix(".yaml")
    single = not target.is_dir()
    if single and target.suffix.lower() not in ENDINGS:
        raise RefusedError(tr("{to} should end with .yaml, or be a folder that is there.").format(to=target))
    reader = _reader(sheet, target.name if single else sheet.with_suffix(".yaml").name)
    if single and len(reader.pages) > 1:
        told = tr("The sheet holds {count} files ({files}); say with --to FOLDER where they go.")
        raise RefusedError(told.format(count=len(reader.pages), files=", ".join(reader.pages)))
    folder = target.parent if single else target
    pages = {(target.name if single else _named(name)): page for name, page in reader.pages.items()}
    context = _context(folder, pages)
    rest = load(context)
    broken = [one for one in _mistakes(rest.problems) if _is_whole(one.where.file)]
    if broken:
        return Done((), broken, reader.notices)
    _mend_days(reader, pages, rest.bank)
    return _made(reader, pages, (folder, context, rest.bank.name), now, force)


def _mistakes(problems: Sequence[Problem]) -> list[Problem]:
    """Those for which nothing is written; that there are no facts yet is none."""
    found = []
    for problem in problems:
        if problem.severity is Severity.MISTAKE and problem.text != NOTHING:
            found.append(problem)
    return found


def _reader(sheet: Path, default: str) -> Reader:
    """The sheet's rows, of which there is at least one, or something to complain about."""
    reader = Reader(sheet.name, default)
    reader.read(read_table(sheet))
    if not reader.pages and not reader.problems:
        raise RefusedError(tr("{sheet} has no rows below the names of the columns.").format(sheet=sheet))
    return reader


def _made(reader: Reader, pages: Mapping[str, Contents], joined: Joined, now: datetime, force: bool) -> Done:
    """Write the pages as files, if these are sound beside the bank that they join."""
    folder, context, bank = joined
    first = CellPlace(reader.sheet, 1, 1)
    written = {name: fold(page, bank, _has_schema(folder)) for name, page in pages.items()}
    rests = {name: rest_of(folder / name) for name in written}
    texts = {name: rests[name].added_to(writer.lines).encode("utf-8") for name, writer in written.items()}
    made = load([*context, *texts.items()])
    mine, stayed = _parted(made.problems, written, rests)
    wrong = at_cells(_mistakes(mine), written, first)
    mistakes = [*reader.problems, *_beside(reader.problems, wrong), *_mistakes(stayed)]
    if mistakes:
        return Done((), grouped(mistakes), reader.notices)
    doubts = [one for one in made.problems if one.severity is Severity.DOUBT]
    mine, stayed = _parted([*doubts, *check(made.bank, now.date())], written, rests)
    doubtful = [*at_cells(mine, written, first), *stayed]
    done = _write(folder, texts, now, force)
    return Done([*done, *_stayed(rests)], grouped(doubtful), reader.notices)


def _parted(
    problems: Iterable[Problem], written: Written, rests: Mapping[str, Rest]
) -> tuple[list[Problem], list[Problem]]:
    """Those of what a sheet has made, and those of what has stayed in a file, at the lines that it has there now."""
    of_sheet: list[Problem] = []
    of_file: list[Problem] = []
    for problem in problems:
        where = problem.where
        line = 0
        if where.file in written:
            before = len(written[where.file].lines)
            line = rests[where.file].number(where.line, before)
        if line:
            old = Where(where.file, line, where.column)
            of_file.append(replace(problem, where=old))
        else:
            of_sheet.append(problem)
    return of_sheet, of_file


def _stayed(rests: Mapping[str, Rest]) -> list[str]:
    told = []
    for name, rest in rests.items():
        if rest.items:
            sentence = tr("{file} keeps its {count} intervals and quotations, for which a sheet has no place.")
            told.append(sentence.format(file=name, count=rest.items))
    return told


def _mend_days(reader: Reader, pages: Mapping[str, Contents], bank: Bank) -> None:
    """Put dates right that were written as a country writes them, and tell it."""
    relations = {name for name, relation in bank.relations.items() if relation.type == "date"}
    read = [one for page in pages.values() for one in days.mend(page, relations)]
    reader.notices += [days.told(read)] if read else []


def _beside(known: Sequence[Problem], found: Sequence[Problem]) -> list[Problem]:
    """Without what only follows from a row that was refused, or may."""
    rows = {_row(problem) for problem in known}
    return [problem for problem in found if _row(problem) not in rows]


def _row(problem: Problem) -> tuple[str, int]:
    return getattr(problem.where, "sheet", ""), problem.where.line


def _is_whole(name: str) -> bool:
    return Path(name).stem.casefold() in _WHOLE


def _named(name: str) -> str:
    """The name of a file of entries, in the folder and nowhere else."""
    if not _NAME.fullmatch(name) or _is_whole(name):
        raise RefusedError(tr('"{name}" cannot be the name of a file of entries.').format(name=name))
    return name if Path(name).suffix.lower() in ENDINGS else f"{name}.yaml"


def _context(folder: Path, made: Collection[str]) -> list[File]:
    """The rest of the bank that the files join: of their folder, or of the game where that is no bank."""
    files, _ = read_folder(folder, shipped_wording())
    if any(Path(name).stem.casefold() == "eras" for name, _ in files):
        return [file for file in files if file[0] not in made]
    return [file for file in read_folder(questions_dir())[0] if _is_whole(file[0])]


def _has_schema(folder: Path) -> bool:
    return (folder / "schema.json").is_file()


def _write(folder: Path, texts: Mapping[str, bytes], now: datetime, force: bool) -> list[str]:
    there = [name for name in texts if (folder / name).exists()]
    if there and not force:
        told = tr("{files} is there already; name another file, or add --force (a backup is kept).")
        raise RefusedError(told.format(files=", ".join(str(folder / name) for name in there)))
    done = []
    for name, data in texts.items():
        gone = sorted(_ids(name, (folder / name).read_bytes()) - _ids(name, data)) if name in there else []
        kept = save(folder / name, data, now, force)
        done += [tr("{file} is written.").format(file=folder / name), *_kept(kept)]
        if gone:
            done.append(tr("The sheet has no {ids}; the file has them no more.").format(ids=several(gone, 5)))
    return done


def _ids(name: str, data: bytes) -> set[str]:
    """The entries and questions of a file, as far as it can be read."""
    tree, _ = read_source(name, data)
    parts = [tree.data.get(section) for section in ("entries", "questions")] if tree else []
    items = [item for part in parts if isinstance(part, list) for item in part]
    return {str(item["id"]) for item in items if isinstance(item, dict) and "id" in item}


def _kept(backup: Path | None) -> list[str]:
    return [tr("What was there is kept in {backup}.").format(backup=backup.name)] if backup else []
