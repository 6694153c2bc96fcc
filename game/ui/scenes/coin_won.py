"""The coin that a right answer has won, in the band of the feedback."""

from game.translation import tr
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.room import Node, Room
from game.ui.widgets.basic import Look, Piece
from game.ui.widgets.coin_face import CoinFace

LIGHT, BRIGHT = 1.9, 0.4  # how wide the light around it is, as a multiple of the coin, and how strong
JUMP = 150.0  # from how far above it falls


@drawn
class CoinWon(Piece):
    """In the colour of the era at that `place`; it has `fallen` a share of its way."""

    face: CoinFace
    place: int
    fallen: float

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        if not self.fallen:
            return
        palette = room.theme.palette
        left = 1 - self.fallen
        above = JUMP * left**2
        disc = self.rect._replace(y=self.rect.y - above)
        if palette.drawings == "night":
            side = disc.w * LIGHT
            around = disc.centred(side, side)
            canvas.glow(
                around,
                palette.accent,
                BRIGHT,
            )
        era = room.theme.era(self.place)
        self.face.draw(
            canvas,
            room,
            disc,
            era,
            palette.accent,
        )

    def node(self, look: Look) -> Node:
        label = tr("The coin that you have won")
        return Node(
            "image",
            self.name,
            label,
            self.rect,
        )
