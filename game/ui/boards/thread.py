"""The line that joins a pair."""

from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.layout import Rect
from game.ui.room import Node, Room
from game.ui.theme import BADGES
from game.ui.widgets.basic import Look, Piece

WIDTH = 6.0


@drawn
class Thread(Piece):
    """It has the colour of the badge of the card at the right."""

    rect: Rect  # from the middle of the left card's edge to the middle of the right one's, in any direction
    badge: int

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        badge = self.badge % len(BADGES)
        colour = BADGES[badge]
        if palette.outlined:
            colour = palette.text
        rect = self.rect
        start = rect.x, rect.y
        end = rect.right, rect.bottom
        ends = [start, end]
        canvas.line(ends, colour, WIDTH)

    def node(self, look: Look) -> Node:
        rect = self.rect
        top = min(rect.y, rect.bottom)
        height = abs(rect.h)
        line = Rect(rect.x, top, rect.w, height)
        half = WIDTH / 2
        covered = line.inset(0, -half)
        return Node("group", self.name, "", covered)


def thread(name: str, card: Rect, partner: Rect, badge: int) -> Thread:
    """From a card at the left to its partner at the right."""
    _, start = card.centre
    _, end = partner.centre
    x = card.right
    width = partner.x - x
    height = end - start
    rect = Rect(x, start, width, height)
    return Thread(name, rect, badge)
