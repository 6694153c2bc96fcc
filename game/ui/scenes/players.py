"""A list of players at the left, and at the right what can be done with the one in focus."""

from abc import abstractmethod
from collections.abc import Collection, Mapping, Sequence

from game.session import Profile, Store
from game.translation import tr
from game.ui.desk import Desk
from game.ui.inputs import Entered, Input, Press, Scroll
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.foot import between, foot
from game.ui.scenes.listing import Listing
from game.ui.scenes.page import Page
from game.ui.scenes.reading import GUTTER
from game.ui.stack import Move
from game.ui.widgets.basic import Button, Label, Widget
from game.ui.widgets.lines import button_width, line_height
from game.ui.widgets.row import Row

GAP = 18.0
ROW = 84.0
STEPS = {"up": -1, "down": 1}


class Players(Page):
    """What the buttons do they do with the player whose row was in focus last, the `chosen` one; a letter leads to the
    next name that begins with it."""

    shortcuts: Mapping[str, str] = {"back": "back"}
    repeating: Collection[str] = ("up", "down")
    wants_text = True

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.by_name = False
        self.first = 0
        self.select(next(iter(self.players()), None))

    @property
    def store(self) -> Store:
        assert self.desk.store is not None
        return self.desk.store

    @property
    @abstractmethod
    def heading(self) -> str: ...

    @property
    @abstractmethod
    def main(self) -> str:
        """The button that Enter on a row, and a double click, stand for."""

    @abstractmethod
    def profiles(self) -> Sequence[Profile]:
        """Those of the list, the latest first."""

    @abstractmethod
    def buttons(self) -> Sequence[tuple[str, str]]:
        """Names and labels, the primary one first."""

    @property
    def hints(self) -> Sequence[str]:
        letter, page = tr("a letter leads to a name"), tr("Page Up / Down")
        return tr("Arrows choose"), tr("Enter choose"), letter, page, tr("Esc back")

    def players(self) -> Sequence[Profile]:
        """The profiles in the order of the list."""
        profiles = self.profiles()
        return sorted(profiles, key=lambda profile: profile.name.casefold()) if self.by_name else profiles

    def select(self, profile: Profile | None) -> None:
        self.chosen = profile
        self.focus = _row_of(profile) if profile else ""

    def widgets(self, room: Room) -> Sequence[Widget]:
        strip, bottom = foot(room, self.desk, self.hints[:-1], self.hints[-1])
        left, right = self._areas(room, bottom)
        players = self.players()

        def row(number: int, rect: Rect) -> Row:
            return self._row(players[number], rect)

        rows = self._listing(room).widgets(self.first, row)
        return [*self._head(room, left), *rows, *self._actions(right, room), *strip]

    def _row(self, profile: Profile, rect: Rect) -> Row:
        return Row(_row_of(profile), rect, profile.name, chosen=profile == self.chosen)

    def _head(self, room: Room, left: Rect) -> list[Widget]:
        """The heading and, where the list is long, the choice of its order."""
        line = room.page.top(left.y - room.page.y - 16)
        title = Label("heading", line, self.heading, "heading", reads_as="heading")
        if len(self.players()) <= self._listing(room).fit:
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
        area, players = self._areas(room, bottom)[0], self.players()
        narrow = area.left(area.w - room.theme.target - GUTTER)
        needed = [self._row(profile, narrow).least_height(room) for profile in players]
        return Listing(area, len(players), max(self._tall(room), *needed, 0.0), room.theme.target)

    def _tall(self, room: Room) -> float:
        return max(ROW, line_height("button", room) + 28)

    def _actions(self, area: Rect, room: Room) -> list[Widget]:
        buttons = self.buttons()
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
            case Entered(" "):
                return super().handle(Press("ok"), room)
            case Entered(text):
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
        players = self.players()
        here = players.index(self.chosen) + 1 if self.chosen in players else 0
        for profile in (*players[here:], *players[:here]):
            if profile.name.casefold().startswith(letter):
                self.select(profile)
                return

    def _turn(self, rows: int) -> None:
        """A page further, or back."""
        players = self.players()
        if self.chosen in players:
            row = players.index(self.chosen) + rows
            self.select(players[max(0, min(len(players) - 1, row))])

    def _follow_focus(self, listing: Listing) -> None:
        """The player in focus is the chosen one, and is seen."""
        for number, profile in enumerate(self.players()):
            if self.focus == _row_of(profile):
                self.chosen = profile
                self.first = listing.showing(number, self.first)

    def press(self, key: str, room: Room) -> Move | None:
        """Up and down go through the whole list, not only through what is seen of it; a click only chooses."""
        players, in_list = self.players(), self.focus.startswith("profile-") and self.chosen is not None
        if in_list and key == "ok":
            return self.choose(self.main)
        if in_list and key in STEPS and self.chosen in players:
            row = players.index(self.chosen) + STEPS[key]
            if 0 <= row < len(players):
                self.select(players[row])
            return None
        return super().press(key, room)

    def tab_stops(self, widgets: Sequence[Widget]) -> Sequence[Widget]:
        """The chosen player stands for all: arrows go from one to the other."""
        chosen = _row_of(self.chosen) if self.chosen else ""
        stops = super().tab_stops(widgets)
        return [widget for widget in stops if widget.name == chosen or not widget.name.startswith("profile-")]

    def choose(self, name: str) -> Move | None:
        match name:
            case "up" | "down":
                self.first = max(0, self.first + STEPS[name])
            case "sort":
                self.by_name = not self.by_name
            case _ if self.chosen:
                return self.do(name, self.chosen)
            case _:
                pass
        return None

    def choose_again(self, name: str) -> Move | None:
        return self.choose(self.main if name.startswith("profile-") else name)

    @abstractmethod
    def do(self, name: str, profile: Profile) -> Move | None:
        """What the button of this name does with the player."""


def _row_of(profile: Profile) -> str:
    return f"profile-{profile.id}"
