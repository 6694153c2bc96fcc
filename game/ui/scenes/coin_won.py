"""The coin that a right answer has won, in the band of the feedback."""

from dataclasses import dataclass

from game.translation import tr
from game.ui.canvas import Canvas
from game.ui.room import Node, Room
from game.ui.theme import mix
from game.ui.widgets.basic import Look, Piece
from game.ui.widgets.coin import star
from game.ui.widgets.illustration import SHAPE

RIM, DRAWING = 0.05, 0.92  # shares of its width
LIGHT, BRIGHT = 1.9, 0.4  # how wide the light around it is, as a multiple of the coin, and how strong
JUMP = 150.0  # from how far above it falls


@dataclass(frozen=True, slots=True)
class CoinWon(Piece):
    """With the drawing of that `file`, or a star where there is none; it has `fallen` a share of its way."""

    file: str
    fallen: float

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        if not self.fallen:
            return
        palette = room.theme.palette
        above = JUMP * (1 - self.fallen) ** 2
        disc = self.rect._replace(y=self.rect.y - above)
        if palette.drawings == "night":
            side = disc.w * LIGHT
            around = disc.centred(side, side)
            canvas.glow(around, palette.accent, BRIGHT)
        metal = mix(palette.tile, palette.accent, 0.25)
        canvas.ellipse(disc, metal, palette.accent, disc.w * RIM)
        if not self.file:
            canvas.polygon(star(disc), palette.text)
            return
        wide = disc.w * DRAWING
        tall = wide / SHAPE
        canvas.picture(
            self.file,
            disc.centred(wide, tall),
            palette.drawings,
        )

    def node(self, look: Look) -> Node:
        return Node("image", self.name, tr("The coin that you have won"), self.rect)
