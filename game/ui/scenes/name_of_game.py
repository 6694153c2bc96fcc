"""The name of the game on its first page."""

from game.ui import nameplate
from game.ui.canvas import Canvas
from game.ui.drawn import drawn
from game.ui.room import Node, Room
from game.ui.theme import Style
from game.ui.widgets.basic import Look, Piece

LIGHTER = 700  # the weight of the small word between the others


@drawn
class Nameplate(Piece):
    """The name of the game, just as the first picture has it."""

    def draw(self, canvas: Canvas, room: Room, look: Look) -> None:
        palette = room.theme.palette
        for words, weight, size, below in nameplate.LINES:
            y = self.rect.y + below
            spot = self.rect.x, y
            style = Style("title", weight, size, nameplate.LEADING)
            colour = palette.text
            if weight == LIGHTER:
                colour = palette.accent
            canvas.text(
                words,
                spot,
                style,
                colour,
                palette.background,
            )
        x, y, *_ = self.rect
        rule = nameplate.rule(x, y)
        canvas.box(rule, palette.accent)

    def node(self, look: Look) -> Node:
        lines = [words for words, *_ in nameplate.LINES]
        name = " ".join(lines)
        return Node("heading", self.name, name, self.rect)
