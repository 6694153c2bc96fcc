"""Strips of text in the largest size in which all of them are seen."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.widgets.basic import Widget
from game.ui.widgets.lines import largest
from game.ui.widgets.strips import Strip, column, height

Make = Callable[[Room, float], Sequence[Strip]]  # what is to be read, in a room and for a width


def fitted(make: Make, area: Rect, room: Room, least: float) -> Sequence[Strip]:
    """The strips at the largest text size, from the reader's down to `least`, at which they fit the area."""

    def fits(tried: Room) -> bool:
        strips = make(tried, area.w)
        return height(strips) <= area.h

    fitting = largest(room, fits, least)
    return make(fitting, area.w)


def in_sentences(
    make: Callable[[Sequence[str]], Make], sentences: Sequence[str], area: Rect, room: Room, least: float
) -> Sequence[Strip]:
    """Fitted with as many of the sentences, from the first on, as are seen whole."""
    told = list(sentences)
    while True:
        strips = fitted(make(told), area, room, least)
        if not told or height(strips) <= area.h:
            return strips
        told.pop()


class Hung(NamedTuple):
    """Words in their place, and what is left of their area below them."""

    words: Sequence[Widget]
    below: Rect


def hung(make: Make, area: Rect, kept: float, room: Room, least: float, drop: float = 0.0) -> Hung:
    """The strips, fitted so that a height of `kept` is free below them; of what is free besides, the share `drop` comes
    above them."""
    above = area.top(area.h - kept)
    strips = fitted(make, above, room, least)
    tall = height(strips)
    spare = max(0.0, above.h - tall)
    top = area.y + drop * spare
    words = column(strips, area.below(top))
    return Hung(words, area.below(top + tall))
