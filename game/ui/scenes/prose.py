"""Paragraphs, written one after the other for a room and a width."""

from game.ui.room import Room
from game.ui.theme import Colour
from game.ui.widgets.strips import Strip, paragraph


class Prose:
    """`strips` are what has been written so far."""

    def __init__(self, room: Room, width: float, on: Colour | None = None) -> None:
        """`on` is the colour behind the words, the background unless given."""
        self.room = room
        self.width = width
        self.on = on
        self.strips: list[Strip] = []

    def write(self, name: str, words: str, role: str, gap: float = 0.0, colour: Colour | None = None) -> None:
        """Nothing for no words; `gap` is kept free above them."""
        lines = paragraph(name, words, role, self.width, self.room, gap, colour, self.on)
        self.strips += lines

    def aside(self, name: str, words: str, role: str, gap: float = 0.0) -> None:
        """In the second colour, for what is said by the way."""
        second = self.room.theme.palette.second
        self.write(name, words, role, gap, second)
