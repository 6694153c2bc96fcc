"""The words of all options of a board: broken into lines, and measured together."""

from collections.abc import Iterable, Sequence

from game.ui.room import Room
from game.ui.text import Block
from game.ui.widgets.lines import block
from game.ui.widgets.signs import WIDEST

WIDEST_LETTER = 0.76  # the width of a letter as a share of its size


def option_blocks(options: Sequence[str], width: float, room: Room) -> list[Block]:
    """The words of options, each broken into lines of at most this width."""
    blocks = []
    for option in options:
        blocks.append(block(option, "option", width, room))
    return blocks


def mark(words: str, room: Room) -> Block:
    """A number or a letter that stands beside an option."""
    return block(words, "option", 200, room)


def tallest(blocks: Iterable[Block]) -> float:
    heights = [part.height for part in blocks]
    return max(heights)


def all_whole(blocks: Iterable[Block]) -> bool:
    """Whether no word of them had to be cut."""
    return all(part.fits for part in blocks)


def heights_by_need(blocks: Iterable[Block], around: float, least: float) -> list[float]:
    """Of rows, each no higher than its words need with so much above and below them together; but `least`."""
    heights = []
    for part in blocks:
        needed = part.height + around
        height = max(least, needed)
        heights.append(height)
    return heights


def letter_width(size: float, badge: float) -> float:
    """Of the place for a badge of that size, or, where it is 0, for the widest letter in a font of this `size`."""
    if badge:
        return badge * WIDEST
    return size * WIDEST_LETTER
