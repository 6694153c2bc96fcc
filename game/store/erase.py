"""A player erased for good: out of the database, out of every backup, and out of the bytes that a file keeps of what
was deleted from it.

Of files that were set aside as damaged nothing can be taken out safely, so that they are deleted as a whole.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from game.profile import ROOM
from game.store.disk import BACKUPS, DamagedError, NewerError, is_whole
from game.store.formats import FORMAT, GUARDS, WITHOUT_GUARDS, Statement, bring_up, format_of, run

DELETES = (
    "DELETE FROM origin WHERE attempt IN (SELECT id FROM attempt WHERE profile = ?)",
    "DELETE FROM attempt WHERE profile = ?",
    "DELETE FROM setting WHERE profile = ?",
    "DELETE FROM unfinished WHERE profile = ?",
    "DELETE FROM profile WHERE id = ?",
    f"DELETE FROM setting WHERE profile = '{ROOM.id}' AND instr(value, ?) > 0",  # a lesson of a class that was cut off
)
HALF = "unfinished-erasing-"  # what begins like this in the folder of backups is taken away at the next start


def erase_from_copies(folder: Path, profile: str) -> list[str]:
    """The names of the files that could neither be rewritten nor deleted."""
    kept = []
    for file in _backups(folder / BACKUPS):
        if not _rewrite(file, profile) and not _delete(file):
            kept.append(file.name)
    for file in sorted(folder.glob("answers-damaged-*")):
        if not _delete(file):
            kept.append(file.name)
    return kept


def erase_from_database(disk: sqlite3.Connection, profile: str) -> bool:
    """Whether the very bytes are gone as well; sqlite3.Error where nothing could be deleted."""
    disk.execute("PRAGMA secure_delete = ON")
    run(disk, erasure(profile))
    try:
        disk.execute("PRAGMA temp_store = MEMORY")  # no copy of the old pages in a temporary file
        disk.execute("VACUUM")
        busy, *_ = disk.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except sqlite3.Error:
        return False
    return not busy


def erasure(profile: str) -> Iterator[Statement]:
    """What takes a profile out of a database; answers stay, but for this."""
    yield from ((statement, ()) for statement in WITHOUT_GUARDS)
    yield from ((statement, (profile,)) for statement in DELETES)
    yield from ((statement, ()) for statement in GUARDS)


def _backups(folder: Path) -> list[Path]:
    """Also those that were left half made, and copies under names that somebody else gave them."""
    found = {*folder.glob("*.sqlite3*"), *folder.glob("unfinished-*")}
    return sorted(file for file in found if file.is_file())


def _rewrite(file: Path, profile: str) -> bool:
    """Whether the backup could be written anew without the profile; until it is, the old one stands."""
    half = file.with_name(HALF + file.name)
    try:
        half.write_bytes(file.read_bytes())
        _erase_from_copy(half, profile)
        half.replace(file)
    except (OSError, sqlite3.Error, DamagedError, NewerError):
        return False
    finally:
        _delete(half)
    return True


def _erase_from_copy(half: Path, profile: str) -> None:
    copy = sqlite3.connect(half, isolation_level=None)
    try:
        copy.execute("PRAGMA journal_mode = MEMORY")
        if not is_whole(copy):
            raise DamagedError
        if format_of(copy) > FORMAT:
            raise NewerError
        bring_up(copy)  # an older one knows the profile by another id
        run(copy, erasure(profile))
        copy.execute("VACUUM")
    finally:
        copy.close()


def _delete(file: Path) -> bool:
    with suppress(OSError):
        file.unlink(missing_ok=True)
    return not file.exists()
