"""Works out, beside the game, what of a bank will not be asked."""

from collections.abc import Iterator
from pathlib import Path
from threading import Thread
from time import sleep

from game.facts import kept
from game.facts.model import Problem
from game.shell.bank_reading import BankReading


class Search:
    """`found` is None until all facts have been looked at; then it is kept for the next start, too, in the folder
    `home`."""

    def __init__(self, reading: BankReading, folder: Path, home: Path) -> None:
        self.reading = reading
        self.found: tuple[Problem, ...] | None = None
        self._folder, self._home = folder, home
        self._given_up = False
        Thread(target=self._run, name="what will not be asked", daemon=True).start()

    def give_up(self) -> None:
        """Nobody wants to know any more."""
        self._given_up = True

    def _run(self) -> None:
        found = tuple(self._problems())
        if not self._given_up:
            kept.add(self._home, self._folder, self.reading.files, found)
            self.found = found

    def _problems(self) -> Iterator[Problem]:
        from game.authoring.unasked import unasked_fact

        bank = self.reading.bank
        for fact in sorted(bank.facts.values(), key=lambda fact: fact.where):
            if self._given_up:
                return
            if problem := unasked_fact(fact, bank):
                yield problem
            sleep(0)  # whoever plays comes first
