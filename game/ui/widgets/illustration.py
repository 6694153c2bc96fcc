"""A picture of the bank on a page."""

from dataclasses import dataclass

from game.ui.canvas import Canvas
from game.ui.room import Node, Room
from game.ui.widgets.basic import Look, Piece

SHAPE = 3 / 2  # width to height of the game's drawings


@dataclass(frozen=True, slots=True)
class Illustration(Piece):
    """`alt` says what is seen."""

    file: str
    alt: str

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        canvas.picture(self.file, self.rect, palette.drawings)

    def node(self, look: Look) -> Node:
        return Node("image", self.name, self.alt, self.rect)
