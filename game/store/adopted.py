"""The answers of a folder from before several computers shared it, taken in as lines."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from game.profile import ROOM
from game.store.changes import ATTEMPT, Change
from game.store.disk import BACKUPS, BESIDE, FILE, is_whole
from game.store.formats import bring_up, format_of
from game.store.in_memory import READ
from game.store.log_line import LogLine

LOG = "before-sharing"  # the same at every computer that does this
KEPT = "answers-before-sharing"
PLACED = f"""
SELECT coalesce(log, (SELECT log FROM own), ?), coalesce(place, id), {ATTEMPT}
FROM attempt LEFT JOIN origin ON origin.attempt = attempt.id ORDER BY id
"""


def adopt(folder: Path, take: Callable[[list[LogLine]], bool]) -> None:
    """Where there is a database, hand over what it holds; when that was taken, it goes among the backups.

    It is read from a copy on this computer, since no database is opened over a network. Raises OSError; a copy that is
    not whole, since somebody plays there with an older version, is left for the next time.
    """
    file = folder / FILE
    if not file.exists():
        return
    with TemporaryDirectory() as scratch:
        copy = Path(scratch) / FILE
        for ending in ("", *BESIDE):
            part = file.with_name(file.name + ending)
            if part.exists() and not ending.endswith("shm"):
                shutil.copyfile(part, copy.with_name(copy.name + ending))
        try:
            with closing(sqlite3.connect(copy, isolation_level=None)) as database:
                lines = list(_lines(database))
        except sqlite3.Error:
            return
    if take(lines):
        _put_away(folder)


def _lines(database: sqlite3.Connection) -> Iterator[LogLine]:
    """Raises sqlite3.Error of what is no whole database."""
    if not is_whole(database) or not format_of(database):
        raise sqlite3.DatabaseError
    bring_up(database)
    for table in ("profile", "setting", "unfinished"):
        for values in database.execute(READ[table]):
            if values[0] == ROOM.id:
                continue  # it held for one computer
            yield LogLine(LOG, 0, Change(table, values))
    for log, place, *values in database.execute(PLACED, (LOG,)):
        yield LogLine(log, place, Change("attempt", tuple(values)))


def _put_away(folder: Path) -> None:
    backups = folder / BACKUPS
    backups.mkdir(exist_ok=True)
    number = 1
    while (backups / f"{KEPT}-{number}.sqlite3").exists():
        number += 1
    for ending in (*BESIDE, ""):
        part = folder / (FILE + ending)
        if part.exists():
            part.replace(backups / f"{KEPT}-{number}.sqlite3{ending}")
