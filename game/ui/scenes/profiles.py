"""Who plays: a list of players, each with answers and settings of their own; and the page where a new one signs in."""

from collections.abc import Mapping, Sequence

from game.session import Profile, Store
from game.ui.desk import Desk
from game.ui.field import Field, typed
from game.ui.foot import foot
from game.ui.layout import Rect
from game.ui.page import Page
from game.ui.scenes.menu import Ask
from game.ui.scenes.timeline import Timeline
from game.ui.stack import Input, Move, Pop, Push, Room, Swap, Typed
from game.ui.widgets import Button, Label, Widget
from game.words import tr

GAP = 18.0
ROW = 84.0
LONGEST_NAME = 24
SUGGESTIONS = ("Luna", "Vostok", "Gemini", "Orion", "Zarya", "Kibo")


class Profiles(Page):
    """Choose, rename, remove and bring back."""

    shortcuts: Mapping[str, str] = {"back": "back", "n": "new", "delete": "remove"}

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.first = 0
        self.chosen = self._profiles()[0] if self._profiles() else None
        self.removed: Profile | None = None
        self._asking = False

    @property
    def _store(self) -> Store:
        assert self.desk.store is not None
        return self.desk.store

    def _profiles(self) -> tuple[Profile, ...]:
        return self._store.profiles()

    def widgets(self, room: Room) -> Sequence[Widget]:
        strip, bottom = foot(
            room, self.desk, (tr("Arrows move"), tr("Enter choose"), tr("N new player")), tr("Esc back")
        )
        heading = room.page.top(80)
        area = Rect(room.page.x, heading.bottom + 20, room.page.w, bottom - heading.bottom - 20)
        left, right = area.share([1.15, 1], 40)
        title = Label("heading", heading, tr("Who plays?"), "heading", reads_as="heading")
        return [title, *self._list(left), *self._actions(right, room), *strip]

    def _list(self, area: Rect) -> list[Widget]:
        profiles = self._profiles()
        fit = max(1, int((area.h + GAP) // (ROW + GAP)))
        shown = profiles if len(profiles) <= fit else profiles[self.first : self.first + fit - 1]
        rows = [Rect(area.x, area.y + i * (ROW + GAP), area.w, ROW) for i in range(fit)]
        found: list[Widget] = [
            Button(f"profile-{profile.id}", row, profile.name, chosen=profile == self.chosen)
            for profile, row in zip(shown, rows, strict=False)
        ]
        if len(profiles) > fit:
            found.append(Button("more", rows[-1], tr("Show others")))
        return found

    def _actions(self, area: Rect, room: Room) -> list[Widget]:
        buttons: list[tuple[str, str, bool]] = [("new", tr("New player"), self.chosen is None)]
        if self.chosen:
            play = ("play", tr("Play as {name}").format(name=self.chosen.name), True)
            buttons = [play, ("rename", tr("Change the name"), False), ("remove", tr("Remove"), False), *buttons]
        if self.removed:
            buttons.append(("restore", tr("Bring {name} back").format(name=self.removed.name), False))
        rows = [Rect(area.x, area.y + i * (ROW + GAP), area.w, ROW) for i in range(len(buttons) + 1)]
        back = Button("back", rows[-1], tr("Back"))
        return [
            *(
                Button(name, row, label, primary=primary)
                for row, (name, label, primary) in zip(rows, buttons, strict=False)
            ),
            back,
        ]

    def choose(self, name: str) -> Move | None:
        if name.startswith("profile-"):
            return self._choose(next(p for p in self._profiles() if f"profile-{p.id}" == name))
        match name:
            case "back":
                return Pop()
            case "new":
                return Push(NewProfile(self.desk))
            case "more":
                self.first = self.first + 3 if self.first + 3 < len(self._profiles()) else 0
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
        strip, _ = foot(room, self.desk, (tr("Type a name"), tr("Enter start")), tr("Esc back"))
        page = room.page.left(min(room.page.w, 1000.0))
        question = tr("What shall we call you?")
        heading = Label("heading", page.top(84), question, "heading", reads_as="heading")
        note = Label(
            "note",
            Rect(page.x, page.y + 92, page.w, 80),
            tr("A nickname is enough. It stays on this computer."),
            "note",
            room.theme.palette.second,
        )
        entry = Field(
            "name", Rect(page.x, note.rect.bottom + 16, page.w, 96), question, self.value, keys={"ok": "done"}
        )
        cells = Rect(page.x, entry.rect.bottom + 30, page.w, 2 * ROW + GAP).grid(3, len(SUGGESTIONS), GAP)
        names = [Button(f"take-{name}", cell, name) for name, cell in zip(SUGGESTIONS, cells, strict=True)]
        low = Rect(page.x, cells[-1].bottom + 40, page.w, 92).share([1.4, 1], 24)
        done = tr("Change the name") if self.renamed else tr("Start")
        buttons = [
            Button("done", low[0], done, primary=bool(self._name), disabled=not self._name),
            Button("back", low[1], tr("Back")),
        ]
        return [heading, note, entry, *names, *buttons, *strip]

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
