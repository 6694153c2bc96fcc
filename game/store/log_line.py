"""A line of a log on a shared folder: one change, as text that is the same wherever it is written."""

import json
from collections.abc import Iterable
from functools import lru_cache
from hashlib import sha256
from typing import Any, NamedTuple

from game.store.changes import Change
from game.store.checked import is_change, is_place

HEAD = '["sputnik-to-gateway", "log", 1]'  # the first line of each file


class LogLine(NamedTuple):
    """What the log of that name has at that place. Whoever writes a line gives it a higher place than that of any line
    seen before, in whatever log: of two changes of one thing the one with the higher place was made by somebody who
    knew of the other (L. Lamport, 1978)."""

    log: str
    place: int
    change: Change

    @property
    def profile(self) -> str:
        return str(self.change.values[0])

    @property
    def subject(self) -> tuple[Any, ...] | None:
        """What there is one of, and the latest line holds; None of an answer, since all answers hold."""
        match self.change.table:
            case "attempt":
                return None
            case "setting":
                _, name, _ = self.change.values
                return "setting", self.profile, name
            case "unfinished" | "finished":
                return "unfinished", self.profile
            case table:
                return table, self.profile

    @property
    def age(self) -> tuple[int, str]:
        """Higher is later; where nobody knew of the other, all computers agree on one of the two."""
        return self.place, self.log


def to_text(line: LogLine) -> str:
    table, values = line.change
    return json.dumps([line.log, line.place, table, *values], ensure_ascii=False)


def from_text(text: str) -> LogLine | None:
    """None of what is no such line, or not a whole one."""
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, list) or len(found) < 4:
        return None
    log, place, table, *values = found
    if not is_place(log, place) or not is_change(table, values):
        return None
    return LogLine(log, place, Change(table, tuple(values)))


def lines_of(data: bytes) -> Iterable[str]:
    """The lines of a file, or of a part of one that ends with a line."""
    return data.decode("utf-8", errors="replace").split("\n")


@lru_cache(maxsize=4096)
def trace(profile: str) -> str:
    """By which an erased profile is known without its id being kept."""
    return sha256(profile.encode()).hexdigest()
