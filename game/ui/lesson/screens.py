"""On which screen the class page is; what is set for a lesson is not kept for the next start."""

from dataclasses import replace

from game.ui.desk import Desk
from game.ui.settings import Settings


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
