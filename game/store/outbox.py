"""What was answered at this computer and is not yet on the shared folder, on this computer's own disk.

An answer is safe once it is here, whatever the network does. Each window of the game has an outbox of its own, which no
other program can open meanwhile; what a window has left behind, the next one takes over.
"""

import json
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from threading import Lock

from game.store.formats import transaction
from game.store.log_line import LogLine, from_text, to_text

FILE = "outbox.sqlite3"
DAMAGED = ".damaged"  # how the name ends of one that was put aside
MOST_WINDOWS = 20
# What a line is about, where only the latest line about it holds; nothing of an answer.
SUPERSEDE = "DELETE FROM line WHERE subject = ?"
ADD = "INSERT INTO line (text, subject) VALUES (?, ?)"
TABLES = (
    "CREATE TABLE IF NOT EXISTS line (number INTEGER PRIMARY KEY, text TEXT NOT NULL, subject TEXT)",
    "CREATE TABLE IF NOT EXISTS own (log TEXT NOT NULL, place INTEGER NOT NULL, file TEXT NOT NULL)",
)


class Outbox:
    """Used by two threads. `log` is the name of the log that is written here; where it is not `lasting`, lines last
    only as long as the program."""

    def __init__(self, disk: sqlite3.Connection, new_id: Callable[[], str], lasting: bool = True) -> None:
        self._disk = disk
        self._lock = Lock()
        self._held: list[LogLine] = []  # what the disk has refused
        self.lasting = lasting
        found = disk.execute("SELECT log, place, file FROM own").fetchone()
        if found is None:
            found = (new_id(), 0, "")
            disk.execute("INSERT INTO own VALUES (?, ?, ?)", found)
        self.log: str = found[0]
        self.place: int = found[1]  # the highest that was written
        self.file: str = found[2]  # the name of the file on the shared folder

    def add(self, lines: Sequence[LogLine], place: int) -> None:
        """Where the disk refuses, which raises sqlite3.Error, they are kept in memory, and written the next time."""
        with self._lock:
            self.place = place
            self._held.extend(lines)
            with transaction(self._disk):
                for line in self._held:
                    self._write(line)
                self._disk.execute("UPDATE own SET place = ?", (place,))
            self._held.clear()

    def _write(self, line: LogLine) -> None:
        subject = json.dumps(line.subject) if line.subject else None
        self._disk.execute(SUPERSEDE, (subject,))
        self._disk.execute(ADD, (to_text(line), subject))

    def waiting(self) -> dict[int, str]:
        """By number the lines, in the order in which they were written; those that the disk refused have numbers below
        0."""
        with self._lock:
            found = dict(self._disk.execute("SELECT number, text FROM line ORDER BY number"))
            for number, line in enumerate(self._held, 1):
                found[-number] = to_text(line)
            return found

    def sent(self, waiting: Mapping[int, str]) -> None:
        """These are on the shared folder now, and no byte of them stays here."""
        if not waiting:
            return
        gone = [(number,) for number in waiting if number > 0]
        with self._lock:
            self._held = [line for line in self._held if to_text(line) not in waiting.values()]
            with transaction(self._disk):
                self._disk.executemany("DELETE FROM line WHERE number = ?", gone)
            self._disk.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def writes_to(self, file: str) -> None:
        with self._lock:
            self._disk.execute("UPDATE own SET file = ?", (file,))
        self.file = file

    def close(self) -> None:
        with self._lock:
            self._disk.close()


def open_outbox(place: Path, computer: str, new_id: Callable[[], str]) -> Outbox:
    """A free one of the computer in that folder, with what closed windows have left, also under another name of the
    computer; one in memory where the disk refuses."""
    try:
        disk = _first_free(place / computer)
    except (OSError, sqlite3.Error):
        disk = None
    if disk is None:
        memory = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        return Outbox(_prepared(memory), new_id, lasting=False)
    outbox = Outbox(disk, new_id)
    for other in sorted(place.glob(f"*/*/{FILE}")):
        _take_over(outbox, other)
    return outbox


def remove_damaged(place: Path) -> None:
    for file in place.rglob(f"*{DAMAGED}"):
        with suppress(OSError):
            file.unlink()


def _first_free(place: Path) -> sqlite3.Connection | None:
    for number in range(1, MOST_WINDOWS + 1):
        folder = place / str(number)
        folder.mkdir(parents=True, exist_ok=True)
        found = _claimed(folder / FILE)
        if found is not None:
            return found
    return None


def _claimed(file: Path) -> sqlite3.Connection | None:
    """The outbox, which is nobody else's until it is closed or the program ends; None where it is somebody's."""
    disk = sqlite3.connect(file, timeout=0, isolation_level=None, check_same_thread=False)
    try:
        disk.execute("PRAGMA locking_mode = EXCLUSIVE")
        disk.execute("PRAGMA journal_mode = WAL")
        disk.execute("PRAGMA synchronous = FULL")
        return _prepared(disk)
    except sqlite3.OperationalError as error:
        disk.close()
        if "locked" in str(error):
            return None
        raise
    except sqlite3.DatabaseError:  # damaged: what can be had of it is had by whoever looks at the file
        disk.close()
        file.replace(file.with_suffix(DAMAGED))
        return _claimed(file)


def _prepared(disk: sqlite3.Connection) -> sqlite3.Connection:
    disk.execute("PRAGMA secure_delete = ON")
    with transaction(disk):
        for table in TABLES:
            disk.execute(table)
    return disk


def _take_over(outbox: Outbox, file: Path) -> None:
    """The lines of a window that was killed; twice, should this be broken off, which does no harm."""
    left = None
    try:
        left = _claimed(file)
        if left is None:
            return
        found = [from_text(text) for (text,) in left.execute("SELECT text FROM line ORDER BY number")]
        lines = [line for line in found if line]
        if lines:
            outbox.add(lines, outbox.place)
            left.execute("DELETE FROM line")
    except (OSError, sqlite3.Error):
        pass  # it stays where it is, for the next time
    finally:
        if left is not None:
            left.close()
