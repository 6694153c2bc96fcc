"""Strips of text in the largest size in which all of them are seen."""

from collections.abc import Callable, Sequence

from game.ui.layout import Rect
from game.ui.room import Room
from game.ui.widgets.lines import largest
from game.ui.widgets.strips import Strip, height

Make = Callable[[Room, float], Sequence[Strip]]  # what is to be read, in a room and for a width


def fitted(make: Make, area: Rect, room: Room, least: float) -> Sequence[Strip]:
    """The strips at the largest text size, from the reader's down to `least`, at which they fit the area."""

    def fits(tried: Room) -> bool:
        return height(make(tried, area.w)) <= area.h

    fitting = largest(room, fits, least)
    return make(fitting, area.w)


def spare(area: Rect, strips: Sequence[Strip]) -> float:
    """How much of the area's height the strips leave free."""
    return max(0.0, area.h - height(strips))
