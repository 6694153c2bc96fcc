"""A row of an answer with the share of hands that went up for it."""

from dataclasses import dataclass

from game.ui.canvas import Canvas
from game.ui.layout import Rect
from game.ui.lesson.share_bar import draw_share
from game.ui.room import Node, Room
from game.ui.widgets.basic import Look, Widget

BAR = 14.0  # with what is free below it
EDGE = 28.0


@dataclass(frozen=True, slots=True)
class Barred:
    """The share is a line along its foot."""

    row: Widget
    share: float

    @property
    def name(self) -> str:
        return self.row.name

    @property
    def rect(self) -> Rect:
        return self.row.rect

    @property
    def focusable(self) -> bool:
        return False

    @property
    def keys(self) -> dict[str, str]:
        return {}

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        self.row.draw(canvas, room, look)
        line = self.rect.inset(EDGE, 0).low(BAR).top(BAR - 6)
        draw_share(canvas, room, line, self.share)

    def node(self, look: Look) -> Node:
        return self.row.node(look)
