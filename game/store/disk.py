"""The database file: opened and checked, mended from a backup where it is damaged, backed up at every start."""

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from game.words import tr

FILE = "answers.sqlite3"
BACKUPS = "backups"
BACKUPS_KEPT = 3
FORMAT = 2
PATIENCE = 10.0  # seconds to wait for another window of the game that is writing at this moment

SCHEMA = f"""
BEGIN IMMEDIATE;
CREATE TABLE IF NOT EXISTS profile (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, made REAL NOT NULL, removed REAL
);
CREATE TABLE IF NOT EXISTS attempt (
    id INTEGER PRIMARY KEY, profile INTEGER NOT NULL, fact TEXT NOT NULL, kind TEXT NOT NULL, credit REAL NOT NULL,
    points INTEGER NOT NULL, at REAL NOT NULL, round TEXT NOT NULL, number INTEGER NOT NULL,
    taken TEXT NOT NULL DEFAULT '', UNIQUE (round, number)
);
CREATE TABLE IF NOT EXISTS setting (
    profile INTEGER NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (profile, name)
);
CREATE TRIGGER IF NOT EXISTS answers_stay BEFORE DELETE ON attempt BEGIN SELECT raise(ABORT, 'answers stay'); END;
CREATE TRIGGER IF NOT EXISTS answers_hold BEFORE UPDATE ON attempt BEGIN SELECT raise(ABORT, 'answers hold'); END;
PRAGMA user_version = {FORMAT};
COMMIT;
"""
FROM_FORMAT_1 = "ALTER TABLE attempt ADD COLUMN taken TEXT NOT NULL DEFAULT ''"


class DamagedError(Exception):
    """The file is no whole database of the game."""


class NewerError(Exception):
    """The file was written by a later version of the game."""


def open_or_mend(folder: Path, now: float) -> tuple[sqlite3.Connection, str]:
    """The database of the folder, and a sentence where something had to be put right. `now` is seconds since 1970.

    Raises NewerError, or the OSError or sqlite3.Error of a disk that refuses.
    """
    folder.mkdir(parents=True, exist_ok=True)
    notice = ""
    try:
        disk = _open(folder / FILE)
    except DamagedError:
        notice = _set_aside(folder, now)
        disk = _open(folder / FILE)
    try:
        _back_up(disk, folder / BACKUPS, now)
    except (OSError, sqlite3.Error):
        notice = notice or tr("No backup copy of the answers could be made; the answers themselves are saved.")
    return disk, notice


def in_memory(folder: Path) -> sqlite3.Connection:
    """A database in memory, with what can be read of the folder's."""
    live = _blank()
    try:
        copy = _read_only(folder / FILE)
        try:
            copy.backup(live)
        finally:
            copy.close()
        _bring_up(live)
    except sqlite3.Error:
        live.close()
        live = _blank()
        _bring_up(live)
    return live


def _blank() -> sqlite3.Connection:
    return sqlite3.connect(":memory:", isolation_level=None)


def _open(file: Path) -> sqlite3.Connection:
    disk = sqlite3.connect(file, timeout=PATIENCE, isolation_level=None)
    try:
        _prepare(disk)
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


def _prepare(disk: sqlite3.Connection) -> None:
    disk.execute("PRAGMA journal_mode = WAL")
    disk.execute("PRAGMA synchronous = FULL")
    if disk.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise DamagedError
    if _format(disk) > FORMAT:
        raise NewerError
    _bring_up(disk)


def _bring_up(database: sqlite3.Connection) -> None:
    """Give a new or an older database the form of today; nothing of what it holds is changed."""
    database.execute("BEGIN IMMEDIATE")  # another window may be about to do the same
    if _format(database) == 1:
        database.execute(FROM_FORMAT_1)
        database.execute(f"PRAGMA user_version = {FORMAT}")
    database.execute("COMMIT")
    database.executescript(SCHEMA)


def _format(database: sqlite3.Connection) -> int:
    (found,) = database.execute("PRAGMA user_version").fetchone()
    return int(found)


def _set_aside(folder: Path, now: float) -> str:
    """Give the damaged file a dated name, put the newest whole backup in its place, and say so."""
    aside = f"answers-damaged-{_stamp(now)}.sqlite3"
    for ending in ("-shm", "-wal", ""):
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
        copy = _read_only(file)
        try:
            return bool(copy.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))
        finally:
            copy.close()
    except sqlite3.Error:
        return False


def _read_only(file: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)


def _back_up(disk: sqlite3.Connection, folder: Path, now: float) -> None:
    """A whole copy under a dated name, first under another one, so that half a copy never passes for a whole."""
    if not disk.execute("SELECT count(*) FROM profile").fetchone()[0]:
        return
    folder.mkdir(exist_ok=True)
    half = folder / f"unfinished-{_stamp(now)}"
    copy = sqlite3.connect(half, isolation_level=None)
    try:
        disk.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
    finally:
        copy.close()
    half.replace(folder / f"answers-{_stamp(now)}.sqlite3")
    for old in [*folder.glob("unfinished-*"), *sorted(folder.glob("answers-*.sqlite3"))[:-BACKUPS_KEPT]]:
        old.unlink(missing_ok=True)


def _stamp(now: float) -> str:
    """UTC to the millisecond, so that the names of two starts sort and differ."""
    return datetime.fromtimestamp(now, UTC).strftime("%Y-%m-%d-%H%M%S-%f")[:-3]
