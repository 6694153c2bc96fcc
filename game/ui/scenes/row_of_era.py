"""An era as a row of a list: a small drawing of its craft, or its shadow, and what there is to say of it."""

from dataclasses import replace

from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.scenes.era_craft import EraCraft
from game.ui.theme import Colour
from game.ui.widgets.basic import Control, Look
from game.ui.widgets.row import Row

UP, LEFT = 12.0, 28.0  # around the drawing
BAR, BAR_SHARE = 6.0, 0.6  # the width of the mark in the colour of the era, and its height as a share of the row's


@drawn
class RowOfEra(Control):
    """The `row` keeps its indent free for the drawing."""

    row: Row
    craft: EraCraft
    colour: Colour

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        self.row.draw(canvas, room, look)
        if not self.row.indent:
            return
        if not self.row.chosen:
            self._draw_bar(canvas)
        self.craft.draw(canvas, room, self._thumb())

    def _draw_bar(self, canvas: Canvas) -> None:
        until = LEFT / 2 + BAR
        end = self.rect.left(until)
        edge = end.far(BAR)
        tall = self.rect.h * BAR_SHARE
        bar = edge.centred(BAR, tall)
        canvas.box(
            bar,
            self.colour,
            radius=BAR / 2,
        )

    def _thumb(self) -> Rect:
        inner = self.rect.inset(LEFT, UP)
        return inner.left(self.row.indent)

    def node(self, look: Look) -> Node:
        """Of one that is locked that, too."""
        told = self.row.node(look)
        if self.craft.is_lit:
            return told
        return replace(told, state=told.state | {"locked"})
