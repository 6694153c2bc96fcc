"""One of several options where there is no room for badges: plain letters stand before the words."""

from collections.abc import Iterator

from game.ui.boards.choose import ChooseBoard
from game.ui.boards.choose_plan import ChoosePlan, plain_plans
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.widgets.lines import FULL


class PlainChooseBoard(ChooseBoard):
    """Badges do not go for larger text, only where a question could not be asked otherwise."""

    __slots__ = ()

    def fits(self, room: Room, area: Rect) -> bool:
        is_least = room.theme.text_size <= FULL
        return is_least and super().fits(room, area)

    def _plans(self, room: Room, area: Rect) -> Iterator[ChoosePlan]:
        return plain_plans(
            self.form.options,
            room,
            area,
        )
