"""Whether a folder is shared by several computers, and where this one keeps what is not yet there."""

import os
from hashlib import sha256
from pathlib import Path

FOLDER = "logs"  # what makes a folder a shared one
SEEN = "seen"  # a file that says that the folder was once found to be a shared one
PLACES = "shares"
MARK = 16  # letters that stand for a name


def place_of(folder: Path, home: Path) -> Path:
    """A folder of this computer for that shared one."""
    path = os.path.normcase(folder.absolute())
    return home / PLACES / _mark(path)


def computer() -> str:
    """By which a computer is told from others with the same home: that folder may itself lie on a network, or have come
    here in a copy of another's disk."""
    name = os.environ.get("COMPUTERNAME")
    if not name:
        import platform  # takes its time, and Windows always says the name

        name = platform.node()
    return _mark(name)


def _mark(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:MARK]


def is_shared(folder: Path, place: Path, wanted: bool) -> bool:
    """What once was shared is so even while it cannot be reached. It is made so where that is `wanted`, but not a
    second time: the empty folder that is seen instead of a network drive is none."""
    seen = place / SEEN
    if seen.exists():
        return True
    logs = folder / FOLDER
    try:
        if wanted:
            logs.mkdir(parents=True, exist_ok=True)
        if logs.is_dir():
            place.mkdir(parents=True, exist_ok=True)
            seen.touch()
            return True
    except OSError:
        pass
    return wanted or logs.is_dir()
