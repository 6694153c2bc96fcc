"""Who plays, and what keeps all that belongs to them."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple, Protocol

from game.quiz.play.learner import Attempt


class Profile(NamedTuple):
    """Who plays. The `id` is the same on every computer; a guest has none, and nothing of a guest's is saved."""

    id: str | None
    name: str


GUEST = Profile(None, "Guest")
ROOM = Profile("room", "")  # nobody plays as the room, but settings of it are kept


class Store(Protocol):
    """What keeps profiles, answers and settings. `trouble` is a sentence for the screen while saving fails, else empty;
    a store in trouble keeps everything for as long as the program runs, and raises nothing. `notice` says what had to
    be put right; whoever has shown it empties it."""

    trouble: str
    notice: str

    def profiles(self) -> tuple[Profile, ...]:
        """Everybody who plays here, the latest player first."""
        ...

    def add_profile(self, name: str) -> Profile: ...
    def rename_profile(self, profile: Profile, name: str) -> Profile: ...
    def remove_profile(self, profile: Profile) -> None:
        """Hide the profile; `restore_profile` brings it back with all its answers."""
        ...

    def restore_profile(self, profile: Profile) -> None: ...
    def removed(self) -> tuple[Profile, ...]:
        """Those that can be brought back, the one that was removed last first."""
        ...

    def erase(self, profile: Profile) -> str:
        """Delete the profile and all that hangs on it for good, from the backups too; gives a sentence for the screen
        where that could not be done, or not everywhere."""
        ...

    def carry_out(self, profile: Profile, folder: Path) -> str:
        """Write all of the player into a file there, for another computer; gives a sentence for the screen, as does the
        next."""
        ...

    def carry_in(self, folder: Path) -> str:
        """Take in the players from the files there; twice does no harm."""
        ...

    def attempts(self, profile: Profile) -> tuple[Attempt, ...]: ...
    def add(self, profile: Profile, attempt: Attempt, unfinished: str = "") -> None:
        """`unfinished` is the round after the answer, kept with it at one stroke in place of an earlier one."""
        ...

    def keep_unfinished(self, profile: Profile, unfinished: str) -> None:
        """The same without an answer: another question lies on the table."""
        ...

    def kept(self, profile: Profile) -> str:
        """What was kept of what comes of the answers; empty where nothing was."""
        ...

    def keep(self, profile: Profile, text: str) -> None:
        """Keep that on this computer; where it cannot be kept, nothing is lost."""
        ...

    def unfinished(self, profile: Profile) -> str:
        """The round that is kept, empty where none is."""
        ...

    def forget_unfinished(self, profile: Profile) -> None: ...
    def settings(self, profile: Profile) -> Mapping[str, str]: ...
    def set(self, profile: Profile, name: str, value: str) -> None: ...
    def close(self) -> None: ...
