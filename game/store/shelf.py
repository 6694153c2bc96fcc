"""What is read and written by whoever plays, in a database in memory; where it lasts is for the two kinds of store."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from game.profile import Profile
from game.quiz.play.learner import Attempt
from game.store.changes import Change, answer_change
from game.store.merged import LogRow, in_order

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

    folder: Path
    own_folder: Path  # on this computer, for what can be made again

    def __init__(self, live: sqlite3.Connection, clock: Callable[[], float], new_id: Callable[[], str]) -> None:
        self._live = live
        self._clock = clock
        self._new_id = new_id
        self.trouble = ""
        self.notice = ""

    @property
    def is_shared(self) -> bool:
        """Whether several computers write there."""
        return self.own_folder != self.folder

    # Profiles

    def profiles(self) -> tuple[Profile, ...]:
        found = self._read(LATEST_FIRST)
        return tuple(Profile(*row) for row in found)

    def removed(self) -> tuple[Profile, ...]:
        found = self._read(REMOVED)
        return tuple(Profile(*row) for row in found)

    def add_profile(self, name: str) -> Profile:
        made = Profile(self._new_id(), name)
        self._write_profile(made, self._clock(), None)
        return made

    def rename_profile(self, profile: Profile, name: str) -> Profile:
        made, removed = self.dates(profile)
        renamed = Profile(profile.id, name)
        self._write_profile(renamed, made, removed)
        return renamed

    def remove_profile(self, profile: Profile) -> None:
        made, _ = self.dates(profile)
        now = self._clock()
        self._write_profile(profile, made, now)

    def restore_profile(self, profile: Profile) -> None:
        made, _ = self.dates(profile)
        self._write_profile(profile, made, None)

    def _write_profile(self, profile: Profile, made: float, removed: float | None) -> None:
        values = (profile.id, profile.name, made, removed)
        self._write(Change("profile", values))

    def dates(self, profile: Profile) -> tuple[float, float | None]:
        """When the profile was made, and when it was removed, if it was."""
        found = self._read("SELECT made, removed FROM profile WHERE id = ?", profile.id)
        return next(found, LOST)

    # Answers and settings

    def attempts(self, profile: Profile) -> tuple[Attempt, ...]:
        (has_others,) = next(self._read(HAS_OTHERS))
        if has_others:
            rows = self.placed(profile)
            return tuple(row.attempt for row in rows)
        found = self._read(ATTEMPTS, profile.id)
        return tuple(Attempt(*row) for row in found)

    def placed(self, profile: Profile) -> list[LogRow]:
        """The answers with where each was written, as the answers of several logs follow one another."""
        rows = []
        for log, place, *told in self._read(PLACED, profile.id):
            attempt = Attempt(*told)
            rows.append(LogRow(log, place, attempt))
        return in_order(rows)

    def add(self, profile: Profile, attempt: Attempt, unfinished: str = "") -> None:
        if profile.id is None:
            return
        changes = [answer_change(profile.id, attempt)]
        if unfinished:
            changes.append(_round_change(profile.id, unfinished))
        self._write(*changes)

    def keep_unfinished(self, profile: Profile, unfinished: str) -> None:
        if profile.id is not None:
            self._write(_round_change(profile.id, unfinished))

    def unfinished(self, profile: Profile) -> str:
        found = self._read("SELECT state FROM unfinished WHERE profile = ?", profile.id)
        (state,) = next(found, ("",))
        return str(state)

    def forget_unfinished(self, profile: Profile) -> None:
        if self.unfinished(profile):
            whose = (profile.id,)
            self._write(Change("finished", whose))

    def settings(self, profile: Profile) -> Mapping[str, str]:
        found = self._read("SELECT name, value FROM setting WHERE profile = ?", profile.id)
        return dict(found)

    def set(self, profile: Profile, name: str, value: str) -> None:
        if profile.id is not None:
            values = (profile.id, name, value)
            self._write(Change("setting", values))

    def kept(self, profile: Profile) -> str:
        if profile.id is None:
            return ""
        from game.store import keepsakes

        return keepsakes.read(self.own_folder, profile.id)

    def keep(self, profile: Profile, text: str) -> None:
        if profile.id is None:
            return
        from game.store import keepsakes

        keepsakes.write(self.own_folder, profile.id, text)

    # Between computers

    def log(self) -> str:
        """What the log of this computer is called at others."""
        found = next(self._read("SELECT log FROM own"), None)
        if found:
            return str(found[0])
        made = self._new_id()
        self._write(Change("own", (made,)))
        return made

    def take_in(self, profile: Profile, changes: Sequence[Change]) -> None:
        """What comes of the profile from another computer, as a whole."""
        place_own = Change("placed", (self.log(), profile.id))
        self._write(place_own, *changes)

    def carry_out(self, profile: Profile, folder: Path) -> str:
        from game.store.carrying import carry_out

        return carry_out(self, profile, folder)

    def carry_in(self, folder: Path) -> str:
        from game.store.carrying import carry_in

        return carry_in(self, folder)

    # How it lasts

    @property
    def where(self) -> str:
        """A sentence that says where answers are kept."""
        raise NotImplementedError

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

    def _write(self, *changes: Change) -> None:
        """Into memory, and to where it lasts, all of them or none; a disk that refuses is `trouble`, no error."""
        raise NotImplementedError


def _round_change(profile: str, unfinished: str) -> Change:
    values = (profile, unfinished)
    return Change("unfinished", values)
