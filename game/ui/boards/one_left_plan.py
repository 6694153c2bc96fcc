"""Where one card of the left column lies, with the others as chips beside it, and all options below them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from game.quiz.question import Pair
from game.ui.boards.blocks import all_whole, heights_by_need, mark, option_blocks, tallest
from game.ui.boards.cards import PAD, least_height, words_box
from game.ui.boards.naming import chip_words
from game.ui.layout import Rect, stack, stack_height, stacked
from game.ui.room import Room
from game.ui.text import Block
from game.ui.widgets.lines import FULL
from game.ui.widgets.signs import LETTERS

GAP, ROW_GAP, BELOW_LEFT = 14.0, 14.0, 18.0  # between chips, between options, and between the two
AROUND = 16.0  # the words of a card, above and below together
CLOSE_AROUND, CLOSE_GAP = 8.0, 12.0  # the same where there is little room
WIDEST_LETTER = 3  # the option whose letter, D, is the widest
TALLEST = 108.0
SMALL = 0.9  # the share of a badge that is kept where there is little room


@dataclass(frozen=True, slots=True)
class LeftStrip:
    """A row for the cards of the left column: the one that is open is `wide`, each other a `chip`."""

    rect: Rect
    chip: float
    wide: float
    words: Sequence[Block]

    def cards(self, opened: int | None) -> list[Rect]:
        """All are chips where none is open."""
        cards = []
        x = self.rect.x
        for place in range(len(self.words)):
            width = self.wide if place == opened else self.chip
            card = self.rect.after(x).left(width)
            cards.append(card)
            x = card.right + GAP
        return cards

    @property
    def check(self) -> Rect:
        """At the right of all chips."""
        last_chip = self.chip + GAP
        width = self.wide - last_chip
        return self.rect.far(width)


@dataclass(frozen=True, slots=True)
class OneLeftPlan:
    """`share` is that of its usual size which the badge of an option keeps; 0 for a plain letter."""

    left: LeftStrip
    options: Sequence[Rect]
    words: Sequence[Block]
    share: float
    fits: bool


def plans(form: Pair, room: Room, area: Rect) -> Iterator[OneLeftPlan]:
    """The best looking first."""
    left = _left_strip(form, room, area)
    below = area.below(left.rect.bottom + BELOW_LEFT)
    yield _lay_even(form, room, left, below, columns=1)
    yield _lay_by_need(form, room, left, below)
    yield _lay_even(form, room, left, below, columns=2)
    low = _left_strip(form, room, area, CLOSE_AROUND)
    close = area.below(low.rect.bottom + CLOSE_GAP)
    yield _lay_close(form, room, low, close, SMALL)
    if room.theme.text_size <= FULL:
        yield _lay_close(form, room, low, close, share=0.0)
    yield _lay_by_need(form, room, left, below)


def _left_strip(form: Pair, room: Room, area: Rect, around: float = AROUND) -> LeftStrip:
    """As high as the highest card that is opened in it, so that nothing below it moves."""
    chip = _chip_width(form, room)
    others = len(form.left) - 1
    chips = chip * others
    gaps = GAP * others
    taken = chips + gaps
    wide = area.w - taken
    number = mark("1", room)
    box = words_box(area.left(wide), room, number)
    words = option_blocks(form.left, box.w, room)
    around_words = tallest(words) + around
    height = max(room.theme.target, around_words)
    return LeftStrip(area.top(height), chip, wide, words)


def _chip_width(form: Pair, room: Room) -> float:
    """With room for the widest letter."""
    widest = 0.0
    for option in range(len(form.right)):
        chip = chip_words(0, option)
        width = mark(chip, room).width
        widest = max(widest, width)
    return widest + 2 * PAD


def _lay_even(form: Pair, room: Room, left: LeftStrip, below: Rect, columns: int) -> OneLeftPlan:
    """The options in rows of one height."""
    count = len(form.right)
    rows = ceil(count / columns)
    largest, *_ = below.grid(columns, count, GAP, ROW_GAP)
    share = 1.0 if columns == 1 else SMALL
    words = _words(form, largest, room, share)
    around_words = tallest(words) + AROUND
    least = least_height(room)
    needed = max(least, around_words)
    wanted = max(needed, TALLEST)
    height = min(wanted, largest.h)
    used = stacked(height, rows, ROW_GAP)
    fits = needed <= largest.h and all_whole(words)
    return OneLeftPlan(
        left=left,
        options=below.top(used).grid(columns, count, GAP, ROW_GAP),
        words=words,
        share=share,
        fits=fits and all_whole(left.words),
    )


def _lay_by_need(form: Pair, room: Room, left: LeftStrip, below: Rect) -> OneLeftPlan:
    """The options one under the other, each no higher than it must be."""
    words = _words(form, below, room, SMALL)
    least = least_height(room)
    heights = heights_by_need(words, AROUND, least)
    return _stacked(
        left,
        below,
        words,
        heights,
        ROW_GAP,
        SMALL,
    )


def _lay_close(form: Pair, room: Room, left: LeftStrip, below: Rect, share: float) -> OneLeftPlan:
    """The same with little around the words, and with plain letters where no share of a badge is kept."""
    words = _words(form, below, room, share)
    least = least_height(room) if share else room.theme.target
    heights = heights_by_need(words, CLOSE_AROUND, least)
    return _stacked(left, below, words, heights, CLOSE_GAP, share)


def _stacked(
    left: LeftStrip, below: Rect, words: Sequence[Block], heights: Sequence[float], gap: float, share: float
) -> OneLeftPlan:
    used = stack_height(heights, gap)
    fits = used <= below.h + 0.5 and all_whole(words)
    return OneLeftPlan(
        left=left,
        options=stack(below, heights, gap),
        words=words,
        share=share,
        fits=fits and all_whole(left.words),
    )


def letter_of(place: int, share: float, room: Room) -> Block | None:
    """That of an option, where it has no badge."""
    return None if share else mark(LETTERS[place], room)


def _words(form: Pair, card: Rect, room: Room, share: float) -> list[Block]:
    """They leave room for the number of the partner at the right."""
    number = mark("8", room)
    widest_letter = letter_of(WIDEST_LETTER, share, room)
    box = words_box(card, room, widest_letter, badge=share)
    taken = number.width + PAD / 2
    width = box.w - taken
    return option_blocks(form.right, width, room)
