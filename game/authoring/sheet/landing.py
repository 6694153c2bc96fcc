"""Where the files of a sheet go: the folder with its bank, what is there, and what of it is replaced."""

import re
from collections.abc import Collection, Mapping
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from game.authoring.asked import RefusedError
from game.authoring.keeping import save
from game.authoring.sheet.folding import MODELINE
from game.authoring.sheet.grid import several
from game.facts.folder import ENDINGS, File, read_folder, shipped_wording
from game.facts.source import read_source
from game.files import questions_dir
from game.translation import counted, tr

_WHOLE = ("eras", "relations", "phrases")  # the files of the bank as a whole, which are no entries
_NAME = re.compile(r"[^\W_][\w .-]*")
_NOTE = re.compile(r"(?:^|\s)#")
_QUOTED = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'[^']*'")


class Landing(NamedTuple):
    """Where an import goes: into one file, or into a folder, under the names that the sheet has for its files."""

    folder: Path
    file: str  # empty where the sheet says which files

    @property
    def has_schema(self) -> bool:
        schema = self.folder / "schema.json"
        return schema.is_file()


def landing_of(to: Path) -> Landing:
    if to.is_dir():
        return Landing(to, "")
    if to.suffix.lower() not in ENDINGS:
        told = tr("{to} should end with .yaml, or be a folder that is there.")
        raise RefusedError(told.format(to=to))
    return Landing(to.parent, to.name)


def is_whole(name: str) -> bool:
    return _stem(name) in _WHOLE


def _stem(name: str) -> str:
    stem = Path(name).stem
    return stem.casefold()


def named(name: str) -> str:
    """The name of a file of entries, in the folder and nowhere else."""
    if not _NAME.fullmatch(name) or is_whole(name):
        told = tr('"{name}" cannot be the name of a file of entries.')
        raise RefusedError(told.format(name=name))
    if Path(name).suffix.lower() in ENDINGS:
        return name
    return f"{name}.yaml"


def others(folder: Path, made: Collection[str]) -> list[File]:
    """The rest of the bank that the files join: of their folder, or of the game where that is no bank."""
    files, _ = read_folder(folder, shipped_wording())
    for name, _ in files:
        if _stem(name) == "eras":
            return [file for file in files if file[0] not in made]
    shipped, _ = read_folder(questions_dir())
    return [file for file in shipped if is_whole(file[0])]


def write(folder: Path, texts: Mapping[str, bytes], now: datetime, force: bool) -> list[str]:
    """Write the files, none where one of them may not be replaced; gives sentences about what was done."""
    there = [folder / name for name in texts if (folder / name).exists()]
    if there and not force:
        told = tr("{files} is there already; name another file, or add --force (a backup is kept).")
        files = ", ".join(map(str, there))
        raise RefusedError(told.format(files=files))
    done: list[str] = []
    for name, data in texts.items():
        done += _write(folder / name, data, now, force)
    return done


def _write(file: Path, data: bytes, now: datetime, force: bool) -> list[str]:
    gone: set[str] = set()
    lost_notes = 0
    if file.exists():
        before = file.read_bytes()
        gone = _ids(file.name, before) - _ids(file.name, data)
        lost_notes = _notes(before) - _notes(data)
    backup = save(file, data, now, force)
    written = tr("{file} is written.").format(file=file)
    done = [written, *kept(backup)]
    if gone:
        told = tr("The sheet has no {ids}; the file has them no more.")
        ids = several(sorted(gone), 5)
        done.append(told.format(ids=ids))
    if lost_notes > 0:
        lost = counted("1 note (#) is lost", "{n} notes (#) are lost", lost_notes)
        told = tr("{file}: {lost}, since a sheet has no place for notes.")
        sentence = told.format(file=file.name, lost=lost)
        done.append(sentence)
    return done


def _notes(data: bytes) -> int:
    """The lines of a file that are notes, or end with one; the line for editors is none."""
    text = data.decode("utf-8-sig", "replace")
    count = 0
    for line in text.splitlines():
        bare = _QUOTED.sub("", line)
        if line != MODELINE and _NOTE.search(bare):
            count += 1
    return count


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


def kept(backup: Path | None) -> list[str]:
    """The sentence about a backup, if there is one."""
    if backup is None:
        return []
    told = tr("What was there is kept in {backup}.")
    return [told.format(backup=backup.name)]
