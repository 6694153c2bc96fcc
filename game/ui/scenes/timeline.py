"""The timeline: the eras one after the other, open or locked, and the card of the chosen one."""

from collections.abc import Mapping, Sequence

from game.quiz.play.learner import Progress
from game.session import Session
from game.translation import tr
from game.ui.canvas import Canvas
from game.ui.desk import Desk
from game.ui.inputs import Input, Scroll
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.era_card import era_card
from game.ui.scenes.foot import foot_with_way_back
from game.ui.scenes.needed import known_of_needed
from game.ui.scenes.page import Page
from game.ui.scenes.places import Remainder, between
from game.ui.scenes.reading import GUTTER, scroll_buttons
from game.ui.scenes.station import Station, draw_line, span, stations
from game.ui.scenes.timeline_head import timeline_head
from game.ui.stack import Move, Pop, Push
from game.ui.widgets.art import draw_stars
from game.ui.widgets.basic import Widget
from game.ui.widgets.lines import line_height
from game.ui.widgets.row import Row

GAP = 16.0
ROW = 130.0  # the height of a row, with the gap below it, where there is room
STEPS = {"left": -1, "up": -1, "right": 1, "down": 1}
CARD = 0.42  # of the height below the head, beneath the stations


class Timeline(Page):
    """Left and right go from era to era, Enter starts a round of the chosen one. `as_list` is the learner's wish; where
    the names of the eras have no room side by side, they stand in a list anyhow."""

    shortcuts: Mapping[str, str] = {
        "back": "back",
        "l": "list",
        "s": "settings",
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

    def _go_to_latest(self) -> None:
        self._seen = self._session.bank, self._session.all_open
        self.progress = self._session.progress()
        self.chosen = _latest(self.progress)
        self.focus = f"era-{self.chosen}"

    def update(self, seconds: float) -> Move | None:
        now = self._session.bank, self._session.all_open
        if now != self._seen:  # a teacher has saved a file, or opened all
            self._go_to_latest()
        return super().update(seconds)

    @property
    def hints(self) -> Sequence[str]:
        return tr("Arrows choose the era"), tr("Enter start"), tr("L list or line"), tr("S settings"), tr("Esc back")

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
        """Rows around the chosen era; where not all have room, arrows beside them."""
        count = len(self.progress)
        target = room.theme.target
        rest = Remainder(area, gap=GUTTER)
        arrows = rest.far(target)
        least = self._least_row(rest.area, room)
        fit = int((area.h + GAP) // (least + GAP))
        if fit >= count:
            wanted = count * max(ROW, least + GAP)
            used = area.top(min(area.h, wanted))
            return [*self._rows(used, range(count))]
        shown = self._around_chosen(max(1, fit))
        rows = self._rows(rest.area, shown)
        above = self.chosen > 0
        below = self.chosen < count - 1
        return [*rows, *scroll_buttons(arrows, target, above, below)]

    def _around_chosen(self, fit: int) -> range:
        """So many eras with the chosen one in the middle, as far as there are any before and after it."""
        last_first = len(self.progress) - fit
        wanted = self.chosen - fit // 2
        first = max(0, min(wanted, last_first))
        return range(first, first + fit)

    def _least_row(self, area: Rect, room: Room) -> float:
        """The height of a row in which each era has room."""
        rows = self._rows(area, range(len(self.progress)))
        tallest = max(row.least_height(room) for row in rows)
        two_lines = 2 * line_height("button", room)
        return max(room.theme.target, tallest, two_lines + 20)

    def _rows(self, area: Rect, shown: range) -> list[Row]:
        cells = area.rows(len(shown), GAP)
        return [self._row(place, cell) for place, cell in zip(shown, cells, strict=True)]

    def _row(self, place: int, rect: Rect) -> Row:
        era = self._session.bank.eras[place]
        chosen = place == self.chosen
        locked = not self.progress[place].open
        return Row(f"era-{place}", rect, era.name, self._share(place), span(era), chosen, locked)

    def _share(self, place: int) -> str:
        """How much is known of an open era."""
        progress = self.progress[place]
        return known_of_needed(progress) if progress.open else ""

    def decorate(self, canvas: Canvas, room: Room) -> None:
        super().decorate(canvas, room)
        widgets = self.widgets(room)
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
        is_list = any(isinstance(widget, Row) for widget in self.widgets(room))
        return ("up", "down") if is_list else ("left", "right")

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
            case "start" if self.progress[self.chosen].open:
                from game.ui.scenes.play import Play

                era = self._session.bank.eras[self.chosen]
                return Push(Play(self.desk, era.id))
            case _ if name.startswith("era-"):
                self.chosen, self.focus = int(name.removeprefix("era-")), name
            case _:
                pass
        return None

    def choose_again(self, name: str) -> Move | None:
        return self.choose("start" if name.startswith("era-") else name)

    def resume(self, result: object) -> Move | None:
        self._go_to_latest()
        return None


def _latest(progress: Sequence[Progress]) -> int:
    """The first open era that still has something to know: that is where the story goes on. Where all is known it is
    the last open one."""
    latest = 0
    for place, era in enumerate(progress):
        if era.open:
            latest = place
            if not era.passed:
                break
    return latest
