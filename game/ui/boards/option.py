"""What all tiles with an option on them have in common."""

from dataclasses import field

from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.room import Node, Room
from game.ui.text import Block
from game.ui.theme import Colour
from game.ui.widgets.basic import Control, Look, draw_plate, states


@drawn
class Option(Control):
    """`position` is its place among the others, such as `3 of 4`."""

    words: Block
    label: str
    position: str
    chosen: bool = field(default=False, kw_only=True)

    def draw_frame(self, canvas: Canvas, room: Room, look: Look, raised: bool) -> Colour:
        """Gives the colour that the words then stand on."""
        palette = room.theme.palette
        fill = palette.hover if raised else palette.tile
        if self.chosen:
            draw_plate(canvas, room, self.rect, look, fill, palette.accent, 6)
        else:
            draw_plate(canvas, room, self.rect, look, fill, palette.border, 3)
        return fill

    def node(self, look: Look) -> Node:
        chosen = "chosen" if self.chosen else ""
        return Node(
            role="option",
            name=self.name,
            label=self.label,
            rect=self.rect,
            state=states(look, chosen),
            position=self.position,
        )
