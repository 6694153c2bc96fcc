"""The question files of the open game: read at the start, and whenever they are saved, and put on the desk."""

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pygame

from game.shell.bank_reading import BankReading, read_today
from game.shell.watch import Watch
from game.ui.desk import Desk

if TYPE_CHECKING:
    from game.shell.search import Search

READ = pygame.USEREVENT + 12  # what was saved has been read


class Folder:
    """`home` is the folder of saved data. What takes long happens beside the game; `follow` brings in what came of
    it."""

    def __init__(self, desk: Desk, folder: Path, home: Path) -> None:
        self._desk, self._folder, self._home = desk, folder, home
        self._watch = Watch(folder, self._read)
        self._search: Search | None = None
        reading = read_today(folder, home)
        desk.bank, desk.problems, desk.unasked = reading.bank, reading.problems, reading.bank.unasked or ()
        self._unsearched = None if reading.bank.unasked is not None else reading
        desk.folder = str(folder)

    def follow(self, now: float, idle: bool) -> bool:
        """Whether a page could look different now; `now` in seconds on any clock that does not go back. What was read
        at the start is searched when the game is `idle`, what was saved at once."""
        saved = self._watch.look(now)
        if saved:
            self._take(saved)
        if self._unsearched and (idle or self._desk.changed is not None):
            from game.shell.search import Search  # with threads, which the timeline does without

            self._search = Search(self._unsearched, self._folder, self._home)
            self._unsearched = None
        return self._take_found() or saved is not None

    def _read(self, folder: Path) -> BankReading:
        """Beside the game, whose loop may be waiting for something to come in."""
        reading = read_today(folder, self._home)
        with suppress(pygame.error):  # the window was closed meanwhile
            pygame.event.post(pygame.Event(READ))
        return reading

    def _take(self, saved: BankReading) -> None:
        self._desk.take(saved.bank, saved.problems)
        if self._desk.bank is not saved.bank:  # nothing could be read of a file
            return
        if self._search:
            self._search.give_up()
        self._search, self._unsearched = None, saved
        if saved.bank.unasked is not None:
            self._unsearched = None
            self._desk.take_found(saved.bank.unasked)

    def _take_found(self) -> bool:
        """Whether anything was found, or is no longer wrong."""
        if self._search is None or self._search.found is None:
            return False
        before = self._told()
        self._desk.take_found(self._search.found)
        self._search = None
        return self._told() != before

    def _told(self) -> tuple[object, ...]:
        """What pages tell of the question files."""
        desk = self._desk
        return desk.problems, desk.unasked, desk.notice
