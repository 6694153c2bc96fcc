"""The desk as the command line wants it."""

from dataclasses import replace
from random import Random
from time import time

from game.shell.options import Options
from game.shell.window import Window
from game.ui.desk import Desk


def desk_for(options: Options, window: Window) -> Desk:
    desk = Desk(time, Random(options.seed))
    desk.screens = window.screens
    desk.settings = replace(
        desk.settings,
        projector=options.projector,
        fullscreen=options.fullscreen,
        display=options.display,
        open_all=options.open,
    )
    return desk
