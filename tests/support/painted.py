"""Scenes painted with the real fonts, without a window, and each line of text as it then stands."""

from functools import cache

import pygame

from game.files import assets_dir
from game.shell.painter import Painter
from game.shell.written_line import WrittenLine
from game.ui.room import Room
from game.ui.settings import Settings
from game.ui.stack import Scene
from tests.support.paper import PLAIN, WIDE


@cache
def painter(size: tuple[int, int] = WIDE) -> Painter:
    """One for each size, so that fonts and widths are worked out once."""
    pygame.font.init()
    return Painter(size, assets_dir())


def real_room(size: tuple[int, int] = WIDE, settings: Settings = PLAIN) -> Room:
    found = painter(size)
    return Room(found.stage, settings.theme, found.ruler)


def painted(scene: Scene, size: tuple[int, int] = WIDE, settings: Settings = PLAIN) -> pygame.Surface:
    found, sheet = painter(size), pygame.Surface(size)
    found.begin()
    scene.draw(found, real_room(size, settings))
    found.paint(sheet)
    return sheet


@cache
def _writing(size: tuple[int, int]) -> tuple[Painter, list[WrittenLine]]:
    """A painter, and what it has written."""
    pygame.font.init()
    written: list[WrittenLine] = []
    return Painter(size, assets_dir(), written.append), written


def lines(scene: Scene, size: tuple[int, int] = WIDE, settings: Settings = PLAIN) -> list[WrittenLine]:
    writer, written = _writing(size)
    writer.begin()
    written.clear()
    scene.draw(writer, Room(writer.stage, settings.theme, writer.ruler))
    return written.copy()
