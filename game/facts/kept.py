"""What was read of a folder of question files, kept beside the answers, so that the next start need not read it again.

One JSON file for each folder. It is of use for the very same files and the very same version of the game, and no byte
of it may have changed: a seal at its beginning says so. Where anything else is found there, the question files are read
as if nothing had been kept.
"""

import json
import os
from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from game import __version__
from game.facts.folder import File, shipped_phrases
from game.facts.garbage import uncollected
from game.facts.model import Bank, Problem, Severity
from game.facts.packed import plain
from game.facts.problem import of_severity
from game.facts.restored import restored

FOLDER = "read"  # in the folder of saved data
MOST = 4  # folders of question files that are remembered
MOST_BYTES = 50_000_000
FORMAT = 11
UNFINISHED = ".part"
_OPEN, _BETWEEN, _CLOSE = b'{"seal": "', b'", "read": ', b"}"
_SEAL = 64  # characters
_ESCAPE = b"\\u"  # of a character that no question file can have


def take(
    home: Path, folder: Path, files: Sequence[File], version: str = __version__
) -> tuple[Bank, tuple[Problem, ...]] | None:
    """What was kept in `home` of these files of the folder; None where there is nothing, or nothing that is sound."""
    try:
        kept = _place(home, folder, version)
        if not kept.is_file():
            return None
        with kept.open("rb") as stream:
            whole = stream.read(MOST_BYTES + 1)
        body = _unsealed(whole, _stamp(files, version))
        if not body:
            return None
        with uncollected():
            return restored(json.loads(body))
    except Exception:  # anything may have been written there; the question files have it all
        return None


def keep(
    home: Path,
    folder: Path,
    files: Sequence[File],
    bank: Bank,
    problems: tuple[Problem, ...],
    version: str = __version__,
) -> None:
    """Keep it for the next time; where that cannot be done, the next start takes a little longer, and that is all."""
    try:
        kept = _place(home, folder, version)
        kept.parent.mkdir(parents=True, exist_ok=True)
        data = plain(bank, problems)
        half = kept.with_suffix(f".{os.getpid()}{UNFINISHED}")
        half.write_bytes(_sealed(data, _stamp(files, version)))
        half.replace(kept)
        _clear(kept.parent)
    except (OSError, RuntimeError):  # the latter of links that go round in a circle
        return


def add(home: Path, folder: Path, files: Sequence[File], found: Sequence[Problem]) -> None:
    """Keep, beside what is kept of these files, what was found in the questions that they make."""
    kept = take(home, folder, files)
    if kept is None:
        return
    bank, problems = kept
    unasked = of_severity(found, Severity.UNASKED)
    doubts = of_severity(found, Severity.DOUBT)
    known = replace(bank, unasked=unasked)
    problems += doubts
    keep(home, folder, files, known, problems)


def _place(home: Path, folder: Path, version: str) -> Path:
    """A name of its own for each folder and version, so that none throws away what another one keeps."""
    said = f"{folder.resolve()}\n{version}"
    name = sha256(said.encode("utf-8", "surrogateescape")).hexdigest()
    return home / FOLDER / f"{name[:16]}.json"


def _clear(shelf: Path) -> None:
    """Let go of what was not finished, and of all but the latest."""
    latest_first = sorted(shelf.glob("*.json"), key=lambda file: file.stat().st_mtime_ns, reverse=True)
    unfinished = shelf.glob(f"*{UNFINISHED}")
    for old in (*unfinished, *latest_first[MOST:]):
        old.unlink(missing_ok=True)


def _stamp(files: Sequence[File], version: str) -> bytes:
    """It differs as soon as a byte of a question file, or its name, or the game differs, or what all banks inherit."""
    stamp = sha256(f"{FORMAT} {version}\n".encode())
    read = list(files)
    inherited = shipped_phrases()
    if inherited:
        read.append(inherited)
    for name, data in read:
        head = f"{name}\n{len(data)}\n"
        stamp.update(head.encode("utf-8", "surrogatepass"))
        stamp.update(data)
    return stamp.digest()


def _sealed(data: Any, stamp: bytes) -> bytes:
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    body = text.encode("utf-8", "surrogatepass")
    return _whole(body, stamp)


def _unsealed(whole: bytes, stamp: bytes) -> bytes:
    """The body, if it is what was kept under this stamp, else nothing."""
    start = len(_OPEN) + _SEAL + len(_BETWEEN)
    end = -len(_CLOSE)
    body = whole[start:end]
    if whole != _whole(body, stamp) or _ESCAPE in body:
        return b""
    return body


def _whole(body: bytes, stamp: bytes) -> bytes:
    seal = sha256(stamp + body).hexdigest().encode("ascii")
    return b"".join((_OPEN, seal, _BETWEEN, body, _CLOSE))
