"""Who plays: a list of players, each with answers and settings of their own; and the page where a new one signs in."""

from collections.abc import Mapping, Sequence

from game.session import Profile
from game.ui.art import draw_sky
from game.ui.canvas import Canvas
from game.ui.desk import Desk
from game.ui.field import Field, typed
from game.ui.foot import foot
from game.ui.layout import Rect
from game.ui.page import Page
from game.ui.scenes.menu import Ask
from game.ui.scenes.players import GAP, ROW, Players
from game.ui.scenes.removed import Removed
from game.ui.scenes.sitting import sit_down
from game.ui.scenes.timeline import Timeline
from game.ui.stack import Input, Move, Pop, Push, Room, Swap, Typed
from game.ui.widgets import Button, Label, Widget
from game.words import tr

LONGEST_NAME = 24
COLUMN = 900.0
SUGGESTIONS = ("Luna", "Vostok", "Gemini", "Orion", "Zarya", "Kibo")


class Profiles(Players):
    """Choose, rename and remove."""

    shortcuts: Mapping[str, str] = {"back": "back", "delete": "remove"}
    main = "play"

    @property
    def heading(self) -> str:
        return tr("Who plays?")

    @property
    def hints(self) -> Sequence[str]:
        *others, back = super().hints
        return *others, tr("Delete remove"), back

    def profiles(self) -> Sequence[Profile]:
        return self.store.profiles()

    def buttons(self) -> Sequence[tuple[str, str]]:
        buttons = [("new", tr("New player")), ("back", tr("Back"))]
        if self.store.removed():
            buttons.insert(1, ("removed", tr("Removed players")))
        if self.chosen:
            play = ("play", tr("Play as {name}").format(name=self.chosen.name))
            buttons = [play, ("rename", tr("Change the name")), ("remove", tr("Remove")), *buttons]
        return buttons

    def choose(self, name: str) -> Move | None:
        match name:
            case "back":
                return Pop()
            case "new":
                return Push(NewProfile(self.desk))
            case "removed" if self.store.removed():
                return Push(Removed(self.desk))
            case _:
                return super().choose(name)

    def do(self, name: str, profile: Profile) -> Move | None:
        match name:
            case "play":
                return Push(sit_down(self.desk, profile))
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
            self.select(result)
        elif result is True and self.chosen:
            self.store.remove_profile(self.chosen)
            self.select(next(iter(self.players()), None))
            self.focus = "removed"
        elif self.desk.profile in self.players():  # who played just now, a newcomer for one
            self.select(self.desk.profile)
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

    @property
    def hints(self) -> Sequence[str]:
        return tr("Type a name"), tr("Enter start"), tr("Esc back")

    def widgets(self, room: Room) -> Sequence[Widget]:
        strip, bottom = foot(room, self.desk, self.hints[:-1], self.hints[-1])
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
