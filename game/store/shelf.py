"""What is read and written by whoever plays, in a database in memory; where it lasts is for the two kinds of store."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from game.profile import Profile
from game.quiz.play.learner import Attempt
from game.store.order import Placed, in_order
from game.store.rows import Row, attempt_row

FIELDS = "fact, kind, credit, points, at, round, number, taken, options, helped, length"
ATTEMPTS = f"SELECT {FIELDS} FROM attempt WHERE profile = ? ORDER BY id"
# An answer without an origin was given here, and its number is its place.
PLACED = f"""
SELECT coalesce(log, (SELECT log FROM own), ''), coalesce(place, id), {FIELDS}
FROM attempt LEFT JOIN origin ON origin.attempt = attempt.id WHERE profile = ? ORDER BY id
"""
HAS_OTHERS = "SELECT EXISTS (SELECT 1 FROM origin)"
LATEST_FIRST = """
SELECT id, name FROM profile WHERE removed IS NULL
ORDER BY coalesce((SELECT max(attempt.at) FROM attempt WHERE attempt.profile = profile.id), made) DESC, rowid DESC
"""
REMOVED = "SELECT id, name FROM profile WHERE removed IS NOT NULL ORDER BY removed DESC, rowid DESC"
LOST = (0.0, None)  # when the profile was made and removed, of one that is not listed


class Shelf:
    """`session.Store` but for how it lasts. `trouble` and `notice` are sentences for the screen."""

    def __init__(self, live: sqlite3.Connection, clock: Callable[[], float], new_id: Callable[[], str]) -> None:
        self._live = live
        self._clock = clock
        self._new_id = new_id
        self.trouble = ""
        self.notice = ""

    # Profiles

    def profiles(self) -> tuple[Profile, ...]:
        return tuple(Profile(*row) for row in self._read(LATEST_FIRST))

    def removed(self) -> tuple[Profile, ...]:
        return tuple(Profile(*row) for row in self._read(REMOVED))

    def add_profile(self, name: str) -> Profile:
        made = Profile(self._new_id(), name)
        self._write(Row("profile", (made.id, name, self._clock(), None)))
        return made

    def rename_profile(self, profile: Profile, name: str) -> Profile:
        made, removed = self.dates(profile)
        self._write(Row("profile", (profile.id, name, made, removed)))
        return Profile(profile.id, name)

    def remove_profile(self, profile: Profile) -> None:
        made, _ = self.dates(profile)
        self._write(Row("profile", (profile.id, profile.name, made, self._clock())))

    def restore_profile(self, profile: Profile) -> None:
        made, _ = self.dates(profile)
        self._write(Row("profile", (profile.id, profile.name, made, None)))

    def dates(self, profile: Profile) -> tuple[float, float | None]:
        """When the profile was made, and when it was removed, if it was."""
        found = self._read("SELECT made, removed FROM profile WHERE id = ?", profile.id)
        return next(found, LOST)

    # Answers and settings

    def attempts(self, profile: Profile) -> tuple[Attempt, ...]:
        (has_others,) = next(self._read(HAS_OTHERS))
        if has_others:
            return tuple(row.attempt for row in self.placed(profile))
        return tuple(Attempt(*row) for row in self._read(ATTEMPTS, profile.id))

    def placed(self, profile: Profile) -> list[Placed]:
        """The answers with where each was written, as the answers of several logs follow one another."""
        rows = self._read(PLACED, profile.id)
        return in_order(Placed(log, place, Attempt(*told)) for log, place, *told in rows)

    def add(self, profile: Profile, attempt: Attempt, unfinished: str = "") -> None:
        if profile.id is None:
            return
        rows = [attempt_row(profile.id, attempt)]
        if unfinished:
            rows.append(Row("unfinished", (profile.id, unfinished)))
        self._write(*rows)

    def unfinished(self, profile: Profile) -> str:
        return next(
            (state for (state,) in self._read("SELECT state FROM unfinished WHERE profile = ?", profile.id)), ""
        )

    def forget_unfinished(self, profile: Profile) -> None:
        if self.unfinished(profile):
            self._write(Row("finished", (profile.id,)))

    def settings(self, profile: Profile) -> Mapping[str, str]:
        return dict(self._read("SELECT name, value FROM setting WHERE profile = ?", profile.id))

    def set(self, profile: Profile, name: str, value: str) -> None:
        if profile.id is not None:
            self._write(Row("setting", (profile.id, name, value)))

    # Between computers

    def log(self) -> str:
        """What the log of this computer is called at others."""
        found = [name for (name,) in self._read("SELECT log FROM own")]
        if found:
            return str(found[0])
        self._write(Row("own", (self._new_id(),)))
        return self.log()

    def take_in(self, profile: Profile, rows: Sequence[Row]) -> None:
        """What comes of the profile from another computer, as a whole."""
        self._write(Row("placed", (self.log(), profile.id)), *rows)

    # How it lasts

    def erase(self, profile: Profile) -> str:
        raise NotImplementedError

    def back_up(self) -> None:
        """What can be done for safety once nobody waits for it."""
        raise NotImplementedError

    def close(self) -> None:
        raise NotImplementedError

    def _read(self, query: str, *values: str | None) -> Iterator[tuple[Any, ...]]:
        self._refresh()
        return self._live.execute(query, values)

    def _refresh(self) -> None:
        """Take on what others have written since."""
        raise NotImplementedError

    def _write(self, *rows: Row) -> None:
        """Into memory, and to where it lasts, all of the rows or none; a disk that refuses is `trouble`, no error."""
        raise NotImplementedError
