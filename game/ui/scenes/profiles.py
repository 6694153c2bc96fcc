"""Who plays: a list of players, each with answers and settings of their own."""

from collections.abc import Mapping, Sequence

from game.session import Profile, Store
from game.ui.desk import Desk
from game.ui.foot import between, foot
from game.ui.layout import Rect
from game.ui.lines import line_height
from game.ui.page import Page
from game.ui.reading import GUTTER, ScrollButton
from game.ui.rows import Row
from game.ui.scenes.menu import Ask
from game.ui.scenes.new_profile import NewProfile
from game.ui.scenes.timeline import Timeline
from game.ui.stack import Input, Move, Pop, Push, Room, Scroll, Swap
from game.ui.widgets import Button, Label, Widget
from game.words import tr

GAP = 18.0
ROW = 84.0
STEPS = {"up": -3, "down": 3}


class Profiles(Page):
    """Choose, rename, remove and bring back."""

    shortcuts: Mapping[str, str] = {
        "back": "back",
        "n": "new",
        "delete": "remove",
        "page_up": "up",
        "page_down": "down",
    }

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.first = 0
        self.chosen = self._profiles()[0] if self._profiles() else None
        self.removed: Profile | None = None

    @property
    def _store(self) -> Store:
        assert self.desk.store is not None
        return self.desk.store

    def _profiles(self) -> tuple[Profile, ...]:
        return self._store.profiles()

    def widgets(self, room: Room) -> Sequence[Widget]:
        hints = (tr("Arrows move"), tr("Enter choose"), tr("N new player"))
        strip, bottom = foot(room, self.desk, hints, tr("Esc back"))
        top = room.page.y + room.theme.least("heading").size * 1.6
        left, right = between(room, top, bottom).share([1.15, 1], 44)
        heading = room.page.top(top - room.page.y - 16)
        title = Label("heading", heading, tr("Who plays?"), "heading", reads_as="heading")
        return [title, *self._list(left, room), *self._actions(right, room), *strip]

    def _tall(self, room: Room) -> float:
        return max(ROW, line_height("button", room) + 28)

    def _list(self, area: Rect, room: Room) -> list[Widget]:
        """The players; where not all have room, arrows beside them."""
        profiles, tall, target = self._profiles(), self._tall(room), room.theme.target
        fit = max(1, int((area.h + GAP) // (tall + GAP)))
        first = min(self.first, max(0, len(profiles) - fit))
        wide = area.w - target - GUTTER if len(profiles) > fit else area.w
        rows: list[Widget] = [
            Row(
                f"profile-{profile.id}",
                Rect(area.x, area.y + i * (tall + GAP), wide, tall),
                profile.name,
                chosen=profile == self.chosen,
            )
            for i, profile in enumerate(profiles[first : first + fit])
        ]
        if len(profiles) <= fit:
            return rows
        beside = area.far(target)
        up = ScrollButton("up", beside.top(target), first > 0)
        return [*rows, up, ScrollButton("down", beside.low(target), first + fit < len(profiles))]

    def _actions(self, area: Rect, room: Room) -> list[Widget]:
        new = ("new", tr("New player"))
        buttons = [new, ("back", tr("Back"))]
        if self.chosen:
            play = ("play", tr("Play as {name}").format(name=self.chosen.name))
            buttons = [play, ("rename", tr("Change the name")), ("remove", tr("Remove")), *buttons]
        if self.removed:
            buttons.insert(-1, ("restore", tr("Bring {name} back").format(name=self.removed.name)))
        tall = min(self._tall(room), (area.h + GAP) / len(buttons) - GAP)
        return [
            Button(name, Rect(area.x, area.y + i * (tall + GAP), area.w, tall), label, primary=not i)
            for i, (name, label) in enumerate(buttons)
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
            return self._choose(next(p for p in self._profiles() if f"profile-{p.id}" == name))
        match name:
            case "back":
                return Pop()
            case "new":
                return Push(NewProfile(self.desk))
            case "up" | "down":
                self._scroll(STEPS[name])
            case "restore" if self.removed:
                self._store.restore_profile(self.removed)
                self.chosen, self.removed = self.removed, None
            case _ if self.chosen:
                return self._do(name, self.chosen)
            case _:
                pass
        return None

    def _choose(self, profile: Profile) -> Move | None:
        """A second choice of the same player plays."""
        if profile == self.chosen:
            return self._do("play", profile)
        self.chosen, self.focus = profile, "play"
        return None

    def _do(self, name: str, profile: Profile) -> Move | None:
        match name:
            case "play":
                self.desk.sit(profile)
                return Swap(Timeline(self.desk))
            case "rename":
                return Push(NewProfile(self.desk, profile))
            case "remove":
                question = tr("Remove {name}?").format(name=profile.name)
                return Push(
                    Ask(
                        self.desk, question, tr("You can bring the player back on this page."), tr("Remove"), tr("Keep")
                    )
                )
            case _:
                return None

    def resume(self, result: object) -> Move | None:
        if isinstance(result, Profile):
            self.chosen = result
        elif result is True and self.chosen:
            self._store.remove_profile(self.chosen)
            self.removed = self.chosen
            self.chosen = next(iter(self._profiles()), None)
            self.focus = "restore"
        return None
