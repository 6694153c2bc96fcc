"""A thin line between what does not belong together."""

from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.room import Node, Room
from game.ui.theme import mix
from game.ui.widgets.basic import Look, Piece

FAINT = 0.6  # how much of the border's colour it has
THIN = 2.0


@drawn
class Divider(Piece):
    """In the middle of the height of its place; it says nothing."""

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        faint = mix(
            palette.background,
            palette.border,
            FAINT,
        )
        wide = self.rect.w
        line = self.rect.centred(wide, THIN)
        canvas.box(line, faint)

    def node(self, look: Look) -> Node:
        return Node(
            role="group",
            name=self.name,
            label="",
            rect=self.rect,
        )
