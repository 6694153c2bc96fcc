"""The desk and the store as the command line wants them."""

from dataclasses import replace
from random import Random
from time import time
from typing import TYPE_CHECKING

from game.files import data_dir
from game.shell.options import Options
from game.shell.room_test import InRoom, room_test
from game.shell.window import Window
from game.ui.desk import Desk

if TYPE_CHECKING:
    from game.store.shelf import Shelf


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


def store_for(options: Options) -> "Shelf":
    """It never waits for a network."""
    from game.store.opening import open_either

    home = options.home or data_dir()
    return open_either(
        folder=options.data or home,
        home=home,
        clock=time,
        shared=options.shared,
        beside=True,
        backed_up=False,
    )
