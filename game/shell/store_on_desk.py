"""The store on the desk, and what of it can wait until nobody presses anything."""

from typing import TYPE_CHECKING

from game.files import carried_dir
from game.shell.soon import Soon
from game.ui.desk import Desk

if TYPE_CHECKING:
    from game.store.shelf import Shelf


def put_on(desk: Desk, store: "Shelf", soon: Soon) -> None:
    """To ask the system for its folders, and to copy all answers, takes longer than the timeline should wait."""

    def find_carried() -> None:
        folder = carried_dir()
        desk.carried = folder

    desk.store = store
    desk.where = store.where
    soon.begin_with(find_carried)
    soon.begin_with(store.back_up)
