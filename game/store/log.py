"""`session.Store` on a database: profiles, answers, settings, and what happens when the disk refuses."""

import sqlite3
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from game.quiz.learner import Attempt
from game.session import Profile
from game.store.disk import NewerError, in_memory, open_or_mend
from game.words import tr

# An answer that is written again after a commit of unknown outcome is the same answer.
ADD = """
INSERT OR IGNORE INTO attempt (profile, fact, kind, credit, points, at, round, number, taken)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
ATTEMPTS = "SELECT fact, kind, credit, points, at, round, number, taken FROM attempt WHERE profile = ? ORDER BY id"
LATEST_FIRST = """
SELECT id, name FROM profile WHERE removed IS NULL
ORDER BY coalesce((SELECT max(attempt.at) FROM attempt WHERE attempt.profile = profile.id), made) DESC
"""

Statement = tuple[str, tuple[Any, ...]]


class SqliteStore:
    """`notice` says once, after opening, what had to be put right.

    When the disk refuses, `trouble` says so; what is written from then on waits in memory, is read from there, and
    goes to the disk, in order, with the next write that succeeds.
    """

    def __init__(self, folder: Path, clock: Callable[[], float], disk: sqlite3.Connection | None = None) -> None:
        self._folder = folder
        self._clock = clock
        self._disk = disk
        self._live = disk or in_memory(folder)
        self._waiting: list[Statement] = []
        self.trouble = ""
        self.notice = ""

    def profiles(self) -> tuple[Profile, ...]:
        return tuple(Profile(*row) for row in self._live.execute(LATEST_FIRST))

    def add_profile(self, name: str) -> Profile:
        now = self._clock()
        used = {row[0] for row in self._live.execute("SELECT id FROM profile")}
        number = int(now * 1000)
        while number in used:
            number += 1
        self._write("INSERT INTO profile (id, name, made) VALUES (?, ?, ?)", number, name, now)
        return Profile(number, name)

    def rename_profile(self, profile: Profile, name: str) -> Profile:
        self._write("UPDATE profile SET name = ? WHERE id = ?", name, profile.id)
        return Profile(profile.id, name)

    def remove_profile(self, profile: Profile) -> None:
        self._write("UPDATE profile SET removed = ? WHERE id = ?", self._clock(), profile.id)

    def restore_profile(self, profile: Profile) -> None:
        self._write("UPDATE profile SET removed = NULL WHERE id = ?", profile.id)

    def attempts(self, profile: Profile) -> tuple[Attempt, ...]:
        return tuple(Attempt(*row) for row in self._live.execute(ATTEMPTS, (profile.id,)))

    def add(self, profile: Profile, attempt: Attempt) -> None:
        if profile.id is not None:
            a = attempt
            self._write(ADD, profile.id, a.fact, a.kind, a.credit, a.points, a.when, a.round, a.number, a.taken)

    def settings(self, profile: Profile) -> Mapping[str, str]:
        return dict(self._live.execute("SELECT name, value FROM setting WHERE profile = ?", (profile.id,)))

    def set(self, profile: Profile, name: str, value: str) -> None:
        if profile.id is not None:
            self._write("INSERT OR REPLACE INTO setting VALUES (?, ?, ?)", profile.id, name, value)

    def close(self) -> None:
        self._live.close()
        if self._disk:
            self._disk.close()

    def _write(self, statement: str, *values: Any) -> None:
        if self._disk is None:
            _run(self._live, [(statement, values)])
            return
        self._waiting.append((statement, values))
        try:
            _run(self._disk, self._waiting)
        except sqlite3.Error as error:
            self._go_on_in_memory(error)
        else:
            self._come_back()

    def _go_on_in_memory(self, error: sqlite3.Error) -> None:
        self.trouble = cannot_save(error)
        if self._live is self._disk:
            self._live = in_memory(self._folder)
            _run(self._live, self._waiting)
        else:
            _run(self._live, self._waiting[-1:])

    def _come_back(self) -> None:
        self._waiting.clear()
        if self._disk and self._live is not self._disk:
            self._live.close()
            self._live, self.trouble = self._disk, ""


def open_store(folder: Path, clock: Callable[[], float]) -> SqliteStore:
    """The store in that folder, made if need be. Never raises: what cannot be saved is kept in memory, and
    `trouble` says why. `clock` gives seconds since 1970 (UTC)."""
    try:
        disk, notice = open_or_mend(folder, clock())
    except (OSError, sqlite3.Error) as error:
        store = SqliteStore(folder, clock)
        store.trouble = cannot_save(error)
    except NewerError:
        store = SqliteStore(folder, clock)
        store.trouble = tr("A newer version of the game saved these answers, so this one does not add to them.")
    else:
        store = SqliteStore(folder, clock, disk)
        store.notice = notice
    return store


def cannot_save(error: Exception) -> str:
    told = tr("Answers cannot be saved here ({reason}). You can play on; they last until you close the game.")
    return told.format(reason=str(error))


def _run(connection: sqlite3.Connection, statements: list[Statement]) -> None:
    """All of the statements, or none."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        for statement, values in statements:
            connection.execute(statement, values)
        connection.execute("COMMIT")
    except sqlite3.Error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
