"""A picture of the bank on a page."""

from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.room import Node, Room
from game.ui.theme import SHADOW
from game.ui.widgets.basic import Look, Piece

SHAPE = 3 / 2  # width to height of the game's drawings


@drawn
class Illustration(Piece):
    """`alt` says what is seen; of a shadow that is the outline alone."""

    file: str
    alt: str
    is_shadow: bool = False

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        theme = room.theme.palette.drawings
        if self.is_shadow:
            theme = SHADOW + theme
        canvas.picture(self.file, self.rect, theme)

    def node(self, look: Look) -> Node:
        return Node("image", self.name, self.alt, self.rect)
