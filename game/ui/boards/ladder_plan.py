"""Where the clues of a ladder lie: the newest one on top, as large as a question, then a rung for each of the others,
those that came and those that can come, the first one first; what is left is for the options."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.ui.boards.blocks import all_whole, heights_by_need, tallest
from game.ui.layout import Rect, stack, stack_height
from game.ui.room import Room
from game.ui.text import Block
from game.ui.widgets.lines import at_least, at_most, block, line_height, smallest

CHIPS_MOST = 1.25  # the text size above which what an answer is worth does not grow, so that clues can
RUNG_GAP, ABOVE_OPTIONS = 12.0, 24.0
BESIDE_WORTH, AROUND_WORTH = 20.0, 14.0


@dataclass(frozen=True, slots=True)
class LadderPlan:
    """The clues with their words as long as they are the newest, and when they are older; of these the last one has
    none. At the left of each is a column for what an answer is worth. `rest` is what is left; `fits` does not tell
    whether that is enough for the options."""

    column: float
    newest: Rect
    large: Sequence[Block]
    rungs: Sequence[Rect]
    small: Sequence[Block]
    rest: Rect
    fits: bool

    def place_of(self, clue: int, seen: int) -> Rect:
        """Where this clue lies, or is missing, while so many are seen."""
        newest = seen - 1
        if clue == newest:
            return self.newest
        return self.rungs[clue] if clue < newest else self.rungs[clue - 1]


def lay(clues: Sequence[str], worths: Sequence[str], room: Room, area: Rect) -> LadderPlan:
    """All clues have their room from the start, so that nothing else moves when one comes."""
    column = _column(worths, room)
    width = area.w - column
    large = question_blocks(clues, "question", width, room)
    small = _small(clues, width, room)
    least = button_height(at_most(room, CHIPS_MOST))
    top = max(least, tallest(large))
    newest = area.top(top)
    under = area.below(newest.bottom + RUNG_GAP)
    heights = heights_by_need(small, 0, least)
    used = stack_height(heights, RUNG_GAP)
    return LadderPlan(
        column=column,
        newest=newest,
        large=large,
        rungs=stack(under, heights, RUNG_GAP),
        small=small,
        rest=under.below(under.y + used + ABOVE_OPTIONS),
        fits=all_whole([*large, *small]),
    )


def worth_part(rung: Rect, column: float) -> Rect:
    return rung.left(column - BESIDE_WORTH)


def button_height(room: Room) -> float:
    line = line_height("button", room)
    return max(room.theme.target, line * 1.3)


def question_blocks(clues: Sequence[str], role: str, width: float, room: Room) -> list[Block]:
    blocks = []
    for clue in clues:
        lines = block(clue, role, width, room)
        blocks.append(lines)
    return blocks


def _column(worths: Sequence[str], room: Room) -> float:
    capped = at_most(room, CHIPS_MOST)
    widths = [capped.width(worth, "button") for worth in worths]
    return max(widths) + 2 * AROUND_WORTH + BESIDE_WORTH


def _small(clues: Sequence[str], width: float, room: Room) -> list[Block]:
    legible = at_least(room, smallest(room.theme, "body"))
    return question_blocks(clues[:-1], "body", width, legible)
