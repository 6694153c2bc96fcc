"""Quick play: a guest chooses an era and plays; nothing is kept."""

from collections.abc import Mapping, Sequence

from game.facts.model import Bank
from game.session import GUEST
from game.translation import tr
from game.ui.canvas import Canvas
from game.ui.desk import Desk
from game.ui.inputs import Input, Scroll
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.foot import between, foot
from game.ui.scenes.listing import Listing
from game.ui.scenes.page import Page
from game.ui.scenes.play import Play
from game.ui.scenes.reading import GUTTER
from game.ui.scenes.station import span
from game.ui.stack import Move, Pop, Push
from game.ui.widgets.art import draw_sky
from game.ui.widgets.basic import Button, Widget
from game.ui.widgets.lines import line_height
from game.ui.widgets.row import Row
from game.ui.widgets.strips import Strip, column, height, paragraph

ROW, BUTTON = 92.0, 84.0
COLUMN = 900.0
STEPS = {"up": -1, "down": 1}


class QuickPlay(Page):
    """Every era is open here. The first row plays all of them mixed."""

    shortcuts: Mapping[str, str] = {"back": "back"}

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.first = 0
        self.focus = "era-0"

    @property
    def _bank(self) -> Bank:
        assert self.desk.bank is not None
        return self.desk.bank

    @property
    def hints(self) -> Sequence[str]:
        return tr("Arrows move"), tr("Enter play"), tr("Esc back")

    def _eras(self) -> list[tuple[str | None, str, str]]:
        """The id, the name and the years of each row; no id for all eras together."""
        eras = [(era.id, era.name, span(era)) for era in self._bank.eras if self._bank.by_era.get(era.id)]
        return [(None, tr("All eras, mixed"), ""), *eras]

    def widgets(self, room: Room) -> Sequence[Widget]:
        strip, _ = foot(room, self.desk, self.hints[:-1], self.hints[-1])
        rows = self._listing(room).widgets(self.first, self._row)
        return [*column(self._words(room), self._area(room)), *rows, self._back(room), *strip]

    def _row(self, number: int, rect: Rect) -> Row:
        _, name, years = self._eras()[number]
        return Row(f"era-{number}", rect, name, years)

    def _area(self, room: Room) -> Rect:
        return room.page.left(min(room.page.w, COLUMN))

    def _words(self, room: Room) -> list[Strip]:
        told, wide = tr("You play as a guest: every era is open, and nothing is kept."), self._area(room).w
        heading = paragraph("heading", tr("Quick play"), "heading", wide, room)
        return [*heading, *paragraph("note", told, "note", wide, room, 8, room.theme.palette.second)]

    def _back(self, room: Room) -> Button:
        _, bottom = foot(room, self.desk, self.hints[:-1], self.hints[-1])
        tall = max(BUTTON, line_height("button", room) * 1.4)
        return Button("back", Rect(self._area(room).x, bottom - tall, 380, tall), tr("Back"))

    def _listing(self, room: Room) -> Listing:
        top = room.page.y + height(self._words(room)) + 28
        area = between(room, top, self._back(room).rect.y - 28).left(self._area(room).w)
        narrow, count = area.left(area.w - room.theme.target - GUTTER), len(self._eras())
        needed = max(self._row(number, narrow).least_height(room) for number in range(count))
        return Listing(area, count, max(ROW, needed, line_height("button", room) + 28), room.theme.target)

    def decorate(self, canvas: Canvas, room: Room) -> None:
        super().decorate(canvas, room)
        draw_sky(canvas, room, room.stage.after(self._area(room).right + 70).top(room.stage.h * 0.9))

    def handle(self, given: Input, room: Room) -> Move | None:
        listing = self._listing(room)
        if isinstance(given, Scroll):
            self.first = listing.first(self.first + round(given.lines))
            return None
        move = super().handle(given, room)
        if self.focus.startswith("era-"):
            self.first = listing.showing(int(self.focus.removeprefix("era-")), self.first)
        return move

    def press(self, key: str, room: Room) -> Move | None:
        """Up and down go through the whole list, not only through what is seen of it."""
        if self.focus.startswith("era-") and key in STEPS:
            row = int(self.focus.removeprefix("era-")) + STEPS[key]
            if 0 <= row < len(self._eras()):
                self.focus = f"era-{row}"
                return None
        return super().press(key, room)

    def choose(self, name: str) -> Move | None:
        match name:
            case "back":
                return Pop()
            case "up" | "down":
                self.first = max(0, self.first + STEPS[name])
            case _ if name.startswith("era-"):
                era, _, _ = self._eras()[int(name.removeprefix("era-"))]
                self.desk.sit(GUEST)
                return Push(Play(self.desk, era))
            case _:
                pass
        return None
