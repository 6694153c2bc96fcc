"""The button that brings the next clue of a ladder, and where it stands."""

from game.translation import tr
from game.ui.boards.ladder_plan import CHIPS_MOST
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.widgets.even_button import EvenButton
from game.ui.widgets.lines import at_most

BESIDE_LABEL = 60.0  # of the button, with its key, on each side
CHIP_GAP = 14.0  # between it and what stands at its left


def next_width(room: Room) -> float:
    capped = at_most(room, CHIPS_MOST)
    label = capped.width(tr("Next clue"), "button")
    return label + 2 * BESIDE_LABEL


def next_place(room: Room, rung: Rect) -> Rect:
    """At the right end of the rung on which the clue is missing."""
    wide = next_width(room)
    return rung.far(wide)


def next_button(rect: Rect) -> EvenButton:
    return EvenButton(
        name="clue",
        rect=rect,
        label=tr("Next clue"),
        key="N",
        most=CHIPS_MOST,
    )
