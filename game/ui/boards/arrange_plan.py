"""Where the numbered places and the waiting cards lie: in two rows, or in two columns."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from game.ui.boards.blocks import all_whole, mark, option_blocks, tallest
from game.ui.boards.cards import PAD, head_height, least_height, words_box
from game.ui.layout import Rect, stacked
from game.ui.room import Room
from game.ui.text import Block

GAP, ROW_GAP = 28.0, 14.0
BUTTON, CHECK = 92.0, 360.0  # the height of the check, and its width below the places
LEAST_CARD, TALLEST_ROW = 190.0, 130.0
BETWEEN = 60.0  # at least, from the row of places to that of the waiting cards
SMALL = 0.9  # the share of a badge that is kept where words are long


@dataclass(frozen=True, slots=True)
class ArrangePlan:
    """Where the numbered places and the waiting cards lie, and the words that go on them."""

    places: Sequence[Rect]
    waiting: Sequence[Rect]
    check: Rect
    words: Sequence[Block]
    fits: bool
    above: bool = False  # whether number and letter stand above the words
    share: float = 1.0  # of its usual size, for the letter's badge


def plans(items: Sequence[str], room: Room, area: Rect) -> Iterator[ArrangePlan]:
    """The best looking first."""
    if room.wide:
        yield _lay_across(items, room, area)
    yield _lay_down(items, room, area)
    yield _lay_down(items, room, area, SMALL)


def _lay_across(items: Sequence[str], room: Room, area: Rect) -> ArrangePlan:
    """Places in a row, the waiting cards in a row below."""
    count = len(items)
    number = mark("8", room)
    column, *_ = area.columns(count, GAP)
    box = words_box(column, room, number, above=True)
    words = option_blocks(items, box.w, room)
    head = head_height(room, number)
    needed = head + tallest(words) + 24
    card = max(LEAST_CARD, needed)
    spare = area.h - 2 * card - BETWEEN
    upper, lower = _two_rows(area, card, spare)
    check_width = min(CHECK, area.w)
    check = lower.top(BUTTON).far(check_width)
    return ArrangePlan(
        places=upper.columns(count, GAP),
        waiting=lower.columns(count, GAP),
        check=check,
        words=words,
        fits=spare >= 0 and _fit(words, box),
        above=True,
    )


def _two_rows(area: Rect, height: float, spare: float) -> tuple[Rect, Rect]:
    """Strips of this height, of which a part of what is spare keeps them from the question and from each other."""
    above = min(spare / 2, 60)
    more_between = min(spare / 4, 40)
    between = BETWEEN + more_between
    first = area.y + above
    second = first + height + between
    upper = area.below(first).top(height)
    lower = area.below(second).top(height)
    return upper, lower


def _lay_down(items: Sequence[str], room: Room, area: Rect, share: float = 1.0) -> ArrangePlan:
    """Places one under the other at the left, the waiting cards, which have no number, at the right."""
    count = len(items)
    number = mark("8", room)
    first, *_ = area.rows(count, ROW_GAP)
    left, right = _two_columns(area, number)
    box = words_box(
        left.top(first.h),
        room,
        number,
        badge=share,
    )
    words = option_blocks(items, box.w, room)
    around_words = tallest(words) + first.h - box.h
    wanted = max(TALLEST_ROW, around_words)
    height = min(wanted, first.h)
    used = stacked(height, count, ROW_GAP)
    places = left.top(used).rows(count, ROW_GAP)
    waiting = right.top(used).rows(count, ROW_GAP)
    check_height = min(BUTTON, height)
    least = least_height(room)
    is_high_enough = height >= least
    return ArrangePlan(
        places=places,
        waiting=waiting,
        check=waiting[-1].low(check_height),
        words=words,
        fits=is_high_enough and _fit(words, box),
        share=share,
    )


def _two_columns(area: Rect, number: Block) -> tuple[Rect, Rect]:
    """With as much room for words in each, though the number takes some at the left."""
    taken = GAP + number.width + PAD
    width_for_words = area.w - taken
    width = width_for_words / 2
    right = area.far(width)
    rest = area.w - width - GAP
    left = area.left(rest)
    return left, right


def _fit(words: Sequence[Block], box: Rect) -> bool:
    height = tallest(words)
    return height <= box.h and all_whole(words)
