"""Quick play: a guest chooses an era and plays; nothing is kept."""

from collections.abc import Callable, Mapping, Sequence

from game.facts.model import Bank, Era
from game.profile import GUEST
from game.translation import tr
from game.ui.canvas import Canvas
from game.ui.desk import Desk
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.depicted import craft_of_era
from game.ui.scenes.era_craft import EraCraft
from game.ui.scenes.era_plate import span
from game.ui.scenes.foot import Foot, foot_with_way_back
from game.ui.scenes.list_page import ListPage
from game.ui.scenes.page_head import PageHead, page_head
from game.ui.scenes.places import page_column
from game.ui.scenes.play import Play
from game.ui.scenes.prose import Prose
from game.ui.stack import Move, Pop, Push
from game.ui.widgets.basic import Widget
from game.ui.widgets.illustration import SHAPE
from game.ui.widgets.row import Row
from game.ui.widgets.strips import Strip, column, height

COLUMN = 1200.0
FOR_CRAFT = 170.0  # at the right of it
BESIDE_COLUMN = 24.0
UNDER_HEAD, ABOVE_ROWS = 10.0, 26.0


class QuickPlay(ListPage):
    """Every era is open here. The first row plays all of them mixed."""

    shortcuts: Mapping[str, str] = {"back": "back"}
    least_row = 92.0

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.focus = "era-0"

    @property
    def _bank(self) -> Bank:
        assert self.desk.bank is not None
        return self.desk.bank

    @property
    def hints(self) -> Sequence[str]:
        return tr("Arrows move"), tr("Enter play"), tr("Esc back")

    def _eras(self) -> Sequence[Era | None]:
        """What each row plays; None stands for all eras together."""
        with_facts = [era for era in self._bank.eras if self._bank.asked_in_era.get(era.id)]
        return [None, *with_facts]

    def widgets(self, room: Room) -> Sequence[Widget]:
        head = self._head(room)
        below = self._column(room).below(self._below_head(room))
        words = column(self._words(room), below)
        rows = self.rows(room)
        return [*head.widgets, *words, *rows, *self._foot(room).strip]

    def _head(self, room: Room) -> PageHead:
        return page_head(room, tr("Quick play"))

    def _below_head(self, room: Room) -> float:
        """Where the words begin that belong to the heading."""
        return self._head(room).line.bottom + UNDER_HEAD

    def _foot(self, room: Room) -> Foot:
        return foot_with_way_back(room, self.desk, self.hints)

    def row_maker(self) -> Callable[[int, Rect], Row]:
        eras = self._eras()

        def make(number: int, rect: Rect) -> Row:
            era = eras[number]
            name = era.name if era else tr("All eras, mixed")
            years = span(era) if era else ""
            return Row(f"era-{number}", rect, name, years)

        return make

    def _column(self, room: Room) -> Rect:
        beside_crafts = room.page.w - FOR_CRAFT
        return page_column(room, min(COLUMN, beside_crafts))

    def _words(self, room: Room) -> list[Strip]:
        prose = Prose(room, self._column(room).w)
        note = tr("You play as a guest: every era is open, and nothing is kept.")
        prose.aside("note", note, "note")
        return prose.strips

    def listing_area(self, room: Room) -> Rect:
        column = self._column(room)
        top = self._below_head(room) + height(self._words(room)) + ABOVE_ROWS
        bottom = self._foot(room).top
        return column.below(top).top(bottom - top)

    def decorate(self, canvas: Canvas, room: Room, widgets: Sequence[Widget]) -> None:
        super().decorate(canvas, room, widgets)
        eras = self._eras()
        for widget in widgets:
            number = widget.name.removeprefix("era-")
            era = eras[int(number)] if number.isdecimal() else None
            if era:
                self._draw_craft(canvas, room, widget.rect, era)

    def _draw_craft(self, canvas: Canvas, room: Room, row: Rect, era: Era) -> None:
        """Beside its row, as large as there is room for."""
        free = room.page.after(self._column(room).right + BESIDE_COLUMN)
        widest = row.h * SHAPE
        beside = row._replace(x=free.x, w=min(widest, free.w))
        place = self._bank.place(era.id)
        file = craft_of_era(era.id, self._bank)
        craft = EraCraft(
            file,
            era.name,
            room.theme.era(place),
            is_lit=True,
        )
        craft.draw(canvas, room, beside)

    def row_names(self) -> Sequence[str]:
        return [f"era-{number}" for number in range(len(self._eras()))]

    def choose(self, name: str) -> Move | None:
        if name == "back":
            return Pop()
        names = self.row_names()
        if name in names:
            return self._play(self._eras()[names.index(name)])
        return super().choose(name)

    def _play(self, era: Era | None) -> Move:
        self.desk.sit(GUEST)
        return Push(Play(self.desk, era.id if era else None))
