"""Where the options to be ticked lie, in columns or one under the other, and the button that answers."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from game.translation import tr
from game.ui.boards.blocks import all_whole, mark, option_blocks, tallest
from game.ui.layout import Rect, stacked
from game.ui.room import Room
from game.ui.text import Block
from game.ui.widgets.lines import button_width, line_height

GAP, ROW_GAP = 28.0, 14.0
PAD, LETTER_GAP, WORDS_GAP = 22.0, 15.4, 8.8  # left of the box to tick, of the letter, of the words
TALLEST = 124.0
BUTTON = 84.0


@dataclass(frozen=True, slots=True)
class ChooseManyPlan:
    """Where everything lies, and the words on the tiles."""

    tiles: Sequence[Rect]
    check: Rect
    words: Sequence[Block]
    fits: bool


def plans(options: Sequence[str], room: Room, area: Rect) -> Iterator[ChooseManyPlan]:
    """The best looking first."""
    count = len(options)
    are_few = count <= 4 and not room.wide
    numbers = (1, 2) if are_few else (2, 1)
    for columns in numbers:
        yield _lay(options, room, area, columns)
    yield _lay(options, room, area, columns=2)


def _lay(options: Sequence[str], room: Room, area: Rect, columns: int) -> ChooseManyPlan:
    count = len(options)
    rows = ceil(count / columns)
    button = _button_height(room)
    most = _greatest_height(area, rows, button)
    words = _words(options, area, columns, room)
    needed = _least_height(words, room)
    wanted = max(needed, TALLEST)
    height = min(most, wanted)
    left_over = (most - height) * rows
    spare = min(60.0, left_over / 3)
    top = area.y + spare
    tall = stacked(height, rows, ROW_GAP)
    grid = _strip(area, top, tall)
    tiles = grid.grid(columns, count, GAP, ROW_GAP)
    below_grid = grid.bottom + ROW_GAP
    at_bottom = area.bottom - button
    foot_top = max(below_grid, at_bottom)
    foot = _strip(area, foot_top, button)
    check = _check(foot, tiles, room)
    return ChooseManyPlan(
        tiles=tiles,
        check=check,
        words=words,
        fits=needed <= most and all_whole(words),
    )


def _words(options: Sequence[str], area: Rect, columns: int, room: Room) -> list[Block]:
    tile, *_ = area.columns(columns, GAP)
    letter = mark("W", room)
    box = words_box(tile, letter)
    return option_blocks(options, box.w, room)


def words_box(tile: Rect, letter: Block) -> Rect:
    """The part of a tile that its words may fill; the widest letter sets where they begin."""
    box = PAD + box_side(letter)
    widest_letter = letter.style.size
    left = box + LETTER_GAP + widest_letter + WORDS_GAP
    width = tile.w - left - PAD
    start = tile.x + left
    beside = tile.after(start)
    inner = beside.inset(0, 8)
    return inner.left(width)


def box_side(letter: Block) -> float:
    """Of the box to tick beside the letter."""
    return min(58.0, letter.line_height)


def _button_height(room: Room) -> float:
    line = line_height("button", room)
    wanted = line * 1.8
    height = min(BUTTON, wanted)
    return max(room.theme.target, height)


def _greatest_height(area: Rect, rows: int, button: float) -> float:
    """Of the tiles in so many rows, with the button below them."""
    gaps = ROW_GAP * rows
    free = area.h - button - gaps
    return free / rows


def _least_height(words: Sequence[Block], room: Room) -> float:
    """Of a tile that can be pressed and holds its words."""
    for_words = tallest(words) + 12
    return max(room.theme.target, for_words)


def _strip(area: Rect, top: float, height: float) -> Rect:
    """Across the whole area."""
    below = area.below(top)
    return below.top(height)


def _check(foot: Rect, tiles: Sequence[Rect], room: Room) -> Rect:
    """The button, at most as wide as a tile."""
    first, *_ = tiles
    label = tr("Answer")
    width = button_width(room, label, 360, first.w)
    return foot.far(width)
