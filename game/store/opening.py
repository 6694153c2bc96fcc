"""The store of a folder, whichever of the two kinds it is."""

import os
from collections.abc import Callable
from pathlib import Path

from game.store.log import new_id, open_store
from game.store.share_place import is_shared, place_of
from game.store.shelf import Shelf

REMOTE = "\\\\"  # how Windows begins the path of what lies on another computer


def open_either(
    folder: Path,
    home: Path,
    clock: Callable[[], float],
    new_id: Callable[[], str] = new_id,
    shared: bool = False,
    beside: bool = False,
    backed_up: bool = True,
) -> Shelf:
    """As `open_store` does it, unless several computers share the folder, or are to from now on. `home` is a folder of
    this computer; a shared one may be looked at `beside` the game, so that it never waits."""
    place = place_of(folder, home)
    real = os.path.realpath(folder)
    wanted = shared or real.startswith(REMOTE)
    if not is_shared(folder, place, wanted):
        return open_store(folder, clock, new_id, backed_up)
    # It is loaded only where it is wanted.
    from game.store.shared import SharedStore

    return SharedStore(
        folder,
        place,
        clock,
        new_id,
        beside,
    )
