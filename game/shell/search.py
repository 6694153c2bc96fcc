"""Works out, beside the game, what the questions of a bank lack."""

from collections.abc import Iterator
from pathlib import Path
from threading import Thread
from time import sleep

from game.facts import kept
from game.facts.model import Problem
from game.facts.problem import mistakes
from game.shell.bank_reading import BankReading


class Search:
    """`found` is None until all questions have been looked at; then it holds what will not be asked and what is
    doubtful, and is kept for the next start, too, in the folder `home`."""

    def __init__(self, reading: BankReading, folder: Path, home: Path) -> None:
        self.reading = reading
        self.found: tuple[Problem, ...] | None = None
        self._folder, self._home = folder, home
        self._given_up = False
        Thread(target=self._run, name="what questions lack", daemon=True).start()

    def give_up(self) -> None:
        """Nobody wants to know any more."""
        self._given_up = True

    def _run(self) -> None:
        found = tuple(self._problems())
        if not self._given_up:
            kept.add(self._home, self._folder, self.reading.files, found)
            self.found = found

    def _problems(self) -> Iterator[Problem]:
        from game.authoring.unsound import step_by_step

        whole = not mistakes(self.reading.problems)
        for problems in step_by_step(self.reading.bank, whole):
            if self._given_up:
                return
            yield from problems
            sleep(0)  # whoever plays comes first
