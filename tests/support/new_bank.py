"""Banks as `python -m game new` begins them, worked out once for each name."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from game.authoring.starter import starter


@cache
def new_bank(name: str) -> Mapping[str, str]:
    """The texts by the names of their files."""
    return starter(name)


def write_new_bank(folder: Path) -> Path:
    """The folder, with a new bank of its name in it."""
    folder.mkdir(parents=True)
    for name, text in new_bank(folder.name).items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    return folder
