"""On which screen the class page is; what is set for a lesson is not kept for the next start."""

from collections.abc import Sequence
from dataclasses import replace
from enum import Enum, auto

from game.ui.desk import Desk
from game.ui.settings import Settings

Sizes = Sequence[tuple[int, int]]


class Lost(Enum):
    """Which of two screens shows nothing any more."""

    PROJECTOR = auto()
    DESK = auto()  # that which the teacher alone saw


def swapped(desk: Desk) -> Settings:
    """On the next screen, round and round; where there is but one nothing changes."""
    if desk.screens < 2:
        return desk.settings
    there = (desk.settings.display + 1) % desk.screens
    return replace(desk.settings, display=there)


def for_projector(desk: Desk) -> Settings:
    """Over the whole of the second screen, where there is one."""
    if desk.screens < 2:
        return desk.settings
    there = desk.settings.display or 1
    return replace(desk.settings, display=there, fullscreen=True)


def lost(before: Sizes, now: Sizes, display: int) -> Lost | None:
    """Which one, where of several screens one is left, and the page of the class was on that `display`. Where nothing
    tells them apart it is the projector, which is unplugged more often."""
    if len(before) < 2 or len(now) != 1:
        return None
    others = list(before)
    place = display if display < len(before) else 0
    of_class = others.pop(place)
    [left] = now
    is_of_class = left == of_class and left not in others
    return Lost.DESK if is_of_class else Lost.PROJECTOR


def for_one_screen(desk: Desk, which: Lost | None) -> Settings:
    """Without a projector the page of the class comes to the screen that is left, and leaves room on it."""
    match which:
        case Lost.DESK:
            return desk.settings
        case Lost.PROJECTOR:
            return replace(desk.settings, display=0, fullscreen=False)
        case None:
            return replace(desk.settings, display=0)
