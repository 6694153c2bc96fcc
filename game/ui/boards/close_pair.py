"""Two columns to be joined in pairs where there is little room: cards closer, the check beside the question."""

from game.translation import tr
from game.ui.boards.board import LEAST_ABOVE
from game.ui.boards.close_pair_plan import close_plans
from game.ui.boards.pair import PairBoard
from game.ui.boards.pairs_laid import PairPlan
from game.ui.boards.plan import best
from game.ui.boards.tick_button import TickButton
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.widgets.basic import Widget


class ClosePairBoard(PairBoard):
    """Used as the usual one."""

    __slots__ = ()

    def beside_prompt(self, room: Room) -> float:
        return room.theme.target

    def _plan(self, room: Room, area: Rect) -> PairPlan:
        ways = close_plans(self.form, room, area)
        return best(ways)

    def _check(self, plan: PairPlan, room: Room, area: Rect) -> Widget:
        """A sign, down to where the question ends, at its right."""
        side = room.theme.target
        bottom = area.y - LEAST_ABOVE
        column = area.far(side)
        raised = column._replace(y=bottom - side)
        place = raised.top(side)
        label = tr("Answer")
        return TickButton("check", place, label)
