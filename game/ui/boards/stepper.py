"""A big figure, and the buttons that make it smaller or larger."""

from dataclasses import dataclass, replace

from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.theme import Colour
from game.ui.widgets.basic import RADIUS, Control, Look, Piece, draw_ring, states


@dataclass(frozen=True, slots=True)
class StepButton(Control):
    """A minus or a plus."""

    label: str
    plus: bool

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette, (x, y) = room.theme.palette, self.rect.centre
        canvas.box(self.rect, palette.hover if look.hovered else palette.tile, palette.border, 2, RADIUS)
        canvas.box(Rect(x - 14, y - 3, 28, 6), palette.text)
        if self.plus:
            canvas.box(Rect(x - 3, y - 14, 6, 28), palette.text)
        if look.focused:
            draw_ring(canvas, room, self.rect)

    def node(self, look: Look) -> Node:
        return Node("button", self.name, self.label, self.rect, state=states(look))


@dataclass(frozen=True, slots=True)
class Figure(Piece):
    """A large number, as large as its box and its role allow."""

    label: str
    colour: Colour
    across: str = "centre"

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        wanted = room.theme.style("figure")
        part = min(self.rect.w / room.measure(self.label, wanted), self.rect.h / (wanted.size * wanted.leading))
        style = replace(wanted, size=wanted.size * part)
        x = self.rect.x if self.across == "left" else self.rect.centre[0] - room.measure(self.label, style) / 2
        y = self.rect.centre[1] - style.size * style.leading / 2
        canvas.text(self.label, (x, y), style, self.colour, room.theme.palette.background)

    def node(self, look: Look) -> Node:
        return Node("status", self.name, self.label, self.rect)
