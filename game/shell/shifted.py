"""Keys that are pressed together with Shift, for the pages that tell the two apart."""

import pygame

from game.ui.inputs import Input, Press
from game.ui.stack import Scene

WITH_SHIFT = "shift-"  # before the name of the key


def shifted(given: Input | None, event: pygame.Event, scene: Scene) -> Input | None:
    """With the sign of Shift, where the scene means something else by that."""
    if not isinstance(given, Press):
        return given
    if event.type != pygame.KEYDOWN:
        return given
    if not event.mod & pygame.KMOD_SHIFT:
        return given
    key = WITH_SHIFT + given.key
    if scene.takes(key):
        return Press(key)
    return given
