"""Where the cards of two columns lie: in rows of one height, or each row as high as it must be."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from game.quiz.question import Pair
from game.ui.boards.blocks import all_whole, mark, option_blocks, tallest
from game.ui.boards.cards import least_height, words_box
from game.ui.boards.pairs_laid import PairPlan, PairWords
from game.ui.boards.stacked_plan import lay_stacked
from game.ui.layout import Rect, stack, stack_height
from game.ui.room import Room

TALLEST = 108.0
MIDDLE, NARROW_MIDDLE = 0.11, 0.06  # between the columns, as a share of both of them, where the page is wide or not
EVEN = 0.5
SHARES = (EVEN, 0.56, 0.44, 0.62, 0.38, 0.72, 0.28, 0.78, 0.22)  # of the left column, as the words of one are longer

Columns = tuple[float, float, float]  # shares of the left one, of what is between, and of the right one


class Gaps(NamedTuple):
    """What is free between rows, around the words of a card (above and below together), and above the check, and how
    high that is; `foot` is false where the check stands between the columns, as a sign."""

    row: float
    words: float
    check: float
    button: float
    foot: bool = True


WIDE_GAPS = Gaps(14.0, 16.0, 28.0, 80.0)
TIGHT = Gaps(10.0, 10.0, 12.0, 60.0)
NO_FOOT = Gaps(10.0, 10.0, 0.0, 0.0, foot=False)
AROUND_SIGN = 12.0  # what is free at either side of the check that is a sign


def plans(form: Pair, room: Room, area: Rect) -> Iterator[PairPlan]:
    """The best looking first; none that parts a name from its number, for which closer columns have room."""
    for plan in _in_columns(form, room, area):
        if not plan.words.tear(form):
            yield plan
    yield lay_stacked(form, room, area)
    even = _lay_even(form, room, area)
    yield replace(even, fits=False)


def _in_columns(form: Pair, room: Room, area: Rect) -> Iterator[PairPlan]:
    """The check stands under the columns where there is room for it from the start."""
    yield _lay_even(form, room, area)
    yield _lay_by_need(form, room, area, EVEN, WIDE_GAPS)
    for gaps in (WIDE_GAPS, TIGHT, NO_FOOT):
        for share in SHARES:
            yield _lay_by_need(form, room, area, share, gaps)


def _lay_even(form: Pair, room: Room, area: Rect) -> PairPlan:
    """All rows of one height."""
    count = _count(form)
    between = MIDDLE if room.wide else NARROW_MIDDLE
    columns = EVEN, between, EVEN
    gaps = WIDE_GAPS.row * (count - 1)
    foot = _foot_height(room, WIDE_GAPS)
    free = area.h - foot - gaps
    most = free / count
    row = area.top(most)
    words = _words(form, row, columns, room)
    highest = tallest(words.all)
    around_words = highest + WIDE_GAPS.words
    least = least_height(room)
    needed = max(least, around_words)
    wanted = max(TALLEST, needed)
    height = min(most, wanted)
    heights = [height] * count
    plan = _lay(room, area, columns, heights, words, WIDE_GAPS)
    has_room = needed <= most
    fits = plan.fits and has_room
    return replace(plan, fits=fits)


def _lay_by_need(form: Pair, room: Room, area: Rect, share: float, gaps: Gaps) -> PairPlan:
    """Each row no higher than it must be, and little between the columns, of which the left one has that share."""
    between = NARROW_MIDDLE
    if not gaps.foot:
        between = _share_of_sign(room, area)
    rest = 1 - share
    columns = share, between, rest
    words = _words(form, area, columns, room)
    least = least_height(room)
    heights = words.row_heights(gaps.words, least)
    return _lay(room, area, columns, heights, words, gaps)


def _lay(room: Room, area: Rect, columns: Columns, heights: Sequence[float], words: PairWords, gaps: Gaps) -> PairPlan:
    used = stack_height(heights, gaps.row)
    foot = _foot_height(room, gaps)
    cards = _cards_area(area, used, foot)
    left, between, right = cards.share(columns)
    lowest = used + foot
    has_room = lowest <= area.h + 0.5
    target = room.theme.target
    check = between.centred(target, target)
    if gaps.foot:
        top = right.bottom + gaps.check
        below = right._replace(y=top)
        tall = _button_height(room, gaps)
        check = below.top(tall)
    is_whole = all_whole(words.all)
    return PairPlan(
        left=stack(left, heights, gaps.row),
        right=stack(right, heights, gaps.row),
        check=check,
        words=words,
        fits=has_room and is_whole,
        is_sign=not gaps.foot,
    )


def _share_of_sign(room: Room, area: Rect) -> float:
    """What a sign between the columns takes, as a share of both of them."""
    around = 2 * AROUND_SIGN
    sign = room.theme.target + around
    both = area.w - sign
    return sign / both


def _count(form: Pair) -> int:
    """Of the rows."""
    left = len(form.left)
    right = len(form.right)
    return max(left, right)


def _words(form: Pair, row: Rect, columns: Columns, room: Room) -> PairWords:
    """Those on the cards at the left have a number before them, and room for their partner's badge."""
    left, _, right = row.share(columns)
    number = mark("1", room)
    left_box = words_box(left, room, number, partner=True)
    right_box = words_box(right, room, None, badge=1.0)
    left_words = option_blocks(form.left, left_box.w, room)
    right_words = option_blocks(form.right, right_box.w, room)
    return PairWords(left_words, right_words)


def _button_height(room: Room, gaps: Gaps) -> float:
    return max(room.theme.target, gaps.button)


def _foot_height(room: Room, gaps: Gaps) -> float:
    """What is kept below the columns for the check."""
    if not gaps.foot:
        return 0.0
    button = _button_height(room, gaps)
    return gaps.check + button


def _cards_area(area: Rect, height: float, foot: float) -> Rect:
    """A strip of this height for the cards, a little lower than the area begins where there is room for that."""
    spare = area.h - height - foot
    wanted = min(spare / 2, 40)
    free_above = max(0.0, wanted)
    lower = area.below(area.y + free_above)
    return lower.top(height)
