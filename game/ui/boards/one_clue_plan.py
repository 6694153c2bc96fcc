"""Where one clue of a ladder lies, with a row of tabs for all of them above it, and what is left for the options."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from game.ui.boards.blocks import all_whole, mark, option_blocks, tallest
from game.ui.boards.rung import clue_box
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.text import Block
from game.ui.widgets.lines import at_least, block, line_height, smallest

GAP, ROW_GAP = 12.0, 14.0  # between two tabs; between tabs, clue, worth and options
LEAST = 0.85  # the text size below which the worth is never written


@dataclass(frozen=True, slots=True)
class OneCluePlan:
    """`rest` is what is left below all; `fits` does not tell whether that is enough."""

    tabs: Sequence[Rect]
    clue: Rect
    clues: Sequence[Block]
    is_large: bool
    worth: Rect
    worths: Sequence[Block]
    rest: Rect
    fits: bool


def plans(clues: Sequence[str], worths: Sequence[str], room: Room, area: Rect) -> Iterator[OneCluePlan]:
    """The clue as large as the options, or as an explanation."""
    large = clue_box(area, mark("8", room))
    told = option_blocks(clues, large.w, room)
    yield _lay(told, worths, room, area, is_large=True)
    told = _told(clues, room, area)
    yield _lay(told, worths, room, area, is_large=False)


def _lay(told: Sequence[Block], worths: Sequence[str], room: Room, area: Rect, is_large: bool) -> OneCluePlan:
    """As much room for each clue as for the longest one, so that nothing moves when another is looked at."""
    row = area.top(button_height(room))
    clue = area.below(row.bottom + ROW_GAP).top(tallest(told))
    noted = worth_blocks(worths, room, area.w)
    worth = area.below(clue.bottom + ROW_GAP).top(tallest(noted))
    return OneCluePlan(
        tabs=row.columns(len(told), GAP),
        clue=clue,
        clues=told,
        is_large=is_large,
        worth=worth,
        worths=noted,
        rest=area.below(worth.bottom + ROW_GAP),
        fits=all_whole(told) and all_whole(noted),
    )


def button_height(room: Room) -> float:
    line = line_height("button", room)
    return max(room.theme.target, line * 1.3)


def number_of(place: int, room: Room, is_large: bool) -> Block:
    """That of a clue, before its words."""
    number = str(place + 1)
    if is_large:
        return mark(number, room)
    return block(number, "button", 200, room)


def _told(clues: Sequence[str], room: Room, area: Rect) -> list[Block]:
    legible = at_least(room, smallest(room.theme, "body"))
    number = number_of(7, legible, is_large=False)
    box = clue_box(area, number)
    told = []
    for clue in clues:
        told.append(block(clue, "body", box.w, legible))
    return told


def worth_blocks(worths: Sequence[str], room: Room, width: float) -> list[Block]:
    """What is said of the worth after the first clue, after the second, and so on."""
    legible = at_least(room, LEAST)
    noted = []
    for worth in worths:
        noted.append(block(worth, "note", width, legible))
    return noted
