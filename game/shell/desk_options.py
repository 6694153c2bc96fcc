"""The desk as the command line wants it."""

from dataclasses import replace
from random import Random
from time import time

from game.shell.options import Options
from game.shell.room_test import InRoom, room_test
from game.shell.window import Window
from game.ui.desk import Desk


def desk_for(options: Options, window: Window, shown: InRoom) -> Desk:
    desk = Desk(time, Random(options.seed))
    desk.screens = window.screens
    desk.fits = room_test(desk, shown)
    desk.settings = replace(
        desk.settings,
        projector=options.projector,
        fullscreen=options.fullscreen,
        display=options.display,
        open_all=options.open,
    )
    return desk
