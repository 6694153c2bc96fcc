"""Writing files so that nothing is lost: a backup beside what is replaced, and never half a file."""

import os
from datetime import datetime
from pathlib import Path

from game.authoring.asked import RefusedError
from game.translation import tr


def backup(path: Path, now: datetime) -> Path:
    """Copy a file beside itself under a name with the date, which no bank reads and no later backup takes."""
    stamp = now.strftime("%Y-%m-%d %H.%M.%S")
    number = 1
    while True:
        copy = path.with_name(f"{path.name}.{stamp}{f' {number}' if number > 1 else ''}.bak")
        try:
            with copy.open("xb") as stream:
                stream.write(path.read_bytes())
            return copy
        except FileExistsError:
            number += 1


def replace(path: Path, data: bytes) -> None:
    """Write a file beside and put it in place whole; a link keeps pointing where it did."""
    place = path.resolve()
    draft = place.with_name(f"{place.name}.{os.getpid()}.new")
    try:
        draft.write_bytes(data)
        draft.replace(place)
    finally:
        draft.unlink(missing_ok=True)


def save(path: Path, data: bytes, now: datetime, force: bool) -> Path | None:
    """Write a file that is new, or with `force` in place of one of which the backup's name is given."""
    if not path.parent.is_dir():
        raise RefusedError(tr("There is no folder {folder}.").format(folder=path.parent))
    if path.is_dir():
        raise RefusedError(tr("{path} is a folder; name a file.").format(path=path))
    kept = None
    if path.exists():
        if not force:
            told = tr("{path} is there already; name another file, or add --force (a backup is kept).")
            raise RefusedError(told.format(path=path))
        kept = backup(path, now)
    replace(path, data)
    return kept
