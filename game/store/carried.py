"""A player carried to another computer: written to a file, and taken in from one, twice as well as once."""

import os
from dataclasses import dataclass
from pathlib import Path

from game.profile import Profile
from game.store.changes import Change, answer_change, origin_change
from game.store.profile_file import MOST_BYTES, Packed, UnusableFileError, from_bytes, to_text
from game.store.shelf import Shelf
from game.translation import counted, tr

UNFINISHED = ".part"


def pack(store: Shelf, profile: Profile) -> Packed:
    """All that is kept of the player but a round that was broken off, which stays where it is."""
    store.log()  # which gets its name now, if it had none
    made, _ = store.dates(profile)
    return Packed(profile, made, store.placed(profile), store.settings(profile))


def export(store: Shelf, profile: Profile, file: Path) -> int:
    """How many answers are in the file now; the file is whole or as it was before. Raises OSError."""
    packed = pack(store, profile)
    text = to_text(packed)
    half = file.with_name(file.name + UNFINISHED)
    try:
        with half.open("w", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        half.replace(file)
    finally:
        half.unlink(missing_ok=True)
    return len(packed.answers)


@dataclass(frozen=True, slots=True)
class Taken:
    """`new` counts the answers that the store did not have yet."""

    name: str
    new: int
    is_known: bool

    @property
    def sentence(self) -> str:
        answers = counted("1 answer", "{n} answers", self.new)
        if not self.is_known:
            told = tr("{name} plays here now, with {answers}.")
        elif self.new:
            told = tr("{name} has {answers} more here now.")
        else:
            told = tr("All answers of {name} in that file were here already.")
        return told.format(name=self.name, answers=answers)


def take_in(store: Shelf, file: Path) -> Taken:
    """Add what the store does not have yet. Raises OSError and UnusableFileError."""
    with file.open("rb") as stream:
        data = stream.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise UnusableFileError(tr("It is too large for a file with a player."))
    packed = from_bytes(data)
    profile, is_known = _known(store, packed.profile)
    here = store.attempts(profile)
    changes = _changes(store, packed, profile)
    store.take_in(profile, changes)
    after = store.attempts(profile)
    new = len(after) - len(here)
    return Taken(profile.name, new, is_known)


def _known(store: Shelf, profile: Profile) -> tuple[Profile, bool]:
    """The player under the name that is used here, and whether there is one."""
    for player in (*store.profiles(), *store.removed()):
        if player.id == profile.id:
            return player, True
    return profile, False


def _changes(store: Shelf, packed: Packed, profile: Profile) -> list[Change]:
    """Name and settings stay as they are where the player is known; who was removed is back."""
    assert profile.id is not None
    changes = []
    made, removed = store.dates(profile)
    if not made or removed is not None:
        values = (profile.id, profile.name, made or packed.made, None)
        changes.append(Change("profile", values))
    kept = store.settings(profile)
    for name, value in packed.settings.items():
        if name not in kept:
            setting = (profile.id, name, value)
            changes.append(Change("setting", setting))
    for log, place, attempt in packed.answers:
        answer = answer_change(profile.id, attempt)
        origin = origin_change(log, place, attempt)
        changes.extend([answer, origin])
    return changes
