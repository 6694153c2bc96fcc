"""Where one clue of a ladder lies, with a row of tabs for all of them below it, and what is left for the options."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from game.ui.boards.blocks import all_whole, tallest
from game.ui.boards.ladder_plan import CHIPS_MOST, button_height, question_blocks
from game.ui.boards.next_clue import CHIP_GAP, next_width
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.text import Block
from game.ui.widgets.lines import at_least, at_most, block, smallest

ROW_GAP = 14.0  # between clue, tabs and options
LEAST = 0.85  # the text size below which the worth is never written


@dataclass(frozen=True, slots=True)
class OneCluePlan:
    """`rest` is what is left below all; `fits` does not tell whether that is enough."""

    tabs: Sequence[Rect]
    next: Rect
    clue: Rect
    clues: Sequence[Block]
    rest: Rect
    fits: bool


def plans(clues: Sequence[str], room: Room, area: Rect) -> Iterator[OneCluePlan]:
    """The clue as large as a question, as the options, or as an explanation."""
    for role in ("question", "option"):
        told = question_blocks(clues, role, area.w, room)
        yield _lay(told, room, area)
    least = smallest(room.theme, "body")
    legible = at_least(room, least)
    told = question_blocks(clues, "body", area.w, legible)
    yield _lay(told, room, area)


def _lay(told: Sequence[Block], room: Room, area: Rect) -> OneCluePlan:
    """As much room for each clue as for the longest one, so that nothing moves when another is looked at."""
    clue = area.top(tallest(told))
    below = area.below(clue.bottom + ROW_GAP)
    tabs, button = chip_row(len(told), room, below)
    return OneCluePlan(
        tabs=tabs,
        next=button,
        clue=clue,
        clues=told,
        rest=area.below(button.bottom + ROW_GAP),
        fits=all_whole(told),
    )


def chip_row(count: int, room: Room, area: Rect) -> tuple[Sequence[Rect], Rect]:
    """At the top of the area: a chip for each clue, and the button for the next one at their right."""
    capped = at_most(room, CHIPS_MOST)
    row = area.top(button_height(capped))
    wide = next_width(room)
    button = row.far(wide)
    left = row.w - button.w - 2 * CHIP_GAP
    chips = row.left(left).columns(count, CHIP_GAP)
    return chips, button


def worth_blocks(worths: Sequence[str], room: Room, width: float) -> list[Block]:
    """What is said of the worth after the first clue, after the second, and so on."""
    legible = at_least(room, LEAST)
    noted = []
    for worth in worths:
        noted.append(block(worth, "note", width, legible))
    return noted
