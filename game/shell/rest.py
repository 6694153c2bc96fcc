"""A long wait for whatever comes in, which costs next to nothing.

`pygame.event.wait` asks a thousand times a second. SDL itself sleeps until the system has something for the window,
unless there is a gamepad, which it must ask.
"""

from collections.abc import Callable
from functools import cache

import pygame

from game.shell.window import NO_SCREENS

LISTEN = 66  # milliseconds between two questions whether something has come in, where one must ask
LOOK = 10  # of those are a rest
LONG = LISTEN * LOOK

Wait = Callable[[object, int], object]


def rest() -> None:
    """Two thirds of a second: then all that may have changed can be looked at. Where there is no screen nobody has a
    keyboard."""
    is_seen = pygame.display.get_init() and pygame.display.get_driver() not in NO_SCREENS
    if not is_seen:
        pygame.time.wait(LONG)
        return
    wait = None if _has_pad() else sleeping()
    if wait:
        wait(None, LONG)
    else:
        _listen()


def _has_pad() -> bool:
    return pygame.joystick.get_init() and pygame.joystick.get_count() > 0


@cache
def sleeping() -> Wait | None:
    """None where SDL cannot be asked. What has come in stays where pygame takes it from."""
    from game.shell.sdl import sdl

    try:
        return sdl().SDL_WaitEventTimeout
    except (OSError, AttributeError):
        return None


def _listen() -> None:
    """Nothing but that: whatever else were touched would have to be fetched from memory anew each time."""
    for _ in range(LOOK):
        pygame.time.wait(LISTEN)
        if pygame.event.peek():
            return
