"""Where cards lie in one column, each with its letter before the words and a box for its number after them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from game.ui.boards.blocks import all_whole, heights_by_need, letter_width, mark, option_blocks, tallest
from game.ui.layout import Rect, stack, stack_height, stacked
from game.ui.room import Room
from game.ui.text import Block
from game.ui.widgets.signs import WIDEST, least_badge

PAD, WORDS_GAP = 18.0, 14.0  # left of the letter, of the words
BOX_GAP, EDGE = 16.0, 14.0  # left and right of the box
AROUND, LEAST_AROUND = 10.0, 2.0  # the words or the badge, above and below together
TALLEST = 132.0
MOST_MORE = 24.0  # by how much a row is higher than it must be, where there is room for that
ROW_GAP, LEAST_GAP = 14.0, 12.0


@dataclass(frozen=True, slots=True)
class TappedPlan:
    """Where the cards lie, and the words on them; their letters stand in badges of a size, or plain where it is 0."""

    cards: Sequence[Rect]
    words: Sequence[Block]
    badge: float
    fits: bool


def plans(items: Sequence[str], room: Room, area: Rect) -> Iterator[TappedPlan]:
    """The best looking first."""
    badge = least_badge(room)
    yield _lay_even(items, room, area, badge)
    yield _lay_by_need(items, room, area, badge)
    yield _lay_by_need(items, room, area, badge=0.0)
    yield _lay_by_need(
        items,
        room,
        area,
        badge=0.0,
        around=LEAST_AROUND,
    )


def box_side(letter: Block) -> float:
    """Of the box for a number."""
    return letter.line_height


def words_box(card: Rect, letter: Block, badge: float) -> Rect:
    """The part of a card that its words may fill."""
    before = PAD + letter_width(letter.style.size, badge) + WORDS_GAP
    behind = BOX_GAP + box_side(letter) + EDGE
    width = card.w - before - behind
    return card.after(card.x + before).left(width)


def _lay_even(items: Sequence[str], room: Room, area: Rect, badge: float) -> TappedPlan:
    """In rows of one height."""
    count = len(items)
    largest, *_ = area.rows(count, ROW_GAP)
    letter = mark("A", room)
    box = words_box(area, letter, badge)
    words = option_blocks(items, box.w, room)
    around_words = tallest(words) + AROUND
    least = _least_height(room, badge)
    needed = max(least, around_words)
    wanted = max(needed, TALLEST)
    height = min(largest.h, wanted)
    used = stacked(height, count, ROW_GAP)
    return TappedPlan(
        cards=area.top(used).rows(count, ROW_GAP),
        words=words,
        badge=badge,
        fits=needed <= largest.h and all_whole(words),
    )


def _lay_by_need(items: Sequence[str], room: Room, area: Rect, badge: float, around: float = AROUND) -> TappedPlan:
    """Each no higher than it must be, but for what is spare."""
    letter = mark("A", room)
    box = words_box(area, letter, badge)
    words = option_blocks(items, box.w, room)
    least = _least_height(room, badge, around)
    heights = heights_by_need(words, around, least)
    used = stack_height(heights, LEAST_GAP)
    lowest = area.y + used
    spare = max(0.0, area.h - used)
    more = min(MOST_MORE, spare / len(heights))
    higher = [height + more for height in heights]
    return TappedPlan(
        cards=stack(area, higher, LEAST_GAP),
        words=words,
        badge=badge,
        fits=lowest <= area.bottom + 0.5 and all_whole(words),
    )


def _least_height(room: Room, badge: float, around: float = AROUND) -> float:
    """Of a card that can be pressed, with its box and its letter."""
    letter = mark("A", room)
    for_box = box_side(letter) + around
    for_badge = badge * WIDEST + around
    return max(room.theme.target, for_box, for_badge)
