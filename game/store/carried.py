"""A player carried to another computer: written to a file, and taken in from one, twice as well as once."""

import os
from pathlib import Path

from game.profile import Profile
from game.store.profile_file import MOST_BYTES, Packed, UnusableFileError, from_bytes, to_text
from game.store.rows import Row, attempt_row, origin_row
from game.store.shelf import Shelf
from game.translation import counted, tr

ENDING = ".player.jsonl"
UNFINISHED = ".part"


def pack(store: Shelf, profile: Profile) -> Packed:
    """All that is kept of the player but a round that was broken off, which stays where it is."""
    store.log()  # which gets its name now, if it had none
    made, _ = store.dates(profile)
    return Packed(profile, made, store.placed(profile), store.settings(profile))


def export(store: Shelf, profile: Profile, file: Path) -> int:
    """How many answers are in the file now; the file is whole or as it was before. Raises OSError."""
    packed = pack(store, profile)
    half = file.with_name(file.name + UNFINISHED)
    try:
        with half.open("w", encoding="utf-8", newline="\n") as stream:
            stream.write(to_text(packed))
            stream.flush()
            os.fsync(stream.fileno())
        half.replace(file)
    finally:
        half.unlink(missing_ok=True)
    return len(packed.answers)


def take_in(store: Shelf, file: Path) -> str:
    """Add what the store does not have yet, and say what that was. Raises OSError and UnusableFileError."""
    with file.open("rb") as stream:
        data = stream.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise UnusableFileError(tr("It is too large for a file with a player."))
    packed = from_bytes(data)
    known = {player.id: player for player in (*store.profiles(), *store.removed())}
    profile = known.get(packed.profile.id, packed.profile)
    before = len(store.attempts(profile))
    store.take_in(profile, _rows(store, packed, profile))
    new = len(store.attempts(profile)) - before
    name = profile.name
    if profile.id not in known:
        return tr("{name} plays here now, with {answers}.").format(name=name, answers=_answers(new))
    if not new:
        return tr("All answers of {name} in that file were here already.").format(name=name)
    return tr("{name} has {answers} more here now.").format(name=name, answers=_answers(new))


def _rows(store: Shelf, packed: Packed, profile: Profile) -> list[Row]:
    """Name and settings stay as they are where the player is known; who was removed is back."""
    assert profile.id is not None
    rows = []
    made, removed = store.dates(profile)
    if not made:
        rows.append(Row("profile", (profile.id, profile.name, packed.made, None)))
    elif removed is not None:
        rows.append(Row("profile", (profile.id, profile.name, made, None)))
    kept = store.settings(profile)
    rows += [Row("setting", (profile.id, name, value)) for name, value in packed.settings.items() if name not in kept]
    for log, place, attempt in packed.answers:
        rows += [attempt_row(profile.id, attempt), origin_row(log, place, attempt)]
    return rows


def _answers(count: int) -> str:
    return counted("1 answer", "{n} answers", count)
