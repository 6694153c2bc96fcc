"""Where short names lie two by two, and what belongs to them in rows across the page below, for a narrow page."""

from math import ceil

from game.quiz.question import Pair
from game.ui.boards.blocks import all_whole, heights_by_need, mark, option_blocks, tallest
from game.ui.boards.cards import PAD, least_height, words_box
from game.ui.boards.pairs_laid import PairPlan, PairWords
from game.ui.layout import Rect, stack, stack_height, stacked
from game.ui.room import Room

GAP, APART = 10.0, 20.0  # between cards, and between the names and what belongs to them
AROUND = 10.0  # the words of a card, above and below together
COLUMNS = 2
SMALL = 0.9  # the share of a badge's usual size that is kept


def lay_stacked(form: Pair, room: Room, area: Rect) -> PairPlan:
    """At the right of the lower rows is room for the check, as a sign."""
    target = room.theme.target
    rows_width = area.w - target - GAP
    words = _words(
        form,
        room,
        area,
        rows_width,
    )
    count = len(form.left)
    names_height = _names_height(words, room)
    heights = _row_heights(words, room)
    rows_height = stack_height(heights, GAP)
    names = area.top(names_height)
    top = names.bottom + APART
    below = area.below(top).top(rows_height)
    used = names_height + APART + rows_height
    has_room = used <= area.h + 0.5
    rows = below.left(rows_width)
    sign = below.far(target)
    return PairPlan(
        left=names.grid(COLUMNS, count, GAP),
        right=stack(rows, heights, GAP),
        check=sign.centred(target, target),
        words=words,
        fits=has_room and all_whole(words.all),
        is_sign=True,
        is_stacked=True,
        share=SMALL,
    )


def _names_height(words: PairWords, room: Room) -> float:
    highest = tallest(words.left)
    around_names = highest + AROUND
    name = max(room.theme.target, around_names)
    count = len(words.left)
    lines = ceil(count / COLUMNS)
    return stacked(name, lines, GAP)


def _row_heights(words: PairWords, room: Room) -> list[float]:
    least = least_height(room)
    return heights_by_need(words.right, AROUND, least)


def _words(form: Pair, room: Room, area: Rect, rows_width: float) -> PairWords:
    """Names leave room for the badge of their partner, and the rows for a number."""
    number = mark("8", room)
    cell, *_ = area.columns(COLUMNS, GAP)
    name_box = words_box(cell, room, number, partner=True)
    row = area.left(rows_width)
    row_box = words_box(row, room, None, badge=SMALL)
    taken = number.width + PAD / 2
    left = option_blocks(form.left, name_box.w, room)
    width = row_box.w - taken
    right = option_blocks(form.right, width, room)
    return PairWords(left, right)
