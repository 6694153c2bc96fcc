"""Where the options before a class lie: side by side or one under the other, with room for what the class says."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import ceil

from game.ui.boards.blocks import all_whole, option_blocks, tallest
from game.ui.drawn import drawn
from game.ui.layout import Rect, stack, stack_height, stacked
from game.ui.room import Room
from game.ui.text import Block
from game.ui.widgets.signs import WIDEST, least_badge

GAP, ROW_GAP = 22.0, 12.0
AROUND = 10.0  # the words, above and below together
TALLEST = 150.0
SPARE = 36.0  # by which a row grows at most where there is room left
LARGEST_BADGE, SHARE = 94.0, 0.8  # of a badge: its size, and its share of the height that is free for it
EDGE = 22.0
AROUND_BADGE = 34.0
# Where room is scarce, before any word grows smaller than can be read.
TIGHT_GAP, TIGHT_AROUND, TIGHT_AROUND_BADGE = 6.0, -6.0, 16.0
MOST_HANDS = "25"


@drawn
class TilePlan:
    """Where the tiles lie, and the words on them; `taken` is the width for the badge, `column` that for what the class
    says, which tells of two votes where it `is_wide`."""

    tiles: Sequence[Rect]
    words: Sequence[Block]
    badge: float
    taken: float
    column: float
    is_wide: bool
    fits: bool


@drawn
class TileRoom:
    """`column` is kept free at the right of each tile for what the class says, from the beginning, so that nothing
    grows or shrinks when hands are shown. `is_wide`: the column has room for two votes. `around` is free above and
    below words, and `around_badge` at the sides of a badge."""

    room: Room
    area: Rect
    column: float
    is_wide: bool = False
    gap: float = ROW_GAP
    around: float = AROUND
    around_badge: float = AROUND_BADGE

    @property
    def wide(self) -> "TileRoom":
        """With room for the hands of two votes."""
        return replace(
            self,
            column=votes_column(self.room),
            is_wide=True,
        )

    @property
    def tight(self) -> "TileRoom":
        """With less around words and badges."""
        return replace(
            self,
            gap=TIGHT_GAP,
            around=TIGHT_AROUND,
            around_badge=TIGHT_AROUND_BADGE,
        )

    def words(self, options: Sequence[str], tile: Rect, badge: float) -> Sequence[Block]:
        taken = self.taken(badge) + self.column + EDGE
        return option_blocks(options, tile.w - taken, self.room)

    def taken(self, badge: float) -> float:
        """The width of what is kept for the badge."""
        return badge * WIDEST + self.around_badge

    def badge(self, height: float) -> float:
        wanted = min(LARGEST_BADGE, height * SHARE)
        return max(self.least_badge, wanted)

    @property
    def least_badge(self) -> float:
        return least_badge(self.room)

    def needed(self, words: float) -> float:
        """The height of a tile with words so high."""
        for_words = words + self.around
        for_badge = self.least_badge / SHARE
        return max(for_words, for_badge)

    def plan(self, tiles: Sequence[Rect], words: Sequence[Block], badge: float, has_room: bool) -> TilePlan:
        """With the words on these tiles; it fits where they have room, and no word is cut."""
        return TilePlan(
            tiles=tiles,
            words=words,
            badge=badge,
            taken=self.taken(badge),
            column=self.column,
            is_wide=self.is_wide,
            fits=has_room and all_whole(words),
        )


def tile_plans(options: Sequence[str], place: TileRoom, votes: int = 1, in_rows: bool = False) -> Iterator[TilePlan]:
    """The best looking first; `in_rows` rather one under the other. Where there may be two `votes`, both are told if
    they have room beside the words."""
    places = [place.wide, place] if votes > 1 else [place]
    for each in places:
        for columns in _columns(len(options), place.room, in_rows):
            yield _in_columns(options, each, columns)
        yield _by_need(options, each)
    for each in places:
        yield _by_need(options, each.tight)


def _columns(count: int, room: Room, in_rows: bool) -> tuple[int, ...]:
    if count > 4:
        return (2,)
    if count < 4 or in_rows or not room.wide:
        return 1, 2
    return 2, 1


def _in_columns(options: Sequence[str], place: TileRoom, columns: int) -> TilePlan:
    count = len(options)
    gap = GAP if columns > 1 else ROW_GAP
    largest, *_ = place.area.grid(columns, count, gap, ROW_GAP)
    tall = min(TALLEST, largest.h)
    words = place.words(options, largest, place.badge(tall))
    needed = place.needed(tallest(words))
    height = min(largest.h, max(needed, TALLEST))
    rows = ceil(count / columns)
    used = place.area.top(stacked(height, rows, ROW_GAP))
    badge = place.badge(height)
    tiles = used.grid(columns, count, gap, ROW_GAP)
    has_room = needed <= largest.h
    return place.plan(tiles, words, badge, has_room)


def _by_need(options: Sequence[str], place: TileRoom) -> TilePlan:
    """One under the other, each no higher than it must be."""
    badge = place.least_badge
    words = place.words(options, place.area, badge)
    heights = [place.needed(lines.height) for lines in words]
    used = stack_height(heights, place.gap)
    spare = (place.area.h - used) / len(heights)
    more = max(0.0, min(spare, SPARE))
    heights = [height + more for height in heights]
    tiles = stack(place.area, heights, place.gap)
    has_room = used <= place.area.h
    return place.plan(tiles, words, badge, has_room)


def count_column(room: Room) -> float:
    """The width of a number of hands."""
    return _column(MOST_HANDS, room)


def votes_column(room: Room) -> float:
    """The width of the hands of two votes."""
    return _column(two_votes(MOST_HANDS, MOST_HANDS), room)


def _column(words: str, room: Room) -> float:
    return room.width(words, "option") + EDGE


def two_votes(first: object, second: object) -> str:
    return f"{first} → {second}"
