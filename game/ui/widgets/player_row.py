"""A player in a list, with a coin that bears the first letter of the name."""

from game.ui import text
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.theme import mix
from game.ui.widgets.basic import Look
from game.ui.widgets.lines import at_most, block
from game.ui.widgets.row import PAD, Row

COIN = 56.0  # at most
ENAMEL, ENAMEL_ON_PAPER = 0.32, 0.14  # how much of its colour the coin has
EDGE = 4.0


@drawn
class PlayerRow(Row):
    """`indent` is the room for the coin."""

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        Row.draw(self, canvas, room, look)
        left = self.rect.after(self.rect.x + PAD).left(self.indent)
        side = min(COIN, self.rect.h - 2 * EDGE)
        coin = left.centred(side, side)
        draw_player_coin(canvas, room, coin, self.label)


def draw_player_coin(canvas: Canvas, room: Room, coin: Rect, name: str) -> None:
    """In the colour that the name has wherever it stands."""
    palette = room.theme.palette
    colours = palette.eras
    colour = colours[sum(map(ord, name)) % len(colours)]
    share = ENAMEL_ON_PAPER if palette.outlined else ENAMEL
    enamel = mix(palette.tile, colour, share)
    canvas.ellipse(coin, enamel, colour, EDGE)
    role = "button" if coin.w <= COIN else "heading"
    capped = at_most(room, 1.0)
    initial = block(name[:1].upper(), role, coin.w, capped)
    text.draw(
        canvas,
        initial,
        coin,
        palette.text,
        enamel,
        across="centre",
        down="middle",
    )
