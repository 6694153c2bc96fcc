"""A ladder where a clue and the options have no room together: they take turns."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from game.translation import tr
from game.ui.boards.blocks import all_whole, tallest
from game.ui.boards.board import Board
from game.ui.boards.ladder_plan import button_height
from game.ui.boards.naming import parted
from game.ui.boards.one_clue import OneClueBoard
from game.ui.boards.one_clue_plan import ROW_GAP, OneCluePlan, worth_blocks
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.text import Block
from game.ui.widgets.basic import Button, Widget
from game.ui.widgets.lines import button_width

BESIDE_BUTTON = 28.0
LEAST_BUTTON = 240.0  # wide


@dataclass(frozen=True, slots=True)
class OptionsPlan:
    """The side of the options: the way back and the worth above them."""

    button: Rect
    worth: Rect
    worths: Sequence[Block]
    rest: Rect


class TurnsBoard(OneClueBoard):
    """A letter answers nothing as long as its option is not seen."""

    __slots__ = ()

    @property
    def shortcuts(self) -> Mapping[str, str]:
        keys = super().shortcuts
        return {**keys, "o": "turn"}

    @property
    def hints(self) -> Sequence[str]:
        turn = tr("O clues") if self.turned else tr("O options")
        return turn, *super().hints

    def fits(self, room: Room, area: Rect) -> bool:
        """Whether both sides do."""
        clues = self._plan(room, area)
        if not self._is_enough(clues, room):
            return False
        options = self._options_plan(room, area)
        is_whole = all_whole(options.worths)
        return is_whole and self._have_room(room, options.rest)

    def _is_enough(self, plan: OneCluePlan, room: Room) -> bool:
        """Whether clues have room, and below them the button that turns to the options."""
        return plan.fits and plan.rest.h >= button_height(room)

    def widgets(self, room: Room, area: Rect) -> Sequence[Widget]:
        if self.turned:
            return self._options_side(room, area)
        return self._clues_side(room, area)

    def _clues_side(self, room: Room, area: Rect) -> Sequence[Widget]:
        plan = self._plan(room, area)
        label = tr("Options")
        width = _button_width(label, room, area)
        height = button_height(room)
        place = plan.rest.top(height).far(width)
        shown = self._clue_widgets(plan, room)
        turn = Button("turn", place, label, primary=True)
        shown.append(turn)
        return shown

    def _options_side(self, room: Room, area: Rect) -> Sequence[Widget]:
        plan = self._options_plan(room, area)
        turn = Button("turn", plan.button, tr("Clues"))
        noted = plan.worths[self.seen - 1]
        worth = self._worth_now(plan.worth, noted, room)
        options = self._choice.widgets(room, plan.rest)
        return [turn, worth, *options]

    def _options_plan(self, room: Room, area: Rect) -> OptionsPlan:
        label = tr("Clues")
        width = _button_width(label, room, area)
        taken = width + BESIDE_BUTTON
        left = area.w - taken
        worths = worth_blocks(self._worths, room, left)
        button = button_height(room)
        height = max(button, tallest(worths))
        row = area.top(height)
        top = row.bottom + ROW_GAP
        return OptionsPlan(
            button=row.left(width).top(button),
            worth=row.far(left),
            worths=worths,
            rest=area.below(top),
        )

    def choose(self, name: str) -> Board:
        match parted(name):
            case "turn", _:
                turned = not self.turned
                return replace(self, turned=turned)
            case "option", _ if not self.turned:
                return replace(self, turned=True)
            case "before", _ if self.turned:
                return replace(self, turned=False)
            case "clue", _:
                clues = replace(self, turned=False)
                return OneClueBoard.choose(clues, name)
            case _:
                return super().choose(name)

    def lead(self, name: str) -> str:
        """A stray Enter answers nothing."""
        if name != "turn":
            return super().lead(name)
        return "prompt" if self.turned else "turn"


def _button_width(label: str, room: Room, area: Rect) -> float:
    most = area.w / 2
    return button_width(
        room,
        label,
        LEAST_BUTTON,
        most,
    )
