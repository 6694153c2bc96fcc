"""Where the clues of a ladder lie: a row of chips, the newest clue large below it, then the older ones, the first one
first; what is left is for the options."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.ui.boards.blocks import all_whole, mark, option_blocks, tallest
from game.ui.boards.rung import clue_box
from game.ui.layout import Rect, stack, stack_height
from game.ui.room import Room
from game.ui.text import Block
from game.ui.widgets.lines import at_least, block, line_height, smallest

CHIP_GAP, BELOW_CHIPS = 14.0, 18.0
AROUND_NEWEST = 14.0  # its words, above and below together
OLDER_GAP, ABOVE_OPTIONS = 10.0, 18.0


@dataclass(frozen=True, slots=True)
class LadderPlan:
    """The clues with their words as long as they are the newest, and when they are older; of these the last one has
    none. `rest` is what is left; `fits` does not tell whether that is enough for the options."""

    chips: Sequence[Rect]
    newest: Rect
    large: Sequence[Block]
    older: Sequence[Rect]
    small: Sequence[Block]
    rest: Rect
    fits: bool


def lay(clues: Sequence[str], room: Room, area: Rect) -> LadderPlan:
    """All clues have their room from the start, so that nothing moves when one comes."""
    row = area.top(chip_height(room))
    below = area.below(row.bottom + BELOW_CHIPS)
    large = _large(clues, room, below)
    newest = below.top(tallest(large) + AROUND_NEWEST)
    under = below.below(newest.bottom + OLDER_GAP)
    small = _small(clues, room, under)
    heights = [lines.height for lines in small]
    used = stack_height(heights, OLDER_GAP)
    rest = under.below(under.y + used + ABOVE_OPTIONS)
    return LadderPlan(
        chips=row.columns(len(clues), CHIP_GAP),
        newest=newest,
        large=large,
        older=stack(under, heights, OLDER_GAP),
        small=small,
        rest=rest,
        fits=all_whole([*large, *small]),
    )


def chip_height(room: Room) -> float:
    line = line_height("button", room)
    wanted = line * 1.5
    return max(room.theme.target, wanted)


def older_number(place: int, room: Room) -> Block:
    """That of a clue, before its words."""
    number = str(place + 1)
    return block(number, "button", 200, room)


def _large(clues: Sequence[str], room: Room, area: Rect) -> list[Block]:
    number = mark("8", room)
    box = clue_box(area, number)
    return option_blocks(clues, box.w, room)


def _small(clues: Sequence[str], room: Room, area: Rect) -> list[Block]:
    legible = at_least(room, smallest(room.theme, "body"))
    number = older_number(7, legible)
    box = clue_box(area, number)
    blocks = []
    for clue in clues[:-1]:
        blocks.append(block(clue, "body", box.w, legible))
    return blocks
