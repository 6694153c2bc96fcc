"""A ladder where all clues have no room: one at a time, with tabs to look at the older ones again."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from game.translation import tr
from game.ui.boards.board import Board
from game.ui.boards.clue_tab import ClueTab
from game.ui.boards.ladder import LadderBoard
from game.ui.boards.ladder_plan import CHIPS_MOST
from game.ui.boards.naming import parted, position
from game.ui.boards.next_clue import next_button
from game.ui.boards.one_clue_plan import OneCluePlan, plans
from game.ui.boards.rung import Rung
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.text import Block
from game.ui.widgets.basic import Said, Widget
from game.ui.widgets.lines import Words


class OneClueBoard(LadderBoard):
    """The clue that was `opened`, or else the last that came."""

    __slots__ = ()

    @property
    def shown(self) -> int:
        last = self.seen - 1
        return last if self.opened is None else self.opened

    @property
    def shortcuts(self) -> Mapping[str, str]:
        keys = super().shortcuts
        return {**keys, "erase": "before"}

    @property
    def hints(self) -> Sequence[str]:
        return *super().hints, tr("Backspace clue before")

    def fits(self, room: Room, area: Rect) -> bool:
        plan = self._plan(room, area)
        return self._is_enough(plan, room)

    def _is_enough(self, plan: OneCluePlan, room: Room) -> bool:
        """Whether clues and options have room."""
        return plan.fits and self._have_room(room, plan.rest)

    def widgets(self, room: Room, area: Rect) -> Sequence[Widget]:
        plan = self._plan(room, area)
        options = self._choice.widgets(room, plan.rest)
        return [*self._clue_widgets(plan, room), *options]

    def _plan(self, room: Room, area: Rect) -> OneCluePlan:
        """The first that is enough, or else the last one."""
        ways = list(plans(self.form.clues, room, area))
        for plan in ways:
            if self._is_enough(plan, room):
                return plan
        return ways[-1]

    @property
    def _worths(self) -> Sequence[str]:
        """After the first clue, after the second, and so on."""
        worths = []
        for place in range(len(self.form.clues)):
            worth = self._worth(place + 1)
            worths.append(worth)
        return worths

    def _clue_widgets(self, plan: OneCluePlan, room: Room) -> list[Widget]:
        """The clue, what an answer is worth for those who listen, and the tabs with the button for the next one."""
        worth = self._worth(self.seen)
        shown: list[Widget] = [self._clue(plan), Said("worth", plan.clue.low(0), worth)]
        for place, rect in enumerate(plan.tabs):
            shown.append(self._tab(place, rect))
        if self._more:
            shown.append(next_button(plan.next))
        return shown

    def _tab(self, place: int, rect: Rect) -> ClueTab:
        return ClueTab(
            name=f"clue-{place}",
            rect=rect,
            label=self.worth_in_short(place),
            chosen=place == self.shown,
            disabled=place >= self.seen,
            most=CHIPS_MOST,
        )

    def _clue(self, plan: OneCluePlan) -> Rung:
        place = self.shown
        return Rung(
            name="told",
            rect=plan.clue,
            number=None,
            words=plan.clues[place],
            label=self.form.clues[place],
            position=position(place, len(self.form.clues)),
        )

    def _worth_now(self, rect: Rect, noted: Block, room: Room) -> Words:
        return Words(
            name="worth",
            rect=rect,
            block=noted,
            label=self._worth(self.seen),
            colour=room.theme.palette.second,
            down="middle",
            reads_as="status",
        )

    def choose(self, name: str) -> Board:
        match parted(name):
            case "clue", place if 0 <= place < self.seen:
                return replace(self, opened=place)
            case "before", _:
                before = max(0, self.shown - 1)
                return replace(self, opened=before)
            case "clue", _:
                last = replace(self, opened=None)
                return LadderBoard.choose(last, name)
            case _:
                return super().choose(name)
