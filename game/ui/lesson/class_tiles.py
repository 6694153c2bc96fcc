"""Options before a class: a large letter in its shape, the words, and at the right what the class has said."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import ceil

from game.ui import text
from game.ui.boards.blocks import all_whole, option_blocks, tallest
from game.ui.boards.naming import position
from game.ui.boards.option import Option
from game.ui.canvas import Canvas
from game.ui.layout import Rect, stack, stack_height, stacked
from game.ui.lesson.share_bar import draw_shares
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.widgets.basic import RADIUS, Look
from game.ui.widgets.lines import block
from game.ui.widgets.signs import WIDEST, draw_badge, least_badge

GAP, ROW_GAP = 22.0, 12.0
AROUND = 16.0  # the words, above and below together
BAR, BAR_PAD, BAR_GAP = 12.0, 2.0, 2.0  # the height of bars, and what is free around and between them
TALLEST = 150.0
LARGEST_BADGE, SHARE = 94.0, 0.8  # of a badge: its size, and its share of the height that is free for it
EDGE = 22.0
AROUND_BADGE = 34.0
# Where room is scarce, before any word grows smaller than can be read.
TIGHT_GAP, TIGHT_AROUND, TIGHT_AROUND_BADGE, TIGHT_FOOT = 6.0, 0.0, 16.0, 0.625


@dataclass(frozen=True, slots=True)
class ClassTile(Option):
    """`said` stands at the right in a column of the width `column`, the badge at the left in one of the width `taken`.
    `bars` are shares of hands, 0-1, in the first vote and in the second; they lie at the foot of the tile."""

    place: int
    badge: float
    taken: float
    column: float
    foot: float
    said: Block | None = None
    bars: tuple[float, ...] = ()

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        fill = palette.hover if look.hovered else palette.tile
        canvas.box(self.rect, fill, palette.border, 3, RADIUS)
        above = self.rect
        if self.bars:
            above = above.top(above.h - self.foot)
        has_room = above.h >= self.badge * WIDEST
        badge = (above if has_room else self.rect).left(self.taken)
        draw_badge(canvas, room, badge.centre, self.badge, self.place)
        beside = above.after(badge.right)
        beside = beside.left(beside.w - EDGE)
        words = beside.left(beside.w - self.column)
        text.draw(canvas, self.words, words, palette.text, fill, down="middle")
        if self.said:
            text.draw(
                canvas,
                self.said,
                beside,
                palette.text,
                fill,
                across="right",
                down="middle",
            )
        if self.bars:
            self._draw_bars(canvas, room, beside)

    def _draw_bars(self, canvas: Canvas, room: Room, words: Rect) -> None:
        """As wide as the words."""
        foot = self.rect.inset(0, BAR_PAD).low(self.foot)
        line = foot.after(words.x).left(words.w)
        free = line.inset(0, BAR_PAD)
        draw_shares(canvas, room, free, self.bars, BAR_GAP)

    def node(self, look: Look) -> Node:
        said = " ".join(self.said.lines) if self.said else ""
        return Node(
            role="option",
            name=self.name,
            label=self.label,
            rect=self.rect,
            value=said,
            position=self.position,
        )


@dataclass(frozen=True, slots=True)
class TilePlan:
    """Where the tiles lie, and the words on them; `taken` is the width for the badge, `foot` the height for bars."""

    tiles: Sequence[Rect]
    words: Sequence[Block]
    badge: float
    taken: float
    foot: float
    fits: bool


def option_tile(
    place: int,
    options: Sequence[str],
    plan: "TilePlan",
    room: Room,
    said: str,
    presses: bool,
    bars: tuple[float, ...] = (),
) -> ClassTile:
    """The one of the options that has that place, where the plan has it."""
    return ClassTile(
        name=f"option-{place}",
        rect=plan.tiles[place],
        words=plan.words[place],
        label=options[place],
        position=position(place, len(options)),
        place=place,
        badge=plan.badge,
        taken=plan.taken,
        column=count_column(room),
        foot=plan.foot,
        said=said_block(said, room),
        bars=bars,
        disabled=not presses,
    )


def when_called(place: int, called: Sequence[int]) -> str:
    """`2.` of the letter that was called second; empty of one that was not."""
    if place not in called:
        return ""
    turn = called.index(place) + 1
    return f"{turn}."


@dataclass(frozen=True, slots=True)
class TileRoom:
    """`column` is kept free at the right of each tile for what the class says, and `foot` below for bars; both from the
    beginning, so that nothing grows or shrinks when hands are shown. `around` is free above and below words, and
    `around_badge` at the sides of a badge, which may stand beside the bars where there is little room."""

    room: Room
    area: Rect
    column: float
    foot: float
    gap: float = ROW_GAP
    around: float = AROUND
    around_badge: float = AROUND_BADGE
    beside_bars: bool = False

    @property
    def tight(self) -> "TileRoom":
        """With less around words and badges, and lower bars."""
        return replace(
            self,
            foot=self.foot * TIGHT_FOOT,
            gap=TIGHT_GAP,
            around=TIGHT_AROUND,
            around_badge=TIGHT_AROUND_BADGE,
            beside_bars=True,
        )

    def words(self, options: Sequence[str], tile: Rect, badge: float) -> Sequence[Block]:
        taken = self.taken(badge) + self.column + EDGE
        return option_blocks(options, tile.w - taken, self.room)

    def taken(self, badge: float) -> float:
        """The width of what is kept for the badge."""
        return badge * WIDEST + self.around_badge

    def badge(self, height: float) -> float:
        free = height - self.foot
        wanted = min(LARGEST_BADGE, free * SHARE)
        return max(self.least_badge, wanted)

    @property
    def least_badge(self) -> float:
        return least_badge(self.room)

    def needed(self, words: float) -> float:
        """The height of a tile with words so high."""
        for_words = words + self.around + self.foot
        for_badge = self.least_badge / SHARE
        if not self.beside_bars:
            for_badge += self.foot
        return max(for_words, for_badge)


def tile_plans(options: Sequence[str], place: TileRoom) -> Iterator[TilePlan]:
    """The best looking first."""
    for columns in _columns(len(options), place.room):
        yield _in_columns(options, place, columns)
    yield _by_need(options, place)
    yield _by_need(options, place.tight)


def _columns(count: int, room: Room) -> tuple[int, ...]:
    if count > 4:
        return (2,)
    if count < 4 or not room.wide:
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
    return TilePlan(
        tiles=used.grid(columns, count, gap, ROW_GAP),
        words=words,
        badge=badge,
        taken=place.taken(badge),
        foot=place.foot,
        fits=needed <= largest.h and all_whole(words),
    )


def _by_need(options: Sequence[str], place: TileRoom) -> TilePlan:
    """One under the other, each no higher than it must be."""
    badge = place.least_badge
    words = place.words(options, place.area, badge)
    heights = [place.needed(lines.height) for lines in words]
    used = stack_height(heights, place.gap)
    if place.beside_bars:
        spare = (place.area.h - used) / len(heights)
        heights = [height + max(0.0, min(spare, AROUND)) for height in heights]
    return TilePlan(
        tiles=stack(place.area, heights, place.gap),
        words=words,
        badge=badge,
        taken=place.taken(badge),
        foot=place.foot,
        fits=used <= place.area.h and all_whole(words),
    )


def bar_foot(room: Room) -> float:
    """What is kept free for the bars."""
    share = min(1.0, room.theme.text_size)
    return (BAR + 2 * BAR_PAD) * share


def count_column(room: Room) -> float:
    """The width of a number of hands, the last ones; of two votes the bars tell both."""
    widest = block("25", "button", 1000, room)
    return widest.width + EDGE


def said_block(words: str, room: Room) -> Block | None:
    return block(words, "button", 1000, room) if words else None
