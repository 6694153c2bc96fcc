"""How a card follows the pointer that holds it."""

from dataclasses import replace

from game.ui.boards.cards import Card
from game.ui.canvas import Spot
from game.ui.inputs import Point, Touch

LEAST = 12.0  # units that a held card moves before it is seen to move


class Grip:
    """Where the pointer is, and where it was pressed down."""

    def __init__(self) -> None:
        self._pointer: Spot | None = None
        self._down: Spot | None = None

    def follow(self, point: Point) -> None:
        self._pointer = point.x, point.y
        if point.touch is Touch.DOWN:
            self._down = self._pointer

    def carried(self, card: Card) -> Card | None:
        """The held card as far from its place as the pointer is from where it was pressed down."""
        if card.empty or not self._pointer or not self._down:
            return None
        x, y = self._pointer
        down_x, down_y = self._down
        dx = x - down_x
        dy = y - down_y
        if abs(dx) + abs(dy) < LEAST:
            return None
        place = card.rect
        moved = place._replace(x=place.x + dx, y=place.y + dy)
        return replace(card, rect=moved, lifted=True)
