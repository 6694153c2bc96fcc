"""Who plays: a list of players, each with answers and settings of their own; and the page where a new one signs in."""

from collections.abc import Collection, Mapping, Sequence

from game.session import Profile, Store
from game.ui.art import draw_sky
from game.ui.canvas import Canvas
from game.ui.desk import Desk
from game.ui.field import Field, typed
from game.ui.foot import between, foot
from game.ui.layout import Rect
from game.ui.lines import button_width, line_height
from game.ui.listing import Listing
from game.ui.page import Page
from game.ui.reading import GUTTER
from game.ui.rows import Row
from game.ui.scenes.menu import Ask
from game.ui.scenes.timeline import Timeline
from game.ui.stack import Input, Move, Pop, Press, Push, Room, Scroll, Swap, Typed
from game.ui.widgets import Button, Label, Widget
from game.words import tr

GAP = 18.0
ROW = 84.0
STEPS = {"up": -1, "down": 1}
LONGEST_NAME = 24
COLUMN = 900.0
SUGGESTIONS = ("Luna", "Vostok", "Gemini", "Orion", "Zarya", "Kibo")


class Profiles(Page):
    """Choose, rename, remove and bring back. What the buttons do they do with the player whose row was in focus last;
    a letter leads to the next name that begins with it."""

    shortcuts: Mapping[str, str] = {"back": "back", "delete": "remove", "page_up": "page-up", "page_down": "page-down"}
    repeating: Collection[str] = ("up", "down")
    wants_text = True

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.by_name = False
        self.first = 0
        self.removed: Profile | None = None
        self._choose(next(iter(self._profiles()), None))

    @property
    def _store(self) -> Store:
        assert self.desk.store is not None
        return self.desk.store

    @property
    def hints(self) -> Sequence[str]:
        letter, page = tr("a letter leads to a name"), tr("Page Up / Down")
        return tr("Arrows choose"), tr("Enter play"), letter, page, tr("Delete remove"), tr("Esc back")

    def _profiles(self) -> Sequence[Profile]:
        profiles = self._store.profiles()
        return sorted(profiles, key=lambda profile: profile.name.casefold()) if self.by_name else profiles

    def _choose(self, profile: Profile | None) -> None:
        self.chosen = profile
        self.focus = _name_of_row(profile) if profile else "new"

    def widgets(self, room: Room) -> Sequence[Widget]:
        strip, bottom = foot(room, self.desk, self.hints[:-1], self.hints[-1])
        left, right = self._areas(room, bottom)
        profiles = self._profiles()

        def row(number: int, rect: Rect) -> Row:
            return self._row(profiles[number], rect)

        rows = self._listing(room).widgets(self.first, row)
        return [*self._head(room, left), *rows, *self._actions(right, room), *strip]

    def _row(self, profile: Profile, rect: Rect) -> Row:
        return Row(_name_of_row(profile), rect, profile.name, chosen=profile == self.chosen)

    def _head(self, room: Room, left: Rect) -> list[Widget]:
        """The heading and, where the list is long, the choice of its order."""
        line = room.page.top(left.y - room.page.y - 16)
        title = Label("heading", line, tr("Who plays?"), "heading", reads_as="heading")
        if len(self._profiles()) <= self._listing(room).fit:
            return [title]
        label = tr("Latest first") if self.by_name else tr("Sort by name")
        wide = button_width(room, label, 240, line.w / 2)
        return [title, Button("sort", line.far(wide).top(max(line.h, room.theme.target)), label)]

    def _areas(self, room: Room, bottom: float) -> tuple[Rect, Rect]:
        top = room.page.y + max(room.theme.least("heading").size * 1.6, room.theme.target + 24)
        left, right = between(room, top, bottom).share([1.15, 1], 44)
        return left, right

    def _listing(self, room: Room) -> Listing:
        _, bottom = foot(room, self.desk, self.hints[:-1], self.hints[-1])
        area, profiles = self._areas(room, bottom)[0], self._profiles()
        narrow = area.left(area.w - room.theme.target - GUTTER)
        needed = [self._row(profile, narrow).least_height(room) for profile in profiles]
        return Listing(area, len(profiles), max(self._tall(room), *needed, 0.0), room.theme.target)

    def _tall(self, room: Room) -> float:
        return max(ROW, line_height("button", room) + 28)

    def _actions(self, area: Rect, room: Room) -> list[Widget]:
        buttons = [("new", tr("New player")), ("back", tr("Back"))]
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
        listing = self._listing(room)
        self.first = listing.first(self.first)
        match given:
            case Scroll(lines):
                self.first = listing.first(self.first + round(lines))
                return None
            case Typed(" "):
                return super().handle(Press("ok"), room)
            case Typed(text):
                self._jump(text.casefold())
            case Press("page_up" | "page_down" as key):
                self._turn(listing.fit if key == "page_down" else -listing.fit)
            case _:
                move = super().handle(given, room)
                if move:
                    return move
        self._follow_focus(listing)
        return None

    def _jump(self, letter: str) -> None:
        """To the next name that begins so, after the chosen one."""
        profiles = self._profiles()
        here = profiles.index(self.chosen) + 1 if self.chosen in profiles else 0
        for profile in (*profiles[here:], *profiles[:here]):
            if profile.name.casefold().startswith(letter):
                self._choose(profile)
                return

    def _turn(self, rows: int) -> None:
        """A page further, or back."""
        profiles = self._profiles()
        if self.chosen in profiles:
            row = profiles.index(self.chosen) + rows
            self._choose(profiles[max(0, min(len(profiles) - 1, row))])

    def _follow_focus(self, listing: Listing) -> None:
        """The player in focus is the chosen one, and is seen."""
        for number, profile in enumerate(self._profiles()):
            if self.focus == _name_of_row(profile):
                self.chosen = profile
                self.first = listing.showing(number, self.first)

    def press(self, key: str, room: Room) -> Move | None:
        """Up and down go through the whole list, not only through what is seen of it; a click only chooses."""
        profiles, in_list = self._profiles(), self.focus.startswith("profile-") and self.chosen is not None
        if in_list and key == "ok":
            return self.choose("play")
        if in_list and key in STEPS and self.chosen in profiles:
            row = profiles.index(self.chosen) + STEPS[key]
            if 0 <= row < len(profiles):
                self._choose(profiles[row])
            return None
        return super().press(key, room)

    def tab_stops(self, widgets: Sequence[Widget]) -> Sequence[Widget]:
        """The chosen player stands for all: arrows go from one to the other."""
        chosen = _name_of_row(self.chosen) if self.chosen else ""
        stops = super().tab_stops(widgets)
        return [widget for widget in stops if widget.name == chosen or not widget.name.startswith("profile-")]

    def choose(self, name: str) -> Move | None:
        match name:
            case "back":
                return Pop()
            case "new":
                return Push(NewProfile(self.desk))
            case "up" | "down":
                self.first = max(0, self.first + STEPS[name])
            case "sort":
                self.by_name = not self.by_name
            case "restore" if self.removed:
                self._store.restore_profile(self.removed)
                self._choose(self.removed)
                self.removed = None
            case _ if self.chosen:
                return self._do(name, self.chosen)
            case _:
                pass
        return None

    def choose_again(self, name: str) -> Move | None:
        return self.choose("play" if name.startswith("profile-") else name)

    def _do(self, name: str, profile: Profile) -> Move | None:
        match name:
            case "play":
                self.desk.sit(profile)
                return Push(Timeline(self.desk))
            case "rename":
                return Push(NewProfile(self.desk, profile))
            case "remove":
                question = tr("Remove {name}?").format(name=profile.name)
                told = tr("You can bring the player back on this page.")
                return Push(Ask(self.desk, question, told, tr("Remove"), tr("Keep")))
            case _:
                return None

    def resume(self, result: object) -> Move | None:
        if isinstance(result, Profile):
            self._choose(result)
        elif result is True and self.chosen:
            self._store.remove_profile(self.chosen)
            self.removed = self.chosen
            self._choose(next(iter(self._profiles()), None))
            self.focus = "restore"
        elif self.desk.profile in self._profiles():  # who played just now, a newcomer for one
            self._choose(self.desk.profile)
        return None


def _name_of_row(profile: Profile) -> str:
    return f"profile-{profile.id}"


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
