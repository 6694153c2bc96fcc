"""The database file: opened and checked, mended from a backup where it is damaged, backed up at every start."""

import os
import sqlite3
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from game.store.formats import FORMAT, OLDER, bring_up, format_of
from game.store.in_memory import read_only
from game.translation import tr

FILE = "answers.sqlite3"
BACKUPS = "backups"
BACKUPS_KEPT = 3
BESIDE = ("-wal", "-shm")  # files that SQLite keeps beside an open database
PATIENCE = 10.0  # seconds to wait for another window of the game that is writing at this moment

Identity = tuple[int, int]


class DamagedError(Exception):
    """The file is no whole database of the game."""


class NewerError(Exception):
    """The file was written by a later version of the game."""


class Disk(NamedTuple):
    """An open database, and by name what tells its files from others that may come in their place."""

    connection: sqlite3.Connection
    file: Path
    identities: dict[Path, Identity | None]

    @property
    def is_there(self) -> bool:
        """Whether the file stands where it was opened, and has not been emptied."""
        return _identity(self.file) == self.identities[self.file] is not None

    def abandon(self) -> None:
        """Close it when its file is there no more, and take away what lies about of it: SQLite would take that for a
        part of the file that comes in its place."""
        if self.file.exists() and _identity(self.file) is None:
            with suppress(OSError):
                self.file.unlink()  # it is empty; closing would write a part of the database into it
        with suppress(sqlite3.Error):
            self.connection.close()
        for ending in BESIDE:
            beside = _beside(self.file, ending)
            if _identity(beside) == self.identities[beside] is not None:
                with suppress(OSError):
                    beside.unlink()


def _beside(file: Path, ending: str) -> Path:
    return file.with_name(file.name + ending)


def _identity(file: Path) -> Identity | None:
    """Device and number of the file; nothing of one that is missing or empty."""
    try:
        found = file.stat()
    except OSError:
        return None
    return (found.st_dev, found.st_ino) if found.st_size else None


def open_or_mend(folder: Path, now: float, start: bool = True) -> tuple[Disk, str]:
    """The database of the folder, and a sentence where something had to be put right. `now` is seconds since 1970.

    At a `start` of the game it is backed up, and at any time before an older form of it is given up.
    Raises NewerError, or the OSError or sqlite3.Error of a disk that refuses.
    """
    folder.mkdir(parents=True, exist_ok=True)
    file, notice = folder / FILE, ""
    try:
        opened = _open(file)
    except DamagedError:
        notice = _set_aside(folder, now)
        opened = _open(file)
    try:
        told = back_up_if_possible(opened, folder, now) if start or format_of(opened) in OLDER else ""
        bring_up(opened)
        identities = {path: _identity(path) for path in (file, *(_beside(file, ending) for ending in BESIDE))}
    except (OSError, sqlite3.Error):
        opened.close()
        raise
    return Disk(opened, file, identities), notice or told


def _open(file: Path) -> sqlite3.Connection:
    disk = sqlite3.connect(file, timeout=PATIENCE, isolation_level=None)
    try:
        _check(disk)
    except sqlite3.OperationalError:
        disk.close()
        raise
    except sqlite3.DatabaseError as error:
        disk.close()
        raise DamagedError from error
    except (DamagedError, NewerError):
        disk.close()
        raise
    return disk


def _check(disk: sqlite3.Connection) -> None:
    if format_of(disk) > FORMAT:
        raise NewerError(tr("a newer version of the game wrote it"))
    disk.execute("PRAGMA journal_mode = WAL")
    disk.execute("PRAGMA synchronous = FULL")
    disk.execute("PRAGMA cache_size = -256")
    if not is_whole(disk):
        raise DamagedError


def back_up_if_possible(disk: sqlite3.Connection, folder: Path, now: float) -> str:
    """A sentence where it is not; an error where the form is about to change."""
    try:
        _back_up(disk, folder / BACKUPS, now)
    except (OSError, sqlite3.Error):
        if format_of(disk) in OLDER:
            raise
        return tr("No backup copy of the answers could be made; the answers themselves are saved.")
    return ""


def _set_aside(folder: Path, now: float) -> str:
    """Give the damaged file a dated name, put the newest whole backup in its place, and say so."""
    aside = f"answers-damaged-{_stamp(now)}.sqlite3"
    for ending in (*BESIDE, ""):
        part = folder / (FILE + ending)
        if part.exists():
            part.replace(folder / (aside + ending))
    for backup in sorted((folder / BACKUPS).glob("answers-*.sqlite3"), reverse=True):
        if _whole(backup):
            (folder / FILE).write_bytes(backup.read_bytes())
            told = tr("The saved answers were damaged and were set aside as {aside}. The game goes on with {backup}.")
            return told.format(aside=aside, backup=backup.name)
    told = tr("The saved answers were damaged and were set aside as {aside}. There was no backup: a fresh start.")
    return told.format(aside=aside)


def _whole(file: Path) -> bool:
    try:
        copy = read_only(file)
        try:
            return is_whole(copy)
        finally:
            copy.close()
    except sqlite3.Error:
        return False


def is_whole(database: sqlite3.Connection) -> bool:
    return bool(database.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))


def _back_up(disk: sqlite3.Connection, folder: Path, now: float) -> None:
    """A whole copy under a dated name, first under another one, so that half a copy never passes for a whole.

    SQLite would wait for the disk eight times while nobody looks at the copy yet; here it is waited for once.
    """
    if not _worth_keeping(disk):
        return
    folder.mkdir(exist_ok=True)
    half = folder / f"unfinished-{_stamp(now)}"
    copy = sqlite3.connect(half, isolation_level=None)
    try:
        copy.execute("PRAGMA synchronous = OFF")
        disk.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
    finally:
        copy.close()
    with half.open("rb+") as written:
        os.fsync(written.fileno())
    half.replace(folder / f"answers-{_stamp(now)}.sqlite3")
    for old in [*folder.glob("unfinished-*"), *sorted(folder.glob("answers-*.sqlite3"))[:-BACKUPS_KEPT]]:
        old.unlink(missing_ok=True)


def _worth_keeping(disk: sqlite3.Connection) -> bool:
    """Whether somebody plays here, or the form of the database is about to change."""
    found = format_of(disk)
    return found in OLDER or (found == FORMAT and bool(disk.execute("SELECT count(*) FROM profile").fetchone()[0]))


def _stamp(now: float) -> str:
    """UTC to the millisecond, so that the names of two starts sort and differ."""
    return datetime.fromtimestamp(now, UTC).strftime("%Y-%m-%d-%H%M%S-%f")[:-3]
