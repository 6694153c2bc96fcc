"""The timeline: the eras one after the other, open or locked, and the card of the chosen one."""

from collections.abc import Mapping, Sequence

from game.facts.model import Era
from game.session import Session
from game.translation import tr
from game.ui.canvas import Canvas
from game.ui.desk import Desk
from game.ui.inputs import Input, Scroll
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.era_card import era_card
from game.ui.scenes.foot import foot_with_way_back
from game.ui.scenes.latest_era import latest_era
from game.ui.scenes.page import Page
from game.ui.scenes.places import between
from game.ui.scenes.station import Station, draw_line, stations
from game.ui.scenes.timeline_head import timeline_head
from game.ui.stack import Move, Pop, Push
from game.ui.widgets.art import draw_stars
from game.ui.widgets.basic import Widget
from game.ui.widgets.lines import line_height

STEPS = {"left": -1, "up": -1, "right": 1, "down": 1}
CARD = 0.42  # of the height below the head, beneath the stations


class Timeline(Page):
    """Left and right go from era to era, Enter starts a round of the chosen one. `as_list` is the learner's wish; where
    the names of the eras have no room side by side, they stand in a list anyhow."""

    shortcuts: Mapping[str, str] = {
        "back": "back",
        "l": "list",
        "s": "stories",
        "o": "settings",
        "page_up": "up",
        "page_down": "down",
    }

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.as_list = False
        self._go_to_latest()

    @property
    def _session(self) -> Session:
        assert self.desk.session is not None
        return self.desk.session

    @property
    def _era(self) -> Era:
        """The chosen one."""
        return self._session.bank.eras[self.chosen]

    @property
    def _is_open(self) -> bool:
        return self.progress[self.chosen].open

    @property
    def _has_stories(self) -> bool:
        return self._is_open and bool(self._era.told)

    def _go_to_latest(self) -> None:
        self._seen = self._session.bank, self._session.all_open
        self.progress = self._session.progress()
        self.chosen = latest_era(self.progress)
        self.focus = f"era-{self.chosen}"

    def update(self, seconds: float) -> Move | None:
        now = self._session.bank, self._session.all_open
        if now != self._seen:  # a teacher has saved a file, or opened all
            self._go_to_latest()
        return super().update(seconds)

    @property
    def hints(self) -> Sequence[str]:
        hints = [tr("Arrows choose the era"), tr("Enter start")]
        if self._has_stories:
            hints.append(tr("S stories"))
        hints += [tr("L list or line"), tr("O settings"), tr("Esc back")]
        return hints

    def widgets(self, room: Room) -> Sequence[Widget]:
        foot = foot_with_way_back(room, self.desk, self.hints)
        head = self._head_area(room)
        area = between(room, head.bottom + 24, foot.top)
        side_by_side = self._side_by_side(area, room)
        eras: Sequence[Widget]
        if side_by_side and not self.as_list:
            eras = side_by_side
            card = self._card_below(area, room)
        else:
            left, card = area.share([1, 1.2], 40)
            eras = self._list(left, room)
        about = era_card(card, self._session, self.progress, self.chosen, room)
        choice = bool(side_by_side)
        return [*self._head(head, room, choice), *eras, *about, *foot.strip]

    # The head

    def _head_area(self, room: Room) -> Rect:
        tall = max(room.theme.target, line_height("button", room) + 12)
        return room.page.top(tall)

    def _head(self, area: Rect, room: Room, choice: bool) -> list[Widget]:
        labels = {"back": tr("Back")}
        if choice:
            labels["list"] = tr("Line") if self.as_list else tr("List")
        labels["settings"] = tr("Settings")
        points = self._session.learner.points
        return timeline_head(area, labels, self.desk.profile.name, points, room)

    # The eras

    def _card_below(self, area: Rect, room: Room) -> Rect:
        least = 344.0 if room.theme.projector else 310.0
        tall = max(area.h * CARD, least)
        return area.low(tall)

    def _side_by_side(self, area: Rect, room: Room) -> list[Station]:
        """The eras above the card; none where their names have no room."""
        card = self._card_below(area, room)
        above = between(room, area.y, card.y - 20)
        eras = self._session.bank.eras
        return stations(above, eras, self.progress, self.chosen, room)

    def _list(self, area: Rect, room: Room) -> list[Widget]:
        from game.ui.scenes.era_rows import EraRows

        rows = EraRows(self._session.bank.eras, self.progress, self.chosen)
        return rows.widgets(area, room)

    def decorate(self, canvas: Canvas, room: Room, widgets: Sequence[Widget]) -> None:
        super().decorate(canvas, room, widgets)
        stations = [widget for widget in widgets if isinstance(widget, Station)]
        draw_stars(canvas, room, room.stage, [widget.rect for widget in widgets])
        draw_line(canvas, room, stations)

    # What is pressed

    def handle(self, given: Input, room: Room) -> Move | None:
        if isinstance(given, Scroll):
            self._step(1 if given.lines > 0 else -1)
            return None
        return super().handle(given, room)

    def press(self, key: str, room: Room) -> Move | None:
        if self.focus.startswith("era-"):
            if key == "ok":
                return self.choose("start")
            if key in self._steps(room) and self._has_era(self.chosen + STEPS[key]):
                self._step(STEPS[key])
                return None
        move = super().press(key, room)
        if self.focus.startswith("era-"):
            self.chosen = int(self.focus.removeprefix("era-"))
        return move

    def _steps(self, room: Room) -> tuple[str, str]:
        """The keys that go along the eras as they are shown."""
        is_line = any(isinstance(widget, Station) for widget in self.widgets(room))
        return ("left", "right") if is_line else ("up", "down")

    def _has_era(self, place: int) -> bool:
        return 0 <= place < len(self.progress)

    def tab_stops(self, widgets: Sequence[Widget]) -> Sequence[Widget]:
        """The chosen era stands for all: arrows go from era to era."""
        chosen = f"era-{self.chosen}"
        stops = super().tab_stops(widgets)
        return [stop for stop in stops if stop.name == chosen or not stop.name.startswith("era-")]

    def _step(self, by: int) -> None:
        last = len(self.progress) - 1
        self.chosen = max(0, min(last, self.chosen + by))
        self.focus = f"era-{self.chosen}"

    def choose(self, name: str) -> Move | None:
        match name:
            case "back":
                return Pop()
            case "settings":
                from game.ui.scenes.settings import SettingsPage

                return Push(SettingsPage(self.desk))
            case "list":
                self.as_list = not self.as_list
            case "up" | "down":
                self._step(STEPS[name])
            case "start" if self._is_open:
                from game.ui.scenes.play import Play

                return Push(Play(self.desk, self._era.id))
            case "stories" if self._has_stories:
                from game.ui.scenes.chapter_stories import ChapterStories

                return Push(ChapterStories(self.desk, self._era))
            case _ if name.startswith("era-"):
                self.chosen, self.focus = int(name.removeprefix("era-")), name
            case _:
                pass
        return None

    def choose_again(self, name: str) -> Move | None:
        return self.choose("start" if name.startswith("era-") else name)

    def resume(self, result: object) -> Move | None:
        """After a round that has told something new the story goes on where it then is."""
        now = self._session.progress()
        if now != self.progress:
            self._go_to_latest()
        return None
