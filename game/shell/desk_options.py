"""The desk as the command line wants it."""

from collections.abc import Callable
from dataclasses import replace
from random import Random
from time import time

from game.shell.options import Options
from game.shell.room_test import room_test
from game.shell.window import Window
from game.ui.desk import Desk
from game.ui.room import Room


def desk_for(options: Options, window: Window, room: Callable[[], Room]) -> Desk:
    desk = Desk(time, Random(options.seed))
    desk.screens = window.screens
    desk.fits = room_test(desk, room)
    desk.settings = replace(
        desk.settings,
        projector=options.projector,
        fullscreen=options.fullscreen,
        display=options.display,
        open_all=options.open,
    )
    return desk
