"""Looks after the folder of questions while the game runs, and reads it anew, beside the game, when it has changed."""

from collections.abc import Callable
from contextlib import suppress
from os import scandir
from pathlib import Path
from threading import Thread

from game.facts.picture_files import FOLDER
from game.shell.bank_reading import BankReading

ENDINGS = (".yaml", ".yml")
EVERY = 0.4  # seconds between two looks

Mark = frozenset[tuple[str, int, int]]


class Watch:
    """`look` is to be called often; it gives what was read, once after each change, else None."""

    def __init__(self, folder: Path, read: Callable[[Path], BankReading]) -> None:
        self._folder, self._read = folder, read
        self._seen = mark(folder)
        self._looked = 0.0
        self._reader: Thread | None = None
        self._result: BankReading | None = None

    def look(self, now: float) -> BankReading | None:
        """`now` in seconds on any clock that does not go back."""
        if self._reader is not None:
            return None if self._reader.is_alive() else self._take()
        if now - self._looked >= EVERY:
            self._looked = now
            found = mark(self._folder)
            if found != self._seen:
                self._seen = found
                self._reader = Thread(target=self._run, name="question files", daemon=True)
                self._reader.start()
        return None

    def _run(self) -> None:
        self._result = self._read(self._folder)

    def _take(self) -> BankReading | None:
        result, self._result, self._reader = self._result, None, None
        return result


def mark(folder: Path) -> Mark:
    """What tells one state of the folder from another: its question files with their sizes and times. It is done in as
    few steps as can be, since an idle game does little else."""
    found = set()
    try:
        inside = scandir(folder)
    except OSError:
        return frozenset()
    with inside:
        for file in inside:
            name = file.name.lower()
            if not name.endswith(ENDINGS):
                continue
            try:
                state = file.stat()
            except OSError:  # an editor is just replacing it
                continue
            changed = state.st_mtime_ns
            size = state.st_size
            found.add((file.name, changed, size))
    with suppress(OSError):  # most banks have no pictures of their own
        pictures = (folder / FOLDER).stat()
        changed = pictures.st_mtime_ns
        found.add((FOLDER, changed, 0))
    return frozenset(found)
