"""A big figure, and the buttons that make it smaller or larger."""

from dataclasses import dataclass

from game.ui.canvas import Canvas
from game.ui.room import Node, Room
from game.ui.theme import Colour, Style
from game.ui.widgets.basic import Control, Look, Piece, draw_plate, states

LONG, THICK = 28.0, 6.0  # the strokes of a minus and a plus


@dataclass(frozen=True, slots=True)
class StepButton(Control):
    """A minus or a plus."""

    label: str
    plus: bool

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        rect = self.rect
        fill = palette.hover if look.hovered else palette.tile
        draw_plate(canvas, room, rect, look, fill, palette.border, 2)
        across = rect.centred(LONG, THICK)
        canvas.box(across, palette.text)
        if self.plus:
            down = rect.centred(THICK, LONG)
            canvas.box(down, palette.text)

    def node(self, look: Look) -> Node:
        state = states(look)
        return Node("button", self.name, self.label, self.rect, state=state)


@dataclass(frozen=True, slots=True)
class Figure(Piece):
    """A large number, as large as its box and its role allow."""

    label: str
    colour: Colour
    across: str = "centre"

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        style = self._style(room)
        width = room.measure(self.label, style)
        box = self.rect.centred(width, style.line_height)
        if self.across == "left":
            box = box._replace(x=self.rect.x)
        background = room.theme.palette.background
        canvas.text(self.label, (box.x, box.y), style, self.colour, background)

    def _style(self, room: Room) -> Style:
        """In which the number just fits its box."""
        wanted = room.theme.style("figure")
        width = room.measure(self.label, wanted)
        across = self.rect.w / width
        down = self.rect.h / wanted.line_height
        size = wanted.size * min(across, down)
        return wanted._replace(size=size)

    def node(self, look: Look) -> Node:
        return Node("status", self.name, self.label, self.rect)
