"""How a round went, in figures: numbers with what they count."""

from collections.abc import Mapping, Sequence
from functools import partial

from game.ui import text
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.theme import Palette
from game.ui.widgets.basic import RADIUS, Look, Piece
from game.ui.widgets.lines import block, line_height
from game.ui.widgets.strips import Strip

NARROWEST = 480.0  # the least width of the column of figures
TILES_APART, IN_TILE = 16.0, 14.0


@drawn
class Stat(Piece):
    """A number and what it counts: in a row, or on a tile."""

    label: str
    words: Block
    value: Block
    is_tile: bool = False

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        if self.is_tile:
            self._draw_tile(canvas, palette)
            return
        background = palette.background
        ends = (self.words, palette.second, "left"), (self.value, palette.text, "right")
        for line, colour, end in ends:
            text.draw(
                canvas,
                line,
                self.rect,
                colour,
                background,
                end,
                "middle",
            )

    def _draw_tile(self, canvas: Canvas, palette: Palette) -> None:
        """In the hand of what can be read and not pressed: no frame."""
        tile = palette.tile
        canvas.box(self.rect, tile, radius=RADIUS)
        inner = self.rect.inset(IN_TILE)
        below = inner.below(inner.y + self.value.height)
        lines = (self.value, inner, palette.text), (self.words, below, palette.second)
        for line, place, colour in lines:
            text.draw(
                canvas,
                line,
                place,
                colour,
                tile,
            )

    def node(self, look: Look) -> Node:
        value = self.value.lines[0]
        return Node(
            "text",
            self.name,
            self.label,
            self.rect,
            value,
        )


def stat_strips(stats: Mapping[str, str], room: Room, width: float) -> list[Strip]:
    """Side by side, all alike, where their words have room in one line; else one under the other."""
    between = TILES_APART * (len(stats) - 1)
    wide = (width - between) / len(stats)
    inner = wide - 2 * IN_TILE
    tiles = []
    for label, told in stats.items():
        words = block(label, "label", inner, room)
        value = block(told, "heading", inner, room)
        if len(words.lines) > 1 or len(value.lines) > 1:
            return _stat_rows(stats, room, width)
        tiles.append(StatTile(label, words, value))
    return _abreast(tiles, width)


def _abreast(tiles: Sequence["StatTile"], width: float) -> list[Strip]:
    """Each one after the first goes back up to where that begins."""
    tall = max(tile.height for tile in tiles)
    count = len(tiles)
    strips = []
    for number, tile in enumerate(tiles):
        show = partial(
            tile.placed,
            number,
            count,
            width,
        )
        gap = -tall if number else 20.0
        strips.append(Strip(tall, show, gap))
    return strips


def _stat_rows(stats: Mapping[str, str], room: Room, width: float) -> list[Strip]:
    """With their values aligned at the right."""
    rows = [_stat(label, told, room, width) for label, told in stats.items()]
    widest = max(stat.words.width + stat.value.width for stat in rows)
    wide = min(width, max(NARROWEST, widest + 60))
    least = line_height("option", room)
    strips = []
    for number, stat in enumerate(rows):
        placed = partial(stat.placed, f"stat-{number}", wide)
        tall = max(least, stat.words.height)
        gap = 8.0 if number else 18.0
        strips.append(Strip(tall, placed, gap))
    return strips


@drawn
class StatTile:
    """A figure, and below it what it counts, before it is known where they stand."""

    label: str
    words: Block
    value: Block

    @property
    def height(self) -> float:
        return self.value.height + self.words.height + 2 * IN_TILE

    def placed(self, number: int, count: int, wide: float, rect: Rect) -> Stat:
        row = rect.left(wide)
        cells = row.columns(count, TILES_APART)
        cell = cells[number]
        return Stat(
            f"stat-{number}",
            cell,
            self.label,
            self.words,
            self.value,
            is_tile=True,
        )


@drawn
class _StatWords:
    """What a row of figures says, before it is known where it stands."""

    label: str
    words: Block
    value: Block

    def placed(self, name: str, wide: float, rect: Rect) -> Stat:
        return Stat(name, rect.left(wide), self.label, self.words, self.value)


def _stat(label: str, told: str, room: Room, width: float) -> _StatWords:
    value = block(told, "option", width, room)
    left = width - value.width - 40
    words = block(label, "body", left, room)
    return _StatWords(label, words, value)
