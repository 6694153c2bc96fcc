"""Where the options of a choice lie, in columns or one under the other."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from game.ui.boards.blocks import all_whole, heights_by_need, letter_width, option_blocks, tallest
from game.ui.layout import Rect, stack, stack_height, stacked
from game.ui.room import Room
from game.ui.text import Block, is_torn
from game.ui.widgets.quiet_badge import badge_of_words
from game.ui.widgets.signs import WIDEST, least_badge

GAP, ROW_GAP = 28.0, 20.0
WANTED, LESS, LEAST_WANTED = 5.2, 0.6, 117.0  # the height of tiles to their words, less for each of their rows
HIGHEST = 220.0  # of tiles that have room to spare
AROUND = 20.0  # the words, above and below together
BADGE, LARGEST_BADGE = 0.76, 104.0  # the size of a badge as a share of its tile's height, and at most
CLOSE_GAP, CLOSE_AROUND, CLOSE_TAKEN, CLOSE_END = 12.0, 8.0, 28.0, 14.0  # the same where there is little room
AROUND_BADGE, END = 60.0, 24.0  # at its sides, together, and at the right of the words
LEAST_AROUND = 2.0  # above and below words beside a plain letter
DROP, LARGEST_DROP = 0.4, 96.0  # the share of the height to spare that comes above the tiles, and at most


def _badge_size(height: float, room: Room) -> float:
    """Of the badge on a tile of that height, or on several of which it is the lowest."""
    beside_words = max(badge_of_words(room), least_badge(room))
    return min(LARGEST_BADGE, height * BADGE, beside_words)


def _badge_column(badge: float) -> float:
    """The width of what is kept for the badge."""
    around = AROUND_BADGE + 8 if badge > LEAST_WANTED * BADGE else AROUND_BADGE
    return badge + around


def _wanted_height(rows: int, room: Room) -> float:
    words = room.theme.style("option").size
    to_words = WANTED - rows * LESS
    return max(LEAST_WANTED, min(HIGHEST, words * to_words))


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


def _hung(height: float, area: Rect) -> Rect:
    """A strip of this height for the tiles: they belong to the question above them, and more is free below."""
    spare = max(0.0, area.h - height)
    drop = min(LARGEST_DROP, spare * DROP)
    return area.below(area.y + drop).top(height)


def plans(options: Sequence[str], room: Room, area: Rect) -> Iterator[ChoosePlan]:
    """The best looking first."""
    side_by_side = _lay(options, room, area, _columns(options))
    rows = _in_rows(options, room, area)
    if _reads_better_in_rows(options, side_by_side, room):
        yield from rows
        yield side_by_side
    else:
        if _is_list(options, room):
            yield next(rows)
        yield side_by_side
        yield from rows
    yield _lay_close(
        options,
        room,
        area,
        2,
        least_badge(room),
    )
    yield _lay(options, room, area, columns=1)


def plain_plans(options: Sequence[str], room: Room, area: Rect) -> Iterator[ChoosePlan]:
    """With letters in place of badges."""
    for columns in (1, 2, len(options)):
        yield _lay_close(options, room, area, columns, badge=0.0)


def _columns(options: Sequence[str]) -> int:
    """Of tiles side by side."""
    count = len(options)
    return 3 if count == 3 else 2


def _in_rows(options: Sequence[str], room: Room, area: Rect) -> Iterator[ChoosePlan]:
    """One under the other, closer and closer."""
    yield _lay(options, room, area, columns=1)
    yield _lay_by_need(options, room, area)
    yield _lay_close(options, room, area, 1, least_badge(room))


def _is_list(options: Sequence[str], room: Room) -> bool:
    """Whether there is more room below each other than side by side."""
    return len(options) > 3 and room.theme.projector and not room.wide


def _reads_better_in_rows(options: Sequence[str], side_by_side: ChoosePlan, room: Room) -> bool:
    """Whether words would break that may stand in one line across the page, or a name be torn from its number."""
    if any(map(is_torn, options, side_by_side.words)):
        return True
    has_three = len(side_by_side.words) == 3
    if room.wide and not has_three:
        return False
    return any(len(block.lines) > 1 for block in side_by_side.words)


def _lay(options: Sequence[str], room: Room, area: Rect, columns: int) -> ChoosePlan:
    count = len(options)
    rows = ceil(count / columns)
    gap = GAP if columns > 1 else ROW_GAP
    wanted = _wanted_height(rows, room)
    largest, *_ = area.grid(columns, count, gap)
    badge = _badge_size(largest.h, room)
    width = _words_width(largest, badge)
    words = option_blocks(options, width, room)
    around_words = tallest(words) + AROUND
    needed = max(_least_height(room), around_words)
    wanted = max(needed, wanted)
    height = min(largest.h, wanted)
    used = stacked(height, rows, gap)
    tiles = _hung(used, area)
    badge = _badge_size(height, room)
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
    badge = _badge_size(least, room)
    width = _words_width(area, badge)
    words = option_blocks(options, width, room)
    heights = heights_by_need(words, AROUND, least)
    used = stack_height(heights, ROW_GAP)
    column = _hung(used, area)
    return ChoosePlan(
        tiles=stack(column, heights, ROW_GAP),
        words=words,
        badge=badge,
        taken=_badge_column(badge),
        fits=used <= area.h and all_whole(words),
    )


def _highest(blocks: Sequence[Block]) -> Block:
    return max(blocks, key=_height)


def _height(block: Block) -> float:
    return block.height


def _lay_close(options: Sequence[str], room: Room, area: Rect, columns: int, badge: float) -> ChoosePlan:
    """Each row no higher than it must be, with little around badges, or plain letters where that is 0, and words."""
    around = CLOSE_AROUND if badge else LEAST_AROUND
    style = room.theme.style("option")
    taken = letter_width(style.size, badge) + CLOSE_TAKEN
    column, *_ = area.columns(columns, CLOSE_GAP)
    width = column.w - taken - CLOSE_END
    words = option_blocks(options, width, room)
    least = max(room.theme.target, badge * WIDEST + around)
    highest = []
    for first in range(0, len(words), columns):
        highest.append(_highest(words[first : first + columns]))
    heights = heights_by_need(highest, around, least)
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
