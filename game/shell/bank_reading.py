"""The bank of a folder with all that is wrong or doubtful in it: from what was kept of it, else from its files."""

from dataclasses import replace
from pathlib import Path
from time import time
from typing import NamedTuple

from game.facts.calendar_days import day_at
from game.facts.garbage import uncollected
from game.facts.model import Bank, Day, Problem

Files = list[tuple[str, bytes]]


class BankReading(NamedTuple):
    """`files` are what the bank was made of."""

    bank: Bank
    problems: tuple[Problem, ...]
    files: Files


@uncollected()
def read(folder: Path, home: Path, today: Day) -> BankReading:
    """`home` is the folder of saved data. What cannot be read of the folder itself, and what depends on the day, is
    looked at each time."""
    from game.facts import due, kept
    from game.facts.folder import besides, read_folder, shipped_wording
    from game.facts.picture_files import doubtful_files

    files, missing = read_folder(folder, shipped_wording())
    bank, problems = kept.take(home, folder, files) or _anew(folder, home, files)
    told = sorted([*missing, *besides(problems, missing, files), *due.due(bank, today), *doubtful_files(bank, folder)])
    return BankReading(bank, tuple(told), files)


def read_today(folder: Path, home: Path) -> BankReading:
    return read(folder, home, today())


def today() -> Day:
    """The day that the computer's clock tells."""
    now = time()
    return day_at(now)


def _anew(folder: Path, home: Path, files: Files) -> tuple[Bank, tuple[Problem, ...]]:
    """What the files say, and kept for the next time."""
    from game.facts import kept
    from game.facts.check import check
    from game.facts.folder import bank_of
    from game.facts.glyphs import drawable
    from game.facts.problem import mistakes
    from game.quiz.play.learner import openers_of

    bank, problems = bank_of(files)
    whole = not mistakes(problems)
    problems = (*problems, *check(bank, None, drawable(), whole))
    kept.keep(home, folder, files, replace(bank, openers=openers_of(bank)), problems)
    return bank, problems
