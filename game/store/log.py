"""`session.Store` on a database file of this computer: what happens when the disk refuses or is gone."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from game.profile import Profile
from game.store.changes import Change
from game.store.disk import FILE, Disk, NewerError, back_up_if_possible, open_or_mend
from game.store.erase import erase_from_copies, erase_from_database
from game.store.formats import Statement, run
from game.store.in_memory import blank, copy_of, pour, read_from
from game.store.shelf import Shelf
from game.translation import tr


class SqliteStore(Shelf):
    """Everything is read from memory, which holds what the disk holds, and is written to both.

    When the disk refuses, `trouble` says so; what is written from then on waits, and goes to the disk, in order, with
    the next write that succeeds. When the file is gone, it is made again from memory. `notice` says what had to be put
    right; whoever has shown it empties it.
    """

    def __init__(self, folder: Path, clock: Callable[[], float], disk: Disk | None, new_id: Callable[[], str]) -> None:
        """Without a disk the store lasts no longer than the program."""
        live = blank() if disk else read_from(folder / FILE)
        super().__init__(live, clock, new_id)
        self.folder = folder
        self.own_folder = folder
        self._disk = disk
        self._lasting = disk is not None
        self._version: int | None = None  # of the disk, as it was when it was last read
        self._waiting: list[Statement] = []
        self._backed_up = True  # unless that was put off
        self._replaced = False  # whether another file has come in the place of the one that is gone
        self._refresh()

    @property
    def where(self) -> str:
        return tr("Answers are kept in {folder}.").format(folder=self.folder)

    def erase(self, profile: Profile) -> str:
        self._save()
        if profile.id is None or self._disk is None or self._waiting:
            return tr("{name} cannot be erased while answers cannot be saved.").format(name=profile.name)
        from game.store.keepsakes import forget  # it is wanted when a player is erased

        kept = erase_from_copies(self.folder, profile.id)
        kept += forget(self.own_folder, profile.id)
        try:
            gone = erase_from_database(self._disk.connection, profile.id)
        except sqlite3.Error as error:
            told = tr("{name} cannot be erased ({reason}).")
            return told.format(name=profile.name, reason=error)
        self._version = None
        told = "" if gone else tr("Another window of the game may still hold traces of {name}; close it.")
        if kept:
            told = tr("{name} was erased, but not from {files}. Delete what is named here by hand.")
        return told.format(name=profile.name, files=", ".join(kept))

    def back_up(self) -> None:
        """Now what was put off at the start: a copy of the file among those of the last starts."""
        if not self._disk or self._backed_up:
            return
        self._backed_up = True
        told = back_up_if_possible(self._disk.connection, self.folder, self._clock())
        self.notice = self.notice or told

    def close(self) -> None:
        """What is not yet on the disk gets a last chance, and so does the copy."""
        self._save()
        self.back_up()
        self._lasting = False
        self._live.close()
        if self._disk:
            self._disk.connection.close()

    # Memory and disk

    def _refresh(self) -> None:
        """Read the disk anew where another window has written to it since."""
        if self._disk is None or self._waiting or not self._disk.is_there:
            return
        try:
            (version,) = self._disk.connection.execute("PRAGMA data_version").fetchone()
            if version != self._version:
                self._live, before = copy_of(self._disk.connection), self._live
                self._version = version
                before.close()
        except sqlite3.Error:
            pass  # the next write tells what is wrong

    def _write(self, *changes: Change) -> None:
        self._refresh()
        statements = [change.statement for change in changes]
        run(self._live, statements)
        if self._lasting:
            self._waiting.extend(statements)
            self._save()

    def _save(self) -> None:
        """Bring to the disk what waits for it."""
        if not self._lasting:
            return
        if self._disk and not self._disk.is_there:
            self._replaced = self._disk.file.exists()
            self._disk.abandon()
            self._disk = None
        if self._disk is None:
            self._make_again()
        elif self._waiting:
            self._save_waiting(self._disk)

    def _save_waiting(self, disk: Disk) -> None:
        try:
            run(disk.connection, self._waiting)
        except sqlite3.Error as error:
            self.trouble = cannot_save(error)
        else:
            self._waiting.clear()
            self.trouble = ""

    def _make_again(self) -> None:
        """The file is gone: a new one, or whatever has come in its place, gets all that memory holds."""
        try:
            disk, _ = open_or_mend(self.folder, self._clock(), start=False)
            try:
                pour(self._live, disk.connection)
            except sqlite3.Error:
                disk.connection.close()
                raise
        except (OSError, sqlite3.Error, NewerError) as error:
            told = tr(
                "The folder of answers was deleted while you played and cannot be made again ({reason}); "
                "answers last until you close the game."
            )
            self.trouble = told.format(reason=error)
        else:
            self._disk, self._version, self.trouble = disk, None, ""
            self._waiting.clear()
            deleted = tr("The folder of answers was deleted while you played; it was made again, with all answers.")
            replaced = tr("The file of answers was replaced while you played; it was made again, with all answers.")
            self.notice = replaced if self._replaced else deleted


def new_id() -> str:
    from uuid import uuid4  # it takes long to load, and is wanted once a player

    return uuid4().hex


def open_store(
    folder: Path,
    clock: Callable[[], float],
    new_id: Callable[[], str] = new_id,
    backed_up: bool = True,
) -> SqliteStore:
    """The store in that folder, made if need be. Never raises: what cannot be saved is kept in memory, and
    `trouble` says why. `clock` gives seconds since 1970 (UTC), `new_id` an id that no other profile has anywhere.
    Unless it is to be `backed_up` now, `back_up` does it later."""
    try:
        disk, notice = open_or_mend(folder, clock(), start=backed_up)
    except (OSError, sqlite3.Error) as error:
        store = SqliteStore(folder, clock, None, new_id)
        store.trouble = cannot_save(error)
    except NewerError:
        store = SqliteStore(folder, clock, None, new_id)
        store.trouble = tr("A newer version of the game saved these answers, so this one does not add to them.")
    else:
        store = SqliteStore(folder, clock, disk, new_id)
        store.notice = notice
        store._backed_up = backed_up
    return store


def cannot_save(error: Exception) -> str:
    told = tr("Answers cannot be saved here ({reason}). You can play on; they last until you close the game.")
    return told.format(reason=str(error))
