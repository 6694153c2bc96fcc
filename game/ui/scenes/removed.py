"""Removed players: each can be brought back, or be erased for good by whoever types the name."""

from collections.abc import Mapping, Sequence
from unicodedata import normalize

from game.session import Profile
from game.translation import tr
from game.ui.desk import Desk
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.foot import foot
from game.ui.scenes.players import GAP, ROW, Players
from game.ui.scenes.writing import Writing
from game.ui.stack import Move, Pop, Push
from game.ui.widgets.basic import Button, Widget
from game.ui.widgets.field import Field
from game.ui.widgets.lines import largest
from game.ui.widgets.strips import Strip, column, height, paragraph

BUTTON = 92.0
COLUMN = 1100.0


class Removed(Players):
    """Pops the player who was brought back, or nothing."""

    main = "restore"

    @property
    def heading(self) -> str:
        return tr("Removed players")

    def profiles(self) -> Sequence[Profile]:
        return self.store.removed()

    def buttons(self) -> Sequence[tuple[str, str]]:
        back = ("back", tr("Back"))
        if not self.chosen:
            return [back]
        restore = tr("Bring {name} back").format(name=self.chosen.name)
        return [("restore", restore), ("erase", tr("Erase for good")), back]

    def choose(self, name: str) -> Move | None:
        return Pop() if name == "back" else super().choose(name)

    def do(self, name: str, profile: Profile) -> Move | None:
        match name:
            case "restore":
                self.store.restore_profile(profile)
                return Pop(profile)
            case "erase":
                return Push(Erase(self.desk, profile))
            case _:
                return None

    def resume(self, result: object) -> Move | None:
        """After an erasure, the next one; nothing is left to do here without any."""
        if self.chosen not in self.players():
            self.select(next(iter(self.players()), None))
        return None if self.chosen else Pop()


class Erase(Writing):
    """Says what will be lost, and does it once the name has been typed."""

    shortcuts: Mapping[str, str] = {"back": "back"}

    def __init__(self, desk: Desk, profile: Profile) -> None:
        super().__init__(desk)
        assert desk.store is not None
        self.store, self.profile = desk.store, profile
        attempts = self.store.attempts(profile)
        self._answers, self._points = len(attempts), sum(attempt.points for attempt in attempts)

    @property
    def hints(self) -> Sequence[str]:
        return tr("Type the name"), tr("Enter erase"), tr("Esc back")

    def widgets(self, room: Room) -> Sequence[Widget]:
        strip, bottom = foot(room, self.desk, self.hints[:-1], self.hints[-1])
        area = room.page.left(min(room.page.w, COLUMN)).top(bottom - room.page.y)
        target = room.theme.target
        entry, row = max(target, ROW), max(target, BUTTON)
        below = 24 + entry + 28 + row
        fitting = largest(room, lambda some: height(self._strips(some, area.w)) + below <= area.h, 0.5)
        strips = self._strips(fitting, area.w)
        top = area.y + max(0.0, (area.h - height(strips) - below) * 0.4)
        field = Rect(area.x, top + height(strips) + 24, area.w, entry)
        erase, keep = Rect(area.x, field.bottom + 28, area.w, row).share([1.4, 1], GAP)
        label = tr("The name of the player")
        return [
            *column(strips, area.below(top)),
            Field("name", field, label, self.draft, keys={"ok": "erase"}),
            Button("erase", erase, tr("Erase for good"), primary=self._is_typed, disabled=not self._is_typed),
            Button("back", keep, tr("Keep")),
            *strip,
        ]

    def _strips(self, room: Room, width: float) -> list[Strip]:
        name, second = self.profile.name, room.theme.palette.second
        heading = tr("Erase {name} for good?").format(name=name)
        lost = tr(
            "All answers of this player ({answers}, with {points} points) and all settings are deleted from this "
            "computer and from its backups; so is every file that was set aside as damaged. Nobody can bring them back."
        )
        confirm = tr("To erase, type the name {name} on the keyboard.")
        return [
            *paragraph("heading", heading, "heading", width, room),
            *paragraph("lost", lost.format(answers=self._answers, points=f"{self._points:,}"), "body", width, room, 20),
            *paragraph("confirm", confirm.format(name=name), "note", width, room, 20, second),
        ]

    @property
    def _is_typed(self) -> bool:
        """Upper and lower case, and blanks around it, do not matter."""
        return _plain(self.written) == _plain(self.profile.name)

    def choose(self, name: str) -> Move | None:
        if name == "back":
            return Pop()
        return self._erase() if name == "erase" and self._is_typed else None

    def _erase(self) -> Move:
        if self.desk.profile.id == self.profile.id:
            self.desk.session = None
        told = self.store.erase(self.profile)
        self.desk.notice = told or tr("{name} was erased.").format(name=self.profile.name)
        return Pop()


def _plain(name: str) -> str:
    return normalize("NFC", " ".join(name.split()).casefold())
