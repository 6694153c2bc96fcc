"""A year below the coins of the timeline, with the line that leads up to the first coin of that year."""

from game.ui import text
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.theme import Colour, mix
from game.ui.widgets.basic import Look, Piece

LINE = 2.0
FAINT = 0.7  # of the border's colour
ABOVE = 4.0  # between the line and the year


@drawn
class YearTag(Piece):
    """It stands `on` the world; `coin` is where the coin is."""

    words: Block
    label: str
    coin: Rect
    on: Colour

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        self._draw_leader(canvas, room)
        text.draw(
            canvas,
            self.words,
            self.rect,
            room.theme.palette.text,
            self.on,
            across="centre",
        )

    def _draw_leader(self, canvas: Canvas, room: Room) -> None:
        """Nothing where the coin hangs so low that it is beside its year."""
        palette = room.theme.palette
        faint = mix(palette.background, palette.border, FAINT)
        top = self.coin.bottom
        tall = self.rect.y - ABOVE - top
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
