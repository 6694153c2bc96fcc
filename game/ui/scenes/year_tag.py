"""A year below the coins of the timeline, with the line that leads up to the first coin of that year."""

from dataclasses import dataclass

from game.ui import text
from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.theme import mix
from game.ui.widgets.basic import Look, Piece

BESIDE = 10.0  # around the words, at the left and the right
LINE = 2.0
FAINT = 0.7  # of the border's colour


@dataclass(frozen=True, slots=True)
class YearTag(Piece):
    """`coin` is where the coin is."""

    words: Block
    label: str
    coin: Rect

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        self._draw_leader(canvas, room)
        palette = room.theme.palette
        on = palette.background
        tall = self.words.height
        line = self.rect.top(tall)
        plate = line.inset(
            -BESIDE,
            0,
        )
        round_end = plate.h / 2
        canvas.box(
            plate,
            on,
            radius=round_end,
        )
        text.draw(
            canvas,
            self.words,
            self.rect,
            palette.second,
            on,
            across="centre",
        )

    def _draw_leader(self, canvas: Canvas, room: Room) -> None:
        """Nothing where the coin hangs so low that it is beside its year."""
        palette = room.theme.palette
        faint = mix(palette.background, palette.border, FAINT)
        top = self.coin.bottom
        tall = self.rect.y - top
        if tall <= 0:
            return
        between = self.rect._replace(y=top)
        high = between.top(tall)
        leader = high.centred(LINE, tall)
        canvas.box(leader, faint)

    def node(self, look: Look) -> Node:
        return Node(
            "text",
            self.name,
            self.label,
            self.rect,
        )
