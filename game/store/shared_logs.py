"""The logs on a shared folder: each computer adds lines to a file of its own and reads those of all.

No database lies there, since the locks of network drives cannot be trusted. A file is only ever added to by one window
of the game; a line that was not written whole is no line, and is written again to another file. All files together are
a set of lines: it does no harm when a line is in two of them.
"""

import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from game.store.log_line import HEAD, LogLine, from_text, lines_of, trace
from game.store.share_place import FOLDER

ENDING = ".jsonl"
ERASED = "erased"  # in that folder: by trace the profiles that were erased for good
ASIDE = "-erasing"


class SharedLogs:
    """Raises OSError where the folder cannot be reached."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / FOLDER
        self._read: dict[str, int] = {}  # by name of a file the bytes of it that were read
        self.present: set[str] = set()  # the lines that are there
        self.stained: set[str] = set()  # the files that hold a line of somebody who was erased
        self.whole = True  # until something is missing that had been there; whoever puts it back says so

    def look(self, erased: frozenset[str]) -> list[tuple[str, LogLine]]:
        """The lines that have come since, each with its text; those of the `erased` are none."""
        sizes = self._sizes()
        if any(sizes.get(name, 0) < read for name, read in self._read.items()):
            self.whole = False
            self._read.clear()
            self.present.clear()
        found: list[tuple[str, LogLine]] = []
        for name, size in sizes.items():
            if size > self._read.get(name, 0):
                found.extend(self._news(name, erased))
        return found

    def _sizes(self) -> dict[str, int]:
        """By name of each file; asked for one by one, since what a listing tells of a network drive may be old."""
        files = [file for file in self.folder.iterdir() if file.name.endswith(ENDING)]
        return {file.name: _size(file) for file in sorted(files)}

    def _news(self, name: str, erased: frozenset[str]) -> Iterable[tuple[str, LogLine]]:
        start = self._read.get(name, 0)
        with (self.folder / name).open("rb") as stream:
            stream.seek(start)
            data = stream.read()
        whole = data.rfind(b"\n") + 1
        self._read[name] = start + whole
        for text in lines_of(data[:whole]):
            line = from_text(text)
            if line is None:
                continue
            if trace(line.profile) in erased:
                self.stained.add(name)
            elif text not in self.present:
                self.present.add(text)
                yield text, line

    def erased(self) -> frozenset[str]:
        """The traces of those who were erased."""
        try:
            marks = list((self.folder / ERASED).iterdir())
        except FileNotFoundError:
            return frozenset()
        return frozenset(mark.name for mark in marks)

    def add(self, name: str, texts: Sequence[str]) -> bool:
        """Whether the lines are at the end of that file now, which is made if need be."""
        file = self.folder / name
        read = self._read.get(name, 0)
        if read != _size(file):
            return False  # it ends within a line, or is not what it was
        lines = texts if read else [HEAD, *texts]
        data = "".join(f"{line}\n" for line in lines).encode()
        try:
            _append(file, data)
        except OSError:
            _cut(file, read)
            raise
        if _size(file) != read + len(data):
            return False
        self._read[name] = read + len(data)
        self.present.update(texts)
        return True

    def mark_erased(self, profile: str) -> None:
        folder = self.folder / ERASED
        folder.mkdir(exist_ok=True)
        (folder / trace(profile)).touch()

    def stain(self, profile: str) -> None:
        """Find all files with a byte of the profile in them, also where a line is not whole."""
        for name in self._sizes():
            if profile.encode() in (self.folder / name).read_bytes():
                self.stained.add(name)

    def unmark_erased(self, profile: str) -> None:
        (self.folder / ERASED / trace(profile)).unlink(missing_ok=True)

    def clean(self, erased: frozenset[str], new_name: str) -> list[str]:
        """Write the stained files anew without the erased; gives the names of those that could not be."""
        kept: list[str] = []
        if not self.stained:
            return kept
        for name in sorted(self.stained):
            try:
                self._clean(name, erased, new_name)
            except FileNotFoundError:
                continue  # another computer has just done it
            except OSError:
                kept.append(name)
        self.stained = set(kept)
        self._read.clear()  # all is read anew
        self.present.clear()
        return kept

    def _clean(self, name: str, erased: frozenset[str], new_name: str) -> None:
        """First it is put aside, so that nobody adds to it any more; whoever was about to, sees that it is gone."""
        stem = name.removesuffix(ENDING).removesuffix(ASIDE)
        aside = self.folder / (stem + ASIDE + ENDING)
        (self.folder / name).replace(aside)
        texts = []
        for text in lines_of(aside.read_bytes()):
            line = from_text(text)
            if line is not None and trace(line.profile) not in erased:
                texts.append(text)
        if texts and not self.add(new_name, texts):
            raise OSError(new_name)
        aside.unlink()


def _append(file: Path, data: bytes) -> None:
    with file.open("ab") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())


def _cut(file: Path, size: int) -> None:
    """As it was before, so that a full disk is not filled with beginnings of lines."""
    with suppress(OSError):
        os.truncate(file, size)
        if not size:
            file.unlink()


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except FileNotFoundError:
        return 0
