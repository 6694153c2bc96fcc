"""The plans that are saved, to be opened."""

from collections.abc import Callable, Mapping, Sequence

from game.translation import tr
from game.ui.boards.naming import parted
from game.ui.desk import Desk
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.scenes.foot import Foot, foot_with_way_back
from game.ui.scenes.list_page import ListPage
from game.ui.scenes.page_head import page_head
from game.ui.scenes.places import between
from game.ui.stack import Move, Pop
from game.ui.widgets.basic import Widget
from game.ui.widgets.row import Row


@drawn
class PlanOpened:
    """The name of a plan that is to be opened."""

    name: str


class OpenPlan(ListPage):
    """Pops `PlanOpened`, or nothing."""

    shortcuts: Mapping[str, str] = {"back": "back"}

    def __init__(self, desk: Desk, names: Sequence[str]) -> None:
        super().__init__(desk)
        self.names = names
        self.focus = "plan-0"

    @property
    def hints(self) -> Sequence[str]:
        return tr("Arrows move"), tr("Enter open"), tr("Esc back")

    def widgets(self, room: Room) -> Sequence[Widget]:
        head = page_head(room, tr("Open a plan"))
        return [*head.widgets, *self.rows(room), *self._foot(room).strip]

    def _foot(self, room: Room) -> Foot:
        return foot_with_way_back(room, self.desk, self.hints)

    def listing_area(self, room: Room) -> Rect:
        head = page_head(room, tr("Open a plan"))
        return between(room, head.bottom, self._foot(room).top)

    def row_names(self) -> Sequence[str]:
        return [f"plan-{place}" for place in range(len(self.names))]

    def row_maker(self) -> Callable[[int, Rect], Row]:
        def make(number: int, rect: Rect) -> Row:
            return Row(
                f"plan-{number}",
                rect,
                self.names[number],
            )

        return make

    def choose(self, name: str) -> Move | None:
        if name == "back":
            return Pop()
        kind, number = parted(name)
        if kind == "plan":
            return Pop(PlanOpened(self.names[number]))
        return super().choose(name)
