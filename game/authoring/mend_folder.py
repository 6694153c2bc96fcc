"""All files of a folder mended in place, each changed one with a backup beside it."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from game.authoring.keeping import backup, replace
from game.authoring.mending import mend
from game.facts.folder import read_bank, read_folder
from game.facts.model import Problem


def mend_folder(folder: Path, now: datetime) -> Iterator[tuple[str, str, list[Problem]]]:
    """Each file that was changed: its name, its backup's, and what was done."""
    bank, _ = read_bank(folder)
    types = {name: relation.type for name, relation in bank.relations.items()}
    for name, data in read_folder(folder)[0]:
        mended, done = mend(name, data, types)
        if mended != data:
            kept = backup(folder / name, now)
            replace(folder / name, mended)
            yield name, kept.name, done
