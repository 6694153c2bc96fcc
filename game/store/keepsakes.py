"""What was worked out from a player's answers, a file each on this computer, to be worked out again at any time."""

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from game.store.log_line import trace

FOLDER = "learnt"
MOST_BYTES = 20_000_000
_HALF = ".part"


def read(home: Path, profile: str) -> str:
    """Empty where there is nothing that can be read."""
    try:
        with _file(home, trace(profile)).open("rb") as stream:
            data = stream.read(MOST_BYTES + 1)
        return data.decode("utf-8") if len(data) <= MOST_BYTES else ""
    except (OSError, ValueError):
        return ""


def write(home: Path, profile: str, text: str) -> None:
    """Whole or not at all; where that cannot be done, the next start takes a little longer, and that is all."""
    try:
        data = text.encode("utf-8")
        file = _file(home, trace(profile))
        file.parent.mkdir(parents=True, exist_ok=True)
        half = file.with_suffix(f".{os.getpid()}{_HALF}")
        half.write_bytes(data)
        half.replace(file)
    except (OSError, ValueError):
        return


def forget(home: Path, profile: str) -> list[str]:
    """Gives the names of the files that could not be deleted."""
    whose = trace(profile)
    return remove(home, [whose])


def remove(home: Path, traces: Iterable[str]) -> list[str]:
    """The same of all who are known by these traces."""
    kept = []
    for of_one in traces:
        file = _file(home, of_one)
        with suppress(OSError):
            for half in file.parent.glob(f"{file.stem}.*"):
                half.unlink(missing_ok=True)
        if file.exists():
            kept.append(file.name)
    return kept


def _file(home: Path, of_one: str) -> Path:
    name = of_one[:32]
    return home / FOLDER / f"{name}.json"
