"""The timeline: the eras one after the other, open or locked, and the card of the chosen one."""

from collections.abc import Mapping, Sequence

from game.quiz.learner import Progress
from game.session import Session
from game.ui.canvas import Canvas
from game.ui.desk import Desk
from game.ui.foot import foot
from game.ui.layout import Rect
from game.ui.lines import largest, line_height
from game.ui.page import Page
from game.ui.scenes.play import Play
from game.ui.stack import Move, Pop, Push, Room
from game.ui.station import Station, span
from game.ui.strips import Strip, column, height, paragraph
from game.ui.widgets import Button, Label, Panel, Widget
from game.words import tr

DISC = 140.0
RISE = (0.35, 1.0, 0.0, 0.6)  # how far down its band a station stands, as a share of what is free
PAD = 34.0
BUTTON = 96.0


class Timeline(Page):
    """Left and right go from era to era, Enter starts a round of the chosen one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.as_list = False
        self._go_to_latest()

    @property
    def shortcuts(self) -> Mapping[str, str]:  # type: ignore[override]
        return {"back": "back", "l": "list"}

    @property
    def _session(self) -> Session:
        assert self.desk.session is not None
        return self.desk.session

    def _go_to_latest(self) -> None:
        """To the last era that is open: that is where the story goes on."""
        progress = self._session.progress()
        self.chosen = max((i for i, era in enumerate(progress) if era.open), default=0)
        self.focus = f"era-{self.chosen}"
        self.progress = progress

    def widgets(self, room: Room) -> Sequence[Widget]:
        keys = (tr("Left / Right era"), tr("Enter start"), tr("L list view"))
        strip, bottom = foot(room, self.desk, keys, tr("Esc back"))
        head = self._head(room)
        area = room.page.below(head[0].rect.bottom + 20)
        area = area.top(bottom - area.y)
        stations, card = self._shares(room, area)
        return [*head, *self._stations(stations), *self._card(card, room), *strip]

    def _head(self, room: Room) -> list[Widget]:
        palette, tall = room.theme.palette, max(room.theme.target, line_height("label", room) + 16)
        strip = room.page.top(tall)
        back, title, points = strip.share([1, 4, 2], 24)
        told = tr("{n} points").format(n=f"{self._session.learner.points:,}")
        name = tr("Timeline of {name}").format(name=self.desk.profile.name)
        view = Button("list", Rect(points.right - 200, strip.y, 200, tall), tr("Line") if self.as_list else tr("List"))
        points = Rect(points.x, strip.y, points.w - 224, tall)
        return [
            Button("back", back.left(min(back.w, 180)), tr("Back")),
            Label("title", title, name, "label", palette.second, down="middle", reads_as="heading"),
            Label("points", points, told, "label", palette.accent, across="right", down="middle"),
            view,
        ]

    def _shares(self, room: Room, area: Rect) -> tuple[Rect, Rect]:
        """Where the stations are, and where the card."""
        if self.as_list:
            left, right = area.share([1, 1.25], 30)
            return left, right
        card = max(area.h * 0.42, 330.0 if room.theme.projector else 300.0)
        return area.top(area.h - card - 24), area.low(card)

    def _stations(self, area: Rect) -> list[Widget]:
        bank = self._session.bank
        if self.as_list:
            tall = min(96.0, (area.h + 14) / len(bank.eras) - 14)
            rows = area.top((tall + 14) * len(bank.eras) - 14).rows(len(bank.eras), 14)
            return [Button(f"era-{i}", row, self._row(i), chosen=i == self.chosen) for i, row in enumerate(rows)]
        cells = area.columns(len(bank.eras), 16)
        disc = min(DISC, cells[0].w - 48, area.h * 0.45)
        free = max(0.0, min(70.0, area.h - disc - 170))
        return [
            Station(
                f"era-{i}",
                Rect(cell.x, cell.y + 24 + free * RISE[i % len(RISE)], cell.w, area.h - 24 - free),
                era,
                self.progress[i],
                i,
                i == self.chosen,
                disc,
            )
            for i, (era, cell) in enumerate(zip(bank.eras, cells, strict=True))
        ]

    def _row(self, i: int) -> str:
        era, progress = self._session.bank.eras[i], self.progress[i]
        told = f"{progress.core_right}/{progress.core}" if progress.open else tr("locked")
        return f"{era.name} · {told}"

    def _card(self, area: Rect, room: Room) -> list[Widget]:
        inner = area.inset(PAD, 24)
        button_width = min(380.0, inner.w)
        beside = inner.w >= 900
        words = inner.left(inner.w - button_width - 40) if beside else inner.top(inner.h - BUTTON - 16)
        fitting = largest(room, lambda some: height(self._strips(some, words.w)) <= words.h, 0.5)
        strips = self._strips(fitting, words.w)
        place = (
            inner.far(button_width).centred(button_width, BUTTON) if beside else inner.low(BUTTON).left(button_width)
        )
        start = [Button("start", place, tr("Start round"), primary=True)] if self.progress[self.chosen].open else []
        return [Panel("card", area), *column(strips, words), *start]

    def _strips(self, room: Room, width: float) -> list[Strip]:
        palette, era = room.theme.palette, self._session.bank.eras[self.chosen]
        progress, on = self.progress[self.chosen], palette.tile
        names = {chapter.id: chapter.name for chapter in era.chapters}
        chapters = " · ".join(f"{names[name]} {right}/{facts}" for name, right, facts in progress.chapters)
        lines = [
            *paragraph("era", era.name, "subheading", width, room, 0, room.theme.era(self.chosen), on),
            *paragraph("state", f"{span(era)} · {self._state(progress)}", "label", width, room, 4, palette.second, on),
            *paragraph("about", era.about, "note", width, room, 10, palette.text, on),
        ]
        return [*lines, *paragraph("chapters", chapters, "note", width, room, 10, palette.second, on)]

    def _state(self, progress: Progress) -> str:
        """How many core facts are right; of a locked era, what opens it."""
        if progress.open:
            return tr("{right} of {core} core facts right").format(right=progress.core_right, core=progress.core)
        before = self.progress[self.chosen - 1]
        name = self._session.bank.eras[self.chosen - 1].name
        told = tr("Locked. It opens with {needed} core facts of “{era}” ({right} so far)")
        return told.format(needed=before.needed, era=name, right=before.core_right)

    def decorate(self, canvas: Canvas, room: Room) -> None:
        super().decorate(canvas, room)
        stations = [widget for widget in self.widgets(room) if isinstance(widget, Station)]
        if len(stations) > 1:
            canvas.line([station.circle.centre for station in stations], room.theme.palette.border, 4)

    def press(self, key: str, room: Room) -> Move | None:
        if key == "ok" and self.focus.startswith("era-"):
            return self.choose("start")
        move = super().press(key, room)
        self._follow_focus()
        return move

    def tab_stops(self, widgets: Sequence[Widget]) -> Sequence[Widget]:
        """The chosen era stands for all: arrows go from era to era."""
        chosen = f"era-{self.chosen}"
        return [w for w in super().tab_stops(widgets) if w.name == chosen or not w.name.startswith("era-")]

    def _follow_focus(self) -> None:
        if self.focus.startswith("era-"):
            self.chosen = int(self.focus.removeprefix("era-"))

    def choose(self, name: str) -> Move | None:
        match name:
            case "back":
                return Pop()
            case "list":
                self.as_list = not self.as_list
            case "start" if self.progress[self.chosen].open:
                return Push(Play(self.desk, self._session.bank.eras[self.chosen].id))
            case _ if name.startswith("era-"):
                self.chosen = int(name.removeprefix("era-"))
            case _:
                pass
        return None

    def resume(self, result: object) -> Move | None:
        self._go_to_latest()
        return None
