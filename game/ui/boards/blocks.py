"""The words of all options of a board: broken into lines, and measured together."""

from collections.abc import Iterable, Sequence

from game.ui.room import Room
from game.ui.text import Block
from game.ui.widgets.lines import block


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
