"""A big figure, and the buttons that make it smaller or larger."""

from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.room import Node, Room
from game.ui.theme import Colour, Style
from game.ui.widgets.basic import Control, Look, Piece, draw_plate, states

UNIT = 0.5  # the size of a unit to that of its number
BESIDE_NUMBER = 22.0
BASELINE = 0.98  # of letters below the top of their line, as a share of their size
LONG, THICK = 28.0, 6.0  # the strokes of a minus and a plus


@drawn
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


@drawn
class Figure(Piece):
    """A large number, as large as its box and its role allow, with its unit smaller on the same line."""

    label: str
    colour: Colour
    across: str = "centre"
    unit: str = ""  # which the label ends with

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        style = self._style(room)
        wide = figure_width(self.label, self.unit, style, room)
        box = self.rect.centred(wide, style.line_height)
        if self.across == "left":
            box = box._replace(x=self.rect.x)
        background = room.theme.palette.background
        number = _without(self.unit, self.label)
        canvas.text(number, (box.x, box.y), style, self.colour, background)
        if not self.unit:
            return
        small = unit_style(style, room)
        lower = BASELINE * (style.size - small.size)
        left = box.right - room.measure(self.unit, small)
        top = box.y + lower
        canvas.text(self.unit, (left, top), small, self.colour, background)

    def _style(self, room: Room) -> Style:
        """In which the number just fits its box."""
        wanted = room.theme.style("figure")
        width = figure_width(self.label, self.unit, wanted, room)
        across = self.rect.w / width
        down = self.rect.h / wanted.line_height
        size = wanted.size * min(across, down)
        return wanted._replace(size=size)

    def node(self, look: Look) -> Node:
        return Node("status", self.name, self.label, self.rect)


def unit_style(style: Style, room: Room) -> Style:
    """Of the unit beside a number of this style: never smaller than an option."""
    option = room.theme.style("option")
    wanted = style.size * UNIT
    size = max(option.size, wanted)
    most = min(size, style.size)
    return style._replace(size=most)


def figure_width(label: str, unit: str, style: Style, room: Room) -> float:
    """Of a number in this style with its unit."""
    if not unit:
        return room.measure(label, style)
    number = _without(unit, label)
    small = unit_style(style, room)
    wide = room.measure(number, style)
    beside = room.measure(unit, small)
    return wide + BESIDE_NUMBER + beside


def _without(unit: str, label: str) -> str:
    """The number alone."""
    number = label.removesuffix(unit)
    return number.rstrip()
