"""Where the cards of two columns lie where there is little room: little around their words, and columns as the words
need them."""

from collections.abc import Iterator

from game.quiz.question import Pair
from game.ui.boards.blocks import all_whole, mark, option_blocks
from game.ui.boards.cards import least_height, words_box
from game.ui.boards.pairs_laid import PairPlan, PairWords
from game.ui.layout import Rect, stack, stack_height
from game.ui.room import Room

PAD = 10.0  # at the left and the right of words
AROUND = 8.0  # above and below them together
BETWEEN, GAP = 44.0, 12.0  # the columns, through which threads run, and the rows
SMALL = 0.9  # the share of a badge's usual size that is kept
EVEN, STEP = 0.5, 0.02  # the share of the left column that is tried first, and by how much others differ from it
FARTHEST = 16  # steps


def close_plans(form: Pair, room: Room, area: Rect) -> Iterator[PairPlan]:
    """The most even columns first, those last that part a name from its number."""
    torn = []
    for plan in _from_even(form, room, area):
        if plan.words.tear(form):
            torn.append(plan)
        else:
            yield plan
    yield from torn


def _from_even(form: Pair, room: Room, area: Rect) -> Iterator[PairPlan]:
    yield _lay(form, room, area, EVEN)
    for number in range(1, FARTHEST + 1):
        less = number * STEP
        yield _lay(form, room, area, EVEN - less)
        yield _lay(form, room, area, EVEN + less)


def _lay(form: Pair, room: Room, area: Rect, share: float) -> PairPlan:
    """Without the check, which stands beside the question."""
    left, right = area.share([share, 1 - share], BETWEEN)
    words = _words(form, left, right, room)
    least = least_height(room)
    heights = words.row_heights(AROUND, least)
    used = stack_height(heights, GAP)
    has_room = used <= area.h + 0.5
    is_whole = all_whole(words.all)
    return PairPlan(
        left=stack(left, heights, GAP),
        right=stack(right, heights, GAP),
        check=area,
        words=words,
        fits=has_room and is_whole,
        is_sign=True,
        share=SMALL,
        pad=PAD,
    )


def _words(form: Pair, left: Rect, right: Rect, room: Room) -> PairWords:
    number = mark("1", room)
    left_box = words_box(left, room, number, partner=True, pad=PAD)
    right_box = words_box(right, room, None, badge=SMALL, pad=PAD)
    left_words = option_blocks(form.left, left_box.w, room)
    right_words = option_blocks(form.right, right_box.w, room)
    return PairWords(left_words, right_words)
