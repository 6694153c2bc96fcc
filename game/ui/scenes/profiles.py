"""Who plays: a list of players, each with answers and settings of their own; and the page where a new one signs in."""

from collections.abc import Mapping, Sequence

from game.session import Profile, Store
from game.ui.art import draw_sky
from game.ui.canvas import Canvas
from game.ui.desk import Desk
from game.ui.field import Field, typed
from game.ui.foot import between, foot
from game.ui.layout import Rect
from game.ui.lines import line_height
from game.ui.page import Page
from game.ui.reading import GUTTER, ScrollButton
from game.ui.rows import Row
from game.ui.scenes.menu import Ask
from game.ui.scenes.removed import Removed
from game.ui.scenes.sitting import sit_down
from game.ui.scenes.timeline import Timeline
from game.ui.stack import Input, Move, Pop, Push, Room, Scroll, Swap, Typed
from game.ui.widgets import Button, Label, Widget
from game.words import tr

GAP = 18.0
ROW = 84.0
STEPS = {"up": -3, "down": 3}
LONGEST_NAME = 24
COLUMN = 900.0
SUGGESTIONS = ("Luna", "Vostok", "Gemini", "Orion", "Zarya", "Kibo")


class Profiles(Page):
    """Choose, rename and remove."""

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
        if self._store.removed():
            buttons.insert(-1, ("removed", tr("Removed players")))
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
            case "removed" if self._store.removed():
                return Push(Removed(self.desk))
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
                return Swap(sit_down(self.desk, profile))
            case "rename":
                return Push(NewProfile(self.desk, profile))
            case "remove":
                question = tr("Remove {name}?").format(name=profile.name)
                words = tr("The player can be brought back from the list of removed players.")
                return Push(Ask(self.desk, question, words, tr("Remove"), tr("Keep")))
            case _:
                return None

    def resume(self, result: object) -> Move | None:
        if isinstance(result, Profile):
            self.chosen = result
        elif result is True and self.chosen:
            self._store.remove_profile(self.chosen)
            self.chosen = next(iter(self._profiles()), None)
            self.focus = "removed"
        return None


class NewProfile(Page):
    """A name to type, or to take from the suggestions; also where a name is changed, which pops the profile."""

    shortcuts: Mapping[str, str] = {"back": "back"}
    wants_text = True

    def __init__(self, desk: Desk, renamed: Profile | None = None) -> None:
        super().__init__()
        self.desk, self.renamed = desk, renamed
        self.value = renamed.name if renamed else ""
        self.focus = "name"

    def widgets(self, room: Room) -> Sequence[Widget]:
        strip, bottom = foot(room, self.desk, (tr("Type a name"), tr("Enter start")), tr("Esc back"))
        area = self._area(room).top(bottom - room.page.y)
        question, told = tr("What shall we call you?"), tr("A nickname is enough. It stays on this computer.")
        heading, note, entry, first, second, last = self._places(area)
        cells = [*first.columns(3, GAP), *second.columns(3, GAP)]
        low = last.share([1.4, 1], GAP)
        done = tr("Change the name") if self.renamed else tr("Start")
        return [
            Label("heading", heading, question, "heading", down="middle", reads_as="heading"),
            Label("note", note, told, "note", room.theme.palette.second),
            Field("name", entry, question, self.value, keys={"ok": "done"}),
            *(Button(f"take-{name}", cell, name) for name, cell in zip(SUGGESTIONS, cells, strict=True)),
            Button("done", low[0], done, primary=bool(self._name), disabled=not self._name),
            Button("back", low[1], tr("Back")),
            *strip,
        ]

    def _area(self, room: Room) -> Rect:
        return room.page.left(min(room.page.w, COLUMN))

    def _places(self, area: Rect) -> list[Rect]:
        """From top to bottom, shares of the height where there is little."""
        wanted = ((90.0, 0.0), (84.0, 6.0), (100.0, 14.0), (ROW, 34.0), (ROW, GAP), (96.0, 40.0))  # height, gap above
        scale = min(1.0, area.h / sum(map(sum, wanted)))
        places, y = [], area.y
        for tall, gap in wanted:
            y += gap * scale
            places.append(Rect(area.x, y, area.w, tall * scale))
            y += tall * scale
        return places

    def decorate(self, canvas: Canvas, room: Room) -> None:
        super().decorate(canvas, room)
        draw_sky(canvas, room, room.stage.after(self._area(room).right + 70).top(room.stage.h * 0.9))

    @property
    def _name(self) -> str:
        return " ".join(self.value.split())

    def handle(self, given: Input, room: Room) -> Move | None:
        if isinstance(given, Typed):
            self.value = typed(self.value, given.text, LONGEST_NAME)
            self.focus = "name"
            return None
        return super().handle(given, room)

    def press(self, key: str, room: Room) -> Move | None:
        if key == "erase":
            self.value, self.focus = self.value[:-1], "name"
            return None
        return super().press(key, room)

    def choose(self, name: str) -> Move | None:
        if name.startswith("take-"):
            self.value, self.focus = name.removeprefix("take-"), "done"
        if name == "back":
            return Pop()
        return self._done() if name == "done" and self._name else None

    def _done(self) -> Move:
        store = self.desk.store
        assert store is not None
        if self.renamed:
            return Pop(store.rename_profile(self.renamed, self._name))
        self.desk.sit(store.add_profile(self._name))
        return Swap(Timeline(self.desk))
