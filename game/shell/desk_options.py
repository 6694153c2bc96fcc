"""The desk and the store as the command line wants them."""

from collections.abc import Callable
from dataclasses import replace
from random import Random
from time import monotonic, time
from typing import TYPE_CHECKING

from game.files import data_dir
from game.shell.class_room import furnish
from game.shell.options import Options
from game.shell.room_test import InRoom
from game.shell.window import Window
from game.ui.desk import Desk

if TYPE_CHECKING:
    from game.store.shelf import Shelf


def desk_for(options: Options, window: Window, shown: InRoom) -> Desk:
    desk = Desk(clock_from(options.now), Random(options.seed))
    furnish(desk, options, window, shown)
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


def clock_from(now: float | None) -> Callable[[], float]:
    """The computer's clock, in seconds since 1970; or one that says `now` at this moment, and goes on from there."""
    if now is None:
        return time
    begun = monotonic()

    def clock() -> float:
        here = monotonic()
        gone = here - begun
        return now + gone

    return clock
