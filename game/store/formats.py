"""The tables of the database, and the way from each older format to that of today."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

Statement = tuple[str, tuple[Any, ...]]
FORMAT = 3
OLDER = (1, 2)
PROFILES = "5b0f3b0a-6d0c-4c53-9c1e-0c8f5a1d7e42"  # the name space of the ids that older profiles get

# A written answer is the same one if it was given to the same question of a round at the same moment: two windows may
# go on with one round.
TABLES = (
    """
    CREATE TABLE IF NOT EXISTS profile (
        id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, made REAL NOT NULL, removed REAL
    )
    """,
    """
    CREATE TABLE IF NOT EXISTS attempt (
        id INTEGER PRIMARY KEY, profile TEXT NOT NULL, fact TEXT NOT NULL, kind TEXT NOT NULL, credit REAL NOT NULL,
        points INTEGER NOT NULL, at REAL NOT NULL, round TEXT NOT NULL, number INTEGER NOT NULL,
        taken TEXT NOT NULL DEFAULT '', options INTEGER, helped TEXT NOT NULL DEFAULT '', length INTEGER,
        UNIQUE (round, number, at)
    )
    """,
    """
    CREATE TABLE IF NOT EXISTS setting (
        profile TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (profile, name)
    )
    """,
    "CREATE TABLE IF NOT EXISTS unfinished (profile TEXT NOT NULL PRIMARY KEY, state TEXT NOT NULL)",
    # Of an answer that was given at another computer: the log that it was written to there, and its place in that log.
    """
    CREATE TABLE IF NOT EXISTS origin (
        attempt INTEGER NOT NULL PRIMARY KEY, log TEXT NOT NULL, place INTEGER NOT NULL
    )
    """,
    "CREATE TABLE IF NOT EXISTS own (log TEXT NOT NULL PRIMARY KEY)",  # what this log is called at other computers
)
GUARDS = (
    """
    CREATE TRIGGER IF NOT EXISTS answers_stay BEFORE DELETE ON attempt
    BEGIN SELECT raise(ABORT, 'answers stay'); END
    """,
    """
    CREATE TRIGGER IF NOT EXISTS answers_hold BEFORE UPDATE ON attempt
    BEGIN SELECT raise(ABORT, 'answers hold'); END
    """,
)
WITHOUT_GUARDS = ("DROP TRIGGER IF EXISTS answers_stay", "DROP TRIGGER IF EXISTS answers_hold")

SET_OLD_ASIDE = (
    "ALTER TABLE profile RENAME TO old_profile",
    "ALTER TABLE attempt RENAME TO old_attempt",
    "ALTER TABLE setting RENAME TO old_setting",
)
# `own_id` makes the id of a profile from its old number and from when it was made.
FROM_OLD = (
    """
    INSERT INTO profile (id, name, made, removed)
    SELECT own_id(id, made), name, made, removed FROM old_profile ORDER BY id
    """,
    """
    INSERT INTO attempt (id, profile, fact, kind, credit, points, at, round, number, taken)
    SELECT id, own_id(profile, (SELECT made FROM old_profile WHERE old_profile.id = profile)),
        fact, kind, credit, points, at, round, number, {taken}
    FROM old_attempt ORDER BY id
    """,
    """
    INSERT INTO setting (profile, name, value)
    SELECT own_id(profile, (SELECT made FROM old_profile WHERE old_profile.id = profile)), name, value FROM old_setting
    """,
)
AWAY_WITH_OLD = ("DROP TABLE old_setting", "DROP TABLE old_attempt", "DROP TABLE old_profile")


def format_of(database: sqlite3.Connection) -> int:
    """0 of an empty database."""
    (found,) = database.execute("PRAGMA user_version").fetchone()
    return int(found)


def bring_up(database: sqlite3.Connection) -> None:
    """Give a new or an older database the form of today, all at once or not at all; nothing that it holds is lost."""
    database.create_function("own_id", 2, own_id)
    with transaction(database):
        found = format_of(database)  # only now: another window may just have done the same
        if found in OLDER:
            _bring_up_older(database, found)
        for statement in (*TABLES, *GUARDS):
            database.execute(statement)
        database.execute(f"PRAGMA user_version = {FORMAT}")


def _bring_up_older(database: sqlite3.Connection, found: int) -> None:
    """Answers cannot be changed, so that they are written anew, in their order and with their numbers."""
    for statement in (*WITHOUT_GUARDS, *SET_OLD_ASIDE, *TABLES):
        database.execute(statement)
    taken = "''" if found == 1 else "taken"
    for statement in FROM_OLD:
        database.execute(statement.format(taken=taken))
    for statement in AWAY_WITH_OLD:
        database.execute(statement)


def own_id(number: int, made: float | None) -> str:
    """The same for every copy of an old database; `made` is unknown only of a profile that is not listed."""
    from uuid import UUID, uuid5  # it takes long to load, and only old databases need it

    return uuid5(UUID(PROFILES), f"{number}/{made!r}").hex


@contextmanager
def transaction(database: sqlite3.Connection) -> Iterator[None]:
    """What is done within is done as a whole, or not at all."""
    database.execute("BEGIN IMMEDIATE")
    try:
        yield
        database.execute("COMMIT")
    finally:
        if database.in_transaction:
            database.execute("ROLLBACK")


def run(database: sqlite3.Connection, statements: Iterable[Statement]) -> None:
    """All of the statements, or none."""
    with transaction(database):
        for statement, values in statements:
            database.execute(statement, values)
