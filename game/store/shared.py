"""`session.Store` on a folder that several computers share."""

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from game.profile import ROOM, Profile
from game.quiz.play.learner import Attempt
from game.store import keepsakes
from game.store.changes import Change, origin_change
from game.store.checked import ID
from game.store.courier import Courier
from game.store.erase import erase_from_copies, erasure
from game.store.formats import run
from game.store.in_memory import blank
from game.store.log import open_store
from game.store.log_line import LogLine, trace
from game.store.outbox import open_outbox, remove_damaged
from game.store.share_place import computer
from game.store.shelf import Shelf
from game.translation import tr


class SharedStore(Shelf):
    """Everything is read from memory, where the lines of all computers come together; what is written goes there, onto
    this computer's own disk and, as soon as that can be, into the shared folder."""

    def __init__(
        self, folder: Path, place: Path, clock: Callable[[], float], new_id: Callable[[], str], beside: bool
    ) -> None:
        """`place` is a folder of this computer. The shared one is looked at `beside` the game, or whenever something
        is read or written."""
        super().__init__(blank(), clock, new_id)
        self.folder = folder
        self.own_folder = place
        self._room = open_store(place, clock, new_id)  # what holds for this computer alone
        self._outbox = open_outbox(place, computer(), new_id)
        self._courier = Courier(folder, self._outbox, new_id)
        self._beside = beside
        self._highest = self._outbox.place
        self._ages: dict[tuple[Any, ...], tuple[int, str]] = {}  # by subject of the line that holds
        self._forgotten: frozenset[str] = frozenset()  # by trace
        self._failed = ""  # why this computer's own disk refuses
        self._was_away = False
        if beside:
            self._courier.start()
        self._refresh()

    def settings(self, profile: Profile) -> Mapping[str, str]:
        return self._room.settings(profile) if profile == ROOM else super().settings(profile)

    def set(self, profile: Profile, name: str, value: str) -> None:
        if profile == ROOM:
            self._room.set(profile, name, value)
        else:
            super().set(profile, name, value)

    def log(self) -> str:
        return self._outbox.log

    def take_in(self, profile: Profile, changes: Sequence[Change]) -> None:
        """An answer keeps its place in the log that it was written to first."""
        assert profile.id is not None
        if trace(profile.id) in self._courier.erased:
            self._courier.restore(profile.id)
        lines = []
        for change, after in zip(changes, [*changes[1:], None], strict=True):
            if change.table == "attempt" and after is not None:
                log, place, *_ = after.values
                lines.append(LogLine(log, place, change))
            elif change.table != "origin":
                lines.append(self._line(change))
        self._keep(lines)

    @property
    def where(self) -> str:
        return tr("Answers are kept in {folder}, together with other computers.").format(folder=self.folder)

    def erase(self, profile: Profile) -> str:
        self._refresh()
        name = profile.name
        assert profile.id is not None
        left = self._courier.erase(profile.id)
        if left is None:
            told = tr("{name} cannot be erased while the shared folder cannot be reached.")
            return told.format(name=name)
        kept = erase_from_copies(self.folder, profile.id)
        kept += keepsakes.forget(self.own_folder, profile.id)
        if left:
            kept.append(left)
        self._forget(self._courier.erased)
        if kept:
            told = tr("{name} was erased, but not from {files}. Delete what is named here by hand.")
            return told.format(name=name, files=", ".join(kept))
        return ""

    def back_up(self) -> None:
        """Each computer's file is a copy of its own log, which nobody ever changes."""

    def close(self) -> None:
        self._courier.stop()
        self._outbox.close()
        self._room.close()
        self._live.close()

    # Memory, own disk and shared folder

    def _refresh(self) -> None:
        if not self._beside:
            self._courier.step()
        self._take(self._courier.news())
        self._forget(self._courier.erased)
        self._tell()

    def _tell(self) -> None:
        is_away = bool(self._courier.away)
        if is_away:
            self.trouble = self._away_words()
        else:
            self.trouble = ""
            if self._was_away:
                self.notice = tr("The shared folder is back, and has all answers.")
        self._was_away = is_away

    def _away_words(self) -> str:
        if self._outbox.lasting and not self._failed:
            return tr(
                "The shared folder cannot be reached ({reason}). Answers are kept on this computer and join the others "
                "when it is back."
            ).format(reason=self._courier.away)
        return tr(
            "The shared folder cannot be reached ({reason}), and this computer refuses to keep answers; they last "
            "until you close the game."
        ).format(reason=self._courier.away)

    def _take(self, lines: Sequence[LogLine]) -> None:
        """Into memory; the same whatever order they come in."""
        statements = []
        for line in lines:
            self._highest = max(self._highest, line.place)
            for change in self._holding(line):
                statements.append(change.statement)
        if statements:
            run(self._live, statements)

    def _holding(self, line: LogLine) -> Sequence[Change]:
        """What changes in memory; nothing where a later line is known."""
        subject = line.subject
        if subject is None:
            answer = Attempt(*line.change.values[1:])
            return [line.change, origin_change(line.log, line.place, answer)]
        if line.age < self._ages.get(subject, line.age):
            return []
        self._ages[subject] = line.age
        return [line.change]

    def _write(self, *changes: Change) -> None:
        self._refresh()
        self._keep([self._line(change) for change in changes])

    def _line(self, change: Change) -> LogLine:
        """At a place that is higher than all that is known."""
        self._highest += 1
        return LogLine(self._outbox.log, self._highest, change)

    def _keep(self, lines: Sequence[LogLine]) -> None:
        self._take(lines)
        try:
            self._outbox.add(lines, self._highest)
        except sqlite3.Error as error:
            self._failed = str(error)
        else:
            self._failed = ""
        is_unsafe = self._failed or not self._outbox.lasting
        self._courier.hurry(wait=bool(is_unsafe))
        self._tell()

    def _forget(self, erased: frozenset[str]) -> None:
        """Those who were erased at whatever computer, once."""
        if erased == self._forgotten:
            return
        self._forgotten = erased
        self._forget_here(erased)
        keepsakes.remove(self.own_folder, erased)
        found = self._live.execute("SELECT id FROM profile UNION SELECT profile FROM attempt").fetchall()
        for (profile,) in found:
            if trace(profile) not in erased:
                continue
            run(self._live, erasure(profile))
            for subject in list(self._ages):
                if subject[1] == profile:
                    del self._ages[subject]

    def _forget_here(self, erased: frozenset[str]) -> None:
        """A lesson that was cut off names its class, and what was put aside as damaged may name anybody."""
        if erased:
            remove_damaged(self.own_folder)
        kept = "\n".join(self._room.settings(ROOM).values())
        for id_ in set(ID.findall(kept)):
            if trace(id_) in erased:
                self._room.erase(Profile(id_, ""))
