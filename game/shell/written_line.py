"""A line of text as it stands on screen, for whoever wants to know how large and clear it is."""

from typing import NamedTuple

from game.ui.theme import Colour, Style


class WrittenLine(NamedTuple):
    """A line of text as it stands on screen: capital and x height and the rectangle in pixels, colours of letters and
    ground."""

    words: str
    style: Style
    capital: float
    small: float
    rect: tuple[int, int, int, int]
    colour: Colour
    on: Colour
