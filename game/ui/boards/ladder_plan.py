"""Where the clues of a ladder lie: the newest one as large as a question, a row of chips with the button for the next
one, then the older ones, the first one first; what is left is for the options."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.translation import tr
from game.ui.boards.blocks import all_whole, tallest
from game.ui.boards.rung import clue_box
from game.ui.layout import Rect, stack, stack_height
from game.ui.room import Room
from game.ui.text import Block
from game.ui.widgets.lines import at_least, at_most, block, line_height, smallest

CHIP_GAP, BELOW_CHIPS = 14.0, 18.0
BESIDE_LABEL = 60.0  # of the button for the next clue, with its key, on each side
CHIPS_MOST = 1.25  # the text size above which chips do not grow, so that clues can
ABOVE_CHIPS = 16.0
OLDER_GAP, ABOVE_OPTIONS = 10.0, 18.0


@dataclass(frozen=True, slots=True)
class LadderPlan:
    """The clues with their words as long as they are the newest, and when they are older; of these the last one has
    none. `rest` is what is left; `fits` does not tell whether that is enough for the options."""

    chips: Sequence[Rect]
    next: Rect
    newest: Rect
    large: Sequence[Block]
    older: Sequence[Rect]
    small: Sequence[Block]
    rest: Rect
    fits: bool


def lay(clues: Sequence[str], room: Room, area: Rect) -> LadderPlan:
    """All clues have their room from the start, so that nothing moves when one comes."""
    large = question_blocks(clues, "question", area.w, room)
    newest = area.top(tallest(large))
    below = area.below(newest.bottom + ABOVE_CHIPS)
    chips, button = chip_row(len(clues), room, below)
    under = area.below(button.bottom + BELOW_CHIPS)
    small = _small(clues, room, under)
    heights = [lines.height for lines in small]
    used = stack_height(heights, OLDER_GAP)
    rest = under.below(under.y + used + ABOVE_OPTIONS)
    return LadderPlan(
        chips=chips,
        next=button,
        newest=newest,
        large=large,
        older=stack(under, heights, OLDER_GAP),
        small=small,
        rest=rest,
        fits=all_whole([*large, *small]),
    )


def chip_row(count: int, room: Room, area: Rect) -> tuple[Sequence[Rect], Rect]:
    """At the top of the area: a chip for each clue, and the button for the next one at their right."""
    capped = at_most(room, CHIPS_MOST)
    line = line_height("button", capped)
    height = max(room.theme.target, line * 1.3)
    row = area.top(height)
    label = capped.width(tr("Next clue"), "button")
    wide = label + 2 * BESIDE_LABEL
    button = row.far(wide)
    left = row.w - wide - 2 * CHIP_GAP
    chips = row.left(left).columns(count, CHIP_GAP)
    return chips, button


def older_number(place: int, room: Room) -> Block:
    """That of a clue, before its words."""
    number = str(place + 1)
    return block(number, "button", 200, room)


def question_blocks(clues: Sequence[str], role: str, width: float, room: Room) -> list[Block]:
    blocks = []
    for clue in clues:
        lines = block(clue, role, width, room)
        blocks.append(lines)
    return blocks


def _small(clues: Sequence[str], room: Room, area: Rect) -> list[Block]:
    legible = at_least(room, smallest(room.theme, "body"))
    number = older_number(7, legible)
    box = clue_box(area, number)
    blocks = []
    for clue in clues[:-1]:
        blocks.append(block(clue, "body", box.w, legible))
    return blocks
