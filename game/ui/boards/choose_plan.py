"""Where the options of a choice lie, in columns or one under the other."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from game.ui.boards.blocks import all_whole, option_blocks, tallest
from game.ui.layout import HEIGHT, Rect, stack, stack_height, stacked
from game.ui.room import Room
from game.ui.text import Block
from game.ui.widgets.signs import WIDEST, least_badge

GAP, ROW_GAP = 28.0, 20.0
TILE, ROW = 170.0, 117.0  # the height of a tile in two columns, and of one that is as wide as the page
AROUND = 20.0  # the words, above and below together
BADGE, LARGEST_BADGE = 0.78, 94.0  # the size of a badge as a share of its tile's height, and at most
CLOSE_GAP, CLOSE_AROUND, CLOSE_TAKEN, CLOSE_END = 12.0, 8.0, 28.0, 14.0  # the same where there is little room
AROUND_BADGE, END = 60.0, 24.0  # at its sides, together, and at the right of the words
TOP = 430.0  # where tiles begin on a stage 900 high, unless they need more room


def _badge_size(height: float) -> float:
    """Of the badge on a tile of that height, or on several of which it is the lowest."""
    return min(LARGEST_BADGE, height * BADGE)


def _badge_column(badge: float) -> float:
    """The width of what is kept for the badge."""
    around = AROUND_BADGE + 8 if badge > ROW * BADGE else AROUND_BADGE
    return badge + around


def _least_height(room: Room) -> float:
    """Of a tile that can be pressed, and on which the letter of the badge can be read."""
    badge = least_badge(room)
    for_badge = badge / BADGE
    return max(room.theme.target, for_badge)


def _words_width(tile: Rect, badge: float) -> float:
    return tile.w - _badge_column(badge) - END


@dataclass(frozen=True, slots=True)
class ChoosePlan:
    """Where the tiles lie, and the words on them; `taken` is the width that is kept for the badge."""

    tiles: Sequence[Rect]
    words: Sequence[Block]
    badge: float
    taken: float
    fits: bool


def _hung(height: float, area: Rect, room: Room) -> Rect:
    """A strip of this height for the tiles, at the same place under every question if the area allows."""
    wanted = TOP * room.stage.h / HEIGHT
    lowest = area.bottom - height - 16
    top = min(lowest, wanted)
    top = max(area.y, top)
    return area.below(top).top(height)


def plans(options: Sequence[str], room: Room, area: Rect) -> Iterator[ChoosePlan]:
    """The best looking first."""
    for columns in _columns(options, room):
        yield _lay(options, room, area, columns)
    yield _lay_by_need(options, room, area)
    for columns in (1, 2):
        yield _lay_close(options, room, area, columns)
    yield _lay(options, room, area, columns=1)


def _columns(options: Sequence[str], room: Room) -> tuple[int, ...]:
    """The numbers of columns to try."""
    count = len(options)
    if count == 3:
        return 1, 3
    if count > 3 and room.theme.projector and not room.wide:
        return 1, 2
    return 2, 1


def _lay(options: Sequence[str], room: Room, area: Rect, columns: int) -> ChoosePlan:
    count = len(options)
    gap, wanted = (GAP, TILE) if columns > 1 else (ROW_GAP, ROW)
    largest, *_ = area.grid(columns, count, gap)
    badge = _badge_size(largest.h)
    width = _words_width(largest, badge)
    words = option_blocks(options, width, room)
    around_words = tallest(words) + AROUND
    needed = max(_least_height(room), around_words)
    wanted = max(needed, wanted)
    height = min(largest.h, wanted)
    rows = ceil(count / columns)
    used = stacked(height, rows, gap)
    tiles = _hung(used, area, room)
    badge = _badge_size(height)
    return ChoosePlan(
        tiles=tiles.grid(columns, count, gap),
        words=words,
        badge=badge,
        taken=_badge_column(badge),
        fits=needed <= largest.h and all_whole(words),
    )


def _lay_by_need(options: Sequence[str], room: Room, area: Rect) -> ChoosePlan:
    """One under the other, each no higher than it must be."""
    least = _least_height(room)
    badge = _badge_size(least)
    width = _words_width(area, badge)
    words = option_blocks(options, width, room)
    heights = []
    for lines in words:
        needed = lines.height + AROUND
        height = max(least, needed)
        heights.append(height)
    used = stack_height(heights, ROW_GAP)
    column = _hung(used, area, room)
    return ChoosePlan(
        tiles=stack(column, heights, ROW_GAP),
        words=words,
        badge=badge,
        taken=_badge_column(badge),
        fits=used <= area.h and all_whole(words),
    )


def _lay_close(options: Sequence[str], room: Room, area: Rect, columns: int) -> ChoosePlan:
    """Each row no higher than it must be, with little around badges and words."""
    badge = least_badge(room)
    taken = badge * WIDEST + CLOSE_TAKEN
    column, *_ = area.columns(columns, CLOSE_GAP)
    width = column.w - taken - CLOSE_END
    words = option_blocks(options, width, room)
    least = max(room.theme.target, badge * WIDEST + CLOSE_AROUND)
    heights = []
    for first in range(0, len(words), columns):
        in_row = words[first : first + columns]
        needed = tallest(in_row) + CLOSE_AROUND
        height = max(least, needed)
        heights.append(height)
    used = stack_height(heights, CLOSE_GAP)
    tiles: list[Rect] = []
    for row in stack(area.top(used), heights, CLOSE_GAP):
        tiles += row.columns(columns, CLOSE_GAP)
    return ChoosePlan(
        tiles=tiles[: len(options)],
        words=words,
        badge=badge,
        taken=taken,
        fits=used <= area.h and all_whole(words),
    )
