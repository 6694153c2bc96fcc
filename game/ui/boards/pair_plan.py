"""Where the cards of two columns lie: in rows of one height, or each row as high as it must be."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from game.quiz.question import Pair
from game.ui.boards.blocks import all_whole, mark, option_blocks, tallest
from game.ui.boards.cards import least_height, words_box
from game.ui.layout import Rect, stack, stack_height
from game.ui.room import Room
from game.ui.text import Block

ROW_GAP, CHECK_GAP = 14.0, 28.0
AROUND = 16.0  # the words of a card, above and below together
TALLEST = 108.0
BUTTON = 80.0
MIDDLE, NARROW_MIDDLE = 0.22, 0.12  # between the columns, as a share of one of them, where the page is wide or not


@dataclass(frozen=True, slots=True)
class PairWords:
    """On the cards of the two columns, of which one may have more."""

    left: Sequence[Block]
    right: Sequence[Block]

    @property
    def all(self) -> Sequence[Block]:
        return [*self.left, *self.right]

    def in_row(self, place: int) -> Sequence[Block]:
        found = []
        for column in (self.left, self.right):
            if place < len(column):
                found.append(column[place])
        return found


@dataclass(frozen=True, slots=True)
class PairPlan:
    """Where the cards lie, and their words."""

    left: Sequence[Rect]
    right: Sequence[Rect]
    check: Rect
    words: PairWords
    fits: bool


def plans(form: Pair, room: Room, area: Rect) -> Iterator[PairPlan]:
    """The best looking first. The check stands under the columns where there is room for it from the start."""
    yield _lay_even(form, room, area)
    yield _lay_by_need(form, room, area)
    yield _lay_even(form, room, area)


def _lay_even(form: Pair, room: Room, area: Rect) -> PairPlan:
    """All rows of one height."""
    count = _count(form)
    middle = MIDDLE if room.wide else NARROW_MIDDLE
    gaps = ROW_GAP * (count - 1)
    foot = _foot_height(room)
    free = area.h - foot - gaps
    most = free / count
    row = area.top(most)
    words = _words(form, row, middle, room)
    around_words = tallest(words.all) + AROUND
    least = least_height(room)
    needed = max(least, around_words)
    wanted = max(TALLEST, needed)
    height = min(most, wanted)
    heights = [height] * count
    plan = _lay(room, area, middle, heights, words)
    fits = plan.fits and needed <= most
    return replace(plan, fits=fits)


def _lay_by_need(form: Pair, room: Room, area: Rect) -> PairPlan:
    """Each row no higher than it must be, and little between the columns."""
    words = _words(form, area, NARROW_MIDDLE, room)
    least = least_height(room)
    heights = []
    count = _count(form)
    for place in range(count):
        in_row = words.in_row(place)
        needed = tallest(in_row) + AROUND
        height = max(least, needed)
        heights.append(height)
    return _lay(room, area, NARROW_MIDDLE, heights, words)


def _lay(room: Room, area: Rect, middle: float, heights: Sequence[float], words: PairWords) -> PairPlan:
    used = stack_height(heights, ROW_GAP)
    foot = _foot_height(room)
    cards = _cards_area(area, used, foot)
    left, right = _columns(cards, middle)
    top = right.bottom + CHECK_GAP
    button = _button_height(room)
    lowest = used + foot
    has_room = lowest <= area.h + 0.5
    return PairPlan(
        left=stack(left, heights, ROW_GAP),
        right=stack(right, heights, ROW_GAP),
        check=right._replace(y=top, h=button),
        words=words,
        fits=has_room and all_whole(words.all),
    )


def _count(form: Pair) -> int:
    """Of the rows."""
    left = len(form.left)
    right = len(form.right)
    return max(left, right)


def _words(form: Pair, row: Rect, middle: float, room: Room) -> PairWords:
    """Those on the cards at the left have a number before them, and room for their partner's badge."""
    left, right = _columns(row, middle)
    number = mark("1", room)
    left_box = words_box(left, room, number, partner=True)
    right_box = words_box(right, room, None, badge=1.0)
    left_words = option_blocks(form.left, left_box.w, room)
    right_words = option_blocks(form.right, right_box.w, room)
    return PairWords(left_words, right_words)


def _columns(area: Rect, middle: float) -> tuple[Rect, Rect]:
    """The left one and the right one; threads run between them, in so much as a share of one of them."""
    left, _, right = area.share([1, middle, 1])
    return left, right


def _button_height(room: Room) -> float:
    return max(room.theme.target, BUTTON)


def _foot_height(room: Room) -> float:
    """What is kept below the columns for the check."""
    button = _button_height(room)
    return CHECK_GAP + button


def _cards_area(area: Rect, height: float, foot: float) -> Rect:
    """A strip of this height for the cards, a little lower than the area begins where there is room for that."""
    spare = area.h - height - foot
    wanted = min(spare / 2, 40)
    free_above = max(0.0, wanted)
    lower = area.below(area.y + free_above)
    return lower.top(height)
