"""Databases in memory: a copy of one on disk, what can be read of a file that cannot be opened, and the pouring of one
database into another."""

import sqlite3
from pathlib import Path

from game.store.changes import ATTEMPT, WRITE
from game.store.formats import FORMAT, bring_up, format_of, transaction

# By table what `WRITE` asks for; an answer gets a number of its own, so that the order in which it is poured is kept.
READ = {
    "profile": "SELECT id, name, made, removed FROM profile ORDER BY rowid",
    "setting": "SELECT profile, name, value FROM setting ORDER BY rowid",
    "unfinished": "SELECT profile, state FROM unfinished ORDER BY rowid",
    "attempt": f"SELECT {ATTEMPT} FROM attempt ORDER BY id",
    "origin": "SELECT log, place, round, number, at FROM origin JOIN attempt ON attempt.id = origin.attempt",
    "own": "SELECT log FROM own",
}


def blank() -> sqlite3.Connection:
    """A database in memory that holds nothing yet, in the form of today."""
    made = _unformed()
    bring_up(made)
    return made


def copy_of(database: sqlite3.Connection) -> sqlite3.Connection:
    made = _unformed()
    try:
        database.backup(made)
    except sqlite3.Error:
        made.close()
        raise
    return made


def read_from(file: Path) -> sqlite3.Connection:
    """A database in memory with what can be read of the file, which may be missing, damaged, or of any format."""
    made = blank()
    try:
        found = read_only(file)
    except sqlite3.Error:
        return made
    try:
        copy = copy_of(found)
        try:
            if format_of(copy) <= FORMAT:
                bring_up(copy)
            pour(copy, made)
        finally:
            copy.close()
    except sqlite3.Error:
        pass  # what is in it is no use to this version
    finally:
        found.close()
    return made


def pour(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """Write all that the source holds into the target, or nothing of it; answers that the target has stay as they are,
    of everything else the source knows better."""
    with transaction(target):
        for table, query in READ.items():
            rows = source.execute(query)
            target.executemany(WRITE[table], rows)


def _unformed() -> sqlite3.Connection:
    return sqlite3.connect(":memory:", isolation_level=None)


def read_only(file: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)
