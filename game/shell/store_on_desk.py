"""The store on the desk, and what of it can wait until nobody presses anything."""

from typing import TYPE_CHECKING

from game.files import carried_dir
from game.shell.options import Options
from game.shell.soon import Soon
from game.ui.desk import Desk

if TYPE_CHECKING:
    from game.store.shelf import Shelf


def put_on(desk: Desk, store: "Shelf", soon: Soon, options: Options) -> None:
    """To ask the system for its folders, and to copy all answers, takes longer than the timeline should wait."""

    def find_carried() -> None:
        folder = carried_dir()
        desk.carried = folder

    desk.store = store
    desk.where = store.where
    desk.edited_here = _is_edited_here(options, store)
    soon.begin_with(find_carried)
    soon.begin_with(store.back_up)


def _is_edited_here(options: Options, store: "Shelf") -> bool:
    """Whether whoever plays seems to write the questions: they are no bank that came with the game, and no computers of
    a class share the answers."""
    folder = options.questions
    if folder is None:
        return False
    is_shared = store.is_shared
    return not is_shared
