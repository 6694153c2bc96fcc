"""The timeline: the eras one after the other, open or locked, and the card of the chosen one."""

from collections.abc import Mapping, Sequence

from game.session import Session
from game.translation import tr
from game.ui.canvas import Canvas
from game.ui.desk import Desk
from game.ui.inputs import Input, Scroll
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.era_card import era_card
from game.ui.scenes.foot import between, foot
from game.ui.scenes.needed import known_of_needed
from game.ui.scenes.page import Page
from game.ui.scenes.reading import GUTTER, scroll_buttons
from game.ui.scenes.station import Station, draw_line, span, stations
from game.ui.stack import Move, Pop, Push
from game.ui.widgets.art import draw_stars
from game.ui.widgets.basic import Button, Widget
from game.ui.widgets.lines import Words, block, largest, line_height
from game.ui.widgets.row import Row

GAP = 16.0
STEPS = {"left": -1, "up": -1, "right": 1, "down": 1}
APART = 28.0  # between two parts of the head
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
        """To the first open era that still has something to know: that is where the story goes on."""
        self._seen = self._session.bank, self._session.all_open
        self.progress = self._session.progress()
        is_open = [i for i, era in enumerate(self.progress) if era.open]
        self.chosen = next((i for i in is_open if not self.progress[i].passed), is_open[-1] if is_open else 0)
        self.focus = f"era-{self.chosen}"

    def update(self, seconds: float) -> Move | None:
        if self._seen != (self._session.bank, self._session.all_open):  # a teacher has saved a file, or opened all
            self._go_to_latest()
        return super().update(seconds)

    @property
    def hints(self) -> Sequence[str]:
        return tr("Arrows choose the era"), tr("Enter start"), tr("L list or line"), tr("S settings"), tr("Esc back")

    def widgets(self, room: Room) -> Sequence[Widget]:
        strip, bottom = foot(room, self.desk, self.hints[:-1], self.hints[-1])
        top = room.page.y + self._head_height(room)
        area = between(room, top + 24, bottom)
        line = self._line(area, room)
        eras: Sequence[Widget] = line or self._list(area.share([1, 1.2], 40)[0], room)
        card = area.low(self._card_height(area, room)) if line else area.share([1, 1.2], 40)[1]
        head = self._head(room, bool(self._line_area(area, room)[1]))
        return [*head, *eras, *era_card(card, self._session, self.progress, self.chosen, room), *strip]

    # The head

    def _head_height(self, room: Room) -> float:
        return max(room.theme.target, line_height("button", room) + 12)

    def _head(self, room: Room, choice: bool) -> list[Widget]:
        """Back, whose timeline it is, the points, the settings, and the other view if there is a `choice`."""
        palette, strip = room.theme.palette, room.page.top(self._head_height(room))
        right = [("settings", tr("Settings"))]
        if choice:
            right.append(("list", tr("Line") if self.as_list else tr("List")))

        def needed(some: Room) -> float:
            buttons = sum(_button_width(some, label) + APART for _, label in (("back", tr("Back")), *right))
            return buttons + self._points_width(some)

        fitting = largest(room, lambda some: needed(some) <= strip.w, 1.0)
        back = Button("back", strip.left(_button_width(fitting, tr("Back"))), tr("Back"))
        found: list[Widget] = [back]
        for name, label in reversed(right):
            button = Button(name, strip.far(_button_width(fitting, label)), label)
            strip = strip.left(button.rect.x - APART - strip.x)
            found.append(button)
        points = strip.far(self._points_width(fitting))
        lines = block(self._points(), "label", points.w, fitting)
        found.append(Words("points", points, lines, self._points(), palette.accent, across="right", down="middle"))
        left = strip.after(back.rect.right + APART).left(points.x - back.rect.right - 2 * APART)
        for words in (tr("Timeline of {name}").format(name=self.desk.profile.name), self.desk.profile.name):
            if room.measure(words, fitting.theme.style("label")) <= left.w:
                title = block(words, "label", left.w, fitting)
                return [*found, Words("title", left, title, words, palette.second, down="middle", reads_as="heading")]
        return found

    def _points(self) -> str:
        return tr("{n} points").format(n=f"{self._session.learner.points:,}")

    def _points_width(self, room: Room) -> float:
        return room.measure(self._points(), room.theme.style("label")) + 1

    # The eras

    def _card_height(self, area: Rect, room: Room) -> float:
        return max(area.h * CARD, 344.0 if room.theme.projector else 310.0)

    def _line_area(self, area: Rect, room: Room) -> tuple[Rect, list[Station]]:
        above = area.top(area.h - self._card_height(area, room) - 20)
        return above, stations(above, self._session.bank.eras, self.progress, self.chosen, room)

    def _line(self, area: Rect, room: Room) -> list[Station]:
        return [] if self.as_list else self._line_area(area, room)[1]

    def _list(self, area: Rect, room: Room) -> list[Widget]:
        """Rows around the chosen era; where not all have room, arrows beside them."""
        eras = self._session.bank.eras
        narrow = self._rows(area.left(area.w - room.theme.target - GUTTER), range(len(eras)))
        tallest = max(row.least_height(room) for row in narrow)
        least = max(room.theme.target, tallest, 2 * line_height("button", room) + 20)
        fit = max(1, int((area.h + GAP) // (least + GAP)))
        if fit >= len(eras):
            tall = len(eras) * max(130.0, least + GAP)
            return [*self._rows(area.top(min(area.h, tall)), range(len(eras)))]
        first = max(0, min(self.chosen - fit // 2, len(eras) - fit))
        target = room.theme.target
        beside_arrows = area.left(area.w - target - GUTTER)
        rows = self._rows(beside_arrows, range(first, first + fit))
        above = self.chosen > 0
        below = self.chosen < len(eras) - 1
        arrows = scroll_buttons(area.far(target), target, above, below)
        return [*rows, *arrows]

    def _rows(self, area: Rect, shown: range) -> list[Row]:
        eras = self._session.bank.eras
        return [
            Row(
                f"era-{i}",
                row,
                eras[i].name,
                self._share(i),
                span(eras[i]),
                i == self.chosen,
                not self.progress[i].open,
            )
            for i, row in zip(shown, area.rows(len(shown), GAP), strict=True)
        ]

    def _share(self, i: int) -> str:
        return known_of_needed(self.progress[i]) if self.progress[i].open else ""

    def decorate(self, canvas: Canvas, room: Room) -> None:
        super().decorate(canvas, room)
        widgets = self.widgets(room)
        draw_stars(canvas, room, room.stage, [widget.rect for widget in widgets])
        draw_line(canvas, room, [widget for widget in widgets if isinstance(widget, Station)])

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
            steps = ("up", "down") if any(isinstance(w, Row) for w in self.widgets(room)) else ("left", "right")
            if key in steps and 0 <= self.chosen + STEPS[key] < len(self.progress):
                self._step(STEPS[key])
                return None
        move = super().press(key, room)
        if self.focus.startswith("era-"):
            self.chosen = int(self.focus.removeprefix("era-"))
        return move

    def tab_stops(self, widgets: Sequence[Widget]) -> Sequence[Widget]:
        """The chosen era stands for all: arrows go from era to era."""
        chosen = f"era-{self.chosen}"
        return [w for w in super().tab_stops(widgets) if w.name == chosen or not w.name.startswith("era-")]

    def _step(self, by: int) -> None:
        self.chosen = max(0, min(len(self.progress) - 1, self.chosen + by))
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

                return Push(Play(self.desk, self._session.bank.eras[self.chosen].id))
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


def _button_width(room: Room, label: str) -> float:
    return room.measure(label, room.theme.style("button")) + 64
