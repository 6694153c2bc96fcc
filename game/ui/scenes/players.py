"""A list of players at the left, and at the right what can be done with the one in focus."""

from abc import abstractmethod
from collections.abc import Callable, Mapping, Sequence

from game.profile import Profile, Store
from game.translation import tr
from game.ui.desk import Desk
from game.ui.inputs import Entered, Input, Press
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.foot import Foot, foot_with_way_back
from game.ui.scenes.list_page import STEPS, ListPage
from game.ui.scenes.page_head import BELOW, head_height, page_head
from game.ui.scenes.places import between
from game.ui.scenes.player_card import PlayerCard
from game.ui.scenes.player_known import PlayerKnown, player_known
from game.ui.scenes.player_side import PlayerSide
from game.ui.stack import Move
from game.ui.widgets.basic import Button, Widget
from game.ui.widgets.lines import button_width
from game.ui.widgets.player_row import COIN, PlayerRow
from game.ui.widgets.row import Row

COUNTED = 0.1  # seconds
ROW = ListPage.least_row


class Players(ListPage):
    """What the buttons do they do with the player whose row was in focus last, the `chosen` one; a letter leads to the
    next name that begins with it."""

    shortcuts: Mapping[str, str] = {"back": "back"}
    wants_text = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.by_name = False
        self._known: dict[Profile, PlayerKnown] = {}
        self.select_first()

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
        """Names and labels."""

    @property
    def hints(self) -> Sequence[str]:
        letter, page = tr("A–Z find a name"), tr("Page Up / Page Down scroll")
        return tr("Arrows move"), tr("Enter choose"), letter, page, tr("Esc back")

    def players(self) -> Sequence[Profile]:
        """The profiles in the order of the list."""
        profiles = self.profiles()
        if self.by_name:
            return sorted(profiles, key=_folded)
        return profiles

    def select(self, profile: Profile | None) -> None:
        self.chosen = profile
        self.focus = _row_of(profile) if profile else ""

    def select_first(self) -> None:
        """Nobody where the list is empty."""
        first = next(iter(self.players()), None)
        self.select(first)

    def select_next(self) -> None:
        """After an erasure."""
        if self.chosen not in self.players():
            self.select_first()

    def widgets(self, room: Room) -> Sequence[Widget]:
        _, right = self._areas(room)
        head = self._head(room)
        side = self._side(right, room)
        return [*head, *self.rows(room), *side, *self._foot(room).strip]

    def _foot(self, room: Room) -> Foot:
        return foot_with_way_back(room, self.desk, self.hints)

    def _areas(self, room: Room) -> tuple[Rect, Rect]:
        """For the list, and for what stands beside it."""
        top = room.page.y + head_height(room) + BELOW
        area = between(room, top, self._foot(room).top)
        left, right = area.share([1, 1], 40)
        return left, right

    def _head(self, room: Room) -> list[Widget]:
        """The way back, the heading and, where the list is long, the choice of its order."""
        if len(self.players()) <= self.listing(room).fit:
            head = page_head(room, self.heading)
            return head.widgets
        label = tr("Latest first") if self.by_name else tr("Sort by name")
        wide = button_width(room, label, 240, room.page.w / 3)
        head = page_head(room, self.heading, kept=wide)
        place = head.line.far(wide)
        sort = Button("sort", place, label)
        return [*head.widgets, sort]

    def listing_area(self, room: Room) -> Rect:
        left, _ = self._areas(room)
        return left

    def row_maker(self) -> Callable[[int, Rect], Row]:
        players = self.players()

        def make(number: int, rect: Rect) -> Row:
            profile = players[number]
            chosen = profile == self.chosen
            return PlayerRow(
                _row_of(profile),
                rect,
                profile.name,
                chosen=chosen,
                indent=COIN,
            )

        return make

    def _side(self, area: Rect, room: Room) -> list[Widget]:
        card = None
        if self.chosen:
            known = self._known.get(self.chosen)
            card = PlayerCard(self.chosen.name, known)
        buttons = dict(self.buttons())
        tall = self.usual_row(room)
        side = PlayerSide(
            card,
            buttons,
            self.main,
            tall,
            room,
        )
        return side.widgets(area)

    def update(self, seconds: float) -> Move | None:
        """What the card tells is counted once the chosen player is seen, since it takes the whole log."""
        move = super().update(seconds)
        chosen = self.chosen
        if chosen and self.desk.bank and chosen not in self._known:
            self._known[chosen] = player_known(self.desk, chosen)
            self.tweens.begin("card", COUNTED)  # so that it is drawn
        return move

    def resume(self, result: object) -> Move | None:
        """What was known may be more by now."""
        self._known.clear()
        return None

    def row_names(self) -> Sequence[str]:
        return [_row_of(profile) for profile in self.players()]

    def handle(self, given: Input, room: Room) -> Move | None:
        match given:
            case Entered(" "):
                return super().handle(Press("ok"), room)
            case Entered(text):
                self._jump(text.casefold())
                self.show_focus(room)
                return None
            case Press("page_up" | "page_down" as key):
                page = self.listing(room).fit
                self._turn(page if key == "page_down" else -page)
                self.show_focus(room)
                return None
            case _:
                return super().handle(given, room)

    def show_focus(self, room: Room) -> None:
        """The player in focus is the chosen one, and is seen."""
        super().show_focus(room)
        names = self.row_names()
        if self.focus in names:
            self.chosen = self.players()[names.index(self.focus)]

    def _jump(self, letter: str) -> None:
        """To the next name that begins so, after the chosen one."""
        players = self.players()
        after = players.index(self.chosen) + 1 if self.chosen in players else 0
        in_turn = [*players[after:], *players[:after]]
        for profile in in_turn:
            if _folded(profile).startswith(letter):
                self.select(profile)
                return

    def _turn(self, rows: int) -> None:
        """A page further, or back."""
        players = self.players()
        if self.chosen not in players:
            return
        row = players.index(self.chosen) + rows
        last = len(players) - 1
        self.select(players[max(0, min(last, row))])

    def press(self, key: str, room: Room) -> Move | None:
        """In the list up and down never leave it, and a click only chooses."""
        in_list = self.focus in self.row_names()
        if in_list and key == "ok":
            return self.choose(self.main)
        if in_list and key in STEPS:
            self.step(STEPS[key])
            return None
        return super().press(key, room)

    def tab_stops(self, widgets: Sequence[Widget]) -> Sequence[Widget]:
        """The chosen player stands for all: arrows go from one to the other."""
        chosen = _row_of(self.chosen) if self.chosen else ""
        stops = super().tab_stops(widgets)
        return [stop for stop in stops if stop.name == chosen or not _is_row(stop.name)]

    def choose(self, name: str) -> Move | None:
        if name == "sort":
            self.by_name = not self.by_name
        elif name in STEPS:
            return super().choose(name)
        elif self.chosen:
            return self.do(name, self.chosen)
        return None

    def choose_again(self, name: str) -> Move | None:
        return self.choose(self.main if _is_row(name) else name)

    @abstractmethod
    def do(self, name: str, profile: Profile) -> Move | None:
        """What the button of this name does with the player."""


def _row_of(profile: Profile) -> str:
    return f"profile-{profile.id}"


def _is_row(name: str) -> bool:
    return name.startswith("profile-")


def _folded(profile: Profile) -> str:
    """The name by which players are sorted and found."""
    return profile.name.casefold()
