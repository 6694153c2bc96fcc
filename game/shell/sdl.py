"""The SDL that pygame has loaded, for what pygame does not pass on."""

import ctypes
import sys
from pathlib import Path

import pygame


def sdl() -> ctypes.CDLL:
    """Its own file on Windows, elsewhere found through one that needs it."""
    file = pygame.base.__file__
    if sys.platform == "win32":
        there = Path(pygame.__file__)
        library = there.with_name("SDL2.dll")
        file = str(library)
    return ctypes.CDLL(file)
