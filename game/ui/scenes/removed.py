"""Removed players: each can be brought back, or be erased for good by whoever types the name."""

from collections.abc import Mapping, Sequence
from unicodedata import normalize

from game.session import Profile, Store
from game.ui.desk import Desk
from game.ui.field import Field, typed
from game.ui.foot import between, foot
from game.ui.layout import Rect
from game.ui.lines import largest, line_height
from game.ui.page import Page
from game.ui.reading import GUTTER, ScrollButton
from game.ui.rows import Row
from game.ui.stack import Input, Move, Pop, Push, Room, Scroll, Typed
from game.ui.strips import Strip, column, height, paragraph
from game.ui.widgets import Button, Label, Widget
from game.words import tr

GAP = 18.0
ROW, BUTTON = 84.0, 92.0
STEPS = {"up": -3, "down": 3}
MOST_TYPED = 60
COLUMN = 1100.0


class Removed(Page):
    """Pops the player who was brought back, or nothing."""

    shortcuts: Mapping[str, str] = {"back": "back", "page_up": "up", "page_down": "down"}

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.first = 0
        self.chosen = next(iter(self._profiles()), None)

    @property
    def _store(self) -> Store:
        assert self.desk.store is not None
        return self.desk.store

    def _profiles(self) -> tuple[Profile, ...]:
        return self._store.removed()

    def widgets(self, room: Room) -> Sequence[Widget]:
        strip, bottom = foot(room, self.desk, (tr("Arrows move"), tr("Enter choose")), tr("Esc back"))
        top = room.page.y + room.theme.least("heading").size * 1.6
        left, right = between(room, top, bottom).share([1.15, 1], 44)
        heading = room.page.top(top - room.page.y - 16)
        title = Label("heading", heading, tr("Removed players"), "heading", reads_as="heading")
        return [title, *self._list(left, room), *self._actions(right, room), *strip]

    def _list(self, area: Rect, room: Room) -> list[Widget]:
        """Where not all have room, arrows beside them."""
        profiles, tall = self._profiles(), self._tall(room)
        fit = max(1, int((area.h + GAP) // (tall + GAP)))
        if len(profiles) <= fit:
            return self._rows(profiles, area, tall)
        target = room.theme.target
        first = min(self.first, len(profiles) - fit)
        rows = self._rows(profiles[first : first + fit], area.left(area.w - target - GUTTER), tall)
        beside = area.far(target)
        up = ScrollButton("up", beside.top(target), first > 0)
        return [*rows, up, ScrollButton("down", beside.low(target), first + fit < len(profiles))]

    def _rows(self, profiles: Sequence[Profile], area: Rect, tall: float) -> list[Widget]:
        found: list[Widget] = []
        for i, profile in enumerate(profiles):
            place = Rect(area.x, area.y + i * (tall + GAP), area.w, tall)
            found.append(Row(f"profile-{profile.id}", place, profile.name, chosen=profile == self.chosen))
        return found

    def _tall(self, room: Room) -> float:
        return max(ROW, line_height("button", room) + 28)

    def _actions(self, area: Rect, room: Room) -> list[Widget]:
        buttons = [("back", tr("Back"))]
        if self.chosen:
            restore = tr("Bring {name} back").format(name=self.chosen.name)
            buttons = [("restore", restore), ("erase", tr("Erase for good")), *buttons]
        tall = min(self._tall(room), (area.h + GAP) / len(buttons) - GAP)
        rows = area.top((tall + GAP) * len(buttons) - GAP).rows(len(buttons), GAP)
        return [
            Button(name, row, label, primary=not i)
            for i, (row, (name, label)) in enumerate(zip(rows, buttons, strict=True))
        ]

    def handle(self, given: Input, room: Room) -> Move | None:
        if isinstance(given, Scroll):
            self._scroll(round(given.lines))
            return None
        return super().handle(given, room)

    def _scroll(self, lines: int) -> None:
        self.first = max(0, min(len(self._profiles()) - 1, self.first + lines))

    def choose(self, name: str) -> Move | None:
        if name.startswith("profile-"):
            self.chosen = next(p for p in self._profiles() if f"profile-{p.id}" == name)
            self.focus = "restore"
        match name:
            case "back":
                return Pop()
            case "up" | "down":
                self._scroll(STEPS[name])
            case "restore" if self.chosen:
                self._store.restore_profile(self.chosen)
                return Pop(self.chosen)
            case "erase" if self.chosen:
                return Push(Erase(self.desk, self.chosen))
            case _:
                pass
        return None

    def resume(self, result: object) -> Move | None:
        """After an erasure, the next one; nothing is left to do here without any."""
        self.chosen = self.chosen if self.chosen in self._profiles() else next(iter(self._profiles()), None)
        return None if self.chosen else Pop()


class Erase(Page):
    """Says what will be lost, and does it once the name has been typed."""

    shortcuts: Mapping[str, str] = {"back": "back"}
    wants_text = True

    def __init__(self, desk: Desk, profile: Profile) -> None:
        super().__init__()
        assert desk.store is not None
        self.desk, self.store, self.profile = desk, desk.store, profile
        self.value = ""
        self.focus = "name"
        attempts = self.store.attempts(profile)
        self._answers, self._points = len(attempts), sum(attempt.points for attempt in attempts)

    def widgets(self, room: Room) -> Sequence[Widget]:
        strip, bottom = foot(room, self.desk, (tr("Type the name"), tr("Enter erase")), tr("Esc back"))
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
            Field("name", field, label, self.value, keys={"ok": "erase"}),
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
        return _plain(self.value) == _plain(self.profile.name)

    def handle(self, given: Input, room: Room) -> Move | None:
        if isinstance(given, Typed):
            self.value, self.focus = typed(self.value, given.text, MOST_TYPED), "name"
            return None
        return super().handle(given, room)

    def press(self, key: str, room: Room) -> Move | None:
        if key == "erase":
            self.value, self.focus = self.value[:-1], "name"
            return None
        return super().press(key, room)

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
